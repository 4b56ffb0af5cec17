public import Office
import Storage

/// One line of a book, by its key or by its paper. Clerks; two or three statements.
public struct RegisterEntryQuestion: Question {
    public struct Answer: Sendable, Equatable {
        public let line: RegisterEntry
        public let register: Register
    }

    private enum Subject: Sendable {
        case line(Key<RegisterEntry>)
        case paper(Key<Document>)
    }

    private let subject: Subject

    public init(_ line: Key<RegisterEntry>) { subject = .line(line) }
    public init(of document: Key<Document>) { subject = .paper(document) }

    public func answer(_ view: View) throws -> Answer {
        try view.actor.mustKeepRegisters()
        let line: RegisterEntry
        switch subject {
        case .line(let id): line = try RegisterPageStore.find(view.tx, id, for: view.actor)
        case .paper(let document):
            guard try DocumentStore.sees(view.tx, document, view.actor),
                let found = try RegisterPageStore.find(view.tx, of: document, for: view.actor)
            else { throw OfficeError(.notFound, "Văn bản này chưa vào sổ.") }
            line = found
        }
        return Answer(line: line, register: try RegisterStore.find(view.tx, line.register))
    }
}
