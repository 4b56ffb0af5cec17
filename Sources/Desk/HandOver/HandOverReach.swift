import Office
import Storage
import WorkTime

/// What of a person's work the actor may hand over: never more than he or she sees.
///
/// The seats of whoever assigned or directs carry the right to decide. They are handed over by a leader, by whoever has them,
/// or once their post has ended.
struct HandOverReach {
    let kinds: Set<HandOverKind>
    /// Only what these units passed to the person; nil for everything.
    let units: [Key<Unit>]?
    /// Whose sight bounds it; nil where somebody leaves the office, when all goes over.
    let sight: Actor?
    /// Whether the actor may be the taker: not those who look after the work of others.
    let mayTake: Bool
    /// What the person is called.
    let name: String

    /// Throws `.notFound` for whoever has nothing to do with it.
    init(of person: Key<Person>, by actor: Actor, on today: CalendarDay, isLeaving: Bool = false, _ tx: any Transaction)
        throws
    {
        guard let item = try PersonStore.find(tx, person) else { throw OfficeError.noSuchPerson }
        name = item.person.fullName
        sight = isLeaving || actor.isTerminal ? nil : actor
        let looksAfterOthers = actor.has(.administrator) || actor.has(.planner)
        mayTake = actor.isLeader || !looksAfterOthers
        if actor.isLeader || looksAfterOthers {
            units = nil
            let isFree = isLeaving || actor.isLeader || actor.isTerminal || person == actor.person
            kinds =
                try isFree || PostStore.held(tx, by: [person], on: today)[person]?.isEmpty ?? true
                ? Set(HandOverKind.allCases) : Set(HandOverKind.allCases).subtracting(HandOverKind.seats)
            return
        }
        if person == actor.person {
            kinds = HandOverKind.seats
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
    /// Those that carry the right to decide.
    static let seats: Set<HandOverKind> = [.assigner, .director]

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
        case .drafts, .agencies, .substitute, .files: return false
        }
    }
}
