import Office
import Storage

/// What of a person's work the actor may hand over.
struct HandOverReach {
    let kinds: Set<HandOverKind>
    /// Only what these units passed to the person; nil for everything.
    let units: [Key<Unit>]?
    /// What the person is called.
    let name: String

    /// Throws `.notFound` for whoever has nothing to do with it.
    init(of person: Key<Person>, _ act: Act) throws {
        try self.init(of: person, by: act.actor, act.tx)
    }

    init(of person: Key<Person>, by actor: Actor, _ tx: any Transaction) throws {
        guard let item = try PersonStore.find(tx, person) else { throw OfficeError.noSuchPerson }
        name = item.person.fullName
        if actor.has(.administrator) || actor.has(.planner) || actor.isLeader {
            kinds = Set(HandOverKind.allCases)
            units = nil
            return
        }
        let own = actor.standings.filter(\.rank.answersForUnit).map(\.unit)
        guard !own.isEmpty else { throw OfficeError.noSuchPerson }
        kinds = [.officer]
        units = own
    }
}

extension HandOverKind {
    /// Whether work of this kind lies on the person in the obligation.
    func lies(on person: Key<Person>, in obligation: Obligation, units: [Key<Unit>]?) -> Bool {
        let party = Key<Party>(person)
        func takesPart(_ roles: Set<ParticipantRole>) -> Bool {
            obligation.participants.contains {
                $0.party == party && roles.contains($0.role)
                    && ($0.state.isOpen || !$0.role.reports || $0.role == .lead)
            }
        }
        switch self {
        case .officer:
            return obligation.participants.contains { part in
                part.officer == person && part.state.isOpen
                    && (units.map { $0.contains { Key<Party>($0) == part.party } } ?? true)
            }
        case .own: return takesPart([.lead, .part, .coordinate])
        case .assigner: return obligation.assigner == person
        case .director: return takesPart([.direct])
        case .watcher: return takesPart([.inform])
        case .drafts, .agencies, .substitute: return false
        }
    }
}
