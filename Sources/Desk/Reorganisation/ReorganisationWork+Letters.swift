import Office
import Storage

extension ReorganisationWork {
    /// Letters to a unit that ends, which are not issued yet, go to whoever leads most of their tasks now, and wait for a
    /// leader again. Tasks that others lead wait for a letter of their own. Done after the work was moved.
    func readdressLetters() throws {
        for change in plan.ending {
            for letter in try UrgingLetterStore.underWay(act.tx, to: Key(change.unit)) {
                try readdress(letter)
            }
        }
    }

    private func readdress(_ letter: UrgingLetterItem) throws {
        let tasks = try UrgingLetterStore.tasks(act.tx, of: letter.id).map(\.obligation)
        let leads = try ObligationStore.find(act.tx, tasks).compactMap { obligation in
            obligation.isOpen ? obligation.lead.map { (obligation.id, $0.party) } : nil
        }
        let groups = Dictionary(grouping: leads, by: \.1)
        let most = groups.max { ($0.value.count, $1.key) < ($1.value.count, $0.key) }
        guard let (party, kept) = most.map({ ($0.key, Set($0.value.map(\.0))) }), party != letter.party.key else {
            return
        }
        let others = leads.map(\.0).filter { !kept.contains($0) }
        try UrgingLetterStore.drop(act.tx, others, from: letter.id)
        try UrgingListStore.setNeedsLetter(act.tx, others, true)
        let state: UrgingLetterState = letter.state == .approved ? .drafted : letter.state
        try UrgingLetterStore.change(
            act.tx, letter.id, version: letter.version,
            "party_id = \(party), state = \(state), signer_id = NULL")
        // Whoever signed it signed a letter to the unit of before.
        try UrgingLetterStore.unsign(act.tx, letter.id)
        try act.record(
            .letterDrafted, on: .letter, letter.id.value,
            [
                "party": JournalValue(party), "from": JournalValue(letter.party.key),
                "obligations": .list(kept.sorted().map { JournalValue($0) }),
            ])
    }
}
