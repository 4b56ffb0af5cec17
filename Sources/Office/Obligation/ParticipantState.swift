/// Where one participant's own part stands.
public enum ParticipantState: String, Sendable, Codable, CaseIterable {
    case waiting
    case accepted
    case inProgress = "in_progress"
    /// The part's final result waits for the assigner.
    case reported
    case returned
    /// Refused with a reason; whoever assigned it decides.
    case refused
    case done
    /// Owes nothing, or nothing any more: who directs or is told, and whose part fell away with the obligation.
    case waived

    /// Whether the part is not finished.
    public var isOpen: Bool { self != .done && self != .waived }
    /// Whether whoever assigned it has to decide.
    public var waitsForAssigner: Bool { self == .reported || self == .refused }
    /// Whether the next act is the participant's own.
    public var isOwnTurn: Bool { isOpen && !waitsForAssigner }
}
