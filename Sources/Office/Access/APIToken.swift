public import WorkTime

/// A key by which a program comes in for a person: for so long, and for no more than its reach.
public struct APIToken: Sendable, Equatable {
    /// What a program may do of what its person may do. What concerns the account itself is never among it.
    public enum Reach: String, Sendable, Codable, CaseIterable {
        /// Asks only.
        case read
        /// Also acts, but without the right to administer.
        case write
        /// All that the person may.
        case administration
    }

    public let id: Key<APIToken>
    public let name: String
    public let reach: Reach
    public let createdAt: Instant
    public let expiresAt: Instant
    /// When it was last used, to within an hour; nil before.
    public let usedAt: Instant?

    public init(
        id: Key<APIToken>, name: String, reach: Reach, createdAt: Instant, expiresAt: Instant, usedAt: Instant?
    ) {
        self.id = id
        self.name = name
        self.reach = reach
        self.createdAt = createdAt
        self.expiresAt = expiresAt
        self.usedAt = usedAt
    }

    /// The days for which a key may be made.
    public static let days = 1...366
    /// Seconds within which being used again is not written down.
    public static let grain: Int64 = 3_600
    /// How many keys one person may have at a time.
    public static let most = 20
    /// What a key begins with, so that one that leaked is found by searching.
    public static let prefix = "congvu_"
}

extension Actor {
    /// The same person as a program acts for him or her.
    public func reaching(_ reach: APIToken.Reach) -> Actor {
        guard reach != .administration else { return self }
        return Actor(
            person: person, name: name, roles: roles.subtracting([.administrator]), standings: standings,
            substituted: substituted)
    }
}
