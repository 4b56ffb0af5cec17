public import Office
import WorkTime

/// The figures of reports, and the records behind each: one condition makes both.
public enum FigureStore {
    /// The figures of all that the filter holds: one statement.
    public static func figures(
        _ tx: any Transaction, of filter: ReportFilter, in period: ReportSpan, sight: ReportSight
    ) throws -> ReportFigures {
        let row = try tx.first(figures(of: filter, in: period, sight: sight))
        return try row.map(ReportFigures.init) ?? ReportFigures()
    }

    static func figures(of filter: ReportFilter, in period: ReportSpan, sight: ReportSight) -> SQL {
        """
        SELECT \(sql: counts(in: period)) FROM part_standing s
        WHERE \(sql: holding(period))\(sql: filter.conditions(by: nil)) AND \(sql: sight.seesStanding)
        """
    }

    /// The same broken down, the lines with the most to do first: one statement. At most `limit` lines.
    public static func lines(
        _ tx: any Transaction, by subject: ReportSubject, of filter: ReportFilter, in period: ReportSpan,
        sight: ReportSight, limit: Int
    ) throws -> [ReportLine] {
        try lines(try tx.query(lines(by: subject, of: filter, in: period, sight: sight, limit: limit)))
    }

    static func lines(_ rows: [Row]) throws -> [ReportLine] {
        let figures = try rows.map(ReportFigures.init)
        let places = ReportRanking.places(of: figures)
        return try zip(rows, zip(figures, places)).map { row, line in
            ReportLine(
                key: try row.intIfPresent("key").map { Int64($0) }, name: try row.textIfPresent("name") ?? "",
                figures: line.0, place: line.1)
        }
    }

    static func lines(
        by subject: ReportSubject, of filter: ReportFilter, in period: ReportSpan, sight: ReportSight, limit: Int
    ) -> SQL {
        """
        SELECT g.*, \(sql: subject.name) AS name FROM (
            SELECT \(sql: subject.column) AS key, \(sql: counts(in: period)), COUNT(*) AS count FROM part_standing s
            WHERE \(sql: holding(period))\(sql: filter.conditions(by: subject)) AND \(sql: sight.seesStanding)
                AND \(sql: concerns(period))
            GROUP BY \(sql: subject.column)
        ) AS g ORDER BY g.count DESC, g.key NULLS LAST LIMIT \(limit)
        """
    }

    /// One page of the obligations that a figure counts, by due day, then key; `parts` of one obligation are one line.
    public static func records(
        _ tx: any Transaction, of figure: ReportFigure, filter: ReportFilter, by subject: ReportSubject?,
        in period: ReportSpan, sight: ReportSight, after cursor: DueCursor?, limit: Int
    ) throws -> [DueCursor] {
        try tx.query(
            records(of: figure, filter: filter, by: subject, in: period, sight: sight, after: cursor, limit: limit)
        ).map { DueCursor(due: try $0.day("due"), id: try $0.key("obligation_id")) }
    }

    static func records(
        of figure: ReportFigure, filter: ReportFilter, by subject: ReportSubject?, in period: ReportSpan,
        sight: ReportSight, after cursor: DueCursor?, limit: Int
    ) -> SQL {
        var sql: SQL = """
            SELECT COALESCE(s.due_on, '9999-12-31') AS due, s.obligation_id FROM part_standing s
            WHERE \(sql: holding(period))\(sql: filter.conditions(by: subject)) AND \(sql: figure.condition(in: period))
                AND \(sql: sight.seesStanding)
            """
        if let cursor {
            sql += " AND (COALESCE(s.due_on, '9999-12-31'), s.obligation_id) > (\(cursor.due), \(cursor.id))"
        }
        return sql + " ORDER BY COALESCE(s.due_on, '9999-12-31'), s.obligation_id LIMIT \(limit)"
    }

    /// How many records that is.
    public static func count(
        _ tx: any Transaction, of figure: ReportFigure, filter: ReportFilter, by subject: ReportSubject?,
        in period: ReportSpan, sight: ReportSight
    ) throws -> Int {
        let row = try tx.first(
            """
            SELECT COUNT(*) AS count FROM part_standing s
            WHERE \(sql: holding(period))\(sql: filter.conditions(by: subject)) AND \(sql: figure.condition(in: period))
                AND \(sql: sight.seesStanding)
            """)
        return try row?.int("count") ?? 0
    }

    /// What a line is called.
    public static func name(_ tx: any Transaction, of subject: ReportSubject, _ key: Int64) throws -> String? {
        try tx.first("SELECT \(sql: subject.name) AS name FROM (SELECT CAST(\(key) AS BIGINT) AS key) AS g")?
            .textIfPresent("name")
    }

    /// The standings that hold the end of the period. What still lasts is the most, and has one place in the index.
    private static func holding(_ period: ReportSpan) -> SQL {
        "s.until_on > \(period.end) AND s.from_on <= \(period.end)"
    }

    /// What any figure counts: owed, or something happened in the period.
    private static func concerns(_ period: ReportSpan) -> SQL {
        """
        (s.phase IN ('open', 'suspended') OR s.ended_on >= \(period.start) OR s.assigned_on >= \(period.start)
            OR s.returned_on >= \(period.start) OR s.adjusted_on >= \(period.start))
        """
    }

    private static func counts(in period: ReportSpan) -> SQL {
        let figures = ReportFigure.allCases.map { figure -> SQL in
            "COUNT(*) FILTER (WHERE \(sql: figure.condition(in: period))) AS \(sql: SQL(stringLiteral: figure.rawValue))"
        }.joined(separator: ", ")
        let late: SQL = """
            CAST(COALESCE(SUM(CASE WHEN \(sql: ReportFigure.doneLate.condition(in: period)) THEN s.days_late
                WHEN \(sql: ReportFigure.overdue.condition(in: period))
                THEN CASE WHEN s.reported_on IS NULL THEN \(period.end.daysSinceEpoch) - s.due_number ELSE s.days_late END
                ELSE 0 END), 0) AS BIGINT) AS days_late
            """
        return figures + ", " + late
    }
}

extension ReportFigures {
    /// From a row with a column for each figure and one of days late.
    fileprivate init(_ row: Row) throws {
        self.init()
        for figure in ReportFigure.allCases { self[figure] = try row.int(figure.rawValue) }
        daysLate = try row.int("days_late")
    }
}
