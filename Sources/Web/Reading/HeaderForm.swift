import Office

/// What came back from the form of the paper's own facts, and how it goes into the draft.
struct HeaderForm {
    let fields: FormFields
    let names: NameResolver

    /// Returns what stands in the field of the assigner when it names nobody of the office.
    func apply(to draft: inout ReadingDraft) -> String? {
        draft.header.direction = fields["direction"].flatMap(Document.Direction.init) ?? draft.header.direction
        draft.header.urgency =
            fields["urgency"].flatMap(Int.init).flatMap(Document.Urgency.init) ?? draft.header.urgency
        draft.header.kind = text("kind")
        draft.header.number = text("number")
        draft.header.issuedOn = TaskForm.day(fields["issuedOn"])
        draft.header.issuer = text("issuer")
        draft.header.title = text("title")
        draft.header.signer = text("signer")
        draft.header.recipients = text("recipients")
        draft.header.replyBy = TaskForm.day(fields["replyBy"])
        for index in draft.relations.indices {
            guard let kind = fields["relation-\(index)"] else { continue }
            draft.relations[index].kind = Document.Relation(rawValue: kind)
        }
        return setAssigner(of: &draft)
    }

    private func text(_ name: String) -> String? {
        fields[name].flatMap { $0.allSatisfy(\.isWhitespace) ? nil : $0 }
    }

    /// Whoever was picked last; a typed name where it surely means a person.
    private func setAssigner(of draft: inout ReadingDraft) -> String? {
        let picked = fields.all("assigner").compactMap { value in
            PartyToken.read(value)?.parties.first ?? Key<Party>(value)
        }
        let persons = Set(names.book.roster.persons.map { Key<Party>($0.id) })
        draft.assigner = picked.last { persons.contains($0) || draft.assigner.map { Key<Party>($0) } == picked.last }
            .map { Key<Person>($0.value) }
        guard let typed = text("assigner-text") else { return nil }
        guard let person = names.party(typed: typed).parties.first, persons.contains(person) else { return typed }
        draft.assigner = Key(person.value)
        return nil
    }
}
