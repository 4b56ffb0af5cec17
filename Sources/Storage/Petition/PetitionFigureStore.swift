public import Office
public import WorkTime

/// The counts of the report on petitions, and the records behind each: one statement a table.
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
        let sums = table.columns.enumerated().map { index, column -> SQL in
            let value: SQL = column.code == "people" ? "v.people" : "1"
            let condition = condition(table, column.code, from: from, today: today)
            // Names of columns are texts of this program, one of at most twelve.
            return
                "CAST(SUM(CASE WHEN \(sql: condition) THEN \(sql: value) ELSE 0 END) AS BIGINT) AS \(sql: names[index])"
        }
        return """
            SELECT \(sql: line(table)) AS line, \(sql: sums.joined(separator: ", "))
            FROM \(sql: source(table)) WHERE \(sql: period(table, from: from, to: to))
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
        let joined: SQL =
            table == .reception ? "JOIN visit v ON v.case_id = c.id" : "JOIN petition p ON p.case_id = c.id"
        return """
            \(sql: CasePageStore.select) \(sql: joined)
            WHERE \(sql: period(table, from: from, to: to)) AND \(sql: line(table)) = \(row)
                AND \(sql: condition(table, column, from: from, today: today)) AND c.id > \(after?.value ?? 0)
                AND \(sql: Access.sees(case: "c", actor))
            ORDER BY c.id LIMIT \(limit)
            """
    }

    // MARK: - Pieces

    private static let names: [SQL] = ["f0", "f1", "f2", "f3", "f4", "f5", "f6", "f7", "f8", "f9", "f10", "f11"]

    private static func source(_ table: PetitionTable) -> SQL {
        table == .reception
            ? "visit v JOIN process_case c ON c.id = v.case_id" : "petition p JOIN process_case c ON c.id = p.case_id"
    }

    private static func line(_ table: PetitionTable) -> SQL {
        switch table {
        case .reception: "v.form"
        case .handling: "c.kind"
        case .complaints, .denunciations, .proposals: "c.process"
        }
    }

    /// What belongs to the period: visits held in it; petitions received in it or still open at its begin; of what is settled, what was
    /// taken up until its end and not settled before it.
    private static func period(_ table: PetitionTable, from: CalendarDay, to: CalendarDay) -> SQL {
        let isOpenThen: SQL = "(c.ended_at IS NULL OR c.ended_at >= \(OfficeTime.start(of: from)))"
        switch table {
        case .reception: return "v.held_on >= \(from) AND v.held_on <= \(to)"
        case .handling: return "p.received_on <= \(to) AND (p.received_on >= \(from) OR \(sql: isOpenThen))"
        case .complaints, .denunciations, .proposals:
            let kind: SQL =
                table == .complaints ? "'complaint'" : table == .denunciations ? "'denunciation'" : "'proposal'"
            return
                "c.kind = \(sql: kind) AND p.taken_on IS NOT NULL AND p.taken_on <= \(to) AND (p.taken_on >= \(from) OR \(sql: isOpenThen))"
        }
    }

    private static func condition(
        _ table: PetitionTable, _ column: String, from: CalendarDay, today: CalendarDay
    ) -> SQL {
        switch (table, column) {
        case (.reception, "new"): "v.is_new"
        case (.reception, "old"): "NOT v.is_new"
        case (.reception, "large"): "v.form = 'delegation'"
        case (.reception, "explained"): "c.state = 'explained'"
        case (.reception, "taken"): "c.state = 'taken'"
        case (.reception, "following"): "c.state = 'following'"
        case (.reception, "answered"): "c.state = 'answered'"
        case (.reception, "refused"): "c.state IN ('refused', 'refusing')"
        case (.handling, "before"): "p.received_on < \(from)"
        case (.handling, "received"): "p.received_on >= \(from)"
        case (.handling, "eligible"): "p.failed_test IS NULL"
        case (.handling, "ineligible"): "p.failed_test IS NOT NULL"
        case (.handling, "duplicate"):
            "EXISTS (SELECT 1 FROM petition_link l WHERE l.case_id = c.id AND l.kind = 'duplicate')"
        case (.handling, "waiting"): "c.state IN ('received', 'proposed', 'passing')"
        case (.handling, "taken"): "p.taken_on IS NOT NULL"
        case (.handling, "guided"): "c.state IN ('guided', 'returned')"
        case (.handling, "passed"), (.proposals, "passed"): "c.state IN ('elsewhere', 'reported', 'passed')"
        case (.handling, "refused"): "c.state = 'refused'"
        case (.handling, "filed"): "c.state = 'filed'"
        case (_, "settled"): "c.outcome = 'settled'"
        case (_, "open"): "c.is_open"
        case (_, "right"): "p.verdict = 'right'"
        case (_, "partly"): "p.verdict = 'partly'"
        case (_, "wrong"): "p.verdict = 'wrong'"
        case (_, "withdrawn"): "c.outcome = 'withdrawn'"
        case (_, "in-time"): "NOT c.is_late AND (NOT c.is_open OR c.sort_due >= \(today))"
        case (_, "late"): "(c.is_late OR c.is_open AND c.sort_due < \(today))"
        default: "TRUE"
        }
    }
}
