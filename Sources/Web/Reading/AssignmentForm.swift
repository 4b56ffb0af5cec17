import Desk
import Office

/// What came back from the form of a task made by hand.
struct AssignmentForm {
    let fields: FormFields
    let names: NameResolver

    var document: Key<Document>? { fields["document"].flatMap { Key($0) } }

    func command(document: Key<Document>?) -> AssignByHand {
        let origin: ObligationOrigin =
            document != nil ? .paper : fields["origin"].flatMap(ObligationOrigin.init) == .meeting ? .meeting : .oral
        let lead = one("lead")
        let task = DraftTask(
            id: 1, content: fields["content"] ?? "", product: text("product"), lead: lead.map { [$0] } ?? [],
            coordinate: several("coordinate"), inform: several("inform"),
            closingRule: lead?.isGroup == true ? .all : .lead,
            deadline: DraftDeadline(
                kind: fields["kind"].flatMap(Deadline.Kind.init) ?? .date, from: TaskForm.day(fields["from"]),
                due: TaskForm.day(fields["due"]), time: text("time"), every: text("every"),
                term: text("term"), start: TaskForm.day(fields["start"])))
        return AssignByHand(
            task: task, origin: origin, orderedBy: fields["orderedBy"] ?? "", orderedOn: fields["orderedOn"] ?? "",
            assigner: one("assigner")?.parties.first.map { Key($0.value) }, document: document,
            visibility: Restriction.visibility(fields), draft: fields["taskDraft"].flatMap { Key($0) })
    }

    /// Who is to do it, with the field in which each stands.
    var doers: [(field: String, party: Key<Party>)] {
        let lead = (one("lead")?.parties ?? []).map { ("lead", $0) }
        return lead + several("coordinate").flatMap(\.parties).map { ("coordinate", $0) }
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
