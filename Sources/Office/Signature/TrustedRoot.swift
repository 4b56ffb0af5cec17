public import WorkTime

/// A certificate of an authority in which the office trusts when it checks digital signatures.
public struct TrustedRoot: Sendable, Equatable {
    public let id: Key<TrustedRoot>
    public let name: String
    public let organisation: String?
    public let issuer: String
    public let serial: String
    /// The SHA-256 of the whole certificate in hexadecimal, by which people compare it with what its holder publishes.
    public let digest: String
    public let validFrom: Instant
    public let validUntil: Instant
    /// It signed itself; any other only helps to find the way to a root.
    public let isRoot: Bool
    /// Where it was taken from, why it is trusted.
    public let basis: String
    public let addedBy: String
    public let addedAt: Instant
    public let withdrawnBy: String?
    /// Nil while it is trusted.
    public let withdrawnAt: Instant?
    public let reason: String?
    public let version: Int64

    public init(
        id: Key<TrustedRoot>, name: String, organisation: String?, issuer: String, serial: String, digest: String,
        validFrom: Instant, validUntil: Instant, isRoot: Bool, basis: String, addedBy: String, addedAt: Instant,
        withdrawnBy: String? = nil,
        withdrawnAt: Instant? = nil, reason: String? = nil, version: Int64 = 1
    ) {
        self.id = id
        self.name = name
        self.organisation = organisation
        self.issuer = issuer
        self.serial = serial
        self.digest = digest
        self.validFrom = validFrom
        self.validUntil = validUntil
        self.isRoot = isRoot
        self.basis = basis
        self.addedBy = addedBy
        self.addedAt = addedAt
        self.withdrawnBy = withdrawnBy
        self.withdrawnAt = withdrawnAt
        self.reason = reason
        self.version = version
    }
}
