public import WorkTime

/// From which day to which the data of a period are taken: a rule with its law, read from `Rules/report`.
///
/// Legal basis: Nghị định 09/2019/NĐ-CP, Điều 12: the fifteenth of the month before the period to the fourteenth of its last.
public struct ReportCutOff: Sendable, Equatable {
    /// The last day of the month that still belongs to the period; the next one begins the following.
    public let lastDay: Int
    public let source: String

    /// `lastDay` from 1 to 31; where the month is shorter its own last day counts.
    public init(lastDay: Int, source: String) {
        self.lastDay = lastDay
        self.source = source
    }

    /// The days of the period's data.
    public func span(of period: ReportPeriod) -> ReportSpan {
        let before = end(period.months.lowerBound - 1, of: period.year)
        return ReportSpan(before.adding(days: 1), end(period.months.upperBound, of: period.year))
    }

    /// The period of this kind whose data hold the day.
    public func period(_ kind: ReportPeriod.Kind, holding day: CalendarDay) -> ReportPeriod {
        for year in [day.year, day.year + 1] {
            for number in 1...12 {
                if let period = ReportPeriod(kind, year: year, number: number) {
                    let span = span(of: period)
                    if span.start <= day && day <= span.end { return period }
                }
            }
        }
        // Days after the ninth month's data belong to no period of nine months; the last one is meant.
        return ReportPeriod(kind, holding: day)
    }

    /// The last day of the data of a month; month 0 is the December before.
    private func end(_ month: Int, of year: Int) -> CalendarDay {
        let (year, month) = month == 0 ? (year - 1, 12) : (year, month)
        let day = min(lastDay, CalendarDay.length(ofMonth: month, in: year))
        return CalendarDay(year: year, month: month, day: day) ?? .last
    }
}
