public import Office
import Storage

/// «Việc của tôi»: four statements.
public struct WorklistQuestion: Question {
    public let view: WorklistView
    public let filter: ObligationFilter
    public let after: DueCursor?
    public let limit: Int

    public init(
        _ view: WorklistView, filter: ObligationFilter = ObligationFilter(), after: DueCursor? = nil, limit: Int = 50
    ) {
        self.view = view
        self.filter = filter
        self.after = after
        self.limit = min(max(limit, 1), 200)
    }

    public func answer(_ look: View) throws -> WorklistPage {
        let counts = try WorklistStore.counts(look.tx, of: look.actor, on: look.today)
        let found = try WorklistStore.page(
            look.tx, view, of: look.actor, on: look.today, filter: filter, after: after, limit: limit + 1)
        let shown = found.prefix(limit)
        return WorklistPage(
            view: view, counts: counts, items: try ObligationItemStore.items(look.tx, shown.map(\.id)),
            next: found.count > limit ? shown.last : nil)
    }
}
