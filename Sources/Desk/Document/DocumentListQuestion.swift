public import Office
import Storage

/// The papers that the actor may see, newest first: two statements, and three more where there are incoming ones among them:
/// how far they have come, where they stand in a book, how many stand in none.
public struct DocumentListQuestion: Question {
    /// Nil shows all that are not dropped.
    public let state: Document.State?
    public let direction: Document.Direction?
    /// Only incoming ones that are confirmed and stand in no book.
    public let isUnentered: Bool
    public let before: Key<Document>?
    public let limit: Int

    public init(
        state: Document.State? = nil, direction: Document.Direction? = nil, isUnentered: Bool = false,
        before: Key<Document>? = nil, limit: Int = 50
    ) {
        self.state = state
        self.direction = direction
        self.isUnentered = isUnentered
        self.before = before
        self.limit = min(max(limit, 1), 200)
    }

    public func answer(_ look: View) throws -> DocumentListPage {
        let found =
            isUnentered
            ? try DocumentItemStore.unentered(look.tx, for: look.actor, before: before, limit: limit + 1)
            : try DocumentItemStore.page(
                look.tx, for: look.actor, state: state, direction: direction, before: before, limit: limit + 1)
        let shown = Array(found.prefix(limit))
        let incoming = shown.filter { $0.direction == .incoming }
        return DocumentListPage(
            items: shown, readingCount: try DocumentItemStore.countReading(look.tx, for: look.actor),
            next: found.count > limit ? shown.last?.label.id : nil,
            incomingStates: try InstructionPageStore.states(
                look.tx, of: incoming.filter { $0.state == .confirmed }.map(\.label.id)),
            entries: isUnentered ? [:] : try RegisterPageStore.places(look.tx, of: incoming.map(\.label.id)),
            unenteredCount: direction == .incoming && look.actor.seesRegisters
                ? try UnenteredPaperStore.count(look.tx, for: look.actor) : nil)
    }
}
