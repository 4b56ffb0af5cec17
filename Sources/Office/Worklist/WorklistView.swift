/// What a person may look at in «Việc của tôi»: the tabs, and what is overdue in any of them.
public enum WorklistView: String, Sendable, Codable, CaseIterable {
    case waiting, coordinate, assigned, inform, overdue

    public var tab: WorklistTab? { WorklistTab(rawValue: rawValue) }
}
