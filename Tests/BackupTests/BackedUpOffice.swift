import Desk
import Foundation
import Logging
import Office
import SQLiteStorage
import Simulation
import Storage
import TestSupport
import WorkTime

@testable import Backup

/// A small office with three papers, and a place for its backups.
struct BackedUpOffice {
    let storage: any Storage
    let clock: SimulatedClock
    let files: FileStore
    let hashes: [String]
    let root: URL
    /// What its tables hold.
    let tallies: [TableTally]

    var backups: URL { root.appending(path: "backups") }
    var scratch: URL { root.appending(path: "scratch") }
    var now: @Sendable () -> Instant { { [clock] in clock.now } }

    func folder(isSealed: Bool) throws -> BackupFolder {
        try BackupFolder(backups, key: isSealed ? try testKey(in: root, byte: 1) : nil)
    }

    func backUp(
        to folder: BackupFolder, at time: String = "2026-03-02 07:00", keep: Int? = nil
    ) async throws -> (name: String, manifest: BackupManifest) {
        clock.move(to: moment(time))
        return try await OfficeBackup(to: folder, storage: storage, files: files, scratch: scratch, now: now).run(
            keep: keep)
    }

    /// What the tables hold that come back.
    func restore(from folder: BackupFolder, files: FileStore) async throws -> [TableTally] {
        var tallies: [TableTally] = []
        _ = try await OfficeRestore(from: folder, scratch: scratch, now: now).run(files: files) { path in
            tallies = try await Self.tallies(of: SQLiteStorage.open(path.path, now: now), now)
        }
        return tallies
    }

    func nightly(_ folder: BackupFolder, keep: Int, holder: String = "this") -> NightlyBackup {
        NightlyBackup(
            folder: folder,
            backup: OfficeBackup(to: folder, storage: storage, files: files, scratch: scratch, now: now),
            rehearsal: Rehearsal(of: folder, scratch: scratch, now: now), storage: storage, hour: 1, keep: keep,
            logger: Logger(label: "test"), holder: holder)
    }

    @discardableResult
    func keepPaper(_ text: String) async throws -> String {
        let kept = try await files.keep(Array(text.utf8))
        try await storage.write { tx in
            try FileRowStore.put(tx, hash: kept.hash, size: kept.size, mediaType: "text/plain")
        }
        return kept.hash
    }

    static func tallies(
        of storage: any Storage, _ now: @escaping @Sendable () -> Instant
    ) async throws -> [TableTally] {
        let copy = try SQLiteStorage.inMemory(now: now)
        let tallies = try await OfficeMove(from: storage, to: copy).run()
        try await copy.close()
        return tallies
    }
}

/// `2026-03-02 07:00`, in the office's time.
func moment(_ text: String) -> Instant {
    let parts = text.split(separator: " ")
    let clock = parts[1].split(separator: ":").compactMap { Int64($0) }
    return OfficeTime.start(of: day(String(parts[0]))).adding(seconds: clock[0] * 3600 + clock[1] * 60)
}

/// A key of one byte over and over.
func testKey(in folder: URL, byte: UInt8) throws -> BackupKey {
    let file = folder.appending(path: "key-\(byte)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data(Data(repeating: byte, count: 32).base64EncodedString().utf8).write(to: file)
    return try BackupKey(file: file)
}

func withOffice(_ backend: Backend, _ body: (BackedUpOffice) async throws -> Void) async throws {
    let clock = SimulatedClock(moment("2026-03-02 07:00"))
    let now: @Sendable () -> Instant = { clock.now }
    try await withStorage(backend, now: now) { storage in
        try await withTemporaryFolder { path in
            let root = URL(filePath: path)
            let desk = Desk(storage: storage, rules: try ShippedRules.rules.get())
            _ = try await SimulatedOffice.found(in: desk, clock: clock, people: 5, from: day("2026-01-01"))
            let files = try FileStore(folder: root.appending(path: "files"))
            let sealer = JournalSealer(storage: storage, key: try JournalKey(file: files.journalKey))
            try await sealer.seal()
            var office = BackedUpOffice(
                storage: storage, clock: clock, files: files, hashes: [], root: root, tallies: [])
            var hashes: [String] = []
            for text in ["một", "hai", String(repeating: "văn bản dài ", count: 20_000)] {
                hashes.append(try await office.keepPaper(text))
            }
            office = BackedUpOffice(
                storage: storage, clock: clock, files: files, hashes: hashes, root: root,
                tallies: try await BackedUpOffice.tallies(of: storage, { clock.now }))
            try await body(office)
        }
    }
}

private func day(_ text: String) -> CalendarDay {
    guard let day = CalendarDay(text) else { preconditionFailure("\(text) is no day") }
    return day
}
