public import WorkTime

/// From which day to which a rule holds.
public struct Validity: Hashable, Sendable {
    /// Nil: as long as the process has existed.
    public let since: CalendarDay?
    /// The last day; nil: still.
    public let until: CalendarDay?

    public init(since: CalendarDay? = nil, until: CalendarDay? = nil) {
        self.since = since
        self.until = until
    }

    public func holds(on day: CalendarDay) -> Bool {
        since.map { $0 <= day } ?? true && until.map { day <= $0 } ?? true
    }
}
