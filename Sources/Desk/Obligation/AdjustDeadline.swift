public import Office
import Storage
import WorkTime

/// Gives an open obligation another deadline; the old one stays on record with the reason and the paper.
///
/// By the assigner; by the planner on the basis of a paper. Open parts that were due later are due with the whole from now
/// on, each with an entry of its own. Writes `obligation.deadline_adjusted`.
/// Asked of the assigner before the due day: Quyết định 42/2014/QĐ-TTg.
public struct AdjustDeadline: Command {
    public let obligation: Key<Obligation>
    /// As the page showed it.
    public let version: Int64
    public let deadline: DraftDeadline
    public let reason: String
    public let basis: Key<Document>?

    public init(
        obligation: Key<Obligation>, version: Int64, deadline: DraftDeadline, reason: String, basis: Key<Document>?
    ) {
        self.obligation = obligation
        self.version = version
        self.deadline = deadline
        self.reason = reason
        self.basis = basis
    }

    public func run(_ act: Act) throws {
        let reason = try Words.reason(reason)
        let deadline = try deadline.checked().counted(by: act.clock())
        var change = try act.begin(.adjust, on: obligation, version: version)
        try act.requireBasis(basis, for: change.old)
        try act.requireDay(deadline, basis: basis, within: act.limit(of: change.old))
        guard deadline != change.old.deadline else {
            throw OfficeError(.invalid, "Thời hạn mới trùng với thời hạn đang có.", field: "due")
        }
        try act.adjust(&change, to: deadline, reason: reason, basis: basis)
    }
}

extension Act {
    /// Writes the adjustment with its journal entry; also what a later paper does to an obligation.
    func adjust(
        _ change: inout ObligationChange, to deadline: Deadline, reason: String, basis: Key<Document>?,
        request: Key<RequestItem>? = nil
    ) throws {
        let old = change.old.deadline
        change.new.deadline = deadline
        if change.new.rhythm != deadline.rhythm {
            change.new.setRhythm(deadline.rhythm, by: try clock(), on: today)
        }
        if let due = deadline.due { try pullOwnDues(of: &change, to: due, reason: reason, basis: basis) }
        try AdjustmentStore.insert(
            tx, .deadline, on: change.old.id, from: old, to: deadline, reason: reason, basis: basis, by: actor.person)
        try finish(
            change, as: .deadlineAdjusted,
            [
                "from": JournalValue(old.due), "to": JournalValue(deadline.due),
                "reason": .digest(of: reason), "basis": JournalValue(basis), "request": JournalValue(request),
            ])
        try informOfWhole(
            change, .adjusted, words: NoticeWords.adjusted(from: old, to: deadline, reason: reason))
        if let due = deadline.due { try pullParts(of: change.new, to: due, reason: reason, basis: basis) }
    }

    /// A party's own due day that is now after that of the whole falls away.
    private func pullOwnDues(
        of change: inout ObligationChange, to due: CalendarDay, reason: String, basis: Key<Document>?
    ) throws {
        for part in change.new.participants where part.state.isOpen {
            guard let own = part.due, own > due else { continue }
            change.new.setDue(nil, of: part.id)
            try AdjustmentStore.insert(
                tx, on: change.old.id, participant: part.id, from: own, to: nil, reason: reason, basis: basis,
                by: actor.person)
        }
    }

    /// Nothing that it was broken down into is due after it.
    private func pullParts(of whole: Obligation, to due: CalendarDay, reason: String, basis: Key<Document>?) throws {
        let reason = "Theo thời hạn mới của nhiệm vụ: \(reason)"
        for part in try openParts(of: whole) {
            guard let own = part.deadline.due, own > due else { continue }
            var change = ObligationChange(old: part, new: part, participant: nil)
            try adjust(&change, to: .on(due), reason: reason, basis: basis)
        }
    }

    /// Writes another date of the whole, of one party's part, or of a step.
    func adjust(
        _ change: inout ObligationChange, _ holder: DateHolder, to day: CalendarDay, reason: String,
        basis: Key<Document>?, request: Key<RequestItem>? = nil
    ) throws {
        let old: CalendarDay?
        switch holder {
        case .whole: return try adjust(&change, to: .on(day), reason: reason, basis: basis, request: request)
        case .part(let id):
            old = change.old.participant(id)?.due ?? change.old.deadline.due
            try AdjustmentStore.insert(
                tx, on: change.old.id, participant: id, from: old, to: day, reason: reason, basis: basis,
                by: actor.person)
        case .milestone(let id):
            old = change.old.milestones.first { $0.id == id }?.due
            try AdjustmentStore.insert(
                tx, on: change.old.id, milestone: id, from: old, to: day, reason: reason, basis: basis,
                by: actor.person)
        }
        change.new.setDue(day, of: holder)
        var body: [String: JournalValue] = [
            "from": JournalValue(old), "to": JournalValue(day), "reason": .digest(of: reason),
            "basis": JournalValue(basis), "request": JournalValue(request),
        ]
        var name = JournalAct.partAdjusted
        if case .milestone(let id) = holder {
            body["milestone"] = JournalValue(id)
            name = .milestoneAdjusted
        }
        try finish(change, as: name, body)
    }

    /// The planner acts for the assigner where a paper says so.
    func requireBasis(_ basis: Key<Document>?, for obligation: Obligation) throws {
        if let basis {
            try require(basis, field: "basis")
        } else if !actor.acts(as: obligation.assigner) {
            throw OfficeError(.invalid, Obligation.basisRefusal, field: "basis")
        }
    }
}
