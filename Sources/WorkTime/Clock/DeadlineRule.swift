/// What a deadline says, before it is a day.
public enum DeadlineRule: Hashable, Sendable {
    /// «đến ngày 25/3/2025»; «trước ngày 25/3/2025» when `isBefore`.
    case date(CalendarDay, isBefore: Bool = false)
    /// To the end of a month, quarter or year, of which this is a day.
    case month(CalendarDay)
    case quarter(CalendarDay)
    case year(CalendarDay)
    case range(from: CalendarDay, to: CalendarDay)
    /// «trong 05 ngày làm việc kể từ ngày nhận».
    case within(Term)
    /// Due again and again; what is asked for is the next time.
    case every(Rhythm)

    /// The day that the words themselves name, before any counting; nil where they name none.
    func namedDay(_ choices: CountingChoices) -> CalendarDay? {
        switch self {
        case .date(let day, let isBefore): isBefore && !choices.beforeIncludesDay ? day.adding(days: -1) : day
        case .month(let day): day.lastOfMonth
        case .quarter(let day):
            CalendarDay(year: day.year, month: day.quarter * 3, day: 1)?.lastOfMonth
        case .year(let day): CalendarDay(year: day.year, month: 12, day: 31)
        case .range(_, let last): last
        case .within, .every: nil
        }
    }
}
