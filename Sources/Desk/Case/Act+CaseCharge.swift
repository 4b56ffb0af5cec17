import Office
import Process
import Storage
import WorkTime

extension Act {
    /// Brings the obligations of a case to what is owed in it now: ends those whose step was taken or fell away, counts the
    /// others anew, lays the new ones. `roles` are those in which the actor took the step `words`.
    func charge(_ debts: CaseDebts, by roles: Set<String>, because words: String, isNew: Bool) throws {
        let held = debts.held
        var owed = debts.all
        for charge in isNew ? [] : try CaseChargeStore.open(tx, of: held.id) {
            guard let index = owed.firstIndex(where: { $0.isMet(by: charge) }) else {
                let owner = debts.standing.version.role(charge.role)
                let isDone = roles.contains(charge.role) || owner?.holder == .citizen
                try end(charge, of: held.id, isDone: isDone, because: words)
                continue
            }
            try recount(charge, to: owed.remove(at: index).deadline, because: words)
        }
        guard !owed.isEmpty else { return }
        try lay(owed, on: held)
    }

    private func lay(_ debts: [CaseDebt], on held: CaseStore.Held) throws {
        let names = try PartyNameStore.names(tx, of: debts.map(\.party) + [Key<Party>(held.unit)])
        var officers: [Key<Person>?] = []
        let new = try debts.enumerated().map { position, debt in
            let officer = try officer(debt, of: held, names[debt.party])
            officers.append(officer)
            let lead = officer == nil || debt.party == Key<Party>(held.counter) ? debt.party : Key<Party>(held.unit)
            let task = CheckedTask(
                content: debt.content, assigner: actor.person,
                parties: [CheckedParty(lead, .lead, printedName: names[lead]?.name ?? "")], deadline: debt.deadline)
            return NewObligation(
                task: task, document: nil, position: position, origin: .case, orderedBy: debt.source, orderedOn: nil,
                scope: held.scope)
        }
        let keys = try assign(new, number: held.code)
        try CaseChargeStore.insert(
            tx,
            zip(keys, debts).map { key, debt in
                CaseCharge(
                    obligation: key, role: debt.role, state: debt.state, track: debt.track, party: debt.party)
            }, of: held.id)
        for (index, officer) in officers.enumerated() {
            guard let officer else { continue }
            let unit = debts[index].party == Key<Party>(held.counter) ? held.counter : held.unit
            try pass(keys[index], to: officer, of: unit)
        }
    }

    /// Whose part of a unit's work it is: of an officer who works in the unit that settles, and at the counter of whoever took
    /// the case in. Nil where it is laid on the party itself.
    private func officer(
        _ debt: CaseDebt, of held: CaseStore.Held, _ party: NamedParty?
    ) throws -> Key<Person>? {
        if debt.party == Key<Party>(held.counter) {
            return try OfficerStore.works(tx, held.receiver, in: held.counter, on: today) ? held.receiver : nil
        }
        guard party?.kind == .person else { return nil }
        let person: Key<Person> = Key(debt.party.value)
        return try OfficerStore.works(tx, person, in: held.unit, on: today) ? person : nil
    }

    private func end(
        _ charge: CaseCharge, of id: Key<LedgerCase>, isDone: Bool, because words: String
    ) throws {
        try ObligationStore.hold(tx, charge.obligation)
        let old = try ObligationStore.find(tx, charge.obligation)
        guard old.isOpen else { return }
        var change = ObligationChange(old: old, new: old, participant: nil)
        guard isDone else { return try end(change, as: .cancelled, reason: words, basis: nil) }
        if let lead = old.lead {
            change.new.report(lead.id, percent: 100, isFinal: true, on: today)
            change.new.acceptResult(lead.id, on: today)
        }
        if change.new.isOpen { change.new.end(as: .closed, on: today) }
        try finish(change, as: .obligationFulfilled, ["case": JournalValue(id)])
    }

    private func recount(_ charge: CaseCharge, to deadline: Deadline, because words: String) throws {
        try ObligationStore.hold(tx, charge.obligation)
        let old = try ObligationStore.find(tx, charge.obligation)
        guard old.isOpen, old.deadline != deadline else { return }
        var change = ObligationChange(old: old, new: old, participant: nil)
        try adjust(&change, to: deadline, reason: words, basis: nil)
    }
}
