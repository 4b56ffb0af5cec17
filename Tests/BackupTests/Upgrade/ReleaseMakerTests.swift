import Desk
import Foundation
import Storage
import TestSupport
import Testing

/// The four digits of the last migration of a release.
private let wanted = ProcessInfo.processInfo.environment["CONGVU_RELEASE_SCHEMA"]

/// Writes the databases in `Upgrades`. Does nothing unless it is told to.
@Suite("Keeping the schema of a release", .enabled(if: wanted != nil)) struct ReleaseMakerTests {
    @Test("writes its structure and its rows", arguments: [Backend.sqliteFile, .postgres])
    func write(_ backend: Backend) async throws {
        let release = Release(name: try #require(wanted))
        try #require(release.migrations.last?.id.prefix(4) == release.name[...])
        let before = Release.all.last { $0.name < release.name }
        let isKept = FileManager.default.fileExists(atPath: release.rows.path)
        let now = { @Sendable in moment("2026-11-29 20:00") }
        try await withStorage(backend, migrations: [], now: now) { storage in
            if isKept {
                if let before { try await loadDatabase(try before.text(storage.dialect), into: storage) }
                _ = try await Migrator(release.migrations).migrate(storage)
                try await Self.put(try String(contentsOf: release.rows, encoding: .utf8), into: storage)
            } else {
                _ = try await Migrator(release.migrations).migrate(storage)
                try await ReleasedOffice.live(in: storage)
            }
            try await withTemporaryFolder { folder in
                let key = try JournalKey(file: URL(filePath: folder).appending(path: "journal.key"))
                _ = try await JournalSealer(storage: storage, key: key).seal()
            }
            let file = release.file(storage.dialect)
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            let title = "-- CongVu: an office in the schema of \(release.name), \(storage.dialect.rawValue).\n\n"
            let text = try await title + databaseText(of: storage)
            try Data(text.utf8).write(to: file)
        }
    }

    private static func put(_ rows: String, into storage: any Storage) async throws {
        try await storage.write { tx in
            for statement in rows.split(separator: ";\n") {
                let text = statement.drop { $0.isNewline }
                if !text.isEmpty { try tx.execute(SQL(stringLiteral: String(text))) }
            }
        }
    }
}
