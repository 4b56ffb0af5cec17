/// Which scopes posts and roles open: the only place that says so. `person_scope` is this, materialised.
///
/// Everybody employed is in the office's scope; a post opens its unit's scope and those that the unit succeeds; leaders, clerks (văn thư registers for
/// all), planners and archivists are in the scope of every unit inside. An administrator sees no more papers than others.
public struct ScopeRule: Sendable {
    /// A post that holds, with its key.
    public struct HeldPost: Sendable, Hashable {
        public let id: Int64
        public let person: Key<Person>
        public let unit: Key<Unit>
        public let rank: Rank

        public init(id: Int64, person: Key<Person>, unit: Key<Unit>, rank: Rank) {
            self.id = id
            self.person = person
            self.unit = unit
            self.rank = rank
        }
    }

    /// A role that holds, with the key of its grant.
    public struct HeldRole: Sendable, Hashable {
        public let id: Int64
        public let person: Key<Person>
        public let role: Role

        public init(id: Int64, person: Key<Person>, role: Role) {
            self.id = id
            self.person = person
            self.role = role
        }
    }

    /// The scope of the whole office; nil before the office is founded.
    public let office: Key<Scope>?
    /// The scopes of the units inside the office.
    public let units: [Key<Unit>: Key<Scope>]
    /// The units in whose place a unit stands: what was theirs is seen by its people.
    public let predecessors: [Key<Unit>: [Key<Unit>]]

    public init(
        office: Key<Scope>?, units: [Key<Unit>: Key<Scope>], predecessors: [Key<Unit>: [Key<Unit>]] = [:]
    ) {
        self.office = office
        self.units = units
        self.predecessors = predecessors
    }

    /// The scopes of a unit and of all that it succeeds, one after the other.
    private func scopes(of unit: Key<Unit>) -> [Key<Scope>] {
        var known: Set<Key<Unit>> = []
        var next = [unit]
        while let unit = next.popLast() {
            if known.insert(unit).inserted { next += predecessors[unit] ?? [] }
        }
        return known.sorted().compactMap { units[$0] }
    }

    public func memberships(posts: [HeldPost], roles: [HeldRole]) -> Set<Scope.Membership> {
        var result: Set<Scope.Membership> = []
        for post in posts {
            guard units[post.unit] != nil else { continue }
            if let office {
                result.insert(.init(person: post.person, scope: office, reason: .employed, reasonID: post.id))
            }
            for scope in post.rank == .leader ? Array(units.values) : scopes(of: post.unit) {
                result.insert(.init(person: post.person, scope: scope, reason: .post, reasonID: post.id))
            }
        }
        let employed = Set(result.map(\.person))
        for grant in roles where grant.role.looksOverAllUnits && employed.contains(grant.person) {
            for scope in units.values {
                result.insert(.init(person: grant.person, scope: scope, reason: .role, reasonID: grant.id))
            }
        }
        return result
    }
}

extension Role {
    /// Whether the role's work needs the records of every unit inside.
    public var looksOverAllUnits: Bool { self == .clerk || self == .planner || self == .archivist }
}
