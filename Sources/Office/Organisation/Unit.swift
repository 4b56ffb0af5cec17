/// A unit of the office, or an agency outside it, as it is today.
public struct Unit: Sendable, Equatable {
    public enum Kind: String, Sendable, Codable, CaseIterable {
        /// The office itself (Văn phòng).
        case office
        /// Lãnh đạo Văn phòng: the collective of the leaders.
        case leadership
        case division, board, centre
        /// An agency outside the office.
        case agency
    }

    public let id: Key<Unit>
    public let parent: Key<Unit>?
    public let kind: Kind
    public let name: String
    public let shortName: String?
    /// An agency without accounts: the follower records for it.
    public let isOutside: Bool
    public let follower: Key<Person>?
    public let version: Int64

    public init(
        id: Key<Unit>, parent: Key<Unit>?, kind: Kind, name: String, shortName: String?, isOutside: Bool,
        follower: Key<Person>?, version: Int64
    ) {
        self.id = id
        self.parent = parent
        self.kind = kind
        self.name = name
        self.shortName = shortName
        self.isOutside = isOutside
        self.follower = follower
        self.version = version
    }
}
