public import WorkTime

/// A report that an ongoing obligation owed for one period, and when it came.
public struct PeriodReport: Sendable, Equatable {
    public let due: CalendarDay
    public let reportedOn: CalendarDay
    public let report: Key<ReportItem>

    public init(due: CalendarDay, reportedOn: CalendarDay, report: Key<ReportItem>) {
        self.due = due
        self.reportedOn = reportedOn
        self.report = report
    }

    /// How many days late it came; zero when it was in time.
    public var daysLate: Int { max(0, reportedOn.daysSinceEpoch - due.daysSinceEpoch) }
}
