/// The hours in which the office works, for a part of the year or all of it.
public struct OfficeHours: Hashable, Sendable {
    /// Half a day of work, in minutes since midnight.
    public struct Session: Hashable, Sendable {
        public let start: Int
        public let end: Int

        /// Nil unless it begins before it ends, within one day.
        public init?(start: Int, end: Int) {
            guard 0 <= start, start < end, end <= 1440 else { return nil }
            self.start = start
            self.end = end
        }
    }

    /// Days of a year from one to another, both included, across New Year where the first comes after the second.
    public struct Season: Hashable, Sendable {
        let first: Int
        let last: Int

        /// Nil unless both are days of a leap year.
        public init?(from first: (month: Int, day: Int), to last: (month: Int, day: Int)) {
            guard CalendarDay(year: 2000, month: first.month, day: first.day) != nil,
                CalendarDay(year: 2000, month: last.month, day: last.day) != nil
            else { return nil }
            self.first = first.month * 100 + first.day
            self.last = last.month * 100 + last.day
        }

        func contains(_ day: CalendarDay) -> Bool {
            let place = day.month * 100 + day.day
            return first <= last ? first <= place && place <= last : first <= place || place <= last
        }
    }

    public let title: String
    public let source: String
    /// Nil for the whole year.
    public let season: Season?
    /// By weekday, 1 for Monday … 7 for Sunday; in the order of the day, none reaching into the next.
    public let sessions: [Int: [Session]]

    public init(title: String, source: String, season: Season? = nil, sessions: [Int: [Session]]) {
        self.title = title
        self.source = source
        self.season = season
        self.sessions = sessions
    }
}
