import Desk
public import Foundation
import Office
import SQLiteStorage
import Storage
public import WorkTime

/// Restores a backup into a scratch place, runs every check over it, and says what it found.
public struct Rehearsal: Sendable {
    /// What a backup turned out to be worth.
    public struct Report: Sendable, Equatable {
        public let name: String
        public let manifest: BackupManifest
        /// In words, one a fault; empty when the office could go on from this backup.
        public let faults: [String]
    }

    private let folder: BackupFolder
    private let scratch: URL
    private let now: @Sendable () -> Instant

    public init(
        of folder: BackupFolder, scratch: URL = FileManager.default.temporaryDirectory,
        now: @escaping @Sendable () -> Instant
    ) {
        self.folder = folder
        self.scratch = scratch
        self.now = now
    }

    /// Rehearses with the newest backup, or the named one.
    ///
    /// The database is restored whole and brought to this program's schema; of the papers each is opened and compared with
    /// its hash, one after the other, so that the scratch place needs no room for all of them.
    public func run(_ name: String? = nil) async throws -> Report {
        try await folder.alone {
            let (name, manifest) = try folder.find(name)
            let faults = try await Scratch.within(scratch) { scratch in
                let path = scratch.appending(path: "office.sqlite")
                do {
                    try OfficeRestore(from: folder, now: now).unpack(name, manifest, to: path)
                } catch let error as OfficeError {
                    return [error.message]
                }
                return try await self.faults(of: path, manifest) + secretFaults(of: name, scratch, path)
            }
            return Report(name: name, manifest: manifest, faults: faults)
        }
    }

    private func faults(of path: URL, _ manifest: BackupManifest) async throws -> [String] {
        let storage: SQLiteStorage
        do { storage = try SQLiteStorage.open(path.path, now: now) } catch { return [error.message] }
        var faults = try await storage.damage().map { "Cơ sở dữ liệu hỏng: \($0)." }
        do {
            if faults.isEmpty { faults += try await contentFaults(of: storage, manifest) }
        } catch let error as OfficeError {
            faults.append(error.message)
        } catch let error as StorageError {
            faults.append("Cơ sở dữ liệu không đọc được: \(error.message).")
        }
        try? await storage.close()
        return faults
    }

    /// Whether what the database keeps sealed can be opened with the keys in the backup; of an open one they lie apart.
    private func secretFaults(of name: String, _ scratch: URL, _ path: URL) async throws -> [String] {
        guard folder.content.key != nil, let storage = try? SQLiteStorage.open(path.path, now: now) else { return [] }
        let marks = try? await storage.read { tx in try SecretKeyStore.marks(tx) }
        try? await storage.close()
        guard let marks, !marks.isEmpty else { return [] }
        let place = folder.secretsPlace(of: name)
        let file = SecretsFile(scratch.appending(path: "secrets.key"))
        var kept = Data()
        do {
            try folder.content.read(place) { kept += $0 }
            try WholeFile.write(kept, to: file.url)
            guard let found = try file.read(), marks.allSatisfy(found.marks.contains) else { return [Self.closed] }
        } catch { return [Self.closed] }
        return []
    }

    private static let closed = "Bản sao lưu thiếu khoá giữ bí mật của cơ sở dữ liệu, hoặc khoá không khớp."

    private func contentFaults(of storage: any Storage, _ manifest: BackupManifest) async throws -> [String] {
        var faults: [String] = []
        let rows = try await storage.read { tx in try OfficeSnapshot.countRows(tx) }
        if rows != manifest.rows {
            faults.append("Cơ sở dữ liệu có \(rows) dòng, bản sao lưu ghi \(manifest.rows) dòng.")
        }
        _ = try await Migrator(Schema.migrations).migrate(storage)
        let verdict = try await JournalAudit.check(storage)
        if let fault = verdict.fault { faults.append(fault.message) }
        faults += manifest.missing.map { "Thiếu tệp \($0) ngay từ khi sao lưu." }
        try await FileAudit.eachHash(named: storage) { hash in
            guard !manifest.missing.contains(hash) else { return }
            let place = folder.poolPlace(named: folder.poolName(of: hash))
            let sum = try? folder.content.read(place) { _ in }
            try Task.checkCancellation()
            if sum?.hash != hash { faults.append("Tệp \(hash) thiếu hoặc đã hỏng trong bản sao lưu.") }
        }
        return faults
    }
}
