public import WorkTime

/// One day in a calendar: something is due.
public struct CalendarEntry: Sendable, Equatable {
    public let obligation: Key<Obligation>
    /// Nil for the obligation's own due day.
    public let milestone: Key<Milestone>?
    public let day: CalendarDay
    /// What is due; nil for what only named people may see, which a calendar elsewhere does not show.
    public let content: String?
    public let createdAt: Instant

    public init(
        obligation: Key<Obligation>, milestone: Key<Milestone>?, day: CalendarDay, content: String?, createdAt: Instant
    ) {
        self.obligation = obligation
        self.milestone = milestone
        self.day = day
        self.content = content
        self.createdAt = createdAt
    }
}
