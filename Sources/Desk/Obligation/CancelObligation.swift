public import Office
import Storage

/// Ends an obligation without a result, with a reason: the assigner, or the planner on the basis of a paper.
/// Writes `obligation.cancelled`.
public struct CancelObligation: Command {
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
        let change = try act.begin(.cancel, on: obligation, version: version)
        try act.requireNoOpinion(obligation)
        try act.requireBasis(basis, for: change.old)
        try act.end(change, as: .cancelled, reason: reason, basis: basis)
    }
}

extension Act {
    /// Ends an obligation without a result, for good: cancelled, or superseded by that of a later paper.
    func end(
        _ change: ObligationChange, as ending: ObligationState, reason: String, basis: Key<Document>?
    ) throws {
        var change = change
        // With the whole its parts fall away, each with the same reason.
        for part in try BreakdownStore.parts(tx, of: change.old.id) {
            try ObligationStore.lock(tx, part)
            let old = try ObligationStore.find(tx, part)
            guard old.isOpen else { continue }
            try end(
                ObligationChange(old: old, new: old, participant: nil), as: ending, reason: reason, basis: basis)
        }
        if change.old.breakdown != nil { change = try again(change) }
        change.new.end(as: ending, on: today)
        try AdjustmentStore.insert(
            tx, ending == .superseded ? .superseded : .cancelled, on: change.old.id, from: change.old.deadline, to: nil,
            reason: reason, basis: basis, by: decider(of: change.old))
        try finish(
            change, as: ending == .superseded ? .obligationSuperseded : .obligationCancelled,
            ["reason": .digest(of: reason), "basis": JournalValue(basis)])
        try informOfWhole(change, .ended, words: NoticeWords.ended(as: ending, reason: reason))
    }

    /// Whoever decided what follows from the act: where the program acts by itself, whoever assigned the obligation.
    func decider(of obligation: Obligation) -> Key<Person> { actor.isTerminal ? obligation.assigner : actor.person }
}
