public import WorkTime

/// Something that somebody owes by some time, with everybody who takes part: one shared row seen from each side.
///
/// Here stands what the rules of its life need; its words live in the store.
public struct Obligation: Sendable, Equatable {
    public let id: Key<Obligation>
    public var state: ObligationState
    public var closingRule: ClosingRule
    /// Who accepts or returns the result.
    public var assigner: Key<Person>
    public var deadline: Deadline
    /// In percent.
    public var progress: Int
    public var closedOn: CalendarDay?
    public var participants: [Participant]
    public var milestones: [Milestone]
    public var version: Int64
    /// The obligation that this one is a part of, and how deep below the whole it lies.
    public let parent: Key<Obligation>?
    public let depth: Int
    /// How much it counts among the parts of its parent.
    public let weight: Int
    /// Where its own parts stand; nil while it is not broken down.
    public var breakdown: Breakdown?
    /// How often an ongoing one is reported, and the day of the next report that is owed.
    public var rhythm: Rhythm?
    public var reportDue: CalendarDay?
    /// Whether it is a step of a case, which is taken there.
    public let isOfCase: Bool
    /// Requests that wait for whoever assigned it.
    public var openRequests: Int

    public init(
        id: Key<Obligation>, state: ObligationState = .assigned, closingRule: ClosingRule = .lead,
        assigner: Key<Person>, deadline: Deadline = .none, progress: Int = 0, closedOn: CalendarDay? = nil,
        participants: [Participant], milestones: [Milestone] = [], version: Int64 = 1,
        parent: Key<Obligation>? = nil, depth: Int = 0, weight: Int = 1, breakdown: Breakdown? = nil,
        rhythm: Rhythm? = nil, reportDue: CalendarDay? = nil, openRequests: Int = 0, isOfCase: Bool = false
    ) {
        self.id = id
        self.state = state
        self.closingRule = closingRule
        self.assigner = assigner
        self.deadline = deadline
        self.progress = progress
        self.closedOn = closedOn
        self.participants = participants
        self.milestones = milestones
        self.version = version
        self.parent = parent
        self.depth = depth
        self.weight = weight
        self.breakdown = breakdown
        self.rhythm = rhythm
        self.reportDue = reportDue
        self.openRequests = openRequests
        self.isOfCase = isOfCase
    }

    public var isOpen: Bool { state.isOpen }

    /// The next day on which something of it is due: a report, an unfinished milestone, the whole; none while it is
    /// suspended.
    public var nextDue: CalendarDay? {
        guard state != .suspended else { return nil }
        return Worklist.nextDue(deadline, milestones.filter { $0.doneOn == nil }.map(\.due), report: reportDue)
    }

    public func participant(_ id: Key<Participant>) -> Participant? { participants.first { $0.id == id } }
}
