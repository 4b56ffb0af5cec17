import GRDB
import Storage

/// Turns what GRDB throws into `StorageError`.
enum SQLiteFault {
    /// Runs `work`; a fault of the database leaves it as `StorageError`, a cancellation as `CancellationError`, and
    /// what a body threw as it is.
    static func mapped<Value>(_ work: () async throws -> Value) async throws -> Value {
        do {
            return try await work()
        } catch let error as DatabaseError {
            throw storageError(error)
        } catch let error as StorageError where error.kind == .cancelled {
            throw CancellationError()
        }
    }

    /// `db`, where the fault happened in a transaction, tells the names of unique constraints.
    static func storageError(_ error: any Error, in db: Database? = nil) -> StorageError {
        switch error {
        case let error as StorageError: error
        case let error as DatabaseError: storageError(error, in: db)
        case is CancellationError: StorageError(.cancelled, "the task was cancelled")
        default: StorageError(.other, "\(type(of: error))")
        }
    }

    private static func storageError(_ error: DatabaseError, in db: Database?) -> StorageError {
        let message = error.message ?? "SQLite error \(error.extendedResultCode.rawValue)"
        let detail = message.firstIndex(of: ":").map { String(message[$0...].dropFirst(2)) }
        switch error.extendedResultCode {
        case .SQLITE_CONSTRAINT_UNIQUE, .SQLITE_CONSTRAINT_PRIMARYKEY, .SQLITE_CONSTRAINT_ROWID:
            let constraint = detail.flatMap { detail in db.flatMap { SQLiteUniqueName.find(detail, in: $0) } ?? detail }
            return StorageError(.unique, constraint: constraint, message)
        case .SQLITE_CONSTRAINT_CHECK:
            return StorageError(.check, constraint: detail, message)
        case .SQLITE_CONSTRAINT_TRIGGER where message == "FOREIGN KEY constraint failed":
            // ON DELETE RESTRICT is a trigger inside SQLite.
            return StorageError(.foreignKey, message)
        case .SQLITE_CONSTRAINT_TRIGGER:
            // What our triggers raise is the name of the rule.
            return StorageError(.check, constraint: message, message)
        case .SQLITE_CONSTRAINT_NOTNULL:
            return StorageError(.notNull, constraint: detail, message)
        case .SQLITE_CONSTRAINT_FOREIGNKEY:
            return StorageError(.foreignKey, message)
        default:
            return StorageError(kind(of: error.resultCode), message)
        }
    }

    private static func kind(of code: ResultCode) -> StorageError.Kind {
        switch code {
        case .SQLITE_BUSY, .SQLITE_LOCKED: .busy
        case .SQLITE_INTERRUPT: .cancelled
        case .SQLITE_READONLY: .readOnly
        case .SQLITE_CANTOPEN, .SQLITE_FULL, .SQLITE_IOERR, .SQLITE_NOTADB, .SQLITE_CORRUPT: .unavailable
        default: .other
        }
    }
}
