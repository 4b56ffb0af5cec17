public import Desk
public import Foundation
import Office
import SQLiteStorage
public import Storage
public import WorkTime

/// Makes a backup of an office while it works: its database at one moment, and every paper that this names.
///
/// Papers never change, so only those that no earlier backup brought are copied.
public struct OfficeBackup: Sendable {
    private let folder: BackupFolder
    private let storage: any Storage
    private let files: FileStore
    private let scratch: URL
    private let now: @Sendable () -> Instant

    /// `scratch` is a folder for a copy of the database that is not sealed yet.
    public init(
        to folder: BackupFolder, storage: any Storage, files: FileStore,
        scratch: URL = FileManager.default.temporaryDirectory, now: @escaping @Sendable () -> Instant
    ) {
        self.folder = folder
        self.storage = storage
        self.files = files
        self.scratch = scratch
        self.now = now
    }

    /// Makes one and returns its name and what it holds; then takes away all but the `keep` newest.
    ///
    /// Throws an `OfficeError`; whatever was written is no backup then, and is used or taken away by the next one.
    public func run(keep: Int? = nil) async throws -> (name: String, manifest: BackupManifest) {
        try await folder.alone {
            let name = BackupFolder.name(of: now())
            guard !FileManager.default.fileExists(atPath: folder.place(of: name).path) else {
                throw OfficeError(.conflict, "Đã có bản sao lưu \(name).")
            }
            let manifest = try await Scratch.within(scratch) { scratch in
                let path = scratch.appending(path: "office.sqlite")
                try await DatabaseSnapshot.take(of: storage, to: path.path, now: now)
                return try await make(name, of: path)
            }
            try BackupPruning(folder: folder).run(keep: keep)
            return (name, manifest)
        }
    }

    private func make(_ name: String, of path: URL) async throws -> BackupManifest {
        let copy = try SQLiteStorage.open(path.path, now: now)
        let (rows, journal, hashes) = try await contents(of: copy)
        try await copy.close()
        let database = try folder.content.write(path, to: folder.databasePlace(of: name))
        var missing: [String] = []
        var new = 0
        for hash in hashes {
            try Task.checkCancellation()
            let place = folder.poolPlace(named: folder.poolName(of: hash))
            if FileManager.default.fileExists(atPath: place.path) { continue }
            guard let source = files.url(of: hash), FileManager.default.fileExists(atPath: source.path) else {
                missing.append(hash)
                continue
            }
            try folder.content.write(source, to: place)
            new += 1
        }
        try writeList(of: hashes, name, beside: path)
        try writeKeys(name)
        let manifest = BackupManifest(
            made: now().milliseconds, rows: rows, journal: journal, database: database.hash,
            databaseSize: database.size, files: hashes.count, newFiles: new, missing: missing,
            key: folder.content.key?.mark)
        try WholeFile.write(manifest, to: folder.manifestPlace(of: name))
        return manifest
    }

    private func contents(of copy: any Storage) async throws -> (rows: Int, journal: Int64, hashes: [String]) {
        let (rows, journal) = try await copy.read { tx in
            (try OfficeSnapshot.countRows(tx), try JournalStore.head(tx)?.seq ?? 0)
        }
        var hashes: [String] = []
        while true {
            let last = hashes.last ?? ""
            let page = try await copy.read { tx in try FileRowStore.hashes(tx, after: last) }
            if page.isEmpty { return (rows, journal, hashes) }
            hashes += page
        }
    }

    /// The names under which this backup's papers lie, so that pruning need not open databases.
    private func writeList(of hashes: [String], _ name: String, beside path: URL) throws {
        let names = hashes.map { folder.poolName(of: $0) + "\n" }.joined()
        try WholeFile.write(Data(names.utf8), to: folder.listPlace(of: name))
    }

    /// The office's keys go along only where the backup is sealed: whoever finds an open one must not sign the journal, and
    /// must not learn what the database keeps sealed.
    private func writeKeys(_ name: String) throws {
        guard folder.content.key != nil else { return }
        for (key, place) in [
            (files.journalKey, folder.journalKeyPlace(of: name)), (files.secrets.url, folder.secretsPlace(of: name)),
        ] where FileManager.default.fileExists(atPath: key.path) {
            try folder.content.write(key, to: place)
        }
    }
}
