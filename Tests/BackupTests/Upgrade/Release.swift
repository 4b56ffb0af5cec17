import Foundation
import Storage
import TestSupport
import Testing

/// The schema of an earlier release, with a small office in it: `Tests/BackupTests/Upgrades/NNNN`.
struct Release: Sendable, CustomTestStringConvertible {
    let name: String

    static let folder = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../Upgrades").standardized

    /// All that are kept, the oldest first.
    static let all: [Release] = {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        return names.filter { $0.allSatisfy(\.isNumber) }.sorted().map(Release.init)
    }()

    var testDescription: String { name }

    /// Its migrations, as the present program has them.
    var migrations: [Migration] { Schema.migrations.filter { $0.id.prefix(4) <= name } }

    /// What came after it.
    var later: [String] { Schema.migrations.map(\.id).filter { $0.prefix(4) > name } }

    var rows: URL { Self.folder.appending(path: "\(name)/rows.sql") }

    func file(_ dialect: SQL.Dialect) -> URL { Self.folder.appending(path: "\(name)/\(dialect.rawValue).sql") }

    func text(_ dialect: SQL.Dialect) throws -> String { try String(contentsOf: file(dialect), encoding: .utf8) }

    /// Gives `body` its database, as the program of that release left it.
    func open<Result>(_ backend: Backend, _ body: (any Storage) async throws -> Result) async throws -> Result {
        let now = { @Sendable in moment("2026-11-30 09:00") }
        return try await withStorage(backend, migrations: [], now: now) { storage in
            try await loadDatabase(try text(storage.dialect), into: storage)
            return try await body(storage)
        }
    }
}

/// What `congvu` does when it opens a database; returns the migrations applied.
@discardableResult
func bringForward(_ storage: any Storage) async throws -> [String] {
    let applied = try await Migrator(Schema.migrations).migrate(storage)
    while try await storage.write({ tx in try StandingFillStore.fillSome(tx) }) {}
    while try await storage.write({ tx in try StandingReportFillStore.fillSome(tx) }) {}
    while try await storage.write({ tx in try LatenessFillStore.fillSome(tx) }) {}
    return applied
}

extension Release {
    /// Whether its rows were written by hand, on top of those of the release before.
    var isHandMade: Bool { FileManager.default.fileExists(atPath: rows.path) }
}
