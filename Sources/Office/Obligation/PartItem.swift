public import WorkTime

/// One of the parts into which an obligation was broken down, or the whole that it is a part of, as a line of its page.
public struct PartItem: Sendable, Equatable {
    public let id: Key<Obligation>
    public let content: String
    public let lead: NamedParty
    public let officer: NamedParty?
    public let state: ObligationState
    public let progress: Int
    public let weight: Int
    public let nextDue: CalendarDay?
    /// The last day on which it is in time; nil where it cannot become late.
    public let lateAfter: CalendarDay?
    public let closedOn: CalendarDay?

    public init(
        id: Key<Obligation>, content: String, lead: NamedParty, officer: NamedParty?, state: ObligationState,
        progress: Int, weight: Int, nextDue: CalendarDay?, lateAfter: CalendarDay?,
        closedOn: CalendarDay?
    ) {
        self.id = id
        self.content = content
        self.lead = lead
        self.officer = officer
        self.state = state
        self.progress = progress
        self.weight = weight
        self.nextDue = nextDue
        self.lateAfter = lateAfter
        self.closedOn = closedOn
    }
}
