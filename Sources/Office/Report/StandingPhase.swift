/// What reports ask of a part during some days: whether it was still owed, and how it ended.
public enum StandingPhase: String, Sendable, Codable, CaseIterable {
    /// Owed, and its time runs.
    case open
    /// Owed, while its clock stands still: it cannot be late.
    case suspended
    case done
    /// Ended without a result: cancelled, superseded, or fallen away.
    case ended
}
