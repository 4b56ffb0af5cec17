/// The person who acts, with everything that a rule may ask about, read once a request.
public struct Actor: Sendable, Equatable {
    /// One post that holds today.
    public struct Standing: Sendable, Equatable {
        public let unit: Key<Unit>
        public let rank: Rank
        public let title: String

        public init(unit: Key<Unit>, rank: Rank, title: String) {
            self.unit = unit
            self.rank = rank
            self.title = title
        }
    }

    public let person: Key<Person>
    public let name: String
    public let roles: Set<Role>
    public let standings: [Standing]
    /// Those who are away today and for whom this person acts.
    public let substituted: [Substituted]

    public init(
        person: Key<Person>, name: String, roles: Set<Role>, standings: [Standing], substituted: [Substituted] = []
    ) {
        self.person = person
        self.name = name
        self.roles = roles
        self.standings = standings
        self.substituted = substituted
    }

    /// The parties for whom this person has to act: his or her own, and those of everybody whom he or she stands in for.
    public var holders: [Key<Party>] {
        guard !substituted.isEmpty else { return ownHolders }
        var known: Set<Key<Party>> = []
        return (ownHolders + substituted.flatMap(\.holders)).filter { known.insert($0).inserted }
    }

    /// Himself or herself, and the units that he or she answers for.
    public var ownHolders: [Key<Party>] {
        [Key<Party>(person)] + standings.filter(\.rank.answersForUnit).map { Key<Party>($0.unit) }
    }

    public func has(_ role: Role) -> Bool { roles.contains(role) }
    public var isLeader: Bool { standings.contains { $0.rank == .leader } }
    public func answers(for unit: Key<Unit>) -> Bool {
        standings.contains { $0.unit == unit && $0.rank.answersForUnit }
    }
    public func works(in unit: Key<Unit>) -> Bool { standings.contains { $0.unit == unit } }
}
