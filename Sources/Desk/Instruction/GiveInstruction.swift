public import Office
import Storage
import WorkTime

/// Gives an instruction on an incoming paper: who leads gets an obligation with the paper as basis, who works along and
/// who is to know take part in it; where nobody leads, those who are to know are told and may see the paper.
///
/// By the leader or whoever stands in; by a clerk for the leader, with the scanned paper as evidence. What the leader was
/// asked for is answered by it. Journal: `instruction.given`, and what the obligation writes.
public struct GiveInstruction: Command {
    public let document: Key<Document>
    public let leader: Key<Person>
    public let draft: InstructionDraft
    public let evidence: AttachedFile?
    /// A hash over the form that it came in: sent again, the form makes nothing more.
    public let mark: String?

    public init(
        of leader: Key<Person>, on document: Key<Document>, _ draft: InstructionDraft, evidence: AttachedFile? = nil,
        mark: String? = nil
    ) {
        self.document = document
        self.leader = leader
        self.draft = draft
        self.evidence = evidence
        self.mark = mark
    }

    public func run(_ act: Act) throws -> Key<Instruction> {
        let item = try act.requireInstructed(document)
        try act.requireInstructing(for: leader)
        let words = try SaveInstruction.checked(draft.words)
        try check(words, item, act)
        try act.requireParties(draft)
        return try act.once(mark) { try give(words, act) }
    }

    private func give(_ words: String, _ act: Act) throws -> Key<Instruction> {
        let id = try act.ask(of: leader, on: document)
        try InstructionStore.save(
            act.tx, id, words: words, due: draft.due, parties: draft.parties,
            version: try InstructionStore.standing(act.tx, id).version)
        let obligation = try assign(words, act)
        try InstructionStore.give(act.tx, id, obligation: obligation, evidence: evidence, by: act.actor.person)
        if let receiver = draft.lead ?? draft.inform.first {
            // The book says to whom the paper went, where it does not yet.
            try RegisterEntryStore.passOn(act.tx, paper: document, to: receiver, on: act.today)
        }
        if obligation == nil {
            try act.admit(draft.inform, to: document, because: id.value)
            try act.inform([
                NewNotice(.instruction, to: draft.inform, about: .document(document), words: String(words.prefix(300)))
            ])
        }
        try act.record(
            .instructionGiven, on: .document, document.value,
            [
                "instruction": .init(id), "leader": .init(leader), "obligation": .init(obligation),
                "words": .digest(of: words), "evidence": .init(evidence?.hash),
            ])
        return id
    }

    private func check(_ words: String, _ item: DocumentItem, _ act: Act) throws {
        func refuse(_ message: String, at field: String) -> OfficeError { OfficeError(.invalid, message, field: field) }
        guard !words.isEmpty else { throw refuse("Chưa nhập «Ý kiến chỉ đạo».", at: "words") }
        if draft.lead == nil {
            guard draft.coordinate.isEmpty else { throw refuse("Có nơi phối hợp thì phải có nơi chủ trì.", at: "lead") }
            guard draft.due == nil else { throw refuse("Thời hạn chỉ đặt được khi có nơi chủ trì.", at: "due") }
            guard !draft.inform.isEmpty else {
                throw refuse("Chọn đơn vị, cá nhân chủ trì; hoặc ít nhất một nơi để biết.", at: "lead")
            }
        }
        // A clerk may enter late what a leader wrote; nobody wrote a term that was over when the paper was made.
        let earliest = act.actor.acts(as: leader) ? act.today : item.label.issuedOn ?? act.today
        if let due = draft.due, due < min(earliest, act.today) {
            throw refuse("Thời hạn không được trước ngày \(min(earliest, act.today).written).", at: "due")
        }
        if item.secrecy != .none, evidence != nil {
            throw refuse("Văn bản mật không kèm bản quét; chỉ ghi nội dung ý kiến.", at: "evidence")
        }
        if !act.actor.acts(as: leader), item.secrecy == .none, evidence == nil {
            throw refuse("Đính kèm bản quét có bút phê của lãnh đạo làm minh chứng.", at: "evidence")
        }
    }

    /// The right to instruct is the right to assign: the obligation is laid on people as a planner would enter it for the
    /// leader.
    private func assign(_ words: String, _ act: Act) throws -> Key<Obligation>? {
        guard let lead = draft.lead else { return nil }
        let names = try PartyNameStore.names(act.tx, of: draft.parties.map(\.party))
        func party(_ key: Key<Party>) -> DraftParty { DraftParty(printed: names[key]?.name ?? "", parties: [key]) }
        func all(_ role: ParticipantRole) -> [DraftParty] {
            draft.parties.filter { $0.role == role }.map { party($0.party) }
        }
        let task = DraftTask(
            id: 1, content: words, lead: [party(lead)], coordinate: all(.coordinate), inform: all(.inform),
            deadline: draft.due.map { DraftDeadline(kind: .date, due: $0.description) } ?? DraftDeadline(kind: .none))
        let actor = act.actor
        let planner = Act(
            tx: act.tx,
            actor: Actor(
                person: actor.person, name: actor.name, roles: actor.roles.union([.planner]),
                standings: actor.standings, substituted: actor.substituted), rules: act.rules)
        let outcome = try AssignByHand(
            task: task, origin: .paper, orderedBy: "", orderedOn: act.today.description, assigner: leader,
            document: document, visibility: .office
        ).run(planner)
        for notice in planner.notices { act.notify(notice) }
        switch outcome {
        case .done(let obligation): return obligation
        case .refused(let faults):
            let fault = faults[0]
            throw OfficeError(
                .invalid, fault.message, field: fault.field == .content ? "words" : fault.field.rawValue)
        }
    }
}
