import Desk
import Office

/// What came back from the form of a task made by hand.
struct AssignmentForm {
    let fields: FormFields
    let names: NameResolver

    var document: Key<Document>? { fields["document"].flatMap { Key($0) } }

    private var rows: AssignmentRows { AssignmentRows(fields) }

    /// What is wrong with the form as a form.
    var errors: [FieldError] { rows.errors }

    func command(document: Key<Document>?) -> AssignByHand {
        let origin: ObligationOrigin =
            document != nil ? .paper : fields["origin"].flatMap(ObligationOrigin.init) == .meeting ? .meeting : .oral
        let lead = one("lead")
        let task = DraftTask(
            id: 1, content: fields["content"] ?? "", product: text("product"), lead: lead.map { [$0] } ?? [],
            coordinate: coordinating, inform: several("inform"),
            closingRule: lead?.isGroup == true ? .all : .lead,
            deadline: DraftDeadline(
                kind: fields["kind"].flatMap(Deadline.Kind.init) ?? .date, from: TaskForm.day(fields["from"]),
                due: TaskForm.day(fields["due"]), time: text("time"), every: text("every"),
                term: text("term"), start: TaskForm.day(fields["start"]), milestones: rows.milestones))
        return AssignByHand(
            task: task, origin: origin, orderedBy: fields["orderedBy"] ?? "", orderedOn: fields["orderedOn"] ?? "",
            assigner: one("assigner")?.parties.first.map { Key($0.value) }, document: document,
            visibility: Restriction.visibility(fields), draft: fields["taskDraft"].flatMap { Key($0) }, mark: mark)
    }

    /// Over everything in the form and the token that its page gave it; nil for a form without one.
    private var mark: String? {
        guard text("token") != nil else { return nil }
        let all = fields.pairs.sorted { ($0.name, $0.value) < ($1.name, $1.value) }
        return SecretToken.hash(of: all.map { "\($0.name)=\($0.value)" }.joined(separator: "\n"))
    }

    /// Who is to do it, with the field in which each stands.
    var doers: [(field: String, party: Key<Party>)] {
        let lead = (one("lead")?.parties ?? []).map { ("lead", $0) }
        return lead + coordinating.flatMap(\.parties).map { ("coordinate", $0) }
    }

    /// The fields with everybody who is away replaced by whoever acts meanwhile.
    func substituting(_ absences: [Key<Party>: Absence]) -> FormFields {
        func replaced(_ party: DraftParty) -> DraftParty? {
            guard party.parties.contains(where: { absences[$0]?.substitute != nil }) else { return nil }
            let keys = party.parties.map { absences[$0]?.substitute?.key ?? $0 }
            let name = party.isGroup ? nil : party.parties.first.flatMap { absences[$0]?.substitute?.name }
            return DraftParty(printed: name ?? party.printed, parties: keys)
        }
        func put(_ party: DraftParty, _ field: String, in fields: inout FormFields) {
            fields = fields.setting(field, to: PartyToken.value(party.parties, party.printed))
                .setting("\(field)-text", to: party.printed)
        }
        var new = fields
        if let lead = one("lead").flatMap(replaced) { put(lead, "lead", in: &new) }
        let others = several("coordinate")
        new = new.removing("coordinate").removing("coordinate-text")
        for party in others {
            let party = replaced(party) ?? party
            new =
                party.isChosen
                ? new.adding("coordinate", PartyToken.value(party.parties, party.printed))
                : new.adding("coordinate-text", party.printed)
        }
        for row in rows.ownDues {
            guard let party = row.party(names).flatMap(replaced) else { continue }
            put(party, AssignmentRows.own(row.number), in: &new)
        }
        return new
    }

    /// The fields with the names that were typed resolved, as the form shows them again.
    var shown: FormFields {
        var shown = fields
        for field in ["coordinate", "inform"] where text("\(field)-text") != nil {
            shown = shown.removing(field).removing("\(field)-text")
            for party in several(field) { shown = shown.adding(field, PartyToken.value(party.parties, party.printed)) }
        }
        return shown
    }

    /// Everybody who coordinates, each once; whoever has a day of its own with it.
    private var coordinating: [DraftParty] {
        let own = rows.coordinating(names)
        let others = several("coordinate").filter { party in
            !own.contains { party.isChosen ? $0.parties == party.parties : $0.printed == party.printed }
        }
        return others + own
    }

    /// Whoever was picked, or is surely meant by what was typed.
    private func one(_ field: String) -> DraftParty? {
        if let picked = fields[field].flatMap(PartyToken.read) { return picked }
        return text("\(field)-text").map { names.party(typed: $0) }
    }

    private func several(_ field: String) -> [DraftParty] {
        fields.all(field).compactMap(PartyToken.read) + (text("\(field)-text").map { [names.party(typed: $0)] } ?? [])
    }

    private func text(_ name: String) -> String? {
        fields[name].flatMap { $0.allSatisfy(\.isWhitespace) ? nil : $0 }
    }
}
