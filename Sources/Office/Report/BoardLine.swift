public import WorkTime

/// An obligation as one line of the leaders' board.
public struct BoardLine: Sendable, Equatable {
    public let obligation: Key<Obligation>
    public let content: String
    public let lead: String
    public let due: CalendarDay?

    public init(obligation: Key<Obligation>, content: String, lead: String, due: CalendarDay?) {
        self.obligation = obligation
        self.content = content
        self.lead = lead
        self.due = due
    }
}
