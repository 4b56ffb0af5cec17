extension CalendarDay {
    /// The same day so many months later; the last of that month where it has no such day, so 31/01 and one month
    /// are 28/02. Stays at the calendar's last day.
    public func adding(months: Int) -> CalendarDay {
        let index = year * 12 + month - 1 + months
        let (year, month) = (index / 12, index % 12 + 1)
        return CalendarDay(year: year, month: month, day: min(day, Self.length(ofMonth: month, in: year)))
            ?? (months < 0 ? .first : .last)
    }
}
