/// Brings the rows of one table from a database into another, in the order of its key.
///
/// Where the copying stands is what the target holds: it goes on behind the last key there, so that nothing need be noted
/// and a copy that was stopped loses no row and brings none twice.
struct TableCopy {
    let source: any Storage
    let target: any Storage
    let table: TableShape
    /// The columns as the target has them: it may have a type of its own for yes and no.
    let kept: TableShape

    /// Copies what is missing; returns how many rows came.
    func run() async throws -> Int {
        var count = 0
        var after = try await target.read { tx in try lastKey(tx) }
        while true {
            try Task.checkCancellation()
            let position = after
            let rows = try await source.read { tx in try page(tx, after: position) }
            guard let last = rows.last else { break }
            let values = try rows.map(self.values(of:))
            try await target.write { tx in try insert(values, tx) }
            after = try key(of: last)
            count += rows.count
        }
        try await setForwardReferences()
        return count
    }

    private func lastKey(_ tx: any Transaction) throws -> [SQLValue]? {
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
    private func values(of row: Row) throws -> [SQLValue] {
        try kept.columns.map { column in
            let value = try row.value(column.name)
            if column.name == table.ownReference, try pointsForward(row) { return .null }
            return column.isBoolean ? Self.boolean(value) : Self.plain(value)
        }
    }

    private func pointsForward(_ row: Row) throws -> Bool {
        guard let column = table.ownReference, case .int(let other) = try row.value(column),
            case .int(let own) = try row.value(table.key[0])
        else { return false }
        return other > own
    }

    private func insert(_ rows: [[SQLValue]], _ tx: any Transaction) throws {
        let numbers: SQL = tx.dialect == .postgres ? "OVERRIDING SYSTEM VALUE " : ""
        try tx.execute(
            "INSERT INTO \(sql: kept.nameSQL) (\(sql: kept.columnsSQL)) \(sql: numbers)VALUES \(rows: rows)")
    }

    private func setForwardReferences() async throws {
        guard let column = table.ownReference else { return }
        let reference = SQL(stringLiteral: column)
        let rows = try await source.read { tx in
            try tx.query(
                """
                SELECT \(sql: table.keySQL), \(sql: reference) FROM \(sql: table.nameSQL) WHERE \(sql: reference) > \(sql: table.keySQL)
                """)
        }
        for row in rows {
            let (id, other) = try (row.int(table.key[0]), row.int(column))
            try await target.write { tx in
                try tx.changeOne(
                    """
                    UPDATE \(sql: table.nameSQL) SET \(sql: reference) = \(other) WHERE \(sql: table.keySQL) = \(id)
                    """)
            }
        }
    }

    private static func boolean(_ value: SQLValue) -> SQLValue {
        if case .int(let number) = value { .bool(number != 0) } else { value }
    }

    /// Yes and no as numbers, so that rows of both databases compare.
    static func plain(_ value: SQLValue) -> SQLValue {
        if case .bool(let flag) = value { .int(flag ? 1 : 0) } else { value }
    }
}
