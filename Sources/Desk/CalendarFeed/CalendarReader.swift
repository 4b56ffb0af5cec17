public import Office
import Storage
import WorkTime

/// What stands in a calendar for whoever knows its address.
public struct CalendarReader: Sendable {
    public struct Content: Sendable, Equatable {
        public let title: String
        public let entries: [CalendarEntry]
    }

    /// How many obligations a calendar holds at most, the nearest first.
    private static let limit = 1_000

    private let desk: Desk

    public init(desk: Desk) { self.desk = desk }

    /// Sees what the owner sees now. Throws `.notFound` for an address that is unknown or was revoked, and once the owner
    /// has left or has no account that works.
    public func content(of token: String) async throws -> Content {
        let hash = SecretToken.hash(of: token)
        return try await desk.read { tx in
            let today = OfficeTime.day(of: tx.now)
            guard let feed = try CalendarFeedStore.find(tx, tokenHash: hash),
                try AccountStore.find(tx, person: feed.owner)?.state == .active,
                let actor = try ActorStore.actor(tx, feed.owner, on: today), !actor.standings.isEmpty
            else { throw OfficeError(.notFound, "Không có lịch này, hoặc lịch đã bị thu hồi.") }
            // One's own work is also that of the units one answers for.
            let parties = feed.unit.map { [Key<Party>($0)] } ?? actor.ownHolders
            let due = try parties.flatMap { party in
                try PartyWorkStore.page(
                    tx, of: party, roles: [.lead, .part, .coordinate], for: actor, filter: ObligationFilter(),
                    after: nil, limit: Self.limit)
            }
            let nearest = Set(due).sorted { ($0.due, $0.id) < ($1.due, $1.id) }.prefix(Self.limit)
            return Content(
                title: feed.unitName.map { "Công vụ: \($0)" } ?? "Công vụ: \(actor.name)",
                entries: try CalendarFeedStore.entries(tx, of: nearest.map(\.id), for: actor, parties: parties))
        }
    }
}
