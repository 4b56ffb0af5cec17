import WorkTime

/// A day, month, quarter, half-year or year named in the text.
struct TimeExpression: Equatable {
    enum Kind { case day, days, month, quarter, half, year, years }

    var kind: Kind
    /// With «ngày», «tháng», «quý», «năm» before it.
    var words: Range<Int>
    /// First and last day; nil while the year is unknown.
    var from: CalendarDay?
    var due: CalendarDay?
    /// Without a year of its own: month and day of its first and last day.
    var partial: (first: (month: Int, day: Int), last: (month: Int, day: Int))?
    /// Its year is told by what stands elsewhere.
    var isInferred = false
    /// «(thứ 2)», 1 for Monday; what the paper says of the day.
    var weekday: Int?

    static func == (a: TimeExpression, b: TimeExpression) -> Bool {
        a.kind == b.kind && a.words == b.words && a.from == b.from && a.due == b.due
    }

    /// Fills in the year; a month's last day follows the year.
    mutating func settle(year: Int) {
        guard let partial, from == nil else { return }
        from = CalendarDay(year: year, month: partial.first.month, day: partial.first.day)
        due =
            kind == .day || kind == .days
            ? CalendarDay(year: year, month: partial.last.month, day: partial.last.day)
            : CalendarDay(year: year, month: partial.last.month, day: 1)?.lastOfMonth
    }
}
