public import WorkTime

/// One day in a calendar: something is due.
public struct CalendarEntry: Sendable, Equatable {
    /// What of the obligation is due.
    public enum Subject: Hashable, Sendable {
        case whole
        case milestone(Key<Milestone>)
        /// The next report of what is reported in a rhythm.
        case report
        /// A part that is due on a day of its own.
        case part(Key<Participant>)
    }

    public let obligation: Key<Obligation>
    public let subject: Subject
    public let day: CalendarDay
    /// What is due; nil for what only named people may see, which a calendar elsewhere does not show.
    public let content: String?
    /// When the obligation was last changed, and how often that had happened by then.
    public let changedAt: Instant
    public let revision: Int

    public init(
        obligation: Key<Obligation>, subject: Subject, day: CalendarDay, content: String?, changedAt: Instant,
        revision: Int
    ) {
        self.obligation = obligation
        self.subject = subject
        self.day = day
        self.content = content
        self.changedAt = changedAt
        self.revision = revision
    }
}
