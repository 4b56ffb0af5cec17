/// Who takes the place of whom in open obligations: when a person moves, and when units merge, are split or end.
public struct Succession: Sendable {
    /// Whose parts go to whom.
    public var parties: [Key<Party>: Participant.Nature]
    /// To whom what was passed to an officer is passed now; nil gives it back to the unit.
    public var officers: [Key<Person>: Key<Person>?]
    public var assigners: [Key<Person>: Key<Person>]
    /// Which roles move; nothing else is touched.
    public var roles: Set<ParticipantRole>

    public init(
        parties: [Key<Party>: Participant.Nature] = [:], officers: [Key<Person>: Key<Person>?] = [:],
        assigners: [Key<Person>: Key<Person>] = [:], roles: Set<ParticipantRole> = Set(ParticipantRole.allCases)
    ) {
        self.parties = parties
        self.officers = officers
        self.assigners = assigners
        self.roles = roles
    }
}

extension Obligation {
    /// The obligation after the succession. `works` says whether a person works in a unit now: an officer who does not is
    /// taken off, and the part waits for the unit itself.
    ///
    /// Deadlines, states and reports stay as they are. A part that is done stays with whoever did it; the lead always
    /// moves, so that an open obligation has an owner. Where the successor takes part already, the weightier role
    /// remains and the other becomes one that owes nothing.
    public func succeeded(
        by succession: Succession, works: (Key<Person>, Key<Unit>) -> Bool
    ) -> Obligation {
        guard isOpen else { return self }
        var new = self
        if let assigner = succession.assigners[assigner] { new.assigner = assigner }
        for index in participants.indices {
            let old = participants[index]
            if old.state.isOpen, let officer = old.officer, let next = succession.officers[officer] {
                let unit: Key<Unit>? = if case .unit(let unit) = old.nature { unit } else { nil }
                new.participants[index].officer = next.flatMap { person in
                    unit.map { works(person, $0) } ?? false ? person : nil
                }
            }
            guard succession.roles.contains(old.role), old.moves, let nature = succession.parties[old.party] else {
                continue
            }
            new.replace(index, by: nature)
            if case .unit(let unit) = nature, let officer = new.participants[index].officer, works(officer, unit) {
                continue
            }
            if new.participants[index].nature != old.nature { new.participants[index].officer = nil }
        }
        new.settleDoubles(since: self)
        return new
    }

    private mutating func replace(_ index: Int, by nature: Participant.Nature) {
        participants[index].nature = nature
    }

    /// One party has one role: what has become double owes nothing, under the name of whoever had it.
    private mutating func settleDoubles(since old: Obligation) {
        let order: [ParticipantRole] = [.lead, .part, .coordinate, .direct, .inform]
        for weighty in order {
            for index in participants.indices where participants[index].role == weighty {
                let party = participants[index].party
                for other in participants.indices where other != index && participants[other].party == party {
                    guard participants[other].hasMoved(since: old) || participants[index].hasMoved(since: old),
                        participants[other].yields(to: participants[index], since: old)
                    else { continue }
                    retire(other, since: old)
                }
            }
        }
        if state != .suspended, isOpen, owed.contains(where: { $0.state.isOpen }) {
            state = Self.summary(of: owed.map(\.state))
        }
    }

    private mutating func retire(_ index: Int, since old: Obligation) {
        let before = old.participants[index]
        participants[index].nature = before.nature
        participants[index].officer = nil
        participants[index].state = .waived
        let isFormerAlready = participants.contains { $0.role == .former && $0.party == before.party }
        if !isFormerAlready { participants[index].role = .former }
    }
}

extension Participant {
    /// Whether the row goes with its party: what is done stays with whoever did it.
    fileprivate var moves: Bool {
        switch role {
        case .lead, .direct, .inform: true
        case .part, .coordinate: state.isOpen
        case .former: false
        }
    }

    fileprivate func hasMoved(since old: Obligation) -> Bool {
        old.participant(id)?.nature != nature
    }

    /// Whether this row falls away beside another of the same party.
    fileprivate func yields(to other: Participant, since old: Obligation) -> Bool {
        guard role != .former, role != .lead else { return false }
        let order: [ParticipantRole] = [.lead, .part, .coordinate, .direct, .inform, .former]
        let place = { (role: ParticipantRole) in order.firstIndex(of: role) ?? order.count }
        // Directing is no work: it stands beside a part in the work.
        if role == .direct, other.role != .direct { return false }
        if role == other.role {
            // Whoever has stood there all along stays.
            let (moved, otherMoved) = (hasMoved(since: old), other.hasMoved(since: old))
            return moved == otherMoved ? id > other.id : moved
        }
        return place(role) > place(other.role)
    }
}
