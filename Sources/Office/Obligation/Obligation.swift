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

    public init(
        id: Key<Obligation>, state: ObligationState = .assigned, closingRule: ClosingRule = .lead,
        assigner: Key<Person>, deadline: Deadline = .none, progress: Int = 0, closedOn: CalendarDay? = nil,
        participants: [Participant], milestones: [Milestone] = [], version: Int64 = 1
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
    }

    public var isOpen: Bool { state.isOpen }

    /// The next day on which something of it is due.
    public var nextDue: CalendarDay? {
        Worklist.nextDue(deadline, milestones.filter { $0.doneOn == nil }.map(\.due))
    }

    public func participant(_ id: Key<Participant>) -> Participant? { participants.first { $0.id == id } }
}
