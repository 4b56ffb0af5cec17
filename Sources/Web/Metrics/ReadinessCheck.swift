/// One thing without which the site cannot do its work.
public struct ReadinessCheck: Sendable {
    /// What it is, in a word of the log: `database`, `files`.
    public let name: String
    /// Throws when the thing is not there.
    public let check: @Sendable () async throws -> Void

    public init(_ name: String, check: @escaping @Sendable () async throws -> Void) {
        self.name = name
        self.check = check
    }
}
