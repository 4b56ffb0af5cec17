import Desk
import Office

/// Changes the draft of one paper in one person's name.
///
/// Two people may work on one draft: a change is read, made and kept again when somebody saved in between, and refused
/// only where the very thing that is changed has another stamp by then.
struct DraftEditing {
    let desk: Desk
    let books: NameBooks
    let actor: Actor
    let document: Key<Document>

    /// The draft after a change, ready to be shown.
    struct Changed {
        let reading: ReadingPage
        let names: NameResolver
    }

    private static let tries = 4

    func look() async throws -> Changed {
        let reading = try await desk.ask(ReadingQuestion(document), as: actor)
        return Changed(
            reading: reading, names: NameResolver(book: try await desk.ask(NameBookOfToday(books), as: actor)))
    }

    /// Makes one change and keeps it. `body` may run more than once; what it throws is thrown, and nothing is kept.
    func change(_ body: (inout ReadingDraft, Changed) throws -> Void) async throws -> Changed {
        for _ in 1..<Self.tries {
            do {
                return try await changeOnce(body)
            } catch let error as OfficeError where error.code == .stale {
                continue
            }
        }
        return try await changeOnce(body)
    }

    private func changeOnce(_ body: (inout ReadingDraft, Changed) throws -> Void) async throws -> Changed {
        let before = try await look()
        var draft = before.reading.draft
        try body(&draft, before)
        guard draft != before.reading.draft else { return before }
        let version = try await desk.perform(
            SaveDraft(document: document, draft: draft, version: before.reading.version), as: actor)
        return Changed(
            reading: before.reading.with(
                draft, version: version, names: before.names.book,
                absences: try await desk.ask(AbsencesOf(draft.parties), as: actor)), names: before.names)
    }
}

extension ReadingPage {
    /// The page with a draft that was just kept.
    func with(_ draft: ReadingDraft, version: Int64, names book: NameBook, absences: [Key<Party>: Absence]? = nil)
        -> ReadingPage
    {
        ReadingPage(
            document: document, text: text, draft: draft, version: version, editedBy: editedBy, editedAt: editedAt,
            faults: draft.faults, findings: findings,
            names: names.merging(book.names) { known, _ in known }, absences: absences ?? self.absences)
    }
}

extension NameBook {
    /// Everybody of today under the name of today.
    var names: [Key<Party>: NamedParty] {
        let units = roster.units.map { NamedParty(key: Key($0.unit.id), kind: .unit, name: $0.unit.name) }
        let persons = roster.persons.map { NamedParty(key: Key($0.id), kind: .person, name: $0.fullName) }
        return Dictionary((units + persons).map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
    }
}
