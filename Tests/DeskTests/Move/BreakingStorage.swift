import Storage
import Synchronization

/// A database whose connection breaks after so many writes; before the first reading of a comparison somebody may meddle.
final class BreakingStorage: Storage {
    struct Broken: Error {}

    private let base: any Storage
    private let left: Mutex<Int>
    private let meddle: (@Sendable (any Transaction) throws -> Void)?
    private let hasMeddled = Mutex(false)

    init(
        _ base: any Storage, after writes: Int, meddle: (@Sendable (any Transaction) throws -> Void)? = nil
    ) {
        self.base = base
        left = Mutex(writes)
        self.meddle = meddle
    }

    var dialect: SQL.Dialect { base.dialect }

    func read<Value: Sendable>(_ body: @escaping @Sendable (any Transaction) throws -> Value) async throws -> Value {
        try await base.read(body)
    }

    func write<Value: Sendable>(_ body: @escaping @Sendable (any Transaction) throws -> Value) async throws -> Value {
        try spend()
        let value = try await base.write(body)
        if let meddle, hasMeddled.withLock({ !$0 }) {
            let hasMet = try await base.write { tx in
                guard try tx.first("SELECT 1 AS found FROM obligation WHERE id = 3") != nil else { return false }
                try meddle(tx)
                return true
            }
            hasMeddled.withLock { $0 = hasMet }
        }
        return value
    }

    func alter<Value: Sendable>(
        rebuildingTables: Bool, _ body: @escaping @Sendable (any Transaction) throws -> Value
    ) async throws -> Value {
        try await base.alter(rebuildingTables: rebuildingTables, body)
    }

    func close() async throws { try await base.close() }

    private func spend() throws {
        try left.withLock { left in
            guard left > 0 else { throw Broken() }
            left -= 1
        }
    }
}
