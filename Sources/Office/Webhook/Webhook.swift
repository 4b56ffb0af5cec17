public import WorkTime

/// Another system that is told what happens here.
public struct Webhook: Sendable, Equatable {
    public let id: Key<Webhook>
    public let name: String
    /// Where it is told, by http or https.
    public let address: String
    /// The beginnings of the acts of which it is told: «obligation.», «document.».
    public let groups: [String]
    public let isActive: Bool
    /// When it last took something.
    public let deliveredAt: Instant?
    public let version: Int64

    public init(
        id: Key<Webhook>, name: String, address: String, groups: [String], isActive: Bool, deliveredAt: Instant?,
        version: Int64
    ) {
        self.id = id
        self.name = name
        self.address = address
        self.groups = groups
        self.isActive = isActive
        self.deliveredAt = deliveredAt
        self.version = version
    }

    public func wants(_ act: String) -> Bool { groups.contains { act.hasPrefix($0) } }
}
