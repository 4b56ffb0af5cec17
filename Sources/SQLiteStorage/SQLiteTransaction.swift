import GRDB
import GRDBSQLite
import Storage
import WorkTime

/// A transaction on one connection of GRDB, used only on that connection's queue.
final class SQLiteTransaction: Transaction {
    let now: Instant
    private let db: Database
    private let trace: StatementTrace?
    /// Whether it is for reading alone, which refuses a write of ours: a fault of the program, not of the disk.
    private let isReading: Bool
    private let isCancelled: () -> Bool
    private var failure: StorageError?
    /// Whether a statement ran that may have changed something.
    private(set) var hasWritten = false

    var dialect: Storage::SQL.Dialect { .sqlite }

    init(
        _ db: Database, now: Instant, trace: StatementTrace?, isReading: Bool = false,
        isCancelled: @escaping () -> Bool = { false }
    ) {
        self.db = db
        self.now = now
        self.trace = trace
        self.isReading = isReading
        self.isCancelled = isCancelled
    }

    func query(_ sql: Storage::SQL) throws(StorageError) -> [Storage::Row] {
        try attempt(sql) { statement in
            let columns = RowColumns(statement.columnNames)
            let width = statement.columnCount
            var rows: [Storage::Row] = []
            let cursor = try GRDB::Row.fetchCursor(statement)
            let pointer = statement.sqliteStatement
            // Straight from the statement: a value of GRDB's between would copy every text twice.
            while try cursor.next() != nil {
                var values: [SQLValue] = []
                values.reserveCapacity(width)
                for column in 0..<width { values.append(try SQLValue(pointer, column: CInt(column))) }
                rows.append(Storage::Row(columns: columns, values: values))
            }
            return rows
        }
    }

    @discardableResult
    func execute(_ sql: Storage::SQL) throws(StorageError) -> Int {
        try attempt(sql) { statement in
            let before = db.totalChangesCount
            try statement.execute()
            // The count of the last INSERT, UPDATE or DELETE stays when a statement changes nothing.
            return db.totalChangesCount == before ? 0 : db.changesCount
        }
    }

    /// Throws the failure that the body did not let through, as PostgreSQL would refuse the commit, and what the commit
    /// would refuse: a reference that was to be made whole by its end.
    func finish() throws(StorageError) {
        if let failure { throw failure }
        var (open, most): (CInt, CInt) = (0, 0)
        guard hasWritten, let connection = db.sqliteConnection,
            sqlite3_db_status(connection, SQLITE_DBSTATUS_DEFERRED_FKS, &open, &most, 0) == SQLITE_OK, open != 0
        else { return }
        throw StorageError(.foreignKey, "FOREIGN KEY constraint failed")
    }

    private func attempt<Result>(_ sql: Storage::SQL, _ work: (Statement) throws -> Result) throws(StorageError)
        -> Result
    {
        if let failure { throw failure }
        if isCancelled() {
            let fault = StorageError(.cancelled, "the task was cancelled")
            failure = fault
            throw fault
        }
        var text = ""
        do {
            let values: [SQLValue]
            (text, values) = try sql.rendered(for: .sqlite)
            trace?(text)
            // Long texts are bulk inserts and lists of any length: keeping each would fill the memory.
            let statement = values.count <= 64 ? try db.cachedStatement(sql: text) : try db.makeStatement(sql: text)
            if !statement.isReadonly { hasWritten = true }
            statement.setUncheckedArguments(StatementArguments(values.map(\.databaseValue)))
            return try work(statement)
        } catch {
            var fault = SQLiteFault.storageError(error, in: db).during(text)
            if isReading, fault.kind == .readOnly { fault = StorageError(.other, fault.message) }
            failure = fault
            throw fault
        }
    }
}

extension SQLValue {
    /// What stands in a column of the row on which the statement stands.
    fileprivate init(_ statement: SQLiteStatement, column: CInt) throws(StorageError) {
        switch sqlite3_column_type(statement, column) {
        case SQLITE_NULL: self = .null
        case SQLITE_INTEGER: self = .int(Int(sqlite3_column_int64(statement, column)))
        case SQLITE_TEXT:
            let start = sqlite3_column_text(statement, column)
            let count = Int(sqlite3_column_bytes(statement, column))
            self = .text(String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self))
        default: throw StorageError(.row, "fractions and bytes are not stored")
        }
    }

    fileprivate var databaseValue: DatabaseValue {
        switch self {
        case .null: .null
        case .int(let number): number.databaseValue
        case .text(let text): text.databaseValue
        case .bool(let flag): flag.databaseValue
        }
    }
}
