public import Office
public import WorkTime

/// The counts of the report on petitions, and the records behind each: one statement for the tables of
/// the same records.
///
/// Counted is what had happened until the end of the period, by the moments that were written down with each step; so a period that
/// is over has the same counts whenever they are asked for. What is received late, with a day of reception that is over, belongs to
/// the period of that day.
public enum PetitionFigureStore {
    /// Of tables of the same records (`PetitionTable.together`), by table, row and column; what is missing is nothing.
    public static func counts(
        _ tx: any Transaction, _ tables: [PetitionTable], from: CalendarDay, to: CalendarDay, today: CalendarDay,
        for actor: Actor
    ) throws -> [PetitionTable: [String: [String: Int]]] {
        var result: [PetitionTable: [String: [String: Int]]] = [:]
        let cells = cells(tables)
        for row in try tx.query(counts(tables, from: from, to: to, today: today, for: actor)) {
            let line = try row.text("line")
            for (index, cell) in cells.enumerated() {
                result[cell.table, default: [:]][line, default: [:]][cell.column] = try row.int("f\(index)")
            }
        }
        return result
    }

    private static func cells(_ tables: [PetitionTable]) -> [(table: PetitionTable, column: String)] {
        tables.flatMap { table in table.columns.map { (table: table, column: $0.code) } }
    }

    static func counts(
        _ tables: [PetitionTable], from: CalendarDay, to: CalendarDay, today: CalendarDay, for actor: Actor
    ) -> SQL {
        guard let table = tables.first else { return "SELECT 1 WHERE FALSE" }
        let span = PetitionFigureSpan(from: from, to: to, today: today)
        // Names of columns are texts of this program.
        let sums = zip(cells(tables), names).map { cell, name -> SQL in
            let value: SQL = cell.column == "people" ? "v.people" : "1"
            return """
                CAST(SUM(CASE WHEN \(sql: span.condition(cell.table, cell.column)) THEN \(sql: value) ELSE 0 END) AS BIGINT) \
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
        "f16", "f17", "f18", "f19", "f20", "f21", "f22", "f23", "f24", "f25", "f26", "f27", "f28", "f29", "f30", "f31",
    ]

    private static func joined(_ table: PetitionTable) -> SQL {
        table == .reception ? "JOIN visit v ON v.case_id = c.id" : "JOIN petition p ON p.case_id = c.id"
    }

    /// The kind as an expression, for the reason that `PetitionFigureSpan.belongs` has.
    private static func line(_ table: PetitionTable) -> SQL {
        switch table {
        case .reception: "v.form"
        case .handling, .classes: "COALESCE(c.kind, '')"
        case .complaints, .denunciations, .proposals: "c.process"
        }
    }
}
