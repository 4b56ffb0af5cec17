public import Office
import Storage
import WorkTime

/// The report of a period, made from what the ledger knows: of what everybody sees who looks over the whole office.
///
/// Only for leaders and the planner; others get `.forbidden`.
public struct PeriodicReportQuestion: Question {
    public let period: ReportPeriod
    public let rules: ReportRules

    public init(_ period: ReportPeriod, rules: ReportRules) {
        self.period = period
        self.rules = rules
    }

    public func answer(_ look: View) throws -> PeriodicReport {
        try look.actor.requireReporting()
        return try Self.report(look.tx, period, rules, on: look.today)
    }

    /// What has been so by the end of the period, or until today where that is still to come.
    static func report(
        _ tx: any Transaction, _ period: ReportPeriod, _ rules: ReportRules, on today: CalendarDay
    ) throws -> PeriodicReport {
        let span = rules.cutOff.span(of: period).cut(at: today)
        let all = ReportFilter()
        let limit = 1_000
        let found = try FigureStore.lines(tx, by: [.unit, .field], of: all, in: span, sight: .whole, limit: limit)
        func lines(_ subject: ReportSubject) -> [PeriodicReport.Line] {
            (found[subject] ?? []).map { line in
                .init(
                    name: line.key == nil ? "Chưa phân lĩnh vực" : line.name, figures: line.figures, place: line.place,
                    key: line.key)
            }
        }
        // Each obligation lies in one field or in none: together they are all, unless there are more than were read.
        let fields = found[.field] ?? []
        let total =
            fields.count < limit
            ? fields.map(\.figures).reduce(ReportFigures(), +)
            : try FigureStore.figures(tx, of: all, in: span, sight: .whole)
        let office = try UnitStore.officeItem(tx)
        return PeriodicReport(
            office: office?.unit.name ?? rules.letterhead.issuer, period: period, span: span,
            source: rules.cutOff.source,
            total: total, units: lines(.unit), fields: lines(.field), late: try late(tx, span),
            waits: try waits(tx, span))
    }

    private static func late(_ tx: any Transaction, _ span: ReportSpan) throws -> [PeriodicReport.Late] {
        try FigureStore.items(
            tx, of: .overdue, filter: ReportFilter(), in: span, sight: .whole, limit: 5_000, for: .terminal
        ).map { place, item in
            PeriodicReport.Late(
                obligation: item.id, content: item.content, basis: item.document?.inReports ?? item.spokenBasis,
                lead: item.lead.name, due: place.cursor.due,
                daysLate: span.end.daysSinceEpoch - place.cursor.due.daysSinceEpoch)
        }
    }

    private static func waits(_ tx: any Transaction, _ span: ReportSpan) throws -> [PeriodicReport.Wait] {
        let end = min(tx.now, OfficeTime.start(of: span.end.adding(days: 1)))
        return try StintStore.waits(
            tx, isHandOver: true, from: OfficeTime.start(of: span.start), until: end, filter: ReportFilter(),
            sight: .whole, limit: 30
        ).map {
            .init(
                from: $0.from?.name ?? "", holder: $0.holder.name, kind: $0.kind, count: $0.count, average: $0.average)
        }
    }
}

extension Actor {
    /// Whether he or she looks over the whole office, as reports of all of it ask.
    public var reportsForAll: Bool { isLeader || has(.planner) || isTerminal }

    /// Whose sight his or her figures have; the machine itself counts what all leaders see.
    var sight: ReportSight { isTerminal ? .whole : .of(self) }

    /// Throws `.forbidden` for whoever does not look over the whole office.
    func requireReporting() throws(OfficeError) {
        guard reportsForAll else {
            throw OfficeError(
                .forbidden, "Báo cáo của toàn cơ quan chỉ dành cho lãnh đạo và người theo dõi kế hoạch.")
        }
    }
}

extension DocumentLabel {
    /// «Kế hoạch số 18/KH-VP ngày 12/01/2026».
    var inReports: String {
        let name = kind.map { $0.prefix(1).uppercased() + $0.dropFirst().lowercased() } ?? "Văn bản"
        return [name, number.map { "số \($0)" }, issuedOn.map { "ngày \($0.written)" }].compactMap { $0 }
            .joined(separator: " ")
    }
}
