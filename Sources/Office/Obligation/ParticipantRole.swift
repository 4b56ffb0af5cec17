/// What a party has to do with an obligation.
public enum ParticipantRole: String, Sendable, Codable, CaseIterable {
    /// Chỉ đạo thực hiện.
    case direct
    /// Chủ trì: exactly one for each obligation.
    case lead
    /// One of several units that owe the same work, each its own part.
    case part
    /// Phối hợp.
    case coordinate
    /// Để biết, theo dõi.
    case inform
    /// Led it, or owed a part of it, before another took its place.
    case former

    /// Whether the party owes the result, which the assigner accepts or returns.
    public var owesResult: Bool { self == .lead || self == .part }
    /// Whether the party has work of its own to report.
    public var reports: Bool { owesResult || self == .coordinate }
}
