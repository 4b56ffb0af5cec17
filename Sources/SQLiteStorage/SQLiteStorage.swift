import GRDB
import GRDBSQLite
import Glibc
public import Office
public import Storage
public import WorkTime

/// One SQLite file, owned by this process: one connection writes and checkpoints, some read, each in its own snapshot.
public struct SQLiteStorage: Storage {
    private let database: any DatabaseWriter
    let writer: SQLiteWriter
    private let lock: SQLiteLock?
    private let now: @Sendable () -> Instant
    private let trace: StatementTrace?

    public var dialect: Storage::SQL.Dialect { .sqlite }

    private init(
        database: any DatabaseWriter, lock: SQLiteLock?, longestGroup: Duration = SQLiteWriter.longest,
        now: @escaping @Sendable () -> Instant, trace: StatementTrace?
    ) {
        self.database = database
        writer = SQLiteWriter(database, longest: longestGroup, now: now, trace: trace)
        self.lock = lock
        self.now = now
        self.trace = trace
    }

    /// Opens the file, or makes it. Throws an `OfficeError` when another process has it open, when it cannot be
    /// opened or may only be read, or when the SQLite library is too old.
    public static func open(
        _ path: String, trace: StatementTrace? = nil, now: @escaping @Sendable () -> Instant
    ) throws(OfficeError) -> SQLiteStorage {
        try open(path, longestGroup: SQLiteWriter.longest, trace: trace, now: now)
    }

    /// The same with groups of writes that go on so long.
    static func open(
        _ path: String, longestGroup: Duration, trace: StatementTrace? = nil, now: @escaping @Sendable () -> Instant
    ) throws(OfficeError) -> SQLiteStorage {
        try checkLibrary()
        // SQLite would open it all the same, and refuse the first write.
        guard access(path, F_OK) != 0 || access(path, W_OK) == 0 else {
            throw OfficeError(
                .unavailable,
                "Tệp cơ sở dữ liệu \(path) đang chỉ đọc. Hãy kiểm tra quyền ghi của tệp và của ổ đĩa rồi khởi động lại."
            )
        }
        let lock = try SQLiteLock(database: path)
        createPrivately(path)
        do {
            let pool = try DatabasePool(path: path, configuration: configuration())
            // A commit that was answered survives a power cut, as on PostgreSQL. The pool has just chosen otherwise.
            try pool.writeWithoutTransaction { db in try db.execute(sql: "PRAGMA synchronous = FULL") }
            return SQLiteStorage(database: pool, lock: lock, longestGroup: longestGroup, now: now, trace: trace)
        } catch {
            throw OfficeError(
                .unavailable, "Không mở được cơ sở dữ liệu \(path): \(SQLiteFault.storageError(error).message).")
        }
    }

    /// Opens a file that another process owns, to read what it has written so far; every write is refused.
    public static func openBeside(
        _ path: String, now: @escaping @Sendable () -> Instant
    ) throws(OfficeError) -> SQLiteStorage {
        try checkLibrary()
        var configuration = configuration()
        configuration.readonly = true
        do {
            let pool = try DatabasePool(path: path, configuration: configuration)
            return SQLiteStorage(database: pool, lock: nil, now: now, trace: nil)
        } catch {
            throw OfficeError(
                .unavailable, "Không mở được cơ sở dữ liệu \(path): \(SQLiteFault.storageError(error).message).")
        }
    }

    /// Whether another process has the file open as its own.
    public static func isHeld(_ path: String) -> Bool { SQLiteLock.isHeld(database: path) }

    /// A database that lives as long as the value, empty or with what stands in a file at first: for tests.
    public static func inMemory(
        copyOf path: String? = nil, trace: StatementTrace? = nil, now: @escaping @Sendable () -> Instant
    ) throws -> SQLiteStorage {
        try checkLibrary()
        let queue =
            if let path {
                try DatabaseQueue.inMemoryCopy(fromPath: path, configuration: configuration())
            } else {
                try DatabaseQueue(configuration: configuration())
            }
        return SQLiteStorage(database: queue, lock: nil, now: now, trace: trace)
    }

    public func read<Value: Sendable>(
        _ body: @escaping @Sendable (any Transaction) throws -> Value
    ) async throws -> Value {
        try await SQLiteFault.mapped {
            try await database.read { db in try run(body, in: db, isReading: true) }
        }
    }

    public func write<Value: Sendable>(
        _ body: @escaping @Sendable (any Transaction) throws -> Value
    ) async throws -> Value {
        try await SQLiteFault.mapped { try await writer.write(body) }
    }

