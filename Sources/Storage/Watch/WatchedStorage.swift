/// A storage whose statements are timed.
struct WatchedStorage: Storage {
    let base: any Storage
    let slow: SlowStatements

    var dialect: SQL.Dialect { base.dialect }

    func read<Value: Sendable>(_ body: @escaping @Sendable (any Transaction) throws -> Value) async throws -> Value {
        try await base.read { [slow] tx in try body(WatchedTransaction(tx, slow: slow)) }
    }

    func write<Value: Sendable>(_ body: @escaping @Sendable (any Transaction) throws -> Value) async throws -> Value {
        try await base.write { [slow] tx in try body(WatchedTransaction(tx, slow: slow)) }
    }

    func alter<Value: Sendable>(
        rebuildingTables: Bool, _ body: @escaping @Sendable (any Transaction) throws -> Value
    ) async throws -> Value {
        try await base.alter(rebuildingTables: rebuildingTables, body)
    }

    func close() async throws { try await base.close() }
}
