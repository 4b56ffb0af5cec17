/// A day of the Vietnamese lunar calendar, reckoned at UTC+7 also for the time before that was law.
public struct LunarDay: Hashable, Sendable, CustomStringConvertible {
    /// The solar years for whose days it is reckoned.
    public static let years = 1800...2199

    /// The solar year in which its first month begins.
    public let year: Int
    /// From 1 (tháng Giêng) to 12 (tháng Chạp).
    public let month: Int
    /// From 1 to 30.
    public let day: Int
    /// Whether the month repeats the number of the month before (tháng nhuận).
    public let isLeap: Bool

    public init(year: Int, month: Int, day: Int, isLeap: Bool = false) {
        self.year = year
        self.month = month
        self.day = day
        self.isLeap = isLeap
    }

    /// The lunar day that a solar day is; nil outside `years`.
    public init?(_ solar: CalendarDay) {
        guard Self.years.contains(solar.year) else { return nil }
        let number = solar.daysSinceEpoch
        for year in [solar.year + 1, solar.year] {
            let span = SolsticeYear(year)
            guard let month = span.months.last(where: { $0.firstDay <= number }), number < span.end else { continue }
            // Months 11 and 12 before the first month are those of the lunar year before.
            let isOld = month.number > 10
            self.init(
                year: isOld ? year - 1 : year, month: month.number, day: number - month.firstDay + 1,
                isLeap: month.isLeap)
            return
        }
        return nil
    }

    /// The solar day that it is; nil where there is no such day, or outside `years`.
    public var solar: CalendarDay? {
        guard Self.years.contains(year), (1...30).contains(day) else { return nil }
        let span = SolsticeYear(month > 10 ? year + 1 : year)
        guard let index = span.months.firstIndex(where: { $0.number == month && $0.isLeap == isLeap }) else {
            return nil
        }
        let end = index + 1 < span.months.count ? span.months[index + 1].firstDay : span.end
        let number = span.months[index].firstDay + day - 1
        return number < end ? CalendarDay(daysSinceEpoch: number) : nil
    }

    /// The number of the month that is repeated in a lunar year, if one is.
    public static func leapMonth(of year: Int) -> Int? {
        let months =
            SolsticeYear(year).months.filter { $0.number <= 10 }
            + SolsticeYear(year + 1).months.filter { $0.number > 10 }
        return months.first(where: \.isLeap)?.number
    }

    public var description: String { "\(day)/\(month)\(isLeap ? "+" : "")/\(year)" }
}
