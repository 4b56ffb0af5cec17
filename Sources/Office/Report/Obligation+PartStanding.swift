public import WorkTime

/// What stays the same about an obligation for all its standings, or is known from elsewhere than its own value.
public struct StandingGround: Sendable, Equatable {
    public var document: Key<Document>?
    public var field: Key<WorkField>?
    public var scope: Key<Scope>
    public var assignedOn: CalendarDay

    public init(document: Key<Document>?, field: Key<WorkField>?, scope: Key<Scope>, assignedOn: CalendarDay) {
        self.document = document
        self.field = field
        self.scope = scope
        self.assignedOn = assignedOn
    }
}

extension Obligation {
    /// Where each owed part stands from `day` on. `before` are the standings that held until then; `isAdjusted` says that
    /// whoever assigned it set another deadline that day.
    ///
    /// The lead's part stands for the obligation: it is done when the obligation is closed. Every other owed part is done
    /// when its own result is accepted. In time or late it is by the day on which its result was reported. A part that fell
    /// away before it was done has ended without a result. An adjusted deadline is the obligation's, so it stays counted when
    /// the lead is laid on somebody else.
    public func standings(
        on ground: StandingGround, before: [PartStanding], isAdjusted: Bool = false, day: CalendarDay
    ) -> [PartStanding] {
        let leader = participants.first { $0.role == .direct }?.party ?? Key<Party>(assigner)
        return participants.filter(\.role.owesResult).map { part in
            let old = before.first { $0.participant == part.id }
            let ofObligation = part.role == .lead ? before.first { $0.role == .lead } : old
            var new = PartStanding(
                obligation: id, participant: part.id, role: part.role, party: part.party, officer: part.doer,
                leader: leader, document: ground.document, field: ground.field, scope: ground.scope,
                assignedOn: old?.assignedOn ?? ground.assignedOn,
                due: due(of: part), phase: phase(of: part), from: day)
            if new.phase == .done || new.phase == .ended {
                new.endedOn = old?.phase == new.phase ? old?.endedOn : isOpen ? day : closedOn ?? day
            }
            new.reportedOn = hasReported(part) ? reportedOn(part) ?? old?.reportedOn ?? day : nil
            new.isPiece = parent != nil
            new.returnedOn = old?.returnedOn
            new.adjustedOn = isAdjusted ? day : ofObligation?.adjustedOn
            return new
        }
    }

    private func phase(of part: Participant) -> StandingPhase {
        if part.role == .lead || part.state.isOpen {
            switch state {
            case .closed: return .done
            case .cancelled, .superseded: return .ended
            case .suspended: return .suspended
            case .assigned, .accepted, .inProgress, .reported, .returned, .refused: return .open
            }
        }
        return part.state == .done ? .done : .ended
    }
}

extension Participant {
    /// The person who does the part, where one is known.
    var doer: Key<Person>? {
        if let officer { return officer }
        if case .person(let person) = nature { return person }
        return nil
    }
}
