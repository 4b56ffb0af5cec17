import Office
import Storage
import WorkTime

/// The figures of a month as reports show them, beside a recount from the journal.
enum MonthFigures {
    /// What differs, in words: a figure from the records that it opens, or those from what the journal tells.
    static func faults(_ tx: any Transaction, of period: ReportSpan) throws -> [String] {
        let recount = try JournalRecount(tx, through: period.end)
        let shown = try FigureStore.figures(tx, of: ReportFilter(), in: period, sight: .whole)
        var records: [ReportFigure: Set<Key<Obligation>>] = [:]
        var faults: [String] = []
        for figure in ReportFigure.allCases {
            let opened = try FigureStore.records(
                tx, of: figure, filter: ReportFilter(), by: nil, in: period, sight: .whole, after: nil, limit: 100_000)
            records[figure] = Set(opened.map(\.id))
            if opened.count != shown[figure] {
                faults.append("\(period.end), \(figure): \(shown[figure]), but it opens \(opened.count)")
            }
        }
        for figures in [
            [.assigned], [.returned], [.adjusted], [.ended], [.suspended], [.doneInTime, .doneLate],
            [.inProgress, .overdue],
        ] as [[ReportFigure]] {
            faults += differences(figures, records, recount, period, among: nil)
        }
        for figure in [ReportFigure.doneInTime, .doneLate, .inProgress, .overdue] {
            faults += differences([figure], records, recount, period, among: recount.dated)
        }
        return faults
    }

    private static func differences(
        _ figures: [ReportFigure], _ records: [ReportFigure: Set<Key<Obligation>>], _ recount: JournalRecount,
        _ period: ReportSpan, among some: Set<Key<Obligation>>?
    ) -> [String] {
        var shown = figures.reduce(into: Set()) { $0.formUnion(records[$1] ?? []) }
        var told = figures.reduce(into: Set()) { $0.formUnion(recount.obligations(in: $1, of: period)) }
        if let some { (shown, told) = (shown.intersection(some), told.intersection(some)) }
        guard shown != told else { return [] }
        let example = shown.symmetricDifference(told).sorted().first.map(\.description) ?? ""
        return [
            "\(period.end), \(figures.map(\.rawValue).joined(separator: " and ")): \(shown.count) shown, \(told.count) "
                + "in the journal, obligation \(example) differs"
        ]
    }
}
