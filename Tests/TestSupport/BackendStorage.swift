import Foundation
import PostgresStorage
import SQLiteStorage
public import Storage
import Synchronization
public import WorkTime

/// The time of every test that does not set its own: 2025-03-14, 9 o'clock in Viet Nam.
public let testTime = Instant(milliseconds: 1_741_917_600_000)

/// Gives `body` a database of its own, migrated and empty, and removes it afterwards.
public func withStorage<Result>(
    _ backend: Backend = .sqliteMemory, migrations: [Migration] = Schema.migrations, trace: StatementTrace? = nil,
    now: @escaping @Sendable () -> Instant = { testTime }, _ body: (any Storage) async throws -> Result
) async throws -> Result {
    switch backend {
    case .sqliteMemory:
        let storage = try SQLiteStorage.inMemory(trace: trace, now: now)
        return try await use(storage, migrations, body) { try await storage.close() }
    case .sqliteFile:
        return try await withTemporaryFolder { folder in
            let storage = try SQLiteStorage.open(folder + "/office.sqlite", trace: trace, now: now)
            return try await use(storage, migrations, body) { try await storage.close() }
        }
    case .postgres:
        return try await TestPostgres.gate.pass {
            let schema = TestPostgres.nextSchema()
            let storage = try await PostgresStorage.open(
                try TestPostgres.url(schema: schema), connections: 8, trace: trace, now: now)
            try await storage.write { tx in try tx.createSchema(schema) }
            return try await use(storage, migrations, body) {
                try await storage.write { tx in try tx.dropSchema(schema) }
                try await storage.close()
            }
        }
    }
}

/// Gives `body` an empty folder and removes it with all that is in it.
public func withTemporaryFolder<Result>(_ body: (_ path: String) async throws -> Result) async throws -> Result {
    let name = "congvu-\(ProcessInfo.processInfo.processIdentifier)-\(TestPostgres.nextNumber())"
    let folder = FileManager.default.temporaryDirectory.appending(path: name)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    return try await body(folder.path)
}

private func use<Result>(
    _ storage: any Storage, _ migrations: [Migration], _ body: (any Storage) async throws -> Result,
    end: () async throws -> Void
) async throws -> Result {
    do {
        try await Migrator(migrations).migrate(storage)
        let result = try await body(storage)
        try await end()
        return result
    } catch {
        try? await end()
        throw error
    }
}

extension Transaction {
    // The name is ours and has no character that must be quoted; a name cannot be bound.
    fileprivate func createSchema(_ name: String) throws {
        try dropSchema(name)
        try execute(SQL(stringLiteral: "CREATE SCHEMA \(name)"))
    }

    fileprivate func dropSchema(_ name: String) throws {
        try execute(SQL(stringLiteral: "DROP SCHEMA IF EXISTS \(name) CASCADE"))
    }
}
