/// As what somebody acts on an obligation, or on one participant's part of it.
public enum Capacity: String, Sendable, Codable, CaseIterable {
    /// Answers for the unit whose part it is.
    case head
    /// The officer to whom the unit passed its part.
    case officer
    /// The person on whom the part is laid.
    case person
    /// Follows the outside agency whose part it is, and records for it.
    case follower
    /// Acts for the lead, on what others have in it.
    case lead
    case assigner
    /// Directs the obligation, or answers for the body that does.
    case director
    /// Keeps the plans of the whole office.
    case planner
    /// Văn thư.
    case clerk
}

extension Obligation {
    /// The capacities in which `actor` may act on the part of `participant`, or on the whole where that is nil: his or her
    /// own, and those of everybody whom he or she stands in for.
    public func capacities(of actor: Actor, on participant: Participant? = nil) -> Set<Capacity> {
        actor.substituted.reduce(ownCapacities(of: actor, on: participant)) { result, absent in
            result.union(ownCapacities(of: absent.actor, on: participant))
        }
    }

    func ownCapacities(of actor: Actor, on participant: Participant?) -> Set<Capacity> {
        var result: Set<Capacity> = []
        if assigner == actor.person { result.insert(.assigner) }
        if actor.has(.planner) { result.insert(.planner) }
        if actor.has(.clerk) { result.insert(.clerk) }
        if participants.contains(where: { $0.role == .direct && !$0.capacities(of: actor).isEmpty }) {
            result.insert(.director)
        }
        // What concerns the whole is done by whoever may act for the lead.
        if let part = participant ?? lead { result.formUnion(part.capacities(of: actor)) }
        if let participant, let lead, participant.id != lead.id, !lead.capacities(of: actor).isEmpty {
            result.insert(.lead)
        }
        return result
    }

    public var lead: Participant? { participants.first { $0.role == .lead } }
}

extension Participant {
    /// The capacities in which `actor` acts for this participant.
    func capacities(of actor: Actor) -> Set<Capacity> {
        var result: Set<Capacity> = []
        if officer == actor.person { result.insert(.officer) }
        switch nature {
        case .unit(let unit): if actor.answers(for: unit) { result.insert(.head) }
        case .person(let person): if person == actor.person { result.insert(.person) }
        case .outside(_, let follower):
            // Nobody named: the planner, who follows every obligation of the office.
            if follower == actor.person || follower == nil && actor.has(.planner) { result.insert(.follower) }
        }
        return result
    }
}
