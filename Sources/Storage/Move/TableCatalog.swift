/// The tables of a database, as its own catalog lists them.
enum TableCatalog {
    /// All that hold what people wrote, by name: without the list of migrations and the notes of a move.
    static func tables(_ tx: any Transaction) throws -> [TableShape] {
        let columns = try tx.query(tx.dialect == .sqlite ? sqliteColumns : postgresColumns)
        let references = try tx.query(tx.dialect == .sqlite ? sqliteReferences : postgresReferences)
        var byTable: [String: [Row]] = [:]
        for row in columns { byTable[try row.text("table_name"), default: []].append(row) }
        var pointing: [String: [(column: String, other: String)]] = [:]
        for row in references {
            pointing[try row.text("table_name"), default: []].append((try row.text("name"), try row.text("other")))
        }
        return try byTable.sorted { $0.key < $1.key }.map { name, rows in
            let others = pointing[name] ?? []
            let key = try rows.compactMap { row -> (Int, String)? in
                let place = try row.int("key_place")
                return place == 0 ? nil : (place, try row.text("name"))
            }
            let columns = try rows.map {
                TableShape.Column(name: try $0.text("name"), isBoolean: try $0.bool("is_boolean"))
            }
            return TableShape(
                name: name, columns: columns,
                // A list of numbers without a key is its own key.
                key: key.isEmpty ? columns.map(\.name) : key.sorted { $0.0 < $1.0 }.map(\.1),
                isNumbered: try rows.contains { try $0.bool("is_numbered") },
                ownReference: others.first { $0.other == name }?.column,
                references: Set(others.map(\.other).filter { $0 != name }))
        }
    }

    /// The tables of two databases side by side, each behind all that it points to. Throws when they are not the same.
    static func pairs(_ ours: [TableShape], _ theirs: [TableShape]) throws -> [TableRows] {
        for (a, b) in zip(ours, theirs) {
            guard a.name == b.name, Set(a.columns.map(\.name)) == Set(b.columns.map(\.name)) else {
                throw StorageError(.migration, "the tables \(a.name) and \(b.name) do not fit")
            }
        }
        guard ours.count == theirs.count else {
            throw StorageError(.migration, "\(ours.count) tables here, \(theirs.count) there")
        }
        let kept = Dictionary(uniqueKeysWithValues: theirs.map { ($0.name, $0) })
        return try ours.inOrderOfReferences().compactMap { table in
            kept[table.name].map { TableRows(table: table, kept: $0) }
        }
    }

    /// SQLite keeps booleans as numbers, and has nothing to convert.
    private static let sqliteColumns: SQL = """
        SELECT t.name AS table_name, c.name AS name, c.pk AS key_place,
            0 AS is_boolean,
            c.pk = 1 AND s.sql LIKE '%AUTOINCREMENT%' AS is_numbered
        FROM pragma_table_list t
        JOIN sqlite_schema s ON s.type = 'table' AND s.name = t.name
        JOIN pragma_table_xinfo(t.name) c
        WHERE t.schema = 'main' AND t.type = 'table' AND t.name NOT LIKE 'sqlite\\_%' ESCAPE '\\' AND c.hidden = 0
            AND t.name NOT IN ('schema_migration', 'move_progress')
        ORDER BY t.name, c.name
        """

    private static let sqliteReferences: SQL = """
        SELECT t.name AS table_name, f."from" AS name, f."table" AS other
        FROM pragma_table_list t JOIN pragma_foreign_key_list(t.name) f
        WHERE t.schema = 'main' AND t.type = 'table'
        ORDER BY t.name, f.id
        """

    private static let postgresColumns: SQL = """
        SELECT c.relname::text AS table_name, a.attname::text AS name,
            COALESCE(array_position(string_to_array(k.indkey::text, ' ')::int[], a.attnum::int), 0)::bigint AS key_place,
            a.atttypid = 'boolean'::regtype AS is_boolean, a.attidentity <> '' AS is_numbered
        FROM pg_class c
        JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
        LEFT JOIN pg_index k ON k.indrelid = c.oid AND k.indisprimary
        WHERE c.relnamespace = to_regnamespace(current_schema()) AND c.relkind = 'r'
            AND c.relname NOT IN ('schema_migration', 'move_progress')
        ORDER BY c.relname, a.attname
        """

    private static let postgresReferences: SQL = """
        SELECT c.relname::text AS table_name, a.attname::text AS name, o.relname::text AS other
        FROM pg_constraint f
        JOIN pg_class c ON c.oid = f.conrelid
        JOIN pg_class o ON o.oid = f.confrelid
        JOIN pg_attribute a ON a.attrelid = f.conrelid AND a.attnum = f.conkey[1]
        WHERE f.contype = 'f' AND c.relnamespace = to_regnamespace(current_schema())
        ORDER BY c.relname, f.conname
        """
}
