import Office

/// One obligation with somebody in each capacity, for tables over acts and states.
enum ObligationScene {
    static let unit = Key<Unit>(10)
    static let head = actor(11, standing: .head)
    static let officer = actor(12)
    static let assigner = actor(40)
    static let coordinator = Key<Unit>(20)

    /// The obligation in which `capacity` is held by the actor that comes with it; nil is nobody in particular.
    static func make(
        for capacity: Capacity?, role: ParticipantRole = .lead, state: ParticipantState = .waiting,
        of whole: ObligationState = .inProgress
    ) -> (obligation: Obligation, part: Participant, actor: Actor) {
        let nature: Participant.Nature
        let who: Actor
        switch capacity {
        case .head: (nature, who) = (.unit(unit), head)
        case .officer: (nature, who) = (.unit(unit), officer)
        case .person: (nature, who) = (.person(Key(30)), actor(30))
        case .follower: (nature, who) = (.outside(Key(60), follower: Key(31)), actor(31))
        case .lead: (nature, who) = (.unit(unit), actor(70))
        case .assigner: (nature, who) = (.unit(unit), assigner)
        case .director: (nature, who) = (.unit(unit), actor(50))
        case .planner: (nature, who) = (.unit(unit), actor(51, roles: [.planner]))
        case .clerk: (nature, who) = (.unit(unit), actor(52, roles: [.clerk]))
        case nil: (nature, who) = (.unit(unit), actor(99))
        }
        let part = Participant(
            id: Key(1), nature: nature, role: role, printedName: "Phòng Nội chính",
            officer: capacity == .officer ? officer.person : nil, state: state)
        var parts = [
            part, Participant(id: Key(2), nature: .person(Key(50)), role: .direct, printedName: "Phó Chánh Văn phòng"),
        ]
        if role != .lead {
            parts.append(Participant(id: Key(3), nature: .person(Key(70)), role: .lead, printedName: "Người chủ trì"))
        }
        let obligation = Obligation(id: Key(1), state: whole, assigner: assigner.person, participants: parts)
        return (obligation, part, who)
    }

    static func actor(_ key: Int64, roles: Set<Role> = [], standing: Rank? = nil) -> Actor {
        Actor(
            person: Key(key), name: "Người \(key)", roles: roles,
            standings: standing.map { [Actor.Standing(unit: unit, rank: $0, title: "")] } ?? [])
    }
}
