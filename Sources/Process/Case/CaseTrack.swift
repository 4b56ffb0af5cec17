public import WorkTime

/// A request to another body in one case.
public struct CaseTrack: Hashable, Sendable, Codable {
    public let code: String
    public let opened: Instant
    public internal(set) var closed: Instant?
    /// The act by which it was answered or given up.
    public internal(set) var closedBy: String?

    public var isOpen: Bool { closed == nil }
}
