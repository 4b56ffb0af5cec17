import Storage
import TestSupport
import Testing

@Suite("Bringing a database forward") struct MigratorTests {
    static let first = Migration("0001_first") {
        "CREATE TABLE unit (id %ID%, name %TEXT% NOT NULL, is_open %BOOL% NOT NULL, at %INT%) %STRICT%"
        "CREATE TABLE post (id %ID%, unit_id %INT% NOT NULL CONSTRAINT post_unit REFERENCES unit(id)) %STRICT%"
    }
    static let second = Migration("0002_second") { "INSERT INTO unit (name, is_open) VALUES ('Văn phòng', TRUE)" }
    static let broken = Migration("0003_broken") {
        "INSERT INTO unit (name, is_open) VALUES ('Phòng', TRUE)"
        "CREATE TABLE unit (id %ID%) %STRICT%"
    }
    /// Replaces a table that another one refers to, as SQLite needs it and PostgreSQL need not.
    static let rebuilding = Migration("0003_rebuilding", rebuildsTables: true) {
        Migration.Statement(
            sqlite: [
                "CREATE TABLE unit_new (id %ID%, name %TEXT% NOT NULL CONSTRAINT unit_name CHECK (name <> '')) %STRICT%",
                "INSERT INTO unit_new (id, name) SELECT id, name FROM unit", "DROP TABLE unit",
                "ALTER TABLE unit_new RENAME TO unit",
            ],
            postgres: [
                "ALTER TABLE unit DROP COLUMN is_open, DROP COLUMN at",
                "ALTER TABLE unit ADD CONSTRAINT unit_name CHECK (name <> '')",
            ])
    }

    @Test("The tokens stand for each database's words")
    func tokens() {
        let expected: [SQL.Dialect: String] = [
            .sqlite: """
            CREATE TABLE unit (id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL, \
            is_open INTEGER CONSTRAINT unit_is_open_bool CHECK (is_open IN (0, 1)) NOT NULL, at INTEGER) STRICT
            """,
            .postgres: """
            CREATE TABLE unit (id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY, name TEXT COLLATE "C" NOT NULL, \
            is_open BOOLEAN NOT NULL, at BIGINT)
            """,
        ]
        #expect(
            SQL.Dialect.allCases.map { Self.first.rendered(for: $0)[0] } == SQL.Dialect.allCases.map { expected[$0] })
    }

    @Test("Each migration is applied once, in order", arguments: Backend.contract)
    func once(_ backend: Backend) async throws {
        let ids = try await withStorage(backend, migrations: [Self.first]) { storage in
            let migrator = Migrator([Self.first, Self.second])
            return [
                try await migrator.check(storage), try await migrator.migrate(storage),
                try await migrator.check(storage),
                try await migrator.migrate(storage),
            ]
        }
        #expect(ids == [["0002_second"], ["0002_second"], [], []])
    }

    @Test("Eight processes may begin at once", arguments: Backend.contract)
    func together(_ backend: Backend) async throws {
        let applied = try await withStorage(backend, migrations: []) { storage in
            try await withThrowingTaskGroup(of: [String].self) { group in
                for _ in 1...8 {
                    group.addTask { try await Migrator([Self.first, Self.second]).migrate(storage) }
                }
                return try await group.reduce(into: []) { $0 += $1 }
            }
        }
        #expect(applied.sorted() == ["0001_first", "0002_second"])
    }

    @Test("A migration that fails leaves nothing", arguments: Backend.contract)
    func failing(_ backend: Backend) async throws {
        let left = try await withStorage(backend, migrations: [Self.first, Self.second]) { storage in
            let outcome = await Contract.outcome {
                "\(try await Migrator([Self.first, Self.second, Self.broken]).migrate(storage))"
            }
            return try await storage.read { tx in
                outcome + " "
                    + (try tx.query("SELECT name FROM unit").written + " "
                        + (try tx.query("SELECT id FROM schema_migration ORDER BY id").written))
            }
        }
        #expect(left == "other Văn phòng 0001_first 0002_second")
    }

    @Test(
        "A database of another history is refused, and not touched",
        arguments: Backend.contract,
        [
            [first], [first, Migration("0002_other") { "SELECT 1" }],
            [first, Migration("0002_second") { "INSERT INTO unit (name, is_open) VALUES ('Khác', TRUE)" }],
        ])
    func otherHistory(_ backend: Backend, _ migrations: [Migration]) async throws {
        let outcome = try await withStorage(backend, migrations: [Self.first, Self.second]) { storage in
            await Contract.outcome { "\(try await Migrator(migrations).migrate(storage))" }
        }
        #expect(outcome == "migration")
    }

    @Test("A table is replaced under those that refer to it", arguments: Backend.contract)
    func rebuilding(_ backend: Backend) async throws {
        let outcomes = try await withStorage(backend, migrations: [Self.first, Self.second]) { storage in
            try await storage.write { tx in _ = try tx.execute("INSERT INTO post (unit_id) SELECT id FROM unit") }
            try await Migrator([Self.first, Self.second, Self.rebuilding]).migrate(storage)
            return [
                try await storage.read { tx in
                    try tx.query("SELECT p.id, u.name FROM post p JOIN unit u ON u.id = p.unit_id").written
                },
                await Contract.outcome {
                    try await storage.write { tx in try tx.query("INSERT INTO post (unit_id) VALUES (9)").written }
                },
                await Contract.outcome {
                    try await storage.write { tx in try tx.query("INSERT INTO unit (name) VALUES ('')").written }
                },
            ]
        }
        #expect(outcomes == ["1|Văn phòng", "foreignKey", "check unit_name"])
    }

    @Test("A rebuilt table must still satisfy those that refer to it")
    func rebuildingLosesRows() async throws {
        let losing = Migration("0003_losing", rebuildsTables: true) {
            "DROP TABLE unit"
            "CREATE TABLE unit (id %ID%, name %TEXT% NOT NULL, is_open %BOOL% NOT NULL) %STRICT%"
        }
        let outcome = try await withStorage(.sqliteFile, migrations: [Self.first, Self.second]) { storage in
            try await storage.write { tx in _ = try tx.execute("INSERT INTO post (unit_id) SELECT id FROM unit") }
            return await Contract.outcome {
                "\(try await Migrator([Self.first, Self.second, losing]).migrate(storage))"
            } + " " + (try await storage.read { tx in try tx.query("SELECT name FROM unit").written })
        }
        #expect(outcome == "foreignKey Văn phòng")
    }
}
