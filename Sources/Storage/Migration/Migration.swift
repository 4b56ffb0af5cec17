/// One step of the schema: DDL in one text for both databases, never edited once released.
///
///     Migration("0003_register") {
///         """
///         CREATE TABLE register (
///             id %ID%,
///             name %TEXT% NOT NULL,
///             closed %BOOL% NOT NULL
///         ) %STRICT%
///         """
///         "CREATE UNIQUE INDEX register_name_key ON register (name)"
///     }
///
/// | token | SQLite | PostgreSQL |
/// |---|---|---|
/// | `%ID%` | `INTEGER PRIMARY KEY AUTOINCREMENT` | `BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY` |
/// | `%INT%` | `INTEGER` | `BIGINT` |
/// | `%TEXT%` | `TEXT` | `TEXT COLLATE "C"` |
/// | `%BOOL%` | `INTEGER` that must be 0 or 1 | `BOOLEAN` |
/// | `%STRICT%` | `STRICT` | nothing |
///
/// `AUTOINCREMENT`, because the journal names rows by id, and the id of a deleted row must never come back. `ALWAYS`,
/// because PostgreSQL does not count an id that a statement brings along, and would give it out again.
public struct Migration: Sendable {
    /// Ordered and unique: `0007_petition_deadline`.
    public let id: String
    /// Whether a table is replaced by a rebuilt one, which SQLite must do with foreign keys off.
    public let rebuildsTables: Bool
    private let statements: [Statement]
    private let rendering = MigrationRendering()

    public init(
        _ id: String, rebuildsTables: Bool = false, @MigrationStatements statements: () -> [Statement]
    ) {
        self.id = id
        self.rebuildsTables = rebuildsTables
        self.statements = statements()
    }

    /// The statements as this database gets them.
    public func rendered(for dialect: SQL.Dialect) -> [String] {
        rendering.rendered(for: dialect, statements).statements
    }

    /// By what the database knows it again: SHA-256 of its statements.
    func checksum(for dialect: SQL.Dialect) -> String { rendering.rendered(for: dialect, statements).checksum }

    /// One statement for both databases, or some for each where the tokens do not suffice (triggers, full text).
    public struct Statement: Sendable, ExpressibleByStringLiteral {
        private let sqlite: [String]
        private let postgres: [String]

        public init(stringLiteral text: String) {
            self.init(sqlite: [text], postgres: [text])
        }

        public init(sqlite: [String] = [], postgres: [String] = []) {
            self.sqlite = sqlite
            self.postgres = postgres
        }

        func texts(for dialect: SQL.Dialect) -> [String] {
            switch dialect {
            case .sqlite: sqlite
            case .postgres: postgres
            }
        }
    }
}

/// Lists the statements of a migration one after the other.
@resultBuilder
public enum MigrationStatements {
    public static func buildExpression(_ statement: Migration.Statement) -> Migration.Statement {
        statement
    }

    public static func buildBlock(_ statements: Migration.Statement...) -> [Migration.Statement] {
        statements
    }
}
