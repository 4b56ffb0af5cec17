import Storage
import WorkTime

/// A storage whose statements are counted for the page that is being asked for.
struct CountedStorage: Storage {
    let real: any Storage

    var dialect: SQL.Dialect { real.dialect }

    func read<Value: Sendable>(_ body: @escaping @Sendable (any Transaction) throws -> Value) async throws -> Value {
        guard let asked = AskedStatements.current else { return try await real.read(body) }
        return try await real.read { tx in try body(CountedTransaction(base: tx, asked: asked)) }
    }

    func write<Value: Sendable>(_ body: @escaping @Sendable (any Transaction) throws -> Value) async throws -> Value {
        guard let asked = AskedStatements.current else { return try await real.write(body) }
        return try await real.write { tx in try body(CountedTransaction(base: tx, asked: asked)) }
    }

    func alter<Value: Sendable>(
        rebuildingTables: Bool, _ body: @escaping @Sendable (any Transaction) throws -> Value
    ) async throws -> Value {
        try await real.alter(rebuildingTables: rebuildingTables, body)
    }

    func close() async throws { try await real.close() }
}

/// A transaction whose statements are noted; the frame of a transaction is none.
private final class CountedTransaction: Transaction {
    private let base: any Transaction
    private let asked: AskedStatements

    var dialect: SQL.Dialect { base.dialect }
    var now: Instant { base.now }

    init(base: any Transaction, asked: AskedStatements) {
        self.base = base
        self.asked = asked
    }

    func query(_ sql: SQL) throws(StorageError) -> [Row] {
        asked.note(sql, for: dialect)
        return try base.query(sql)
    }

    @discardableResult
    func execute(_ sql: SQL) throws(StorageError) -> Int {
        asked.note(sql, for: dialect)
        return try base.execute(sql)
    }

    func send(_ sql: SQL) throws(StorageError) {
        asked.note(sql, for: dialect)
        try base.send(sql)
    }

    func settle() throws(StorageError) { try base.settle() }

    func byKeys<Value>(_ body: () throws -> Value) throws -> Value { try base.byKeys(body) }
}
