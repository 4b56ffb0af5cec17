public import Office
import Storage
public import WorkTime

/// Reports how far a part has come, or its final result, with files that show it.
///
/// By whoever may act for the part; for an outside agency by its follower, with the paper that proves it. A final result
/// of a coordinating party ends its part; one that is owed waits for the assigner. Writes `obligation.reported`.
public struct ReportProgress: Command {
    public let part: PartVersion
    /// From 0 to 100; a final report is 100 whatever is given. Nil leaves what the part has reached.
    public let percent: Int?
    public let text: String
    public let isFinal: Bool
    /// Already in the file store.
    public let files: [AttachedFile]
    public let document: Key<Document>?
    /// The last period that the report is for, where the obligation is reported in a rhythm: those owed before it are
    /// thereby reported too. Nil for the first that is owed.
    public let period: CalendarDay?

    public init(
        part: PartVersion, percent: Int?, text: String, isFinal: Bool, files: [AttachedFile],
        document: Key<Document>?, period: CalendarDay? = nil
    ) {
        self.part = part
        self.percent = percent
        self.text = text
        self.isFinal = isFinal
        self.files = files
        self.document = document
        self.period = period
    }

    public func run(_ act: Act) throws -> Key<ReportItem> {
        let text = try Words.required(
            text, field: "text", limit: 10_000, missing: "Nhập nội dung báo cáo.",
            tooLong: "Nội dung báo cáo dài quá 10.000 ký tự.")
        guard (0...100).contains(percent ?? 0) else {
            throw OfficeError(.invalid, "Tỷ lệ hoàn thành phải từ 0 đến 100.", field: "percent")
        }
        guard files.count <= 20 else {
            throw OfficeError(.invalid, "Mỗi báo cáo kèm nhiều nhất 20 tệp.", field: "files")
        }
        var change = try act.begin(.report, on: part)
        try act.requireProof(document, for: change.part())
        try checkParts(of: change)
        if isFinal {
            try act.requireNoDuty(part.obligation)
            try act.requireNoControlDuty(part.obligation)
        }
        let periods = try periods(change, act)
        let reached = isFinal ? 100 : try percent ?? change.part().progress
        change.new.report(part.participant, percent: reached, isFinal: isFinal, on: act.today)
        if isFinal, change.old.openRequests > 0 {
            change.new.openRequests -= try RequestStore.drop(
                act.tx, of: part.obligation, participant: part.participant, by: act.actor.person,
                reason: "Đã báo cáo kết quả.")
        }
        let report = try ReportStore.insert(
            act.tx, on: part.obligation, by: part.participant, reporter: act.actor.person, percent: reached, text: text,
            isFinal: isFinal, document: document, evidence: files)
        try PeriodReportStore.insert(act.tx, of: part.obligation, periods: periods, report: report, on: act.today)
        if let last = periods.last, let rhythm = change.old.rhythm {
            change.new.reportDue = try act.clock().report(rhythm, after: last)
        }
        try act.finish(
            change, as: .obligationReported,
            [
                "report": JournalValue(report), "percent": JournalValue(reached), "final": .bool(isFinal),
                "text": .digest(of: text), "document": JournalValue(document),
                "files": .list(files.map { .text($0.hash) }), "period": JournalValue(periods.last),
            ])
        try act.informOfReport(change)
        return report
    }

    /// The whole is finished when nothing is left of its parts.
    private func checkParts(of change: ObligationChange) throws {
        guard isFinal, try change.part().role == .lead, let breakdown = change.old.breakdown, breakdown.open > 0 else {
            return
        }
        throw OfficeError(.conflict, Obligation.openPartsRefusal(breakdown.open), field: "kind")
    }

    /// The periods that the report is for: of the lead's reports only, and of a final one all that are owed.
    private func periods(_ change: ObligationChange, _ act: Act) throws -> [CalendarDay] {
        guard try change.part().role == .lead, change.old.reportDue != nil else { return [] }
        let owed = change.old.owedReports(on: act.today, by: try act.clock())
        if isFinal { return owed.filter { $0 <= act.today } }
        guard let period else { return Array(owed.prefix(1)) }
        guard owed.contains(period) else {
            throw OfficeError(.invalid, "Kỳ báo cáo này đã báo cáo hoặc chưa đến.", field: "period")
        }
        return owed.filter { $0 <= period }
    }
}