    public func alter<Value: Sendable>(
        rebuildingTables: Bool, _ body: @escaping @Sendable (any Transaction) throws -> Value
    ) async throws -> Value {
        try await SQLiteFault.mapped {
            try await database.barrierWriteWithoutTransaction { db in
                // Foreign keys can be switched only outside a transaction.
                if rebuildingTables { try db.execute(sql: "PRAGMA foreign_keys = OFF") }
                let result = Result {
                    var value: Value?
                    try db.inTransaction(.immediate) {
                        value = try run(body, in: db)
                        if rebuildingTables { try db.checkForeignKeys() }
                        return .commit
                    }
                    return value
                }
                if rebuildingTables { try db.execute(sql: "PRAGMA foreign_keys = ON") }
                guard let value = try result.get() else { throw StorageError(.other, "nothing was returned") }
                return value
            }
        }
    }

    /// Copies the database, as it is at this moment, into a new file at `path` while work goes on, and checks the copy.
    ///
    /// Throws an `OfficeError` `.conflict` when there is a file already.
    public func backUp(to path: String) async throws {
        guard access(path, F_OK) != 0 else { throw OfficeError(.conflict, "Đã có tệp \(path): hãy chọn tên khác.") }
        // Under its own name only when it is whole.
        let partial = path + ".partial"
        unlink(partial)
        Self.createPrivately(partial)
        try await SQLiteFault.mapped {
            try await database.unsafeRead { source in
                let copy = try DatabaseQueue(path: partial)
                try copy.writeWithoutTransaction { target in
                    try source.backup(to: target)
                    let verdict = try String.fetchAll(target, sql: "PRAGMA quick_check(1)")
                    guard verdict == ["ok"] else { throw StorageError(.other, "the copy is damaged") }
                }
                try copy.close()
            }
        }
        guard rename(partial, path) == 0 else {
            throw OfficeError(.unavailable, "Không ghi được tệp \(path): \(String(cString: strerror(errno))).")
        }
    }

    /// Writes at once and waits for it: for a copy that is made within another database's transaction.
    public func writeNow<Value>(_ body: (any Transaction) throws -> Value) throws -> Value {
        do {
            return try database.write { db in try run(body, in: db) }
        } catch let error as DatabaseError { throw SQLiteFault.storageError(error) }
    }

    /// What SQLite finds wrong with the file, pages, indexes and references; empty when it is whole.
    public func damage() async throws -> [String] {
        try await SQLiteFault.mapped {
            try await database.read { db in
                let pages = try String.fetchAll(db, sql: "PRAGMA integrity_check(10)").filter { $0 != "ok" }
                let references = try String.fetchAll(
                    db, sql: "SELECT DISTINCT \"table\" FROM pragma_foreign_key_check LIMIT 10")
                return pages + references.map { "a row of \($0) points to nothing" }
            }
        }
    }

    public func close() async throws {
        try await SQLiteFault.mapped {
            try await database.writeWithoutTransaction { db in
                guard !db.configuration.readonly else { return }
                // Only the writer checkpoints: SQLite before 3.51.3 may lose a reset of the log when two connections do.
                if try String.fetchOne(db, sql: "PRAGMA journal_mode") == "wal" { try db.checkpoint(.truncate) }
            }
            try database.close()
        }
        lock?.release()
    }

    private func run<Value>(
        _ body: (any Transaction) throws -> Value, in db: Database, isReading: Bool = false
    ) throws -> Value {
        let transaction = SQLiteTransaction(db, now: now(), trace: trace, isReading: isReading)
        let value = try body(transaction)
        try transaction.finish()
        return value
    }

    /// Makes the file, if there is none, for this user only; SQLite gives its other files the same rights.
    private static func createPrivately(_ path: String) {
        let file = Glibc.open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        if file >= 0 { Glibc.close(file) }
    }

    private static func checkLibrary() throws(OfficeError) {
        guard sqlite3_libversion_number() >= 3_039_000 else {
            throw OfficeError(.unavailable, "Thư viện SQLite của máy quá cũ: cần phiên bản 3.39 trở lên.")
        }
    }

    private static func configuration() -> Configuration {
        var configuration = Configuration()
        configuration.label = "storage"
        configuration.busyMode = .timeout(5)
        // More than can work at once, so that pages do not wait for reports; each has pages of its own in memory.
        configuration.maximumReaderCount = min(16, max(5, sysconf(CInt(_SC_NPROCESSORS_ONLN)) + 2))
        configuration.prepareDatabase { db in
            try db.execute(sql: "PRAGMA mmap_size = 0")
            // What is not there the system holds for all connections together.
            try db.execute(sql: "PRAGMA cache_size = \(db.configuration.readonly ? -4096 : -16384)")
            guard !db.configuration.readonly else { return }
            try db.execute(sql: "PRAGMA journal_size_limit = 67108864")
            // Pages that many acts change are carried over once in 64 MB, not in every 4: all who write wait for it.
            try db.execute(sql: "PRAGMA wal_autocheckpoint = 16384")
        }
        return configuration
    }
}
