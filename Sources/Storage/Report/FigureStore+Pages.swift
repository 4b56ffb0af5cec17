public import Office
import WorkTime

/// What a page of a report needs of several figures, asked at once.
extension FigureStore {
    /// The lines of several breakdowns, each as `lines(_:by:…)` gives it: one statement.
    public static func lines(
        _ tx: any Transaction, by subjects: [ReportSubject], of filter: ReportFilter, in period: ReportSpan,
        sight: ReportSight, limit: Int
    ) throws -> [ReportSubject: [ReportLine]] {
        let parts = subjects.map { subject -> SQL in
            """
            SELECT \(subject) AS subject, x.* FROM (
                \(sql: lines(by: subject, of: filter, in: period, sight: sight, limit: limit))) AS x
            """
        }
        let rows = try tx.query(
            "\(sql: parts.joined(separator: " UNION ALL ")) ORDER BY subject, count DESC, key NULLS LAST")
        var result: [ReportSubject: [ReportLine]] = [:]
        for subject in subjects {
            result[subject] = try lines(try rows.filter { try $0.text("subject") == subject.rawValue })
        }
        return result
    }

    /// The first of the obligations that a figure counts, by due day, as the columns of a list: two statements.
    public static func items(
        _ tx: any Transaction, of figure: ReportFigure, filter: ReportFilter, in period: ReportSpan, sight: ReportSight,
        limit: Int, for actor: Actor
    ) throws -> [(place: ListPlace, item: ObligationItem)] {
        let records = records(
            of: figure, filter: filter, by: nil, in: period, sight: sight, after: nil, limit: limit)
        return try ObligationItemStore.items(
            tx, page: "SELECT r.obligation_id, r.due, r.due AS late_after FROM (\(sql: records)) AS r", .columns,
            for: actor)
    }
}
