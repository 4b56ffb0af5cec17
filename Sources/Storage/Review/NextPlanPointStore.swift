public import Office
import Vietnamese

/// What was written by hand for the plan that follows a reviewed one.
public enum NextPlanPointStore {
    /// How many one plan and year may have.
    public static let most = 500

    /// In the order in which they were written.
    public static func all(
        _ tx: any Transaction, of plan: Key<Document>, in period: ReportPeriod
    ) throws -> [NextPlanPoint] {
        try tx.query(all(of: plan, in: period)).map(point)
    }

    static func all(of plan: Key<Document>, in period: ReportPeriod) -> SQL {
        "\(sql: selection) WHERE n.document_id = \(plan) AND n.period = \(period.description) ORDER BY n.id LIMIT \(most)"
    }

    /// Nil when the plan and year have no such point.
    public static func find(
        _ tx: any Transaction, _ id: Key<NextPlanPoint>, of plan: Key<Document>, in period: ReportPeriod
    ) throws -> NextPlanPoint? {
        try tx.first(
            """
            \(sql: selection) WHERE n.id = \(id) AND n.document_id = \(plan) AND n.period = \(period.description)
            """
        ).map(point)
    }

    /// Nil when the place of the plan, or the same words without a place, stand there already.
    public static func insert(
        _ tx: any Transaction, of plan: Key<Document>, in period: ReportPeriod, ref: String?,
        _ words: NextPlanPoint.Words, isLeftOut: Bool, by person: Key<Person>
    ) throws -> Key<NextPlanPoint>? {
        try tx.first(
            """
            INSERT INTO next_plan_point (document_id, period, ref, content, content_fold, source, measure, lead_text,
                coordinate_text, product, time_text, is_left_out, written_by, written_at, version)
            VALUES (\(plan), \(period.description), \(ref), \(words.content), \(words.content.folded), \(words.source),
                \(words.measure), \(words.lead), \(words.coordinate), \(words.product), \(words.time), \(isLeftOut),
                \(person), \(tx.now), 1)
            ON CONFLICT DO NOTHING RETURNING id
            """)?.key("id")
    }

    /// Throws `.stale` when somebody was faster.
    public static func change(
        _ tx: any Transaction, _ id: Key<NextPlanPoint>, to words: NextPlanPoint.Words, version: Int64,
        by person: Key<Person>
    ) throws {
        try tx.changeOne(
            """
            UPDATE next_plan_point SET content = \(words.content), content_fold = \(words.content.folded),
                source = \(words.source), measure = \(words.measure), lead_text = \(words.lead),
                coordinate_text = \(words.coordinate), product = \(words.product), time_text = \(words.time),
                is_left_out = FALSE, written_by = \(person), written_at = \(tx.now), version = version + 1
            WHERE id = \(id) AND version = \(version)
            """)
    }

    /// Whether other words of the plan and year, without a place in it, are the same.
    public static func isKnown(
        _ tx: any Transaction, _ content: String, of plan: Key<Document>, in period: ReportPeriod,
        besides id: Key<NextPlanPoint>
    ) throws -> Bool {
        try tx.first(
            """
            SELECT n.id FROM next_plan_point n WHERE n.document_id = \(plan) AND n.period = \(period.description)
                AND n.content_fold = \(content.folded) AND n.ref IS NULL AND n.id <> \(id) LIMIT 1
            """) != nil
    }

    public static func remove(_ tx: any Transaction, _ id: Key<NextPlanPoint>) throws {
        try tx.changeOne("DELETE FROM next_plan_point WHERE id = \(id)")
    }

    private static let selection: SQL = """
        SELECT n.id, n.ref, n.content, n.source, n.measure, n.lead_text, n.coordinate_text, n.product, n.time_text,
            n.is_left_out, n.written_by AS writer_id, w.full_name AS writer_name, n.written_at, n.version
        FROM next_plan_point n JOIN person w ON w.id = n.written_by
        """

    private static func point(_ row: Row) throws -> NextPlanPoint {
        NextPlanPoint(
            id: try row.key("id"), ref: try row.textIfPresent("ref"),
            words: NextPlanPoint.Words(
                content: try row.text("content"), source: try row.textIfPresent("source"),
                measure: try row.textIfPresent("measure"), lead: try row.textIfPresent("lead_text"),
                coordinate: try row.textIfPresent("coordinate_text"), product: try row.textIfPresent("product"),
                time: try row.textIfPresent("time_text")),
            isLeftOut: try row.bool("is_left_out"), writtenBy: try NamedParty.person(row, "writer"),
            writtenAt: try row.instant("written_at"), version: Int64(try row.int("version")))
    }
}
