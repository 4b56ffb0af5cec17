public import Office

/// Reports that were frozen, and their corrections: rows that are never changed.
public enum ReportIssueStore {
    public static func insert(_ tx: any Transaction, _ issue: NewReportIssue, by person: Key<Person>) throws
        -> Key<ReportIssue>
    {
        let row = try tx.first(
            """
            INSERT INTO report_issue (
                period, from_on, to_on, title, content, content_hash, corrects_id, reason, frozen_by, frozen_at)
            VALUES (
                \(issue.period.description), \(issue.span.start), \(issue.span.end), \(issue.title), \(issue.content),
                \(issue.hash), \(issue.corrects), \(issue.reason), \(person), \(tx.now))
            RETURNING id
            """)
        guard let id: Key<ReportIssue> = try row?.key("id") else { throw StorageError(.row, "no key was returned") }
        return id
    }

    /// The last of a period: what a correction corrects. Nil where none was frozen.
    public static func last(_ tx: any Transaction, of period: ReportPeriod) throws -> ReportIssue? {
        try tx.first("\(sql: select) WHERE r.period = \(period.description) ORDER BY r.id DESC LIMIT 1").map(issue)
    }

    /// All of a period, oldest first.
    public static func chain(_ tx: any Transaction, of period: ReportPeriod) throws -> [ReportIssue] {
        try tx.query("\(sql: select) WHERE r.period = \(period.description) ORDER BY r.id LIMIT 200").map(issue)
    }

    /// Newest first.
    public static func page(
        _ tx: any Transaction, before: Key<ReportIssue>?, limit: Int
    ) throws -> [ReportIssue] {
        try tx.query("\(sql: select) WHERE r.id < \(before?.value ?? .max) ORDER BY r.id DESC LIMIT \(limit)").map(
            issue)
    }

    /// With the content; nil when there is none.
    public static func find(
        _ tx: any Transaction, _ id: Key<ReportIssue>
    ) throws -> (issue: ReportIssue, content: String)? {
        try tx.first(
            """
            SELECT r.id, r.period, r.from_on, r.to_on, r.title, r.content_hash, r.corrects_id, r.reason, r.frozen_by,
                p.full_name, r.frozen_at, r.content
            FROM report_issue r JOIN person p ON p.id = r.frozen_by WHERE r.id = \(id)
            """
        ).map { (try issue($0), try $0.text("content")) }
    }

    private static let select: SQL = """
        SELECT r.id, r.period, r.from_on, r.to_on, r.title, r.content_hash, r.corrects_id, r.reason, r.frozen_by,
            p.full_name, r.frozen_at
        FROM report_issue r JOIN person p ON p.id = r.frozen_by
        """

    private static func issue(_ row: Row) throws -> ReportIssue {
        guard let period = ReportPeriod(try row.text("period")) else { throw StorageError(.row, "no such period") }
        return ReportIssue(
            id: try row.key("id"), period: period, span: ReportSpan(try row.day("from_on"), try row.day("to_on")),
            title: try row.text("title"), hash: try row.text("content_hash"),
            corrects: try row.keyIfPresent("corrects_id"), reason: try row.textIfPresent("reason"),
            frozenBy: NamedParty(key: try row.key("frozen_by"), kind: .person, name: try row.text("full_name")),
            frozenAt: try row.instant("frozen_at"))
    }
}
