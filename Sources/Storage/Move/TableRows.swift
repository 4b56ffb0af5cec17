/// Reads the rows of one table in the order of its key, and writes them as another database keeps them.
struct TableRows {
    let table: TableShape
    /// The columns as the target has them: it may have a type of its own for yes and no.
    let kept: TableShape

    /// The last key that a database holds; nil when the table is empty.
    func lastKey(_ tx: any Transaction) throws -> [SQLValue]? {
        let falling = TableShape.sql(table.key.map { "\($0) DESC" })
        let row = try tx.first(
            "SELECT \(sql: table.keySQL) FROM \(sql: table.nameSQL) ORDER BY \(sql: falling) LIMIT 1")
        return try row.map(key(of:))
    }

    /// The next rows behind a key, as many as one statement may bring.
    func page(_ tx: any Transaction, after key: [SQLValue]?) throws -> [Row] {
        var sql: SQL = "SELECT \(sql: table.columnsSQL) FROM \(sql: table.nameSQL)"
        if let key { sql += " WHERE (\(sql: table.keySQL)) > \(rows: [key])" }
        return try tx.query(sql + " ORDER BY \(sql: table.keySQL) LIMIT \(table.batch)")
    }

    func key(of row: Row) throws -> [SQLValue] { try table.key.map { try row.value($0) } }

    /// The row's values for the target. A reference to a row of the same table that comes later is left out until that row
    /// is there: a unit may belong to one that was founded after it.
    func values(of row: Row) throws -> [SQLValue] {
        try kept.columns.map { column in
            let value = try row.value(column.name)
            if column.name == table.ownReference, try pointsForward(row) { return .null }
            return column.isBoolean ? Self.boolean(value) : Self.plain(value)
        }
    }

    func insert(_ rows: [[SQLValue]], _ tx: any Transaction) throws {
        let numbers: SQL = tx.dialect == .postgres ? "OVERRIDING SYSTEM VALUE " : ""
        try tx.execute(
            "INSERT INTO \(sql: kept.nameSQL) (\(sql: kept.columnsSQL)) \(sql: numbers)VALUES \(rows: rows)")
    }

    /// The rows that point to one of the same table that comes later, and to which.
    func forwardReferences(_ tx: any Transaction) throws -> [(id: Int, other: Int)] {
        guard let column = table.ownReference else { return [] }
        let reference = SQL(stringLiteral: column)
        return try tx.query(
            """
            SELECT \(sql: table.keySQL), \(sql: reference) FROM \(sql: table.nameSQL) WHERE \(sql: reference) > \(sql: table.keySQL)
            """
        ).map { (try $0.int(table.key[0]), try $0.int(column)) }
    }

    func refer(_ id: Int, to other: Int, _ tx: any Transaction) throws {
        guard let column = table.ownReference else { return }
        try tx.changeOne(
            """
            UPDATE \(sql: table.nameSQL) SET \(sql: SQL(stringLiteral: column)) = \(other) WHERE \(sql: table.keySQL) = \(id)
            """)
    }

    private func pointsForward(_ row: Row) throws -> Bool {
        guard let column = table.ownReference, case .int(let other) = try row.value(column),
            case .int(let own) = try row.value(table.key[0])
        else { return false }
        return other > own
    }

    private static func boolean(_ value: SQLValue) -> SQLValue {
        if case .int(let number) = value { .bool(number != 0) } else { value }
    }

    /// Yes and no as numbers, so that rows of both databases compare.
    static func plain(_ value: SQLValue) -> SQLValue {
        if case .bool(let flag) = value { .int(flag ? 1 : 0) } else { value }
    }
}
