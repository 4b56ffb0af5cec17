public import WorkTime

extension Actor {
    /// Somebody who is away today and for whom the actor acts on what waits.
    ///
    /// Posts count, roles do not: nobody becomes an administrator, clerk or planner by standing in for one.
    public struct Substituted: Sendable, Equatable {
        public let person: Key<Person>
        public let name: String
        public let standings: [Standing]
        /// The last day away.
        public let until: CalendarDay

        public init(person: Key<Person>, name: String, standings: [Standing], until: CalendarDay) {
            self.person = person
            self.name = name
            self.standings = standings
            self.until = until
        }

        /// As whom the actor acts: with the posts, without roles.
        var actor: Actor { Actor(person: person, name: name, roles: [], standings: standings) }

        /// For whom the absent person would have to act.
        public var holders: [Key<Party>] { actor.ownHolders }
    }

    /// Whether the actor is this person or stands in for him or her today.
    public func acts(as person: Key<Person>) -> Bool {
        self.person == person || substituted.contains { $0.person == person }
    }

    /// Of whoever is away, the one through whom these holders are the actor's; nil when they are his or her own.
    public func standsIn(for holders: Set<Key<Party>>) -> Substituted? {
        guard holders.isDisjoint(with: ownHolders) else { return nil }
        return substituted.first { !holders.isDisjoint(with: $0.holders) }
    }
}

extension Obligation {
    /// Whoever is away and in whose name `actor` does the act; nil when his or her own right suffices.
    public func principal(
        of actor: Actor, for act: ObligationAct, on participant: Participant? = nil
    ) -> Actor.Substituted? {
        let own = ownCapacities(of: actor, on: participant)
        guard act.capacities.isDisjoint(with: own) else { return nil }
        return actor.substituted.first { absent in
            !act.capacities.isDisjoint(with: ownCapacities(of: absent.actor, on: participant))
        }
    }
}
