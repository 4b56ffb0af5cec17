public import WorkTime

/// An obligation of a plan as a bar on a calendar: from the day its work may begin to the day it is due, and when it ended.
public struct PlanBar: Sendable, Equatable {
    public let obligation: Key<Obligation>
    public let ref: String?
    public let content: String
    public let lead: String
    public let start: CalendarDay
    public let due: CalendarDay?
    public let phase: StandingPhase
    public let endedOn: CalendarDay?
    /// The day of its result, by which it was in time or late.
    public var reportedOn: CalendarDay?

    public init(
        obligation: Key<Obligation>, ref: String?, content: String, lead: String, start: CalendarDay, due: CalendarDay?,
        phase: StandingPhase, endedOn: CalendarDay?
    ) {
        self.obligation = obligation
        self.ref = ref
        self.content = content
        self.lead = lead
        self.start = start
        self.due = due
        self.phase = phase
        self.endedOn = endedOn
    }
}
