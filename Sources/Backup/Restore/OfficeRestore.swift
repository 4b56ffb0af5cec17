public import Desk
public import Foundation
import Office
import SQLiteStorage
import Storage
public import WorkTime

/// Brings an office back out of a backup: its papers into a store, its database as an SQLite file.
public struct OfficeRestore: Sendable {
    private let folder: BackupFolder
    private let scratch: URL
    private let now: @Sendable () -> Instant

    public init(
        from folder: BackupFolder, scratch: URL = FileManager.default.temporaryDirectory,
        now: @escaping @Sendable () -> Instant
    ) {
        self.folder = folder
        self.scratch = scratch
        self.now = now
    }

    /// Brings the papers into `files` and gives the checked database file to `place`, which moves or copies it.
    ///
    /// May be run again after it was stopped: papers that are there already are not brought twice. Throws an `OfficeError`
    /// when the backup is damaged, or the store has the keys of another office.
    public func run(
        _ name: String? = nil, files: FileStore, place: (_ database: URL) async throws -> Void
    ) async throws -> (name: String, manifest: BackupManifest) {
        try await folder.alone {
            let (name, manifest) = try folder.find(name)
            try await Scratch.within(scratch) { scratch in
                let path = scratch.appending(path: "office.sqlite")
                try unpack(name, manifest, to: path)
                let copy = try SQLiteStorage.open(path.path, now: now)
                do {
                    try await bringPapers(named: copy, except: Set(manifest.missing), into: files)
                } catch {
                    try? await copy.close()
                    throw error
                }
                try await copy.close()
                try bring(
                    folder.journalKeyPlace(of: name), to: files.journalKey, called: "khoá ký nhật ký")
                try bring(folder.secretsPlace(of: name), to: files.secrets.url, called: "khoá giữ bí mật")
                try await place(path)
            }
            return (name, manifest)
        }
    }

    /// Writes the database file of a backup to `path`, when it is what the backup says.
    func unpack(_ name: String, _ manifest: BackupManifest, to path: URL) throws {
        guard FileManager.default.createFile(atPath: path.path, contents: nil, attributes: [.posixPermissions: 0o600])
        else { throw OfficeError(.unavailable, "Không ghi được tệp tạm \(path.path).") }
        let file = try FileHandle(forWritingTo: path)
        defer { try? file.close() }
        let sum = try folder.content.read(folder.databasePlace(of: name)) { try file.write(contentsOf: $0) }
        guard sum == KeptContent.Sum(size: manifest.databaseSize, hash: manifest.database) else {
            throw OfficeError(.conflict, "Cơ sở dữ liệu trong bản sao lưu \(name) khác với mã băm đã ghi: đã hỏng.")
        }
    }

    private func bringPapers(named copy: any Storage, except missing: Set<String>, into files: FileStore) async throws {
        try await FileAudit.eachHash(named: copy) { hash in
            guard !missing.contains(hash), !FileAudit.isWhole(hash, in: files) else { return }
            let place = folder.poolPlace(named: folder.poolName(of: hash))
            let file = try files.begin()
            var pieces: [Data] = []
            // Pieces are few: a paper has at most 64 MB.
            let sum = try folder.content.read(place) { pieces.append($0) }
            guard sum.hash == hash else {
                throw OfficeError(.conflict, "Tệp \(hash) trong bản sao lưu đã hỏng.")
            }
            for piece in pieces { try await file.write([UInt8](piece)[...]) }
            _ = try await file.keep()
        }
    }

    private func bring(_ place: URL, to target: URL, called name: String) throws {
        guard FileManager.default.fileExists(atPath: place.path) else { return }
        var kept = Data()
        try folder.content.read(place) { kept += $0 }
        if let there = try? Data(contentsOf: target) {
            guard there == kept else {
                throw OfficeError(
                    .conflict, "Thư mục tệp đã có \(name) của một cơ quan khác: hãy khôi phục vào thư mục trống.")
            }
            return
        }
        try WholeFile.write(kept, to: target)
    }
}
