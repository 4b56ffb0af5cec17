public import Office
import Storage
public import WorkTime

/// What the form by which a paper is entered in a book needs: the paper, the books that take it, and a line of the same
/// paper that came before. Clerks; at most five statements. `.conflict` when it is entered already.
public struct EntryFormQuestion: Question {
    public struct Answer: Sendable, Equatable {
        public let item: DocumentItem
        public let registers: [Register]
        public let twin: RegisterEntry?
        public let today: CalendarDay
    }

    public let document: Key<Document>

    public init(_ document: Key<Document>) { self.document = document }

    public func answer(_ view: View) throws -> Answer {
        try view.actor.mustKeepRegisters()
        let details = try DocumentItemStore.details(view.tx, document, for: view.actor)
        let item = details.item
        guard item.state != .dropped, !details.isEntered else {
            throw OfficeError(.conflict, "Văn bản này đã vào sổ hoặc đã bỏ.")
        }
        let books = try RegisterStore.all(view.tx).filter {
            $0.direction == item.direction && $0.isSecret == (item.secrecy != .none) && $0.isOpen(on: view.today)
        }
        var twin: RegisterEntry?
        if item.direction == .incoming, let id = try RegisterEntryStore.twin(view.tx, of: document) {
            twin = try RegisterPageStore.find(view.tx, id, for: view.actor)
        }
        return Answer(item: item, registers: books, twin: twin, today: view.today)
    }
}
