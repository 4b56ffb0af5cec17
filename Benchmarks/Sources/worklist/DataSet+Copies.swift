import Storage

extension DataSet {
    /// Multiplies what was written through the stores until there are so many obligations: each copy has its own plans
    /// and ten thousand obligations of the same people. One transaction a copy, so that it goes on where it was stopped.
    func multiply(to obligations: Int) async throws {
        let base = Self.basePlans * Self.obligationsOfPlan
        while true {
            let there = try await storage.read { tx in try Self.count(tx, "obligation") }
            guard there < obligations else { return }
            try await storage.write { tx in try Self.copy(tx, there / base) }
            print("  \(there + base) obligations")
        }
    }

    private static func copy(_ tx: any Transaction, _ number: Int) throws {
        let base = basePlans * obligationsOfPlan
        let document = Shift(column: "document_id", by: number * basePlans)
        let obligation = Shift(column: "obligation_id", by: number * base)
        let first = try tx.first("SELECT MIN(id) AS low, MAX(id) AS high FROM obligation WHERE id <= \(base)")
        guard let first, try first.int("low") == 1, try first.int("high") == base else {
            throw BenchmarkOffice.Missing()
        }
        let parts = try tx.first("SELECT MAX(id) AS high FROM participant WHERE obligation_id <= \(base)")
        let participants = try parts?.int("high") ?? 0
        let id = { Shift(column: "id", by: $0) }
        try copy(tx, "document", [id(document.by)], where: "id <= \(basePlans)")
        try copy(tx, "obligation", [id(obligation.by), document], where: "id <= \(base)")
        try copy(tx, "participant", [id(number * participants), obligation], where: "obligation_id <= \(base)")
        try copy(tx, "work_item", [obligation], where: "obligation_id <= \(base)")
    }

    /// A key that is another in each copy.
    private struct Shift {
        let column: String
        let by: Int
    }

    private static func copy(
        _ tx: any Transaction, _ table: StaticString, _ shifts: [Shift], where condition: SQL
    ) throws {
        let columns = try tx.query(columns(of: table, tx.dialect)).map { try $0.text("name") }
        let shifted = columns.map { column -> SQL in
            let name = SQL(stringLiteral: column)
            guard let shift = shifts.first(where: { $0.column == column }) else { return name }
            return "\(sql: name) + \(sql: SQL(stringLiteral: String(shift.by)))"
        }
        let names = columns.map { SQL(stringLiteral: $0) }.joined(separator: ", ")
        let name = SQL(stringLiteral: "\(table)")
        let overriding: SQL = tx.dialect == .postgres ? "OVERRIDING SYSTEM VALUE " : ""
        try tx.execute(
            """
            INSERT INTO \(sql: name) (\(sql: names)) \(sql: overriding)
            SELECT \(sql: shifted.joined(separator: ", ")) FROM \(sql: name) WHERE \(sql: condition)
            """)
    }

    private static func columns(of table: StaticString, _ dialect: SQL.Dialect) -> SQL {
        switch dialect {
        case .sqlite: "SELECT name FROM pragma_table_info(\("\(table)"))"
        case .postgres:
            """
            SELECT CAST(column_name AS TEXT) AS name FROM information_schema.columns
            WHERE table_schema = CAST(current_schema() AS TEXT) AND table_name = \("\(table)") ORDER BY ordinal_position
            """
        }
    }

    static func count(_ tx: any Transaction, _ table: StaticString) throws -> Int {
        try tx.first("SELECT COUNT(*) AS count FROM \(sql: SQL(stringLiteral: "\(table)"))")?.int("count") ?? 0
    }
}
