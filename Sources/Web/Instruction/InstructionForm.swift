import Desk
import Office
import WorkTime

/// What came back from the form of an instruction, for the page and for programs alike.
struct InstructionForm {
    let desk: Desk
    let books: NameBooks
    let actor: Actor

    /// Everything typed; faults stand in the form then.
    func draft(_ form: inout FormReader) async throws -> InstructionDraft {
        let reader = PartyReader(desk: desk, books: books, actor: actor)
        var draft = InstructionDraft(words: form.text("words", "Ý kiến chỉ đạo", upTo: 2_000) ?? "")
        draft.lead = try await reader.party("lead", "Chủ trì", in: &form)
        draft.coordinate = try await reader.parties("coordinate", "Phối hợp", in: &form)
        draft.inform = try await reader.parties("inform", "Để biết", in: &form)
        draft.due = form.day("due", "Thời hạn")
        // The day that the page proposed is for whoever gets the task: without one nobody has to take it out.
        if draft.lead == nil, let due = draft.due, form.fields["proposed"] == due.description { draft.due = nil }
        return draft
    }

    /// The leader whom the form names, else the only one for whom the actor may speak.
    func leader(_ form: inout FormReader, among leaders: [NamedParty]) -> Key<Person>? {
        if let chosen = form.key("leader", "Lãnh đạo", of: Person.self) { return chosen }
        if leaders.count == 1 { return Key(leaders[0].key.value) }
        if form.isValid { form.refuse("leader", "Chưa chọn «Lãnh đạo».") }
        return nil
    }
}

extension PartyReader {
    /// Everybody picked under the name, and whoever is surely meant by what was typed beside: several names are set apart
    /// by semicolons.
    func parties(_ name: String, _ label: String, in form: inout FormReader) async throws -> [Key<Party>] {
        var found = form.keys(name, of: Party.self)
        let typed = (form.text("\(name)-text", label, upTo: 1_000) ?? "").split(separator: ";").map(String.init)
        for text in typed where !text.allSatisfy(\.isWhitespace) {
            let fields: FormFields = ["\(name)-text": text]
            var one = FormReader(fields)
            if let party = try await party(name, label, in: &one) { found.append(party) }
            for error in one.errors { form.refuse(name, error.message) }
        }
        return found
    }
}
