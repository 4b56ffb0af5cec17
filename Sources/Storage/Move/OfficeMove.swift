import Office

/// Moves a whole office from one database into another, SQLite or PostgreSQL, and proves that both hold the same.
///
/// Nobody may work in either meanwhile. A move that was stopped goes on when it is begun again; until it is whole, the
/// target has the table `move_progress`, and no server opens it.
public struct OfficeMove: Sendable {
    private let source: any Storage
    private let target: any Storage
    private let migrations: [Migration]

    /// `source` has these migrations already; `target` is not migrated yet.
    public init(from source: any Storage, to target: any Storage, migrations: [Migration] = Schema.migrations) {
        self.source = source
        self.target = target
        self.migrations = migrations
    }

    /// Copies and compares all tables; returns what each holds. `note` is told of each table how many rows came now.
    ///
    /// Throws an `OfficeError` `.conflict` when the target holds anything that is not of this move, or when the two differ
    /// in the end.
    public func run(_ note: (_ table: String, _ rows: Int) -> Void = { _, _ in }) async throws -> [TableTally] {
        try await begin()
        let tables = try await pairs()
        let copies = tables.map { TableCopy(source: source, target: target, rows: $0) }
        for copy in copies {
            note(copy.rows.table.name, try await copy.run())
        }
        try await moveNumbers(of: tables.map(\.table))
        var tallies: [TableTally] = []
        for copy in copies { tallies.append(try await TableComparison(copy: copy).run()) }
        _ = try await target.alter(rebuildingTables: false) { tx in try tx.execute("DROP TABLE move_progress") }
        return tallies.sorted { $0.table < $1.table }
    }

    /// Whether somebody else works in the source: a PostgreSQL server tells; of a SQLite file there is only one owner.
    public func isSourceInUse() async throws -> Bool {
        guard source.dialect == .postgres else { return false }
        return try await source.read { tx in
            try tx.first(
                """
                SELECT 1 AS found FROM pg_stat_activity
                WHERE datname = current_database() AND application_name = 'congvu' AND pid <> pg_backend_pid() LIMIT 1
                """) != nil
        }
    }

    /// Whether a move into this database was begun and is not whole.
    public static func isUnfinished(_ storage: any Storage) async throws -> Bool {
        try await storage.read { tx in try tableNames(tx).contains("move_progress") }
    }

    /// Makes the target's tables, and empties them of what migrations put there.
    private func begin() async throws {
        let names = try await target.read { tx in try Self.tableNames(tx) }
        let isEmpty = names.isSubset(of: ["schema_migration"])
        guard isEmpty || names.contains("move_progress") else {
            throw OfficeError(.conflict, "Nơi đến đã có dữ liệu: chỉ chuyển vào một cơ sở dữ liệu còn trống.")
        }
        if isEmpty {
            _ = try await target.alter(rebuildingTables: false) { tx in
                try tx.execute("CREATE TABLE move_progress (is_emptied INTEGER NOT NULL PRIMARY KEY)")
            }
        }
        _ = try await Migrator(migrations).migrate(target)
        try await target.write { tx in
            guard try tx.first("SELECT is_emptied FROM move_progress") == nil else { return }
            for table in try TableCatalog.tables(tx).inOrderOfReferences().reversed() {
                try tx.execute("DELETE FROM \(sql: table.nameSQL)")
            }
            try tx.execute("INSERT INTO move_progress (is_emptied) VALUES (1)")
        }
    }

    private func pairs() async throws -> [TableRows] {
        let ours = try await source.read { tx in try TableCatalog.tables(tx) }
        let theirs = try await target.read { tx in try TableCatalog.tables(tx) }
        return try TableCatalog.pairs(ours, theirs)
    }

    private func moveNumbers(of tables: [TableShape]) async throws {
        for table in tables where table.isNumbered {
            guard let last = try await source.read({ tx in try RowNumbers.last(table, tx) }) else { continue }
            try await target.write { tx in try RowNumbers.set(last, in: table, tx) }
        }
    }

    private static func tableNames(_ tx: any Transaction) throws -> Set<String> {
        let rows =
            switch tx.dialect {
            case .sqlite:
                try tx.query("SELECT name FROM pragma_table_list WHERE schema = 'main' AND name NOT LIKE 'sqlite%'")
            case .postgres:
                try tx.query(
                    "SELECT relname::text AS name FROM pg_class WHERE relnamespace = to_regnamespace(current_schema()) AND relkind = 'r'"
                )
            }
        return Set(try rows.map { try $0.text("name") })
    }
}
