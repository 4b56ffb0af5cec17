public import Office
public import WorkTime

/// The counts of the report on petitions, and the records behind each: one statement a table.
///
/// Counted is what had happened until the end of the period, by the moments that were written down with each step; so a period that
/// is over has the same counts whenever they are asked for. What is received late, with a day of reception that is over, belongs to
/// the period of that day.
public enum PetitionFigureStore {
    /// By row and column; what is missing is nothing.
    public static func counts(
        _ tx: any Transaction, _ table: PetitionTable, from: CalendarDay, to: CalendarDay, today: CalendarDay,
        for actor: Actor
    ) throws -> [String: [String: Int]] {
        var result: [String: [String: Int]] = [:]
        for row in try tx.query(counts(table, from: from, to: to, today: today, for: actor)) {
            var counts: [String: Int] = [:]
            for (index, column) in table.columns.enumerated() { counts[column.code] = try row.int("f\(index)") }
            result[try row.text("line")] = counts
        }
        return result
    }

    static func counts(
        _ table: PetitionTable, from: CalendarDay, to: CalendarDay, today: CalendarDay, for actor: Actor
    ) -> SQL {
        let span = PetitionFigureSpan(from: from, to: to, today: today)
        // Names of columns are texts of this program.
        let sums = zip(table.columns, names).map { column, name -> SQL in
            let value: SQL = column.code == "people" ? "v.people" : "1"
            return """
                CAST(SUM(CASE WHEN \(sql: span.condition(table, column.code)) THEN \(sql: value) ELSE 0 END) AS BIGINT) \
                AS \(sql: name)
                """
        }
        return """
            SELECT \(sql: line(table)) AS line, \(sql: sums.joined(separator: ", "))
            FROM process_case c \(sql: joined(table))
            WHERE c.id IN (\(sql: span.cases(table))) AND \(sql: span.belongs(table))
                AND \(sql: Access.sees(case: "c", actor))
            GROUP BY \(sql: line(table)) ORDER BY \(sql: line(table)) LIMIT 50
            """
    }

    /// The records behind a count, in the order of their keys.
    public static func records(
        _ tx: any Transaction, _ table: PetitionTable, row: String, column: String, from: CalendarDay, to: CalendarDay,
        today: CalendarDay, after: Key<LedgerCase>?, limit: Int, for actor: Actor
    ) throws -> [LedgerCase] {
        try tx.query(
            records(
                table, row: row, column: column, from: from, to: to, today: today, after: after, limit: limit,
                for: actor)
        ).map(LedgerCase.init)
    }

    static func records(
        _ table: PetitionTable, row: String, column: String, from: CalendarDay, to: CalendarDay, today: CalendarDay,
        after: Key<LedgerCase>?, limit: Int, for actor: Actor
    ) -> SQL {
        let span = PetitionFigureSpan(from: from, to: to, today: today)
        return """
            \(sql: CasePageStore.select) \(sql: joined(table))
            WHERE c.id IN (\(sql: span.cases(table))) AND \(sql: span.belongs(table))
                AND \(sql: line(table)) = \(row) AND \(sql: span.condition(table, column))
                AND c.id > \(after?.value ?? 0) AND \(sql: Access.sees(case: "c", actor))
            ORDER BY c.id LIMIT \(limit)
            """
    }

    // MARK: - Pieces

    private static let names: [SQL] = [
        "f0", "f1", "f2", "f3", "f4", "f5", "f6", "f7", "f8", "f9", "f10", "f11", "f12", "f13", "f14", "f15",
    ]

    private static func joined(_ table: PetitionTable) -> SQL {
        table == .reception ? "JOIN visit v ON v.case_id = c.id" : "JOIN petition p ON p.case_id = c.id"
    }

    /// The kind as an expression, for the reason that `PetitionFigureSpan.belongs` has.
    private static func line(_ table: PetitionTable) -> SQL {
        switch table {
        case .reception: "v.form"
        case .handling: "COALESCE(c.kind, '')"
        case .complaints, .denunciations, .proposals: "c.process"
        }
    }
}
