public import WorkTime

/// A payment, an exemption, money given back, or that one of them was taken back; never changed afterwards.
public struct FeeEntry: Sendable, Equatable {
    public enum Kind: String, Sendable, Codable, CaseIterable {
        case paid, exempt
        /// Given back to whoever paid.
        case refund
    }

    public let id: Key<FeeEntry>
    public let kind: Kind
    /// Negative where it takes another back.
    public let amount: Int
    public let way: FeeWay?
    public let receipt: String?
    public let reason: String?
    public let writer: Key<Person>
    public let by: String
    public let at: Instant
    /// The one that it takes back.
    public let voids: Key<FeeEntry>?

    public init(
        id: Key<FeeEntry>, kind: Kind, amount: Int, way: FeeWay?, receipt: String?, reason: String?,
        writer: Key<Person>, by: String, at: Instant, voids: Key<FeeEntry>?
    ) {
        self.id = id
        self.kind = kind
        self.amount = amount
        self.way = way
        self.receipt = receipt
        self.reason = reason
        self.writer = writer
        self.by = by
        self.at = at
        self.voids = voids
    }
}
