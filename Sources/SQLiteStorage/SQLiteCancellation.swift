import GRDB
import GRDBSQLite
import Synchronization

/// Whether a caller has gone: asked by SQLite itself while it works, so that a statement stops that has just begun, and never
/// one of somebody else, as with `sqlite3_interrupt`.
final class SQLiteCancellation: Sendable {
    /// How many steps of SQLite's machine lie between two looks: some microseconds.
    private static let steps: CInt = 1_000

    private let flag = Atomic(false)

    var isCancelled: Bool { flag.load(ordering: .acquiring) }

    func cancel() { flag.store(true, ordering: .releasing) }

    /// Runs `body`, whose statements on the connection end with a fault of interruption once it is cancelled.
    func watched<Result>(in db: Database, _ body: () throws -> Result) rethrows -> Result {
        let connection = db.sqliteConnection
        sqlite3_progress_handler(
            connection, Self.steps,
            { context in
                guard let context else { return 0 }
                return Unmanaged<SQLiteCancellation>.fromOpaque(context).takeUnretainedValue().isCancelled ? 1 : 0
            }, Unmanaged.passUnretained(self).toOpaque())
        defer { sqlite3_progress_handler(connection, 0, nil, nil) }
        return try withExtendedLifetime(self) { try body() }
    }
}
