import Crypto
import Foundation
public import Office
import Storage

/// Freezes the report of a period: its figures, with what is said about them, are hashed and never changed. A period that
/// was frozen before is corrected: the new report names the one before and says why.
///
/// By a leader or the planner, once the period's data are complete; leaders and planners are told. Writes `report.frozen` or `report.corrected`.
/// Legal basis: Nghị định 09/2019/NĐ-CP, Điều 12 (thời gian chốt số liệu).
public struct FreezeReport: Command {
    public let period: ReportPeriod
    public let assessment: String
    public let proposals: String
    /// Why it is corrected; needed for every report of a period but the first.
    public let reason: String
    /// The report that the actor saw as the last of the period; nil when there was none.
    public let last: Key<ReportIssue>?
    public let rules: ReportRules

    public init(
        period: ReportPeriod, assessment: String, proposals: String, reason: String, last: Key<ReportIssue>?,
        rules: ReportRules
    ) {
        self.period = period
        self.assessment = assessment
        self.proposals = proposals
        self.reason = reason
        self.last = last
        self.rules = rules
    }

    public func run(_ act: Act) throws -> Key<ReportIssue> {
        try act.actor.requireReporting()
        let span = rules.cutOff.span(of: period)
        guard span.end < act.today else {
            throw OfficeError(
                .conflict,
                "Số liệu \(period.words) chốt hết ngày \(span.end.written); sau ngày đó mới chốt được báo cáo.")
        }
        let before = try ReportIssueStore.last(act.tx, of: period)
        guard before?.id == last else { throw OfficeError.stale }
        var report = try PeriodicReportQuestion.report(act.tx, period, rules, on: act.today)
        report.assessment = try Self.text(assessment, "assessment")
        report.proposals = try Self.text(proposals, "proposals")
        if let before {
            report.reason = try Words.reason(reason)
            report.corrects = before.hash
        }
        let content = try report.frozenText
        let issue = NewReportIssue(
            period: period, span: span, title: report.title, content: content, hash: ReportSeal.hash(of: content),
            corrects: before?.id, reason: report.reason)
        let id = try ReportIssueStore.insert(act.tx, issue, by: act.actor.person)
        try act.record(
            before == nil ? .reportFrozen : .reportCorrected, on: .report, id.value,
            [
                "period": .text(period.description), "hash": .text(issue.hash),
                "corrects": JournalValue(before?.id),
            ])
        try tell(act, of: id, corrects: before != nil, report.reason)
        return id
    }

    /// Everybody who looks over the whole office hears of a report and of each correction: its figures may have been used.
    private func tell(_ act: Act, of id: Key<ReportIssue>, corrects: Bool, _ reason: String?) throws {
        let leaders = try SigningPostStore.all(act.tx).filter { $0.rank == .leader && $0.holds(on: act.today) }
        let planners = try RoleStore.holders(act.tx, of: .planner, on: act.today)
        let words =
            corrects
            ? "Đính chính báo cáo đã chốt; số liệu lần trước không dùng nữa. Lý do: \(reason ?? "")"
            : "Đã chốt số liệu và lời báo cáo."
        try act.inform(
            Set(leaders.map(\.person)).union(planners).sorted(), .report, about: .report(id), words: words)
    }

    private static func text(_ text: String, _ field: String) throws(OfficeError) -> String {
        let words = text.tidy
        guard words.unicodeScalars.count <= 20_000 else {
            throw OfficeError(.invalid, "Nội dung dài quá 20.000 ký tự.", field: field)
        }
        return words
    }
}

/// The hash over a frozen report, and the report in it.
enum ReportSeal {
    static func hash(of content: String) -> String { SHA256.hash(data: Array(content.utf8)).hexadecimal }
}

extension PeriodicReport {
    /// The text that the hash is over: the same report always gives the same.
    var frozenText: String {
        get throws {
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
            return String(decoding: try encoder.encode(self), as: UTF8.self)
        }
    }

    /// Reads what `frozenText` wrote.
    init(frozenText: String) throws {
        self = try JSONDecoder().decode(PeriodicReport.self, from: Data(frozenText.utf8))
    }
}
