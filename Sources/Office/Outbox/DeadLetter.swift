public import WorkTime

/// A message of the outbox that was given up.
public struct DeadLetter: Sendable, Equatable {
    public let id: Key<DeadLetter>
    /// A word of `OutboxKind`, or one that another version wrote.
    public let kind: String
    public let payload: String
    public let attempts: Int
    public let lastError: String?
    public let createdAt: Instant

    public init(
        id: Key<DeadLetter>, kind: String, payload: String, attempts: Int, lastError: String?, createdAt: Instant
    ) {
        self.id = id
        self.kind = kind
        self.payload = payload
        self.attempts = attempts
        self.lastError = lastError
        self.createdAt = createdAt
    }

    /// The number with which the payload of a mail begins: of the notice, or of the person.
    public var addressee: Int64? { Int64(payload.prefix { $0 != "/" }) }

    /// The message of the interchange that was refused.
    public var message: Key<InterchangeItem>? {
        kind == OutboxKind.interchangeMessage.rawValue ? Key<InterchangeItem>(payload) : nil
    }

    /// The message of the portal that was refused, of a payload «item/5».
    public var portalItem: Int64? { payload.hasPrefix("item/") ? Int64(payload.dropFirst("item/".count)) : nil }
}
