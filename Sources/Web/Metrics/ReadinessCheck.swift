/// One thing without which the site cannot do its work.
public struct ReadinessCheck: Sendable {
    /// What it is, in a word of the log: `database`, `files`.
    public let name: String
    /// Whether nothing works without it. What only hinders some work is said, and leaves the server ready: a proxy would turn away
    /// those, too, who only look something up.
    public let isNeeded: Bool
    /// Throws when the thing is not there.
    public let check: @Sendable () async throws -> Void

    public init(_ name: String, isNeeded: Bool = true, check: @escaping @Sendable () async throws -> Void) {
        self.name = name
        self.isNeeded = isNeeded
        self.check = check
    }
}
