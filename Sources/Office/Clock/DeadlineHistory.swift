public import WorkTime

/// How a deadline came to be what it is: the day that was named when it was laid down last, and when the clock stood still
/// since then. What stood still before a paper laid the day down moves it no more.
public struct DeadlineHistory: Sendable, Equatable {
    /// Nil where no day was named, or where it is not known.
    public let named: CalendarDay?
    /// In their order; the last may last still.
    public let suspensions: [Suspension]

    /// - Parameter laidOn: when it was adjusted last; nil when it is as it was in the beginning.
    public init(named: CalendarDay?, laidOn: CalendarDay?, suspensions: [Suspension]) {
        self.named = named
        self.suspensions = suspensions.compactMap { $0.since(laidOn) }
    }

    private init(named: CalendarDay?, _ suspensions: [Suspension]) {
        self.named = named
        self.suspensions = suspensions
    }

    /// The same when the clock runs on from that day.
    public func resumed(on day: CalendarDay) -> DeadlineHistory {
        DeadlineHistory(named: named, suspensions.map { Suspension(from: $0.from, until: $0.until ?? day) })
    }

    /// Whether the clock stands still for now.
    public var isStill: Bool { suspensions.contains { $0.until == nil } }
}

extension Suspension {
    /// What of it lies on that day and after; nil when nothing does.
    public func since(_ day: CalendarDay?) -> Suspension? {
        guard let day else { return self }
        if let until, until <= day { return nil }
        return Suspension(from: max(from, day), until: until)
    }

    /// A date that was not over when the clock stopped, later by the days on which it stood still, and then the next
    /// working day. Where the calendar does not reach it stays as it is.
    public func moved(_ date: CalendarDay, by clock: Clock) -> CalendarDay {
        guard from <= date else { return date }
        return clock.due(.date(date), from: ClockStart(date), suspended: [self])?.day ?? date
    }
}
