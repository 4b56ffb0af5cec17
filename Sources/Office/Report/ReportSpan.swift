public import WorkTime

/// The days that a report speaks of, both included; its figures of what is owed are those at the end of the last.
public struct ReportSpan: Sendable, Hashable, Codable {
    public let start: CalendarDay
    public let end: CalendarDay

    /// `end` is not before `start`.
    public init(_ start: CalendarDay, _ end: CalendarDay) {
        self.start = start
        self.end = max(start, end)
    }

    /// The same days, as far as they have come by `today`: nobody knows yet how things will stand.
    public func cut(at today: CalendarDay) -> ReportSpan { ReportSpan(min(start, today), min(end, today)) }
}
