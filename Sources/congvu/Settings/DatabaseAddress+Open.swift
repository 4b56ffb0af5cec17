import Foundation
import Office
import PostgresStorage
import SQLiteStorage
import Storage
import WorkTime

extension DatabaseAddress {
    /// Opens the database, making an SQLite file and its folder where there is none, and brings the schema up to date.
    ///
    /// `replica` is the URL of one from which pages may be read. Throws an `OfficeError` when the database cannot be reached, is held by
    /// another process, or was written by a newer program.
    func open(
        replica: String? = nil, now: @escaping @Sendable () -> Instant = SystemClock.now
    ) async throws -> any Storage {
        let storage = try await openAsItIs(replica: replica, now: now)
        do {
            guard try await !OfficeMove.isUnfinished(storage) else {
                throw OfficeError(
                    .conflict, "Việc chuyển dữ liệu vào \(self) chưa xong: chạy lại «congvu move» cho đến khi xong.")
            }
            _ = try await Migrator(Schema.migrations).migrate(storage)
            // What an earlier version left without standings gets them, before anybody acts on it.
            while try await storage.write({ tx in try StandingFillStore.fillSome(tx) }) {}
            while try await storage.write({ tx in try StandingReportFillStore.fillSome(tx) }) {}
            while try await storage.write({ tx in try LatenessFillStore.fillSome(tx) }) {}
        } catch {
            try? await storage.close()
            throw error
        }
        return storage
    }

    /// Opens the database, making an SQLite file and its folder where there is none, and leaves the schema as it is.
    func openAsItIs(
        replica: String? = nil, now: @escaping @Sendable () -> Instant = SystemClock.now
    ) async throws -> any Storage {
        switch self {
        case .sqlite(let path):
            let folder = URL(filePath: path).deletingLastPathComponent()
            do {
                try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            } catch { throw OfficeError(.unavailable, "Không tạo được thư mục \(folder.path).") }
            return try SQLiteStorage.open(path, now: now)
        case .postgres(let url):
            return try await PostgresStorage.open(url, replica: replica, now: now)
        }
    }

    /// The same for what works on an office that is there: makes no file.
    func openExisting() async throws -> any Storage {
        if case .sqlite(let path) = self, !FileManager.default.fileExists(atPath: path) {
            throw OfficeError(
                .notFound, "Không có cơ sở dữ liệu \(path). Lập bằng «congvu admin init», hoặc chỉ ra bằng --database.")
        }
        return try await open()
    }

    /// The same for what only reads: also beside the process that holds an SQLite file, when that is of this version.
    func openReading() async throws -> any Storage {
        guard case .sqlite(let path) = self, SQLiteStorage.isHeld(path) else { return try await openExisting() }
        let storage = try SQLiteStorage.openBeside(path, now: SystemClock.now)
        do {
            guard try await Migrator(Schema.migrations).check(storage).isEmpty else {
                throw OfficeError(
                    .conflict,
                    """
                    Máy chủ đang chạy là bản cũ hơn chương trình này. Hãy khởi động lại máy chủ bằng bản mới rồi chạy lại lệnh.
                    """)
            }
        } catch {
            try? await storage.close()
            throw error
        }
        return storage
    }
}
