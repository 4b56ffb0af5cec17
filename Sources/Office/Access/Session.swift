public import WorkTime

/// A browser in which somebody is signed in.
public struct Session: Sendable, Equatable {
    public let id: Key<Session>
    public let createdAt: Instant
    public let seenAt: Instant
    /// From where the person signed in.
    public let address: String
    /// «Chrome trên Windows».
    public let device: String

    public init(id: Key<Session>, createdAt: Instant, seenAt: Instant, address: String, device: String) {
        self.id = id
        self.createdAt = createdAt
        self.seenAt = seenAt
        self.address = address
        self.device = device
    }
}
