import Storage
import Synchronization
import TestSupport

/// A storage whose disk can be made to take nothing; reading goes on.
final class UnwritableStorage: Storage {
    private let real: any Storage
    private let fault = Mutex<StorageError.Kind?>(nil)
    private let hanging = Mutex<(begun: Signal, released: Signal)?>(nil)
    private let tries = Mutex(0)

    init(_ real: any Storage) { self.real = real }

    /// From now on writes are refused as this; nil lets them through again.
    func refuse(_ kind: StorageError.Kind?) { fault.withLock { $0 = kind } }

    /// From now on writes say that they have begun and wait until they are released.
    func hang(_ begun: Signal, until released: Signal) { hanging.withLock { $0 = (begun, released) } }

    /// How many writes were tried.
    var tried: Int { tries.withLock { $0 } }

    var dialect: SQL.Dialect { real.dialect }

    func read<Value: Sendable>(_ body: @escaping @Sendable (any Transaction) throws -> Value) async throws -> Value {
        try await real.read(body)
    }

    func write<Value: Sendable>(_ body: @escaping @Sendable (any Transaction) throws -> Value) async throws -> Value {
        tries.withLock { $0 += 1 }
        if let (begun, released) = hanging.withLock({ $0 }) {
            begun.raise()
            await released.wait()
        }
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
