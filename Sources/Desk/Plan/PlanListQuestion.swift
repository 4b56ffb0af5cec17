public import Office
import Storage

/// The papers whose obligations are followed, newest first: two statements.
public struct PlanListQuestion: Question {
    public let before: Key<Document>?
    public let limit: Int

    public init(before: Key<Document>? = nil, limit: Int = 50) {
        self.before = before
        self.limit = min(max(limit, 1), 200)
    }

    public func answer(_ look: View) throws -> PlanListPage {
        let found = try PlanStore.page(look.tx, for: look.actor, before: before, on: look.today, limit: limit + 1)
        let shown = Array(found.prefix(limit))
        return PlanListPage(items: shown, next: found.count > limit ? shown.last?.document.id : nil)
    }
}
