public import Office
import Storage

/// «Việc của tôi»: four statements, three for the columns alone; one more while the actor stands in for somebody, one
/// with the saved views.
public struct WorklistQuestion: Question {
    public let view: WorklistView
    public let filter: ObligationFilter
    public let after: DueCursor?
    public let limit: Int
    public let extent: ObligationItem.Extent
    public let withSaved: Bool

    public init(
        _ view: WorklistView, filter: ObligationFilter = ObligationFilter(), after: DueCursor? = nil, limit: Int = 50,
        _ extent: ObligationItem.Extent = .whole, withSaved: Bool = false
    ) {
        self.view = view
        self.filter = filter
        self.after = after
        self.limit = min(max(limit, 1), 200)
        self.extent = extent
        self.withSaved = withSaved
    }

    public func answer(_ look: View) throws -> WorklistPage {
        // Words and days that are filtered by may be rare or frequent.
        guard filter == ObligationFilter(isOpen: filter.isOpen) else { return try page(look) }
        return try look.tx.byKeys { try page(look) }
    }

    private func page(_ look: View) throws -> WorklistPage {
        let counts = try WorklistStore.counts(look.tx, of: look.actor, on: look.today)
        let found = try WorklistStore.page(
            look.tx, view, of: look.actor, on: look.today, filter: filter, after: after, limit: limit + 1, extent)
        let shown = found.prefix(limit)
        return WorklistPage(
            view: view, counts: counts, items: shown.map { $0.item.standing(at: $0.place) },
            next: found.count > limit ? shown.last?.place.cursor : nil,
            standIns: try standIns(shown.map(\.item.id), look),
            saved: withSaved ? try SavedViewStore.all(look.tx, of: look.actor.person, .work) : [])
    }

    private func standIns(_ ids: [Key<Obligation>], _ look: View) throws -> [Key<Obligation>: String] {
        guard !look.actor.substituted.isEmpty else { return [:] }
        return try WorklistStore.holders(look.tx, of: ids, among: look.actor.holders).compactMapValues {
            look.actor.standsIn(for: $0)?.name
        }
    }
}
