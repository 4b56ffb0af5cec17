import Office
import Process
import Storage

extension ProcessVersion {
    /// In which roles somebody takes part in a case of this version.
    ///
    /// The counter of dossiers is held by whoever has that role in the office, that of procedures between agencies by văn thư, the reception
    /// board by whoever has the role «Tiếp công dân». Leader is
    /// whoever answers for the unit that settles. Nobody signs in as a citizen: the counter records what he or she does.
    func roles(
        of actor: Actor, unit: Key<Unit>, held: [CasePartyStore.Holder] = []
    ) -> Set<String> {
        let holders = Set(actor.holders)
        let given = Dictionary(held.map { ($0.role, $0) }) { first, _ in first }
        return Set(
            roles.filter { role in
                switch role.holder {
                case .citizen: false
                case .reception: actor.has(.reception)
                case .counter: actor.has(kind == .internal ? .clerk : .counter)
                case .leader: holders.contains(Key<Party>(unit))
                case .officer: given[role.code].map { holders.contains($0.party.key) } ?? false
                case .unit, .agency: given[role.code].map { acts(actor, for: $0, holders) } ?? false
                }
            }.map(\.code))
    }

    /// The unit's own people act for it; for an agency without accounts whoever follows it.
    private func acts(
        _ actor: Actor, for holder: CasePartyStore.Holder, _ holders: Set<Key<Party>>
    ) -> Bool {
        if holders.contains(holder.party.key) { return true }
        return switch holder.nature {
        case .unit(let unit): actor.works(in: unit)
        case .outside(_, let follower): follower.map { holders.contains(Key<Party>($0)) } ?? false
        case .person: false
        }
    }

    /// The time limit by which a case as a whole is settled: the one that the catalogue gives.
    var mainClock: ProcessClock? { clocks.first(where: \.isGiven) }
}

extension ProcessCase {
    /// To whom roles were given, by role.
    var partyKeys: [String: Key<Party>] { parties.compactMapValues { Key<Party>($0) } }
}
