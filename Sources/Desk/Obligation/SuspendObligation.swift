public import Office
import Storage
public import WorkTime

/// Lets an obligation's clock stand still from today, with a reason: by the assigner, a directing leader, or the planner on
/// the basis of a paper. Nothing of it is due and nobody has to act until it is resumed; its open parts stand still with
/// it. Writes `obligation.suspended` for each.
public struct SuspendObligation: Command {
    public let obligation: Key<Obligation>
    /// As the page showed it.
    public let version: Int64
    public let reason: String
    public let basis: Key<Document>?

    public init(obligation: Key<Obligation>, version: Int64, reason: String, basis: Key<Document>?) {
        self.obligation = obligation
        self.version = version
        self.reason = reason
        self.basis = basis
    }

    public func run(_ act: Act) throws {
        let reason = try Words.reason(reason)
        let change = try act.begin(.suspend, on: obligation, version: version)
        try act.requireBasisOfPlanner(basis, for: change.old)
        try act.suspend(change, reason: reason, basis: basis)
    }
}

/// Lets the clock run on from today: by the assigner, a directing leader, or the planner on the basis of a paper.
///
/// A term is counted anew from its start, without the days on which the clock stood still. Every named date that was not
/// over when the clock stopped is later by those days, and then the next working day: what was late before stays late, and
/// what was laid down meanwhile is later only by the days since. The parts that were suspended with it go on with it;
/// one of them alone only when the whole runs. Writes `obligation.resumed` for each.
public struct ResumeObligation: Command {
    public let obligation: Key<Obligation>
    /// As the page showed it.
    public let version: Int64
    public let basis: Key<Document>?

    public init(obligation: Key<Obligation>, version: Int64, basis: Key<Document>? = nil) {
        self.obligation = obligation
        self.version = version
        self.basis = basis
    }

    /// The deadline from now on.
    public func run(_ act: Act) throws -> CalendarDay? {
        let change = try act.begin(.resume, on: obligation, version: version)
        try act.requireBasisOfPlanner(basis, for: change.old)
        if let whole = try change.old.parent.map({ try ObligationStore.find(act.tx, $0) }), whole.state == .suspended {
            throw OfficeError(
                .conflict, "Nhiệm vụ mà việc này được tách ra đang tạm dừng; phải cho tiếp tục nhiệm vụ đó trước.")
        }
        guard let open = try SuspensionStore.open(act.tx, of: obligation) else { throw ObligationStore.notFound }
        return try act.resume(change, since: open, basis: basis, within: nil)
    }
}

extension Act {
    /// The planner acts for others where a paper says so; a directing leader needs none.
    func requireBasisOfPlanner(_ basis: Key<Document>?, for obligation: Obligation) throws {
        if basis == nil, !obligation.capacities(of: actor).isDisjoint(with: [.assigner, .director]) { return }
        try requireBasis(basis, for: obligation)
    }

    /// With the whole its open parts stand still; what stood still before is left as it is.
    fileprivate func suspend(_ begun: ObligationChange, reason: String, basis: Key<Document>?) throws {
        for old in try openParts(of: begun.old) where old.state != .suspended {
            try suspend(ObligationChange(old: old, new: old, participant: nil), reason: reason, basis: basis)
        }
        var change = try begun.old.breakdown == nil ? begun : again(begun)
        try SuspensionStore.begin(
            tx, of: change.old.id, on: today, due: change.old.deadline.due, reason: reason, basis: basis,
            by: actor.person)
        change.new.suspend()
        try finish(change, as: .obligationSuspended, ["reason": .digest(of: reason), "basis": JournalValue(basis)])
        try informOfWhole(change, .suspended, words: "Tạm dừng. Lý do: \(reason)")
    }

    /// With the whole those parts go on that were suspended with it, due when the whole is at the latest.
    fileprivate func resume(
        _ begun: ObligationChange, since open: SuspensionStore.Open, basis: Key<Document>?, within limit: CalendarDay?
    ) throws -> CalendarDay? {
        var change = begun
        let id = change.old.id
        try change.new.resume(
            after: Suspension(from: open.from, until: today),
            SuspensionSpanStore.history(tx, of: id).resumed(on: today),
            milestonesLaid: SuspensionSpanStore.milestonesLaid(tx, of: id), clock: clock())
        if let limit, let due = change.new.deadline.due, due > limit,
            change.old.deadline.due.map({ $0 <= limit }) ?? false
        {
            change.new.deadline.due = limit
        }
        let due = change.new.deadline.due
        try SuspensionStore.end(tx, of: id, on: today, due: due, by: actor.person)
        try finish(
            change, as: .obligationResumed,
            [
                "since": JournalValue(open.from), "from": JournalValue(change.old.deadline.due),
                "to": JournalValue(due), "basis": JournalValue(basis),
            ])
        try informOfWhole(
            change, .suspended, words: due.map { "Tiếp tục, thời hạn \($0.written)." } ?? "Tiếp tục thực hiện.")
        for old in try openParts(of: change.old) where old.state == .suspended {
            guard let part = try SuspensionStore.open(tx, of: old.id), part.at == open.at else { continue }
            _ = try resume(
                ObligationChange(old: old, new: old, participant: nil), since: part, basis: basis, within: due)
        }
        return due
    }
}

extension Obligation {
    fileprivate mutating func resume(
        after suspension: Suspension, _ history: DeadlineHistory, milestonesLaid: [Key<Milestone>: CalendarDay],
        clock: Clock
    ) {
        deadline = deadline.resumed(after: history, by: clock)
        for index in milestones.indices where milestones[index].doneOn == nil {
            let step = milestones[index]
            guard let span = suspension.since(milestonesLaid[step.id]) else { continue }
            milestones[index].due = span.moved(step.due, by: clock)
        }
        for index in participants.indices where participants[index].state.isOpen {
            guard let own = participants[index].due.map({ suspension.moved($0, by: clock) }) else { continue }
            participants[index].due = min(own, deadline.due ?? own)
        }
        if let rhythm, let owed = reportDue, suspension.contains(owed), let until = suspension.until {
            reportDue = clock.report(rhythm, after: until.adding(days: -1))
        }
        resume()
    }
}
