import Storage
import Synchronization

/// A storage in which an act can be tried: inside a `Trial` a write runs to its end and is then undone, so that a
/// walk over all acts finds each record as the one before found it.
struct DryStorage: Storage {
    let real: any Storage

    var dialect: SQL.Dialect { real.dialect }

    func read<Value: Sendable>(_ body: @escaping @Sendable (any Transaction) throws -> Value) async throws -> Value {
        try await real.read(body)
    }

    func write<Value: Sendable>(_ body: @escaping @Sendable (any Transaction) throws -> Value) async throws -> Value {
        guard let trial = Trial.current else { return try await real.write(body) }
        return try await real.write { tx in
            _ = try body(tx)
            trial.note()
            throw Trial.Undone()
        }
    }

    func alter<Value: Sendable>(
        rebuildingTables: Bool, _ body: @escaping @Sendable (any Transaction) throws -> Value
    ) async throws -> Value {
        try await real.alter(rebuildingTables: rebuildingTables, body)
    }

    func close() async throws { try await real.close() }
}

/// One request whose acts are undone.
final class Trial: Sendable {
    @TaskLocal static var current: Trial?

    /// Thrown where an act would have been done: the site answers with an internal fault.
    struct Undone: Error {}

    private let done = Mutex(false)

    /// Whether an act ran to its end.
    var wasDone: Bool { done.withLock { $0 } }

    func note() { done.withLock { $0 = true } }
}
