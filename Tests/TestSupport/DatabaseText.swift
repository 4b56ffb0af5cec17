public import Storage

/// A whole database as a text of SQL, one statement after the other, each ended by a semicolon and an empty line: what
/// `loadDatabase` puts into an empty one, and the database's own shell as well.
public func databaseText(of storage: any Storage) async throws -> String {
    try await storage.read { tx in
        switch tx.dialect {
        case .sqlite:
            return try [sqliteDump(tx), rows(of: sqliteTables(tx), tx)].joined(separator: "\n")
        case .postgres:
            let (tables, rest) = try postgresParts(tx)
            let names = try postgresTables(tx)
            return try [tables, "", rows(of: names, tx), rest, "", numbers(of: names, tx)].joined(separator: "\n")
        }
    }
}

/// Puts such a text into a database in which nothing is.
public func loadDatabase(_ text: String, into storage: any Storage) async throws {
    let statements = text.split(separator: ";\n\n").map { String($0.drop { $0.isNewline }) }
    try await storage.alter(rebuildingTables: true) { tx in
        try tx.execute("DROP TABLE IF EXISTS schema_migration")
        for statement in statements where !statement.isEmpty {
            let sql = SQL(stringLiteral: statement.hasSuffix(";\n") ? String(statement.dropLast(2)) : statement)
            if statement.hasPrefix("SELECT") { _ = try tx.query(sql) } else { try tx.execute(sql) }
        }
    }
}

/// The names of the tables that hold rows of ours, in both databases.
public func tableNames(_ tx: any Transaction) throws -> [String] {
    switch tx.dialect {
    case .sqlite: try sqliteTables(tx)
    case .postgres: try postgresTables(tx)
    }
}

/// How many rows each table has.
public func rowCounts(_ tx: any Transaction) throws -> [String: Int] {
    var counts: [String: Int] = [:]
    for table in try tableNames(tx) {
        counts[table] = try tx.query(SQL(stringLiteral: "SELECT COUNT(*) AS n FROM \(table)"))[0].int("n")
    }
    return counts
}

private func sqliteTables(_ tx: any Transaction) throws -> [String] {
    try tx.query(
        "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite%' ORDER BY name"
    ).map { try $0.text("name") }
}

private func rows(of tables: [String], _ tx: any Transaction) throws -> String {
    try tables.compactMap { table in
        let columns = try written(table, tx)
        let order = columns.indices.map { "\($0 + 1)" }.joined(separator: ", ")
        let names = columns.joined(separator: ", ")
        let rows = try tx.query(SQL(stringLiteral: "SELECT \(names) FROM \(table) ORDER BY \(order)"))
        guard !rows.isEmpty else { return nil }
        let lines = try rows.map { row in
            "(" + (try columns.map { literal(try row.value($0)) }.joined(separator: ", ")) + ")"
        }
        let overriding = tx.dialect == .postgres ? " OVERRIDING SYSTEM VALUE" : ""
        return "INSERT INTO \(table) (\(names))\(overriding) VALUES\n    \(lines.joined(separator: ",\n    "));\n"
    }.joined(separator: "\n")
}

/// The columns that are written, not computed.
private func written(_ table: String, _ tx: any Transaction) throws -> [String] {
    switch tx.dialect {
    case .sqlite:
        try tx.query("SELECT name FROM pragma_table_xinfo(\(table)) WHERE hidden = 0 ORDER BY cid").map {
            try $0.text("name")
        }
    case .postgres:
        try tx.query(
            """
            SELECT attname::text AS name FROM pg_attribute
            WHERE attrelid = to_regclass(\(table)) AND attnum > 0 AND NOT attisdropped AND attgenerated = '' ORDER BY attnum
            """
        ).map { try $0.text("name") }
    }
}

private func literal(_ value: SQLValue) -> String {
    switch value {
    case .null: "NULL"
    case .int(let number): "\(number)"
    case .bool(let flag): flag ? "TRUE" : "FALSE"
    case .text(let text): "'\(text.replacing("'", with: "''"))'"
    }
}

/// Lets the next row of each table that gives numbers itself have the next number.
private func numbers(of tables: [String], _ tx: any Transaction) throws -> String {
    try tables.compactMap { table in
        let isNumbered = try tx.first(
            "SELECT 1 AS found FROM pg_attribute WHERE attrelid = to_regclass(\(table)) AND attidentity <> ''")
        guard isNumbered != nil,
            let last = try tx.query(SQL(stringLiteral: "SELECT MAX(id) AS last FROM \(table)"))[0].intIfPresent("last")
        else { return nil }
        return "SELECT setval(pg_get_serial_sequence('\(table)', 'id'), \(last));\n"
    }.joined(separator: "\n")
}
