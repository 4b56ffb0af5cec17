import Storage
import Synchronization

/// A storage whose disk can be made to take nothing; reading goes on.
final class UnwritableStorage: Storage {
    private let real: any Storage
    private let fault = Mutex<StorageError.Kind?>(nil)

    init(_ real: any Storage) { self.real = real }

    /// From now on writes are refused as this; nil lets them through again.
    func refuse(_ kind: StorageError.Kind?) { fault.withLock { $0 = kind } }

    var dialect: SQL.Dialect { real.dialect }

    func read<Value: Sendable>(_ body: @escaping @Sendable (any Transaction) throws -> Value) async throws -> Value {
        try await real.read(body)
    }

    func write<Value: Sendable>(_ body: @escaping @Sendable (any Transaction) throws -> Value) async throws -> Value {
        if let kind = fault.withLock({ $0 }) { throw StorageError(kind, "the disk refuses") }
        return try await real.write(body)
    }

    func alter<Value: Sendable>(
        rebuildingTables: Bool, _ body: @escaping @Sendable (any Transaction) throws -> Value
    ) async throws -> Value {
        try await real.alter(rebuildingTables: rebuildingTables, body)
    }

    func close() async throws { try await real.close() }
}
