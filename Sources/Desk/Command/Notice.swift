public import Office

/// What is told live to those whom it concerns, after the transaction: that something changed, never what.
public struct Notice: Sendable, Hashable {
    public let topic: String
    public let parties: [Key<Party>]
    /// Up to where a replica must have followed to show the change (`ReplicaReading`); nil where there is none.
    public var mark: String?

    public init(topic: String, parties: [Key<Party>]) {
        self.topic = topic
        self.parties = parties
    }
}
