public import Office
import Storage
public import WorkTime

/// Grants or refuses what was asked: by the assigner; by the planner on the basis of a paper.
///
/// A granted date may be another than the one wished for, but not after that of the whole; another doer is named with the grant, a hand-over goes to whom it
/// named. Refusing a refusal is insisting: the part waits for its party again, which cannot refuse it a second time.
/// `.conflict` when it was decided already. Writes `obligation.deadline_adjusted`, `obligation.milestone_adjusted`,
/// `obligation.part_adjusted`, `obligation.doer_replaced` or `obligation.request_refused`.
public struct DecideRequest: Command {
    public enum Decision: Sendable, Equatable {
        case date(CalendarDay)
        case doer(Key<Party>)
        /// The hand-over as it was asked.
        case handOver
        case refuse
    }

    public let request: Key<RequestItem>
    public let obligation: Key<Obligation>
    public let decision: Decision
    /// What is said to whoever asked; required for a refusal.
    public let reason: String
    public let basis: Key<Document>?

    public init(
        _ request: Key<RequestItem>, of obligation: Key<Obligation>, _ decision: Decision, reason: String,
        basis: Key<Document>? = nil
    ) {
        self.request = request
        self.obligation = obligation
        self.decision = decision
        self.reason = reason
        self.basis = basis
    }

    public func run(_ act: Act) throws {
        let words = decision == .refuse ? try Words.reason(reason) : reason.tidyOrNil
        let begun = try act.begin(.decide, on: obligation, version: nil)
        try act.requireBasis(basis, for: begun.old)
        let asked = try RequestStore.open(act.tx, request, of: obligation)
        var change = ObligationChange(
            old: begun.old, new: begun.new, participant: begun.old.participant(asked.participant),
            principal: begun.principal)
        switch (decision, asked.kind) {
        case (.refuse, _): try refuse(asked, &change, words, act)
        case (.date(let day), .anotherDate): try grant(day, asked, &change, words, act)
        case (.doer(let party), .anotherDoer):
            try act.reassign(change, to: party, reason: words ?? asked.reason, answer: words, basis: basis)
        case (.handOver, .handOver):
            guard let to = asked.to else { throw ObligationStore.notFound }
            try act.reassign(change, to: to, reason: words ?? asked.reason, answer: words, basis: basis)
        default: throw OfficeError(.invalid, "Quyết định không hợp với đề nghị này.", field: "decision")
        }
        try act.informOfRequestDecided(change, asked, isGranted: decision != .refuse, words: words)
    }

    private func refuse(
        _ asked: RequestStore.Open, _ change: inout ObligationChange, _ words: String?, _ act: Act
    ) throws {
        try RequestStore.decide(act.tx, asked.id, as: .refused, by: act.actor.person, reason: words)
        change.new.openRequests -= 1
        if asked.kind == .anotherDoer { change.new.insist(asked.participant) }
        try act.finish(
            change, as: .requestRefused, ["request": JournalValue(asked.id), "reason": .digest(of: words ?? "")])
    }

    private func grant(
        _ day: CalendarDay, _ asked: RequestStore.Open, _ change: inout ObligationChange, _ words: String?, _ act: Act
    ) throws {
        let part = try change.part()
        let old = try change.old.askedDue(of: part, milestone: asked.milestone)
        guard day != old else {
            throw OfficeError(.invalid, "Thời hạn mới trùng với thời hạn đang có.", field: "due")
        }
        let holder = change.old.dateHolder(of: part, milestone: asked.milestone)
        let limit: CalendarDay? =
            switch holder {
            case .whole: try act.limit(of: change.old)
            case .part: change.old.deadline.due
            case .milestone: nil
            }
        try act.requireDay(day, basis: basis, within: limit)
        try RequestStore.decide(
            act.tx, asked.id, as: .granted, by: act.actor.person, reason: words, grantedOn: day)
        change.new.openRequests -= 1
        try act.adjust(
            &change, holder, to: day, reason: asked.reason,
            basis: basis, request: asked.id)
    }
}

/// Takes back what oneself, or one's unit, has asked; a refusal that is withdrawn waits to be accepted again.
/// Writes `obligation.request_withdrawn`.
public struct WithdrawRequest: Command {
    public let request: Key<RequestItem>
    public let obligation: Key<Obligation>

    public init(_ request: Key<RequestItem>, of obligation: Key<Obligation>) {
        self.request = request
        self.obligation = obligation
    }

    public func run(_ act: Act) throws {
        let begun = try act.begin(obligation)
        let asked = try RequestStore.open(act.tx, request, of: obligation)
        guard let part = begun.old.participant(asked.participant) else { throw ObligationStore.notFound }
        try begun.old.checkRight(to: .askDate, on: part, by: act.actor)
        var change = ObligationChange(
            old: begun.old, new: begun.new, participant: part,
            principal: begun.old.principal(of: act.actor, for: .askDate, on: part)?.person)
        try RequestStore.decide(act.tx, asked.id, as: .withdrawn, by: act.actor.person, reason: nil)
        change.new.openRequests -= 1
        if asked.kind == .anotherDoer { change.new.insist(part.id) }
        try act.finish(change, as: .requestWithdrawn, ["request": JournalValue(asked.id)])
    }
}
