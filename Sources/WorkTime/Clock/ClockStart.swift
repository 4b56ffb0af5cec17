/// From when a clock runs: the event, with its time of day where that is known.
public struct ClockStart: Hashable, Sendable, Codable {
    public let day: CalendarDay
    /// Minutes since midnight; nil means the end of the day.
    public let minute: Int?

    public init(_ day: CalendarDay, minute: Int? = nil) {
        self.day = day
        self.minute = minute.map { min(max($0, 0), 1440) }
    }

    /// What it is in the office at that instant.
    public init(_ instant: Instant) {
        let clock = OfficeTime.clock(of: instant)
        self.init(OfficeTime.day(of: instant), minute: clock.hour * 60 + clock.minute)
    }
}
