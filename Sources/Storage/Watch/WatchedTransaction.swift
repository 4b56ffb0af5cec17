import WorkTime

/// A transaction whose statements are timed. What is only sent counts to the statement that it travels with.
final class WatchedTransaction: Transaction {
    private let base: any Transaction
    private let slow: SlowStatements

    var dialect: SQL.Dialect { base.dialect }
    var now: Instant { base.now }

    init(_ base: any Transaction, slow: SlowStatements) {
        self.base = base
        self.slow = slow
    }

    func query(_ sql: SQL) throws(StorageError) -> [Row] {
        let start = ContinuousClock.now
        defer { slow.note(sql, for: dialect, took: ContinuousClock.now - start) }
        return try base.query(sql)
    }

    @discardableResult
    func execute(_ sql: SQL) throws(StorageError) -> Int {
        let start = ContinuousClock.now
        defer { slow.note(sql, for: dialect, took: ContinuousClock.now - start) }
        return try base.execute(sql)
    }

    func send(_ sql: SQL) throws(StorageError) { try base.send(sql) }

    func settle() throws(StorageError) { try base.settle() }

    func byKeys<Value>(always: Bool, _ body: () throws -> Value) throws -> Value {
        try base.byKeys(always: always, body)
    }
}
