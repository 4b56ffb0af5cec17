public import Office
import Storage
public import WorkTime

/// What stands in a calendar for whoever knows its address.
public struct CalendarReader: Sendable {
    public struct Content: Sendable, Equatable {
        public let title: String
        public let entries: [CalendarEntry]

        package init(title: String, entries: [CalendarEntry]) {
            self.title = title
            self.entries = entries
        }
    }

    /// How many obligations a calendar holds at most, the nearest first.
    private static let limit = 1_000

    /// Which list a saved view keeps, on a day.
    public typealias List = @Sendable (SavedView, CalendarDay) -> (WorklistView, ObligationFilter)

    private let desk: Desk
    private let list: List

    public init(desk: Desk, list: @escaping List) {
        self.desk = desk
        self.list = list
    }

    /// Sees what the owner sees now. Throws `.notFound` for an address that is unknown or was revoked, and once the owner
    /// has left or has no account that works.
    public func content(of token: String) async throws -> Content {
        let hash = SecretToken.hash(of: token)
        return try await desk.read { tx in
            guard let feed = try CalendarFeedStore.find(tx, tokenHash: hash), let actor = try owner(of: feed, tx) else {
                throw OfficeError(.notFound, "Không có lịch này, hoặc lịch đã bị thu hồi.")
            }
            return try content(of: feed, for: actor, tx)
        }
    }

    /// Nil once the owner has left or has no account that works.
    private func owner(of feed: CalendarFeed, _ tx: any Transaction) throws -> Actor? {
        guard let account = try AccountStore.find(tx, person: feed.owner), account.state == .active,
            let actor = try ActorStore.actor(tx, feed.owner, on: OfficeTime.day(of: tx.now)),
            !actor.standings.isEmpty
        else { return nil }
        return actor
    }

    private func content(of feed: CalendarFeed, for actor: Actor, _ tx: any Transaction) throws -> Content {
        // One's own work is also that of the units one answers for.
        let parties = feed.unit.map { [Key<Party>($0)] } ?? actor.ownHolders
        let due = try view(of: feed, for: actor, tx) ?? open(of: parties, for: actor, tx)
        let nearest = Set(due).sorted { ($0.due, $0.id) < ($1.due, $1.id) }.prefix(Self.limit)
        return Content(
            title: "Công vụ: \(feed.isOwn ? actor.name : feed.title)",
            entries: try CalendarFeedStore.entries(tx, of: nearest.map(\.id), for: actor, parties: parties))
    }

    /// What a saved view shows today; nil where the feed is of none.
    private func view(
        of feed: CalendarFeed, for actor: Actor, _ tx: any Transaction
    ) throws -> [DueCursor]? {
        guard case .view(let view) = feed.subject else { return nil }
        let today = OfficeTime.day(of: tx.now)
        let (tab, filter) = list(view, today)
        return try WorklistStore.page(
            tx, tab, of: actor, on: today, filter: filter, after: nil, limit: Self.limit, .columns
        ).map(\.place.cursor)
    }

    private func open(of parties: [Key<Party>], for actor: Actor, _ tx: any Transaction) throws -> [DueCursor] {
        try parties.flatMap { party in
            try PartyWorkStore.page(
                tx, of: party, roles: [.lead, .part, .coordinate], for: actor, filter: ObligationFilter(), after: nil,
                limit: Self.limit
            ).map(\.cursor)
        }
    }
}
