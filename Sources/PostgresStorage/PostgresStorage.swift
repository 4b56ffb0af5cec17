import Office
public import Storage
public import WorkTime

/// A PostgreSQL database over a fixed number of connections, which are handed out in the order of asking.
public struct PostgresStorage: Storage {
    private let pool: PostgresPool
    /// Nil where all is read from the primary.
    public let replica: PostgresReplica?

    public var dialect: SQL.Dialect { .postgres }

    /// Connects to `url` (`postgres://…`, as libpq takes it). Throws an `OfficeError` when the server does not answer,
    /// is older than version 14, or does not keep its text in UTF-8, or when `replica` names several machines.
    ///
    /// The other connections are opened when they are first needed. A `replica`, a URL likewise, need not answer: as long as it
    /// does not, everything is read from `url`.
    public static func open(
        _ url: String, replica: String? = nil, connections: Int = 8, trace: StatementTrace? = nil,
        now: @escaping @Sendable () -> Instant
    ) async throws -> PostgresStorage {
        // Two reads of one page would be answered by two of them, of which the second may be behind the first.
        if let replica, PostgresParameters.nameSeveralMachines(url: replica) {
            throw OfficeError(
                .invalid,
                "Địa chỉ máy dự phòng (--replica, CONGVU_REPLICA) chỉ được ghi một máy; hãy bỏ các máy còn lại.")
        }
        let count = max(connections, 1)
        let log = replica.map { _ in WrittenLog() }
        let pool = PostgresPool(
            (0..<count).map { PostgresConnection(number: $0, url: url, log: log, now: now, trace: trace) })
        do {
            try await pool.lend { try await $0.connect() }
        } catch let error as StorageError {
            throw OfficeError(.unavailable, "Không nối được với PostgreSQL: \(error.message).")
        }
        guard let replica, let log else { return PostgresStorage(pool: pool, replica: nil) }
        let follower = PostgresReplica(
            url: replica, connections: count, primary: pool, log: log, now: now, trace: trace)
        await follower.look()
        return PostgresStorage(pool: pool, replica: follower)
    }

    public func read<Value: Sendable>(
        _ body: @escaping @Sendable (any Transaction) throws -> Value
    ) async throws -> Value {
        if let replica, let scope = ReadingScope.current, scope.mayFollow {
            if let answer = try await replica.read(after: scope.known, body) { return answer }
            scope.stay()
        }
        return try await pool.lend { try await $0.transact(.reading, body) }
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
        await replica?.close()
        await pool.close()
    }
}
