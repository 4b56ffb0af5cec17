/// The last day on which something is in time, and the time on that day where the deadline has one.
public struct Due: Hashable, Comparable, Sendable {
    public let day: CalendarDay
    /// Minutes since midnight; nil for the end of the day at 24:00 (Bộ luật Dân sự 2015, Điều 148 khoản 6).
    public let minute: Int?

    public init(_ day: CalendarDay, minute: Int? = nil) {
        self.day = day
        self.minute = minute
    }

    /// The first instant at which it is late.
    public var end: Instant { OfficeTime.start(of: day).adding(seconds: Int64(minute ?? 1440) * 60) }

    public static func < (left: Due, right: Due) -> Bool {
        (left.day, left.minute ?? 1440) < (right.day, right.minute ?? 1440)
    }
}
