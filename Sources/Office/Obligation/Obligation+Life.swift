public import WorkTime

/// The life of an obligation as changes of a value. Whether they are allowed is asked of `check` before.
extension Obligation {
    public mutating func accept(_ id: Key<Participant>) {
        change(id) { $0.state = .accepted }
    }

    /// Passes a unit's part to an officer, or takes it back. Whoever passes it on has taken it.
    public mutating func pass(_ id: Key<Participant>, to officer: Key<Person>?) {
        change(id) {
            $0.officer = officer
            if $0.state == .waiting { $0.state = .accepted }
        }
    }

    /// A coordinating party's final report ends its part; a result that is owed waits for the assigner.
    public mutating func report(_ id: Key<Participant>, percent: Int, isFinal: Bool, on day: CalendarDay) {
        change(id) {
            $0.reportedOn = isFinal ? day : nil
            $0.progress = isFinal ? 100 : percent
            $0.state = !isFinal ? .inProgress : $0.role.owesResult ? .reported : .done
        }
    }

    public mutating func acceptResult(_ id: Key<Participant>, on day: CalendarDay) {
        change(id) {
            $0.state = .done
            $0.progress = 100
        }
        if owed.allSatisfy({ $0.state == .done }) { end(as: .closed, on: day) }
    }

    public mutating func returnResult(_ id: Key<Participant>) {
        change(id) {
            $0.state = .returned
            $0.reportedOn = nil
            $0.progress = min($0.progress, 99)
        }
    }

    /// Gives a part a due day of its own; nil brings it back under the obligation's.
    public mutating func setDue(_ day: CalendarDay?, of id: Key<Participant>) {
        guard let index = participants.firstIndex(where: { $0.id == id }) else { return }
        participants[index].due = day
    }

    public mutating func refuse(_ id: Key<Participant>) {
        change(id) { $0.state = .refused }
    }

    /// Whoever assigned it insists, or the refusal was withdrawn: it waits to be accepted again.
    public mutating func insist(_ id: Key<Participant>) {
        change(id) { if $0.state == .refused { $0.state = .waiting } }
    }

    public mutating func waive(_ id: Key<Participant>) {
        change(id) { $0.state = .waived }
    }

    /// Takes a part from its party, which goes on seeing the obligation; `heir` or a new participant must follow.
    public mutating func dismiss(_ id: Key<Participant>, for heir: Key<Participant>? = nil, at now: Instant) {
        guard let index = participants.firstIndex(where: { $0.id == id }) else { return }
        let role = participants[index].role
        participants[index].role = .former
        participants[index].state = .waived
        participants[index].officer = nil
        guard let heir, let next = participants.firstIndex(where: { $0.id == heir }) else { return }
        participants[next].role = role
        participants[next].laidAt = now
        participants[next].progress = 0
        participants[next].reportedOn = nil
        change(heir) { $0.state = .waiting }
    }

    /// Adds whoever takes a part over.
    public mutating func admit(_ participant: Participant) {
        participants.append(participant)
        change(participant.id) { _ in }
    }

    public mutating func suspend() { state = .suspended }

    public mutating func resume() {
        state = .assigned
        state = Self.summary(of: owed.map(\.state))
    }

    public mutating func completeMilestone(_ id: Key<Milestone>, on day: CalendarDay) {
        guard let index = milestones.firstIndex(where: { $0.id == id }) else { return }
        milestones[index].doneOn = day
    }

    /// Ends it without a result (cancelled, superseded) or with one (closed). What was still owed falls away.
    public mutating func end(as ending: ObligationState, on day: CalendarDay) {
        state = ending
        closedOn = day
        reportDue = nil
        openRequests = 0
        for index in participants.indices where participants[index].state.isOpen { participants[index].state = .waived }
        if ending == .closed { progress = 100 }
    }

    /// The participants on whose results the closing rule waits; a part that was waived is none.
    public var owed: [Participant] {
        participants.filter { $0.role == .lead || closingRule == .all && $0.role == .part && $0.state != .waived }
    }

    private mutating func change(_ id: Key<Participant>, _ body: (inout Participant) -> Void) {
        guard let index = participants.firstIndex(where: { $0.id == id }) else { return }
        body(&participants[index])
        guard isOpen else { return }
        if state != .suspended { state = Self.summary(of: owed.map(\.state)) }
        progress = reached
    }

    /// How far the whole has come: the mean of what it was broken down into, else of what is owed. A result that was
    /// reported counts as whole.
    private var reached: Int {
        if let breakdown, owed.contains(where: { $0.state.isOwnTurn }) { return min(breakdown.progress, 99) }
        return owed.isEmpty ? 0 : owed.map(\.progress).reduce(0, +) / owed.count
    }

    /// After a part of it changed.
    public mutating func rollUp(_ breakdown: Breakdown?) {
        self.breakdown = breakdown
        guard isOpen else { return }
        progress = reached
    }

    /// One word for where several parts stand: their common state, else how far the whole has come.
    static func summary(of parts: [ParticipantState]) -> ObligationState {
        let open = parts.filter { $0 != .done }
        let kinds = Set(open)
        if kinds.isSubset(of: [.reported]) { return .reported }
        if kinds == [.returned] { return .returned }
        if kinds == [.refused] { return .refused }
        guard open.count == parts.count, kinds.isSubset(of: [.waiting, .accepted]) else { return .inProgress }
        return kinds == [.waiting] ? .assigned : .accepted
    }
}
