public import Office
import Storage

/// A part of a book of incoming papers with how far each paper is dealt with: «Sổ theo dõi giải quyết văn bản đến». Whoever sees
/// books; as many statements as the book itself and two more. Throws `.conflict` for a book of other papers.
///
/// Legal basis: Nghị định 30/2020/NĐ-CP, Điều 24 and Phụ lục IV.
public struct HandlingBookQuestion: Question {
    public struct Answer: Sendable, Equatable {
        public let book: RegisterBookQuestion.Answer
        /// By the papers that the actor sees.
        public let handling: [Key<Document>: PaperHandling]
    }

    public let book: RegisterBookQuestion

    public init(_ book: RegisterBookQuestion) { self.book = book }

    public func answer(_ view: View) throws -> Answer {
        let found = try book.answer(view)
        guard found.register.direction == .incoming else {
            throw OfficeError(.conflict, "Chỉ sổ văn bản đến mới có sổ theo dõi giải quyết.")
        }
        let seen = found.lines.compactMap(\.document).filter { $0 != .restricted($0.id) }.map(\.id)
        return Answer(book: found, handling: try PaperHandlingStore.all(view.tx, of: seen, for: view.actor))
    }
}
