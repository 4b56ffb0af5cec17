import Office
import Process
import Storage
import WorkTime

/// A case whose time ends on another day by another calendar, with what is owed in it.
struct MovedCase {
    let id: Key<LedgerCase>
    let due: Due?
    let debts: [(obligation: Key<Obligation>, content: String, old: Deadline, new: Deadline)]
}

extension Act {
    /// The open cases that the new clock counts otherwise.
    func movedCases(from old: Clock, to new: Clock) throws -> [MovedCase] {
        var result: [MovedCase] = []
        var last: Key<LedgerCase>?
        while true {
            let cases = try CaseStore.open(tx, after: last, limit: 500)
            for held in cases {
                guard let moved = try moved(held, from: old, to: new) else { continue }
                result.append(moved)
            }
            guard cases.count == 500 else { return result }
            last = cases.last?.id
        }
    }

    /// Nil where all its clocks end as before: nothing more is asked of such a case.
    private func moved(_ held: CaseStore.Held, from old: Clock, to new: Clock) throws -> MovedCase? {
        let play = try JSONText.decode(held.body, as: ProcessCase.self)
        guard play.openClocks.contains(where: { $0.due(old) != $0.due(new) }) else { return nil }
        let version = try processVersion(held.process, held.processVersion)
        let standing = CaseStanding(version: version, play: play, clock: new)
        let owed = CaseDebts(held: held, standing: standing, rules: rules.counter).all
        let pairs = try CaseChargeStore.open(tx, of: held.id).compactMap { charge in
            owed.first { $0.isMet(by: charge) }.map { (charge, $0) }
        }
        let obligations = try ObligationStore.find(tx, pairs.map(\.0.obligation))
        return MovedCase(
            id: held.id, due: standing.due,
            debts: pairs.compactMap { charge, debt in
                guard let before = obligations.first(where: { $0.id == charge.obligation })?.deadline,
                    before != debt.deadline
                else { return nil }
                return (charge.obligation, debt.content, before, debt.deadline)
            })
    }
}
