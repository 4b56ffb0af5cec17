import Office
public import Storage
public import WorkTime

/// A PostgreSQL database over a fixed number of connections, which are handed out in the order of asking.
public struct PostgresStorage: Storage {
    private let pool: PostgresPool

    public var dialect: SQL.Dialect { .postgres }

    /// Connects to `url` (`postgres://…`, as libpq takes it). Throws an `OfficeError` when the server does not answer,
    /// is older than version 14, or does not keep its text in UTF-8.
    ///
    /// The other connections are opened when they are first needed.
    public static func open(
        _ url: String, connections: Int = 8, trace: StatementTrace? = nil, now: @escaping @Sendable () -> Instant
    ) async throws -> PostgresStorage {
        let pool = PostgresPool(
            (0..<max(connections, 1)).map { PostgresConnection(number: $0, url: url, now: now, trace: trace) })
        do {
            try await pool.lend { try await $0.connect() }
        } catch let error as StorageError {
            throw OfficeError(.unavailable, "Không nối được với PostgreSQL: \(error.message).")
        }
        return PostgresStorage(pool: pool)
    }

    public func read<Value: Sendable>(
        _ body: @escaping @Sendable (any Transaction) throws -> Value
    ) async throws -> Value {
        try await pool.lend { try await $0.transact(.reading, body) }
    }

    public func write<Value: Sendable>(
        _ body: @escaping @Sendable (any Transaction) throws -> Value
    ) async throws -> Value {
        try await pool.lend { try await $0.transact(.writing, body) }
    }

    public func alter<Value: Sendable>(
        rebuildingTables: Bool, _ body: @escaping @Sendable (any Transaction) throws -> Value
    ) async throws -> Value {
        try await pool.lend { try await $0.transact(.altering, body) }
    }

    public func close() async throws {
        await pool.close()
    }
}
