import Storage
import TestSupport

/// The little schema that the contract tests work on.
enum Contract {
    static let migrations = [
        Migration("0001_contract") {
            """
            CREATE TABLE unit (
                id %ID%,
                parent_id %INT% CONSTRAINT unit_parent REFERENCES unit(id) ON DELETE RESTRICT,
                code %TEXT% NOT NULL,
                name %TEXT%,
                rank %INT% NOT NULL CONSTRAINT unit_rank CHECK (rank >= 0),
                is_open %BOOL% NOT NULL,
                version %INT% NOT NULL DEFAULT 1
            ) %STRICT%
            """
            "CREATE UNIQUE INDEX unit_code_key ON unit (code)"
            "CREATE UNIQUE INDEX unit_name_rank_key ON unit (name, rank) WHERE is_open"
            "CREATE INDEX unit_rank_index ON unit (rank, id)"
            "CREATE TABLE counter (name %TEXT% PRIMARY KEY, next %INT% NOT NULL) %STRICT%"
            "CREATE TABLE entry (number %INT% NOT NULL, note %TEXT% NOT NULL, UNIQUE (number)) %STRICT%"
            "CREATE TABLE snapshot (id %ID%, body %TEXT% NOT NULL) %STRICT%"
            "CREATE UNIQUE INDEX entry_note_key ON entry (lower(note)) WHERE number < 0"
            """
            CREATE TABLE term (
                id %ID%,
                unit_id %INT% NOT NULL CONSTRAINT term_unit REFERENCES unit(id) DEFERRABLE INITIALLY DEFERRED,
                days %INT% NOT NULL,
                weeks %INT% GENERATED ALWAYS AS (days / 7) STORED
            ) %STRICT%
            """
            Migration.Statement.forbidding(
                .update, on: "snapshot", when: "OLD.body <> NEW.body", rule: "snapshot_is_kept")
        }
    ]

    /// Four units, keys 1 to 4.
    static let units: SQL = """
        INSERT INTO unit (parent_id, code, name, rank, is_open) VALUES
        (NULL, 'A', 'Đông', 10, TRUE), (1, 'B', 'ăn', 20, FALSE), (1, 'C', NULL, 30, TRUE), (3, 'D', 'Z', 40, FALSE)
        """

    /// A database with this schema and, unless told otherwise, the four units.
    static func with<Result>(
        _ backend: Backend, units: Bool = true, _ body: (any Storage) async throws -> Result
    ) async throws -> Result {
        try await withStorage(backend, migrations: migrations) { storage in
            if units {
                try await storage.write { tx in
                    try tx.execute(Self.units)
                    return
                }
            }
            return try await body(storage)
        }
    }

    /// What came of it: `kind constraint` of the database's refusal, or what `body` says.
    static func outcome(_ body: () async throws -> String) async -> String {
        do {
            return try await body()
        } catch let error as StorageError {
            return [error.kind.rawValue, error.constraint].compactMap(\.self).joined(separator: " ")
        } catch {
            return "\(type(of: error))"
        }
    }
}

extension [Row] {
    /// The values of all rows in the order of the query: `1|Đông|NULL 2|ăn|1`.
    var written: String {
        map { row in
            row.columnNames.map { name in
                switch try? row.value(name) {
                case .int(let number): String(number)
                case .text(let text): text
                case .bool(let flag): flag ? "1" : "0"
                case .null: "NULL"
                case nil: "?"
                }
            }.joined(separator: "|")
        }.joined(separator: " ")
    }
}
