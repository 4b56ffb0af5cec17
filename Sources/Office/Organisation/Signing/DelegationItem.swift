/// A delegation with the names that a list shows beside it.
public struct DelegationItem: Sendable, Equatable {
    public let delegation: Delegation
    public let receiver: NamedParty
    /// Nil for the head of a body outside.
    public let giverName: String?
    /// The paper that gives the right, where it is here.
    public let basis: Key<Document>?
    public let version: Int64

    public init(
        delegation: Delegation, receiver: NamedParty, giverName: String?, basis: Key<Document>?, version: Int64
    ) {
        self.delegation = delegation
        self.receiver = receiver
        self.giverName = giverName
        self.basis = basis
        self.version = version
    }
}
