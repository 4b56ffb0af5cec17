public import Office
import Storage
public import WorkTime

/// Why an obligation is due when it is: each day that was counted, skipped or stood still. `.notFound` when the actor does
/// not see it.
public struct DeadlineExplained: Question {
    public struct Answer: Sendable {
        public let obligation: Key<Obligation>
        public let content: String
        public let document: DocumentLabel?
        public let deadline: Deadline
        public let milestones: [Milestone]
        /// What moved the due day since it was laid down, oldest first.
        public let adjustments: [AdjustmentItem]
        /// Nil where no day is due.
        public let explanation: ClockExplanation?
        public let choices: CountingChoices
    }

    public let id: Key<Obligation>

    public init(_ id: Key<Obligation>) { self.id = id }

    public func answer(_ look: View) throws -> Answer {
        let details = try ObligationDetailsStore.find(look.tx, id, for: look.actor)
        let clock = try look.clock()
        var deadline = details.obligation.deadline
        // What recurs is due when its next report is.
        if deadline.kind == .ongoing, let report = details.obligation.reportDue { deadline.due = report }
        let history = try SuspensionSpanStore.history(look.tx, of: id)
        return Answer(
            obligation: id, content: details.content, document: details.document, deadline: deadline,
            milestones: details.obligation.milestones,
            adjustments: try FolderStore.find(look.tx, id, for: look.actor).adjustments.filter { $0.kind == .deadline },
            explanation: deadline.explanation(clock, history),
            choices: clock.choices)
    }
}

/// A deadline that is nobody's: «tính thử».
public struct DeadlineTrial: Question {
    public let rule: DeadlineRule
    public let start: ClockStart

    public init(_ rule: DeadlineRule, from start: ClockStart) {
        self.rule = rule
        self.start = start
    }

    public func answer(_ look: View) throws -> ClockExplanation {
        try look.clock().explanation(of: rule, from: start)
    }
}
