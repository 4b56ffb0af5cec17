public import WorkTime

/// An obligation as one line of the leaders' board.
public struct BoardLine: Sendable, Equatable {
    public let obligation: Key<Obligation>
    public let content: String
    public let lead: String
    public let due: CalendarDay?
    /// Whether a result that came by that day waits for the decision.
    public let isReportedInTime: Bool

    public init(
        obligation: Key<Obligation>, content: String, lead: String, due: CalendarDay?, isReportedInTime: Bool = false
    ) {
        self.obligation = obligation
        self.content = content
        self.lead = lead
        self.due = due
        self.isReportedInTime = isReportedInTime
    }
}
