public import Office
import Storage
public import WorkTime

/// Gives a step another day; the old one stays on record with the reason and the paper. By the assigner; by the planner on
/// the basis of a paper. Writes `obligation.milestone_adjusted`.
public struct AdjustMilestone: Command {
    public let milestone: Key<Milestone>
    public let obligation: Key<Obligation>
    /// As the page showed it.
    public let version: Int64
    public let due: CalendarDay
    public let reason: String
    public let basis: Key<Document>?

    public init(
        _ milestone: Key<Milestone>, of obligation: Key<Obligation>, version: Int64, due: CalendarDay, reason: String,
        basis: Key<Document>?
    ) {
        self.milestone = milestone
        self.obligation = obligation
        self.version = version
        self.due = due
        self.reason = reason
        self.basis = basis
    }

    public func run(_ act: Act) throws {
        let reason = try Words.reason(reason)
        var change = try act.begin(.adjust, on: obligation, version: version)
        try act.requireBasis(basis, for: change.old)
        guard let step = change.old.milestones.first(where: { $0.id == milestone }) else {
            throw OfficeError(.notFound, "Không tìm thấy mốc này.")
        }
        guard step.doneOn == nil else { throw OfficeError(.conflict, "Mốc này đã xong.", field: "milestone") }
        try act.requireDay(due, basis: basis)
        guard step.due != due else {
            throw OfficeError(.invalid, "Thời hạn mới trùng với thời hạn đang có.", field: "due")
        }
        try act.adjust(&change, .milestone(milestone), to: due, reason: reason, basis: basis)
    }
}
