/// A day that comes every year.
public enum AnnualDay: Hashable, Sendable {
    case solar(month: Int, day: Int)
    case lunar(month: Int, day: Int)
    /// So many days after the first of the lunar year (mùng 1 tháng Giêng), before it when negative.
    case lunarNewYear(Int)

    /// The day that it is in a solar year; nil where that year has none.
    public func day(in year: Int) -> CalendarDay? {
        switch self {
        case .solar(let month, let day): CalendarDay(year: year, month: month, day: day)
        case .lunar(let month, let day): LunarDay(year: year, month: month, day: day).solar
        case .lunarNewYear(let offset): LunarDay(year: year, month: 1, day: 1).solar?.adding(days: offset)
        }
    }
}
