public import WorkTime

/// The public board of a period, as it was at one moment.
public struct ServiceBoard: Sendable, Equatable {
    public let period: ReportPeriod
    public let span: ReportSpan
    public let total: ServiceCount
    /// In the order of their names.
    public let units: [ServiceLine]
    public let procedures: [ServiceLine]
    /// Nil where the rules have none.
    public let index: ServiceIndex?
    public let at: Instant

    public init(
        period: ReportPeriod, span: ReportSpan, total: ServiceCount, units: [ServiceLine], procedures: [ServiceLine],
        index: ServiceIndex?, at: Instant
    ) {
        self.period = period
        self.span = span
        self.total = total
        self.units = units
        self.procedures = procedures
        self.index = index
        self.at = at
    }

    /// The periods that the board is made for.
    public static let kinds: [ReportPeriod.Kind] = [.month, .quarter, .year]

    /// Those that hold the day, the month first: what happens on it changes them and no others.
    public static func periods(holding day: CalendarDay) -> [ReportPeriod] {
        kinds.map { ReportPeriod($0, holding: day) }
    }

    /// Whole months of the calendar.
    public static func span(of period: ReportPeriod) -> ReportSpan {
        ReportCutOff(lastDay: 31, source: "").span(of: period)
    }

    /// The months of a period, as entries are made for them: «2026-11».
    public static func months(of period: ReportPeriod) -> [ReportPeriod] {
        period.months.compactMap { ReportPeriod(.month, year: period.year, number: $0) }
    }
}
