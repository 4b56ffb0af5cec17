public import WorkTime

/// That a result was handed over: to whom, how, when. Never changed afterwards.
public struct DossierDelivery: Sendable, Equatable {
    public let way: DeliveryWay
    public let receiver: String
    /// Of the identity paper that the receiver showed. Personal data.
    public let number: String?
    /// Of the postal item, or where the electronic result was sent.
    public let tracking: String?
    public let by: NamedParty
    public let at: Instant

    public init(
        way: DeliveryWay, receiver: String, number: String?, tracking: String?, by: NamedParty, at: Instant
    ) {
        self.way = way
        self.receiver = receiver
        self.number = number
        self.tracking = tracking
        self.by = by
        self.at = at
    }
}
