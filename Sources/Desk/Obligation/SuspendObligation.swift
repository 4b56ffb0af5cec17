public import Office
import Storage
public import WorkTime

/// Lets an obligation's clock stand still from today, with a reason: by the assigner, a directing leader, or the planner on
/// the basis of a paper. Nothing of it is due and nobody has to act until it is resumed. Writes `obligation.suspended`.
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
        var change = try act.begin(.suspend, on: obligation, version: version)
        try act.requireBasisOfPlanner(basis, for: change.old)
        try SuspensionStore.begin(
            act.tx, of: obligation, on: act.today, due: change.old.deadline.due, reason: reason, basis: basis,
            by: act.actor.person)
        change.new.suspend()
        try act.finish(
            change, as: .obligationSuspended, ["reason": .digest(of: reason), "basis": JournalValue(basis)])
        try act.informOfWhole(change, .suspended, words: "Tạm dừng. Lý do: \(reason)")
    }
}

/// Lets the clock run on from today: by the assigner, a directing leader, or the planner on the basis of a paper.
///
/// Every date that was not over when the clock stopped is later by the days on which it stood still, and then the next
/// working day: what was late before stays late. Writes `obligation.resumed`.
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
        var change = try act.begin(.resume, on: obligation, version: version)
        try act.requireBasisOfPlanner(basis, for: change.old)
        guard let from = try SuspensionStore.open(act.tx, of: obligation) else { throw ObligationStore.notFound }
        let suspension = Suspension(from: from, until: act.today)
        change.new.resume(after: suspension, by: act.rules.obligation)
        let due = change.new.deadline.due
        try SuspensionStore.end(act.tx, of: obligation, on: act.today, due: due, by: act.actor.person)
        try act.finish(
            change, as: .obligationResumed,
            [
                "since": JournalValue(from), "from": JournalValue(change.old.deadline.due), "to": JournalValue(due),
                "basis": JournalValue(basis),
            ])
        try act.informOfWhole(
            change, .suspended, words: due.map { "Tiếp tục, thời hạn \($0.written)." } ?? "Tiếp tục thực hiện.")
        return due
    }
}

extension Act {
    /// The planner acts for others where a paper says so; a directing leader needs none.
    func requireBasisOfPlanner(_ basis: Key<Document>?, for obligation: Obligation) throws {
        if basis == nil, !obligation.capacities(of: actor).isDisjoint(with: [.assigner, .director]) { return }
        try requireBasis(basis, for: obligation)
    }
}

extension Obligation {
    fileprivate mutating func resume(after suspension: Suspension, by rules: ObligationRules) {
        func moved(_ day: CalendarDay?) -> CalendarDay? {
            day.flatMap { rules.clock.due(.date($0), from: ClockStart($0), suspended: [suspension])?.day }
        }
        deadline.due = moved(deadline.due)
        for index in milestones.indices where milestones[index].doneOn == nil {
            milestones[index].due = moved(milestones[index].due) ?? milestones[index].due
        }
        for index in participants.indices where participants[index].state.isOpen {
            participants[index].due = moved(participants[index].due)
        }
        if let rhythm, let owed = reportDue, suspension.contains(owed), let until = suspension.until {
            reportDue = rules.report(rhythm, after: until.adding(days: -1))
        }
        resume()
    }
}
