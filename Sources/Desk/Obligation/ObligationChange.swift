import Office
import Storage

/// One act on one obligation under way: locked, allowed, not yet written.
struct ObligationChange {
    let old: Obligation
    var new: Obligation
    /// The participant whose part it is, for acts on a part.
    let participant: Participant?
    /// Whoever is away and in whose name the actor acts.
    var principal: Key<Person>?

    /// The part that the act is done to; acts on the whole speak of the lead's.
    func part() throws -> Participant {
        guard let participant else { throw ObligationStore.notFound }
        return participant
    }
}

extension Act {
    /// Begins an act on a part. Throws `.notFound`, `.forbidden`, `.stale` or `.conflict`, in this order.
    func begin(_ kind: ObligationAct, on part: PartVersion) throws -> ObligationChange {
        let old = try locked(part.obligation)
        guard let participant = old.participant(part.participant) else { throw ObligationStore.notFound }
        try old.checkRight(to: kind, on: participant, by: actor)
        guard participant.version == part.version else { throw OfficeError.stale }
        try old.checkState(for: kind, on: participant)
        return ObligationChange(
            old: old, new: old, participant: participant,
            principal: old.principal(of: actor, for: kind, on: participant)?.person)
    }

    /// Begins an act on the whole. A version that the actor saw makes it stale when anybody acted since.
    func begin(_ kind: ObligationAct, on id: Key<Obligation>, version: Int64?) throws -> ObligationChange {
        let old = try locked(id)
        try old.checkRight(to: kind, by: actor)
        if let version {
            // The lock itself moved the version by one.
            guard old.version - 1 == version else { throw OfficeError.stale }
        }
        try old.checkState(for: kind, on: nil)
        return ObligationChange(
            old: old, new: old, participant: nil, principal: old.principal(of: actor, for: kind)?.person)
    }

    /// Begins an act whose right and state are checked by itself.
    func begin(_ id: Key<Obligation>) throws -> ObligationChange {
        let old = try locked(id)
        return ObligationChange(old: old, new: old, participant: nil)
    }

    /// Writes the change, its worklist rows and its one journal entry, and tells those whom it concerns.
    func finish(_ change: ObligationChange, as act: JournalAct, _ body: [String: JournalValue] = [:]) throws {
        try ObligationStore.save(tx, change.new, old: change.old, isAdjusted: act == .deadlineAdjusted)
        try planUrging([change.new], old: [change.old])
        if change.old.isOpen, !change.new.isOpen {
            try tidyUp(change.old)
            if change.new.state == .closed { try filePapers(of: change.new.id) }
        }
        try rollUp(change)
        var body = body
        if let participant = change.participant {
            body["participant"] = JournalValue(participant.id)
            body["party"] = JournalValue(participant.party)
        }
        if let principal = change.principal { body["for"] = JournalValue(principal) }
        if change.new.state != change.old.state { body["state"] = .text(change.new.state.rawValue) }
        try record(act, on: .obligation, change.new.id.value, body)
        tell(of: [change.old, change.new])
    }

    /// Tells whoever has these obligations in a worklist.
    func tell(of obligations: [Obligation]) {
        let holders = Set(obligations.flatMap(Worklist.items).map(\.holder))
        notify(Notice(topic: "worklist", parties: holders.sorted()))
    }

    /// What an ended obligation leaves open falls away: requests that nobody decided, a clock that stood still.
    private func tidyUp(_ old: Obligation) throws {
        if old.openRequests > 0 {
            _ = try RequestStore.drop(tx, of: old.id, by: decider(of: old), reason: "Nhiệm vụ đã kết thúc.")
        }
        if old.state == .suspended {
            try SuspensionStore.end(tx, of: old.id, on: today, due: old.deadline.due, by: decider(of: old))
        }
    }

    /// Brings the progress of what the obligation is a part of up to date, and so on upwards. That follows from the act
    /// on the part, and is no act of its own.
    private func rollUp(_ change: ObligationChange) throws {
        guard let parent = change.new.parent,
            change.new.progress != change.old.progress || change.new.state != change.old.state
        else { return }
        try ObligationStore.hold(tx, parent)
        let old = try ObligationStore.find(tx, parent)
        var new = old
        new.rollUp(old.breakdown)
        guard new != old else { return }
        try ObligationStore.save(tx, new, old: old)
        try rollUp(ObligationChange(old: old, new: new, participant: nil))
    }

    /// The same after its parts have changed it.
    func again(_ change: ObligationChange) throws -> ObligationChange {
        let old = try ObligationStore.find(tx, change.old.id)
        return ObligationChange(
            old: old, new: old, participant: change.participant.flatMap { old.participant($0.id) },
            principal: change.principal)
    }

    /// What it was broken down into and is open, held for this act: two statements for all of them.
    func openParts(of whole: Obligation) throws -> [Obligation] {
        guard let breakdown = whole.breakdown, breakdown.open > 0 else { return [] }
        let parts = try BreakdownStore.parts(tx, of: whole.id)
        try ObligationStore.hold(tx, parts)
        return try ObligationStore.find(tx, parts).filter(\.isOpen)
    }

    private func locked(_ id: Key<Obligation>) throws -> Obligation {
        try ObligationStore.lock(tx, id, for: actor)
        return try ObligationStore.find(tx, id)
    }

    /// A paper that the actor names must be one that he or she sees.
    func require(_ document: Key<Document>, field: String = "document") throws {
        guard try DocumentStore.sees(tx, document, actor) else {
            throw OfficeError(.invalid, "Không tìm thấy văn bản được chọn làm căn cứ.", field: field)
        }
    }

    /// What an outside agency did is recorded only with the paper that proves it.
    func requireProof(_ document: Key<Document>?, for participant: Participant) throws {
        if let document {
            try require(document)
        } else if participant.isOutside {
            throw OfficeError(
                .invalid, "Chọn văn bản của cơ quan ngoài làm căn cứ ghi nhận thay cho cơ quan đó.", field: "document")
        }
    }
}
