public import Office
import Storage

/// A frozen report with the chain that it stands in.
public struct ReportIssuePage: Sendable, Equatable {
    public let issue: ReportIssue
    public let report: PeriodicReport
    /// All of its period, oldest first: the report and its corrections.
    public let chain: [ReportIssue]
    /// Whether the content still has the hash that it was frozen with.
    public let isWhole: Bool
}

/// A frozen report: for leaders and the planner. `.notFound` for others, and when there is none.
public struct ReportIssueQuestion: Question {
    public let id: Key<ReportIssue>

    public init(_ id: Key<ReportIssue>) { self.id = id }

    public func answer(_ look: View) throws -> ReportIssuePage {
        guard look.actor.reportsForAll, let (issue, content) = try ReportIssueStore.find(look.tx, id) else {
            throw OfficeError(.notFound, "Không tìm thấy báo cáo này.")
        }
        return ReportIssuePage(
            issue: issue, report: try PeriodicReport(frozenText: content),
            chain: try ReportIssueStore.chain(look.tx, of: issue.period),
            isWhole: ReportSeal.hash(of: content) == issue.hash)
    }
}

/// The frozen reports, newest first: one statement. Empty for whoever does not look over the whole office.
public struct ReportIssueListQuestion: Question {
    public let before: Key<ReportIssue>?
    public let limit: Int

    public init(before: Key<ReportIssue>? = nil, limit: Int = 50) {
        self.before = before
        self.limit = min(max(limit, 1), 200)
    }

    public func answer(_ look: View) throws -> (items: [ReportIssue], next: Key<ReportIssue>?) {
        guard look.actor.reportsForAll else { return ([], nil) }
        let found = try ReportIssueStore.page(look.tx, before: before, limit: limit + 1)
        return (Array(found.prefix(limit)), found.count > limit ? found[limit - 1].id : nil)
    }
}

/// The last frozen report of a period, as whoever corrects it has to name it.
public struct LastReportIssue: Question {
    public let period: ReportPeriod

    public init(of period: ReportPeriod) { self.period = period }

    public func answer(_ look: View) throws -> ReportIssue? {
        look.actor.reportsForAll ? try ReportIssueStore.last(look.tx, of: period) : nil
    }
}
