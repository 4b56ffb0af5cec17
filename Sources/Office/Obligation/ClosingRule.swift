/// When an obligation is fulfilled.
public enum ClosingRule: String, Sendable, Codable, CaseIterable {
    /// When the lead's result is accepted.
    case lead
    /// When the results of the lead and of every part are accepted.
    case all
}
