/// Where one participant's own part stands.
public enum ParticipantState: String, Sendable, Codable, CaseIterable {
    case waiting
    case accepted
    case inProgress = "in_progress"
    /// The part's final result waits for the assigner.
    case reported
    case returned
    case done
    /// Owes nothing, or nothing any more: who directs or is told, and whose part fell away with the obligation.
    case waived

    /// Whether the part is not finished.
    public var isOpen: Bool { self != .done && self != .waived }
    /// Whether the next act is the participant's own.
    public var isOwnTurn: Bool { isOpen && self != .reported }
}
