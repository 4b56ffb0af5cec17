public import Office
import Storage
import WorkTime

/// Makes the tasks of a draft obligations, in one transaction, or names every fault and changes nothing.
///
/// By a clerk or the planner; `.stale` when somebody saved the draft after `version` was read. What the paper amends or
/// replaces is adjusted or superseded with this paper as basis. Writes `document.confirmed`, and `obligation.assigned`,
/// `obligation.deadline_adjusted` or `obligation.superseded` for each obligation.
public struct ConfirmReading: Command {
    public let document: Key<Document>
    public let version: Int64

    public init(_ document: Key<Document>, version: Int64) {
        self.document = document
        self.version = version
    }

    /// The obligations that are new, in the paper's order.
    public func run(_ act: Act) throws -> DraftOutcome<[Key<Obligation>]> {
        let paper = try ReadingStore.unconfirmed(act.tx, document, for: act.actor)
        try act.requireReading(paper.state)
        guard let draft = paper.draft else { throw DocumentStore.notFound }
        guard draft.version == version else { throw OfficeError.stale }
        let checked: CheckedReading
        switch try JSONText.decode(draft.text, as: ReadingDraft.self).checked() {
        case .faults(let faults): return .refused(faults)
        case .sound(let reading): checked = try act.counted(reading)
        }
        guard checked.tasks.isEmpty || !paper.isCopy else {
            throw OfficeError(
                .conflict,
                "Văn bản này là bản trùng của một số đã vào sổ; việc giao theo văn bản vào sổ trước. Hãy bỏ các nhiệm vụ ở đây."
            )
        }
        guard try checked.tasks.isEmpty || !DocumentStore.isRecalled(act.tx, document) else {
            throw OfficeError(
                .conflict,
                "Bên gửi đã thu hồi văn bản này, không giao việc theo văn bản này được. Hãy bỏ các nhiệm vụ ở đây.")
        }
        let faults = try act.faults(of: checked)
        guard faults.isEmpty else { return .refused(faults) }
        return .done(try act.confirm(document, checked, of: paper, version: version))
    }
}

extension Act {
    /// Confirms what was read, as the draft of that version has it.
    func confirm(
        _ document: Key<Document>, _ reading: CheckedReading, of paper: UnconfirmedPaper, version: Int64
    ) throws -> [Key<Obligation>] {
        let new = reading.tasks.filter { $0.change?.kind != .adjust }
        try DocumentStore.confirm(tx, document, header: reading.header, obligations: new.count)
        try ReadingStore.end(tx, of: document, by: actor.person, version: version)
        try DocumentTextStore.insert(tx, of: document, headings: reading.outline)
        try RelationStore.insert(tx, from: document, reading.relations)
        try change(by: document, reading)
        try index(document, confirmed: reading.header, of: paper)
        try record(
            .documentConfirmed, on: .document, document.value,
            [
                "obligations": JournalValue(new.count),
                "replaces": .list(reading.relations.map { JournalValue($0.document) }),
            ])
        let obligations = try new.enumerated().map { position, task in
            try NewObligation(
                task: task, document: document, position: position, origin: .paper, orderedBy: nil, orderedOn: nil,
                scope: paper.scope, reportDue: firstReport(of: task))
        }
        return try assign(obligations, number: reading.header.number)
    }

    /// The day of the first report that the task owes, where it is ongoing in a rhythm.
    func firstReport(of task: CheckedTask) throws -> CalendarDay? {
        guard let rhythm = task.deadline.rhythm else { return nil }
        return try clock().report(rhythm, after: today)
    }

    /// Writes new obligations with all that belongs to them: worklist rows, journal, search, notices.
    ///
    /// What follows from a rule is entered for somebody, `principal`: the machine itself is nobody.
    func assign(
        _ new: [NewObligation], number: String?, for principal: Key<Person>? = nil
    ) throws -> [Key<Obligation>] {
        guard !new.isEmpty else { return [] }
        let written = try ObligationStore.insert(tx, new, by: principal ?? actor.person)
        try planUrging(written)
        try JournalStore.append(
            tx,
            zip(new, written).map { new, obligation in
                JournalStore.NewEntry(
                    actor: actor.isTerminal ? nil : actor.person, act: .obligationAssigned, on: .obligation,
                    obligation.id.value,
                    .object([
                        "document": JournalValue(new.document), "party": JournalValue(obligation.lead?.party),
                        "due": JournalValue(obligation.deadline.due), "assigner": JournalValue(obligation.assigner),
                        "change": JournalValue(new.task.change?.obligation),
                    ]))
            })
        for (new, obligation) in zip(new, written) {
            try index(obligation.id, new.task, scope: new.scope, number: number)
        }
        tell(of: written)
        try informOfAssignment(written, in: new.first?.document)
        return written.map(\.id)
    }
}
