/// The database, as everything above it sees it: transactions over plain SQL, the same on SQLite and PostgreSQL.
public protocol Storage: Sendable {
    var dialect: SQL.Dialect { get }

    /// Runs `body` over one unchanging view of the database. Writing in it fails.
    ///
    /// Throws `CancellationError` when the task is cancelled, what `body` throws, or a `StorageError`.
    func read<Value: Sendable>(_ body: @escaping @Sendable (any Transaction) throws -> Value) async throws -> Value

    /// Runs `body` and keeps all it wrote, or nothing when it throws.
    ///
    /// The body may be **run again** after it lost against another transaction, so it touches nothing but its
    /// transaction and the values it captured. What must not race is a counter row, a unique constraint or a version
    /// check (`Transaction.changeOne`): no invariant rests on the isolation level.
    func write<Value: Sendable>(_ body: @escaping @Sendable (any Transaction) throws -> Value) async throws -> Value

    /// Runs `body`, which changes the schema, alone: as `write`, without time limits, one process at a time.
    ///
    /// With `rebuildingTables` foreign keys are not followed while a table is replaced by its successor, and all of
    /// them are checked before the end.
    func alter<Value: Sendable>(
        rebuildingTables: Bool, _ body: @escaping @Sendable (any Transaction) throws -> Value
    ) async throws -> Value

    /// Waits for what runs and lets the database go. No call may follow.
    func close() async throws
}
