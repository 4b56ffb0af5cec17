public import Office
public import WorkTime

/// An obligation as it is found: by content, product, what it remedies, the number of its paper and who has a part in it.
public struct IndexedTask: Sendable {
    public let id: Key<Obligation>
    public let scope: Int64
    public let at: Instant
    public let content: String
    public let product: String?
    public let addresses: String?
    public let number: String?
    /// As the paper prints them.
    public let parties: [String]

    public init(
        id: Key<Obligation>, scope: Int64, at: Instant, content: String, product: String?, addresses: String?,
        number: String?, parties: [String]
    ) {
        self.id = id
        self.scope = scope
        self.at = at
        self.content = content
        self.product = product
        self.addresses = addresses
        self.number = number
        self.parties = parties
    }
}
