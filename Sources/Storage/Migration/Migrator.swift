import Office

/// Brings a database forward to the list of migrations, and refuses one that does not fit the list.
///
/// Each migration runs in its own transaction together with its row in `schema_migration`; there is no way back.
public struct Migrator: Sendable {
    private let migrations: [Migration]

    public init(_ migrations: [Migration]) {
        self.migrations = migrations
    }

    /// Applies what is missing and returns the ids applied now. Two processes may call it at once.
    ///
    /// Throws `StorageError` of kind `migration` when the database knows a migration that this program does not (it is
    /// newer than the program), or the text of an applied one was changed.
    @discardableResult
    public func migrate(_ storage: any Storage) async throws -> [String] {
        try await storage.alter(rebuildingTables: false) { tx in
            try tx.execute(SQL(stringLiteral: Self.table(for: tx.dialect)))
            return ()
        }
        var applied: [String] = []
        for migration in try await pending(storage) {
            let isNew = try await storage.alter(rebuildingTables: migration.rebuildsTables) { tx in
                try apply(migration, in: tx)
            }
            if isNew { applied.append(migration.id) }
        }
        return applied
    }

    /// The ids that `migrate` would apply, after the same checks; changes nothing.
    public func check(_ storage: any Storage) async throws -> [String] {
        try await pending(storage).map(\.id)
    }

    private func pending(_ storage: any Storage) async throws -> [Migration] {
        try await storage.read { tx in
            let known = try applied(in: tx)
            guard known.count <= migrations.count else {
                throw StorageError(.migration, "the database is newer than this program")
            }
            for (old, migration) in zip(known, migrations) {
                guard old.id == migration.id else {
                    throw StorageError(.migration, "the database has \(old.id) where this program has \(migration.id)")
                }
                guard old.checksum == migration.checksum(for: tx.dialect) else {
                    throw StorageError(.migration, "the text of \(migration.id) was changed after it was applied")
                }
            }
            return Array(migrations.dropFirst(known.count))
        }
    }

    private func applied(in tx: any Transaction) throws -> [(id: String, checksum: String)] {
        guard try tx.first(Self.tableExists(in: tx.dialect)) != nil else { return [] }
        return try tx.query("SELECT id, sha256 FROM schema_migration ORDER BY id").map {
            (try $0.text("id"), try $0.text("sha256"))
        }
    }

    /// False when another process has applied it while this one waited for the lock.
    private func apply(_ migration: Migration, in tx: any Transaction) throws -> Bool {
        let known = try tx.query("SELECT id FROM schema_migration WHERE id = \(migration.id)")
        guard known.isEmpty else { return false }
        for statement in migration.rendered(for: tx.dialect) {
            try tx.execute(SQL(stringLiteral: statement))
        }
        let checksum = migration.checksum(for: tx.dialect)
        try tx.execute(
            "INSERT INTO schema_migration (id, sha256, at) VALUES (\(migration.id), \(checksum), \(tx.now))")
        return true
    }

    private static func table(for dialect: SQL.Dialect) -> String {
        MigrationToken.render(
            """
            CREATE TABLE IF NOT EXISTS schema_migration (
                id %TEXT% NOT NULL PRIMARY KEY,
                sha256 TEXT NOT NULL,
                at %INT% NOT NULL
            ) %STRICT%
            """, for: dialect)
    }

    private static func tableExists(in dialect: SQL.Dialect) -> SQL {
        switch dialect {
        case .sqlite:
            "SELECT name FROM sqlite_schema WHERE type = 'table' AND name = 'schema_migration'"
        case .postgres:
            """
            SELECT table_name FROM information_schema.tables
            WHERE table_schema = current_schema() AND table_name = 'schema_migration'
            """
        }
    }
}
