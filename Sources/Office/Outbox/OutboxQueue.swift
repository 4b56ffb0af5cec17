public import WorkTime

/// What waits to be sent, of one kind.
public struct OutboxQueue: Sendable, Equatable {
    /// An `OutboxKind`, or one that another version of the program wrote.
    public let kind: String
    public let count: Int
    /// Since when the first of them is due.
    public let oldest: Instant

    public init(kind: String, count: Int, oldest: Instant) {
        self.kind = kind
        self.count = count
        self.oldest = oldest
    }
}
