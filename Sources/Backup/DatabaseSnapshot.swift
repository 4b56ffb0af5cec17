import Foundation
import SQLiteStorage
import Storage
import WorkTime

/// The office's database as it is at one moment, in one SQLite file, whichever database it lives in.
enum DatabaseSnapshot {
    /// Writes the file while work goes on.
    static func take(of storage: any Storage, to path: String, now: @escaping @Sendable () -> Instant) async throws {
        if let storage = storage as? SQLiteStorage { return try await storage.backUp(to: path) }
        let file = try SQLiteStorage.open(path, now: now)
        do {
            _ = try await Migrator(Schema.migrations).migrate(file)
            _ = try await storage.read { source in
                try file.writeNow { target in try OfficeSnapshot.copy(source, into: target) }
            }
        } catch {
            try? await file.close()
            throw error
        }
        try await file.close()
    }
}
