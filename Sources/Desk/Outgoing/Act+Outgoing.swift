import Office
import Storage
import WorkTime

extension Act {
    /// The paper, checked for an act. Throws `.notFound`, `.forbidden`, `.stale` or `.conflict`, in this order.
    func outgoing(
        _ id: Key<Outgoing>, version: Int64, for act: OutgoingAct
    ) throws -> OutgoingPaper {
        let paper = try OutgoingStore.find(tx, id, for: actor)
        guard !act.doers.isDisjoint(with: paper.capacities(of: actor)) else {
            throw OfficeError(.forbidden, act.refusal)
        }
        guard paper.version == version else { throw OfficeError.stale }
        try paper.check(act, by: actor)
        return paper
    }

    /// Moves it on: state, whose turn it is, the step, the journal, and whoever it waits for is told.
    ///
    /// - Parameter and: what else changes with the state, as `, column = value`.
    func move(
        _ paper: OutgoingPaper, to state: Outgoing.State, as act: OutgoingAct, reason: String? = nil,
        and more: SQL = .empty, _ body: [String: JournalValue] = [:]
    ) throws {
        var moved = paper
        moved.state = state
        try OutgoingStore.move(tx, paper.id, to: state, version: paper.version, and: more)
        try OutgoingPartyStore.write(tx, of: moved)
        try step(paper, act, reason: reason, body.merging(["state": .text(state.rawValue)]) { $1 })
        try tellWhoeverWaits(moved, reason: reason)
    }

    /// One step of its way, with its entry in the journal.
    func step(
        _ paper: OutgoingPaper, _ act: OutgoingAct, reason: String? = nil, _ body: [String: JournalValue] = [:]
    ) throws {
        try OutgoingStepStore.insert(tx, of: paper.id, act, by: actor.person, reason: reason)
        var body = body
        if let reason { body["reason"] = .digest(of: reason) }
        try record(act.entry, on: .outgoing, paper.id.value, body)
    }

    /// Keeps the digitally signed copy of a paper in the place of the one before.
    func keep(_ copy: SignedCopy, of id: Key<Outgoing>, isSealed: Bool) throws {
        try OutgoingCopyStore.put(tx, copy.file, of: id, isSealed: isSealed)
        try keep(copy.report, of: copy.file.hash)
    }

    private func tellWhoeverWaits(_ paper: OutgoingPaper, reason: String?) throws {
        let (parties, words): ([Key<Party>], String)
        switch paper.state {
        case .drafting:
            guard let reason else { return }
            (parties, words) = ([Key(paper.drafter)], "Trả lại. Lý do: \(reason)")
        case .initialling: (parties, words) = ([Key(paper.unit)], "Trình ký nháy.")
        case .reviewing: (parties, words) = (paper.reviewer.map { [Key($0)] } ?? [], "Trình kiểm tra thể thức.")
        case .signing: (parties, words) = (paper.signer.map { [Key($0)] } ?? [], "Trình ký.")
        case .signed:
            let clerks = try RoleStore.holders(tx, of: .clerk, on: today)
            (parties, words) = (clerks.map { Key($0) }, "Đã ký, chờ cấp số và phát hành.")
        case .withdrawn:
            (parties, words) = (
                try OutgoingPartyStore.parties(tx, of: paper.id), "Thu hồi. Lý do: \(reason ?? "")"
            )
        case .consulting, .numbered, .issued, .replaced, .dropped: return
        }
        try inform([
            NewNotice(
                .outgoing, to: parties, about: .outgoing(paper.id), words: words,
                isUrgent: paper.urgency != .none && paper.state.isSigned)
        ])
    }

    /// Does a further command in this act's transaction in somebody else's name, with that person's rights.
    func perform<C: Command>(_ command: C, inNameOf actor: Actor) throws -> C.Output {
        let act = Act(tx: tx, actor: actor, rules: rules)
        let output = try command.run(act)
        for notice in act.notices { notify(notice) }
        return output
    }

    /// After the head's initials: to whoever checks the presentation, or to the signer where that is the same person or
    /// the head.
    func initialled(_ paper: OutgoingPaper) throws {
        guard let reviewer = paper.reviewer, reviewer != paper.signer else {
            return try move(paper, to: .signing, as: .initial)
        }
        guard reviewer == actor.person else { return try move(paper, to: .reviewing, as: .initial) }
        try step(paper, .initial)
        try move(paper, to: .signing, as: .review)
    }
}

extension OutgoingAct {
    /// What the journal calls it.
    var entry: JournalAct {
        switch self {
        case .edit: .outgoingEdited
        case .ask: .outgoingAsked
        case .opine: .outgoingOpined
        case .closeRound: .outgoingRoundClosed
        case .submit: .outgoingSubmitted
        case .takeBack: .outgoingTakenBack
        case .initial: .outgoingInitialled
        case .review: .outgoingReviewed
        case .sign: .outgoingSigned
        case .sendBack: .outgoingReturned
        case .number: .outgoingNumbered
        case .issue: .outgoingIssued
        case .receive: .outgoingReceived
        case .update: .outgoingUpdated
        case .withdraw: .outgoingWithdrawn
        case .replace: .outgoingDrafted
        case .drop: .outgoingDropped
        }
    }
}
