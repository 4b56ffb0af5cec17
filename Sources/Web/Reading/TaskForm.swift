import Office
import WorkTime

/// What came back from the form of one task, and how it goes into the draft. Nothing is refused here: the draft keeps
/// what was typed, and says itself what is wrong with it.
struct TaskForm {
    let fields: FormFields
    let names: NameResolver

    func apply(to task: inout DraftTask) {
        task.content = fields["content"] ?? task.content
        task.product = text("product")
        task.addresses = text("addresses")
        task.directedBy = parties("directedBy")
        task.lead = parties("lead")
        task.coordinate = parties("coordinate")
        task.inform = parties("inform")
        task.closingRule =
            fields["closing"].flatMap(ClosingRule.init) ?? (task.lead.contains(where: \.isGroup) ? .all : .lead)
        task.deadline = deadline(before: task.deadline)
    }

    /// What was said about printed names in the boxes under their chips, as `ReadingDraft.choose` takes it: it holds for
    /// every task that names them.
    var choices: [String] {
        ["directedBy", "lead", "coordinate", "inform"].flatMap { field in
            fields.all(field).compactMap(PartyToken.read).compactMap { party in
                choice(for: party.printed, field).map { "\(field)|" + PartyToken.value($0, party.printed) }
            }
        }
    }

    private func text(_ name: String) -> String? {
        fields[name].flatMap { $0.allSatisfy(\.isWhitespace) ? nil : $0 }
    }

    private func deadline(before: DraftDeadline) -> DraftDeadline {
        let milestones = zip(fields.all("milestone-text"), fields.all("milestone-due")).map { text, due in
            DraftMilestone(text: text, due: Self.day(due) ?? "")
        }
        return DraftDeadline(
            kind: fields["kind"].flatMap(Deadline.Kind.init) ?? before.kind, text: text("text"),
            from: Self.day(fields["from"]), due: Self.day(fields["due"]), time: text("time"), every: text("every"),
            term: text("term"), start: Self.day(fields["start"]),
            milestones: milestones.filter { !$0.text.isEmpty || !$0.due.isEmpty })
    }

    /// A real day in the one form in which drafts keep days; anything else as it was typed.
    static func day(_ typed: String?) -> String? {
        let text = typed?.filter { !$0.isWhitespace } ?? ""
        return text.isEmpty ? nil : CalendarDay(typed: text)?.description ?? text
    }

    /// The chips that are still ticked, each with what was said about it, and what was picked or typed beside them.
    private func parties(_ field: String) -> [DraftParty] {
        var result: [DraftParty] = []
        for value in fields.all(field) {
            guard var party = PartyToken.read(value) else { continue }
            if party.isGroup { party.parties = members(of: party, field) }
            if !party.isChosen, let chosen = choice(for: party.printed, field) { party.parties = chosen }
            if field == "coordinate" { party.due = ownDue(of: party.printed) }
            if !result.contains(party) { result.append(party) }
        }
        if let typed = text("\(field)-text") {
            let party = names.party(typed: typed)
            if !result.contains(where: { $0.isChosen && $0.parties == party.parties }) { result.append(party) }
        }
        return result
    }

    /// What stands in the field for that name's own due day.
    private func ownDue(of printed: String) -> String? {
        zip(fields.all("own-due-of"), fields.all("own-due")).first { $0.0 == printed }.flatMap { Self.day($0.1) }
    }

    /// The members that are still ticked under the chip; all of them for a group that was only just picked.
    private func members(of group: DraftParty, _ field: String) -> [Key<Party>] {
        let ticked = fields.all("\(field)-member").compactMap(PartyToken.read).filter { $0.printed == group.printed }
        return ticked.isEmpty ? group.parties : group.parties.filter(Set(ticked.flatMap(\.parties)).contains)
    }

    /// Who a printed name was said to mean, in the box under its chip.
    private func choice(for printed: String, _ field: String) -> [Key<Party>]? {
        let mark = "\(field)-for-"
        for pair in fields.pairs
        where pair.name.hasPrefix(mark) && pair.name.hasSuffix("-printed") && pair.value == printed {
            let name = String(pair.name.dropLast("-printed".count))
            if let picked = fields[name].flatMap(PartyToken.read), picked.isChosen { return picked.parties }
            if let typed = text("\(name)-text") { return names.party(typed: typed).parties }
        }
        return nil
    }
}
