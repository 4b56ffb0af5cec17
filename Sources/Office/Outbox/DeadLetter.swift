public import WorkTime

/// A message of the outbox that was given up.
public struct DeadLetter: Sendable, Equatable {
    public let id: Key<DeadLetter>
    /// A word of `OutboxKind`, or one that another version wrote.
    public let kind: String
    public let attempts: Int
    public let lastError: String?
    public let createdAt: Instant

    public init(id: Key<DeadLetter>, kind: String, attempts: Int, lastError: String?, createdAt: Instant) {
        self.id = id
        self.kind = kind
        self.attempts = attempts
        self.lastError = lastError
        self.createdAt = createdAt
    }
}
