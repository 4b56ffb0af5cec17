public import Office
import Storage
public import WorkTime

/// Gives one part of an open obligation a due day of its own, or takes it away; the old one stays on record with the
/// reason and the paper.
///
/// By the assigner; by the planner on the basis of a paper. Never after the obligation's own due day. Writes
/// `obligation.part_adjusted`.
public struct AdjustPart: Command {
    public let part: PartVersion
    /// Nil brings the part back under the obligation's deadline.
    public let due: CalendarDay?
    public let reason: String
    public let basis: Key<Document>?

    public init(_ part: PartVersion, due: CalendarDay?, reason: String, basis: Key<Document>?) {
        self.part = part
        self.due = due
        self.reason = reason
        self.basis = basis
    }

    public func run(_ act: Act) throws {
        let reason = try Words.reason(reason)
        var change = try act.begin(.adjustPart, on: part)
        try act.requireBasis(basis, for: change.old)
        let old = try change.part().due
        guard due != old else {
            throw OfficeError(
                .invalid,
                old == nil
                    ? "Nhập hạn riêng; để trống là theo thời hạn của nhiệm vụ, như hiện nay."
                    : "Hạn riêng mới trùng với hạn riêng đang có.", field: "due")
        }
        if let due { try act.requireDay(due, basis: basis, within: change.old.deadline.due) }
        change.new.setDue(due, of: part.participant)
        try AdjustmentStore.insert(
            act.tx, on: part.obligation, participant: part.participant, from: old, to: due, reason: reason,
            basis: basis,
            by: act.actor.person)
        try act.finish(
            change, as: .partAdjusted,
            [
                "from": JournalValue(old), "to": JournalValue(due), "reason": .digest(of: reason),
                "basis": JournalValue(basis),
            ])
    }
}
