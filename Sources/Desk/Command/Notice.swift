public import Office

/// What is told live to those whom it concerns, after the transaction: that something changed, never what.
public struct Notice: Sendable, Hashable {
    public let topic: String
    public let parties: [Key<Party>]

    public init(topic: String, parties: [Key<Party>]) {
        self.topic = topic
        self.parties = parties
    }
}
