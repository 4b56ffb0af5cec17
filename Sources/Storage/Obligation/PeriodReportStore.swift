public import Office
public import WorkTime

/// Which reports of a rhythm were sent, and when.
public enum PeriodReportStore {
    public static func insert(
        _ tx: any Transaction, of obligation: Key<Obligation>, periods: [CalendarDay], report: Key<ReportItem>,
        on day: CalendarDay
    ) throws {
        guard !periods.isEmpty else { return }
        let rows = periods.map { [obligation.sqlValue, $0.sqlValue, report.sqlValue, day.sqlValue] }
        try tx.send(
            "INSERT INTO period_report (obligation_id, due_on, report_id, reported_on) VALUES \(rows: rows)")
    }
}
