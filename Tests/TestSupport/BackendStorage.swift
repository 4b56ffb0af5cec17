import Foundation
import PostgresStorage
import SQLiteStorage
public import Storage
public import WorkTime

/// The time of every test that does not set its own: 2025-03-14, 9 o'clock in Viet Nam.
public let testTime = Instant(milliseconds: 1_741_917_600_000)

/// Gives `body` a database of its own, in which nothing is but what `migrations` made, and removes it afterwards. By default
/// these are the program's.
public func withStorage<Result>(
    _ backend: Backend = .sqliteMemory, migrations: [Migration]? = nil, trace: StatementTrace? = nil,
    now: @escaping @Sendable () -> Instant = { testTime }, _ body: (any Storage) async throws -> Result
) async throws -> Result {
    try await withStorage(backend, holding: migrations == nil ? .migrated : nil, trace: trace, now: now) { storage in
        if let migrations { try await Migrator(migrations).migrate(storage) }
        return try await body(storage)
    }
}

/// The same with what stands in the database at first.
func withStorage<Result>(
    _ backend: Backend, holding template: Template?, trace: StatementTrace?,
    now: @escaping @Sendable () -> Instant, _ body: (any Storage) async throws -> Result
) async throws -> Result {
    switch backend {
    case .sqliteMemory:
        let storage = try await withFile(holding: template) { path in
            try SQLiteStorage.inMemory(copyOf: template == nil ? nil : path, trace: trace, now: now)
        }
        return try await use(storage, body)
    case .sqliteFile:
        return try await withFile(holding: template) { path in
            try await use(try SQLiteStorage.open(path, trace: trace, now: now), body)
        }
    case .postgres:
        return try await postgresGate.pass {
            try await PostgresTemplates.shared.withCopy(of: template) { url in
                try await use(try await PostgresStorage.open(url, connections: 8, trace: trace, now: now), body)
            }
        }
    }
}

/// Gives `body` the path of a database's file that holds this; it is removed afterwards.
private func withFile<Result>(
    holding template: Template?, _ body: (_ path: String) async throws -> Result
) async throws -> Result {
    let file = if let template { try await SQLiteTemplates.shared.file(of: template) } else { nil as Data? }
    return try await withTemporaryFolder { folder in
        let path = folder + "/office.sqlite"
        try file?.write(to: URL(filePath: path))
        return try await body(path)
    }
}

private let postgresGate = Gate(width: 8)

/// Gives `body` an empty folder and removes it with all that is in it.
public func withTemporaryFolder<Result>(_ body: (_ path: String) async throws -> Result) async throws -> Result {
    let name = "congvu-\(ProcessInfo.processInfo.processIdentifier)-\(TestNumbers.next())"
    let folder = FileManager.default.temporaryDirectory.appending(path: name)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    return try await body(folder.path)
}

private func use<Result>(
    _ storage: any Storage, _ body: (any Storage) async throws -> Result
) async throws -> Result {
    do {
        let result = try await body(storage)
        try await storage.close()
        return result
    } catch {
        try? await storage.close()
        throw error
    }
}
