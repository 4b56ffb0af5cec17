public import Office
import Storage

/// The papers that the actor may see, newest first: two statements, a third where incoming ones are among them.
public struct DocumentListQuestion: Question {
    /// Nil shows all that are not dropped.
    public let state: Document.State?
    public let direction: Document.Direction?
    public let before: Key<Document>?
    public let limit: Int

    public init(
        state: Document.State? = nil, direction: Document.Direction? = nil, before: Key<Document>? = nil,
        limit: Int = 50
    ) {
        self.state = state
        self.direction = direction
        self.before = before
        self.limit = min(max(limit, 1), 200)
    }

    public func answer(_ look: View) throws -> DocumentListPage {
        let found = try DocumentItemStore.page(
            look.tx, for: look.actor, state: state, direction: direction, before: before, limit: limit + 1)
        let shown = Array(found.prefix(limit))
        return DocumentListPage(
            items: shown, readingCount: try DocumentItemStore.countReading(look.tx, for: look.actor),
            next: found.count > limit ? shown.last?.label.id : nil,
            incomingStates: try InstructionPageStore.states(
                look.tx, of: shown.filter { $0.direction == .incoming && $0.state == .confirmed }.map(\.label.id)))
    }
}
