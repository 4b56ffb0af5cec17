public import WorkTime

/// What an account has besides its password.
public struct SecondFactor: Sendable, Equatable {
    /// 20 bytes in base32, shared with the person's device.
    public let secret: String
    /// Nil while it is being set up: it is not asked for yet.
    public let confirmedAt: Instant?
    /// The last period of 30 seconds whose code was used.
    public let lastStep: Int64

    public init(secret: String, confirmedAt: Instant?, lastStep: Int64) {
        self.secret = secret
        self.confirmedAt = confirmedAt
        self.lastStep = lastStep
    }

    public var isConfirmed: Bool { confirmedAt != nil }

    /// Seconds for which a right password waits for the second factor.
    public static let stepLife: Int64 = 600
    /// How many recovery codes are made at a time.
    public static let recoveryCodes = 10
}
