public import Office
public import WorkTime

/// An obligation about to be written.
public struct NewObligation: Sendable {
    public let task: CheckedTask
    public let document: Key<Document>?
    /// Its place in the paper; unique within it.
    public let position: Int
    public let origin: ObligationOrigin
    public let orderedBy: String?
    public let orderedOn: CalendarDay?
    public let scope: Key<Scope>
    /// The obligation that it is broken off, with how much it counts among its parts.
    public let parent: Obligation?
    public let weight: Int
    /// The day of the first report that an ongoing one owes.
    public let reportDue: CalendarDay?

    public init(
        task: CheckedTask, document: Key<Document>?, position: Int, origin: ObligationOrigin, orderedBy: String?,
        orderedOn: CalendarDay?, scope: Key<Scope>, parent: Obligation? = nil, weight: Int = 1,
        reportDue: CalendarDay? = nil
    ) {
        self.task = task
        self.document = document
        self.position = position
        self.origin = origin
        self.orderedBy = orderedBy
        self.orderedOn = orderedOn
        self.scope = scope
        self.parent = parent
        self.weight = weight
        self.reportDue = reportDue
    }

    /// How often it is reported, where it is ongoing.
    public var rhythm: Rhythm? { task.deadline.rhythm }
    var depth: Int { parent.map { $0.depth + 1 } ?? 0 }
    var nextDue: CalendarDay? {
        Worklist.nextDue(task.deadline, task.milestones.map(\.due), report: reportDue)
    }
}
