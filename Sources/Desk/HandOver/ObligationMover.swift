import Office
import Storage

/// Moves open obligations to successors, with the entry in each one's journal: who gave them to whom.
///
/// Each obligation is held as by an act on it, so nobody's act in between is lost.
struct ObligationMover {
    private let act: Act
    private var known: [Worker: Bool] = [:]

    init(_ act: Act) { self.act = act }

    /// `body` says what becomes of an obligation and what its entry tells; those that do not change are left alone.
    mutating func move(
        _ ids: [Key<Obligation>],
        by body: (Obligation) throws -> ([Succession], [String: JournalValue]),
        counted: (_ old: Obligation, _ new: Obligation) -> Void = { _, _ in }
    ) throws {
        try ObligationStore.hold(act.tx, ids)
        var told: [Obligation] = []
        var changed: [(old: Obligation, new: Obligation)] = []
        for old in try ObligationStore.find(act.tx, ids) {
            let (successions, entry) = try body(old)
            try learn(old, successions)
            let known = self.known
            let new = successions.reduce(old) { obligation, succession in
                obligation.succeeded(by: succession) { known[Worker(person: $0, unit: $1)] ?? false }
            }
            guard new != old else { continue }
            try ObligationStore.save(act.tx, new, old: old)
            changed.append((old, new))
            try act.record(.obligationReassigned, on: .obligation, old.id.value, entry)
            counted(old, new)
            told += [old, new]
        }
        try act.planUrging(changed.map(\.new), old: changed.map(\.old))
        if !told.isEmpty { act.tell(of: told) }
    }

    private struct Worker: Hashable {
        let person: Key<Person>
        let unit: Key<Unit>
    }

    /// Asks once for each officer and unit whether the one works in the other.
    private mutating func learn(_ obligation: Obligation, _ successions: [Succession]) throws {
        for part in obligation.participants {
            guard let officer = part.officer else { continue }
            let people = [officer] + successions.compactMap { $0.officers[officer] ?? nil }
            let natures = [part.nature] + successions.compactMap { $0.parties[part.party] }
            for case .unit(let unit) in natures {
                for person in people where known[Worker(person: person, unit: unit)] == nil {
                    known[Worker(person: person, unit: unit)] = try OfficerStore.works(
                        act.tx, person, in: unit, on: act.today)
                }
            }
        }
    }
}

extension Act {
    /// Puts successors into the drafts of papers that wait to be confirmed; returns in how many.
    func exchangeInDrafts(
        _ successors: [Key<Party>: Key<Party>], assigners: [Key<Person>: Key<Person>] = [:]
    ) throws -> Int {
        var count = 0
        for stored in try ReadingStore.open(tx) {
            var draft = try JSONText.decode(stored.draft, as: ReadingDraft.self)
            guard draft.exchange(successors, assigners: assigners) else { continue }
            try ReadingStore.exchange(
                tx, of: stored.document, draft: try JSONText.encode(draft), version: stored.version)
            count += 1
        }
        return count
    }
}
