public import Office

/// Marks a step with a day of its own as done. Refuses with `.conflict` what is done already.
/// Writes `obligation.milestone_completed`.
public struct CompleteMilestone: Command {
    public let obligation: Key<Obligation>
    public let milestone: Key<Milestone>

    public init(_ milestone: Key<Milestone>, of obligation: Key<Obligation>) {
        self.obligation = obligation
        self.milestone = milestone
    }

    public func run(_ act: Act) throws {
        var change = try act.begin(.completeMilestone, on: obligation, version: nil)
        guard let step = change.old.milestones.first(where: { $0.id == milestone }) else {
            throw OfficeError(.notFound, "Không tìm thấy mốc này.")
        }
        guard step.doneOn == nil else { throw OfficeError(.conflict, "Mốc này đã được đánh dấu hoàn thành.") }
        change.new.completeMilestone(milestone, on: act.today)
        try act.finish(
            change, as: .milestoneCompleted,
            ["milestone": JournalValue(milestone), "due": JournalValue(step.due)])
    }
}
