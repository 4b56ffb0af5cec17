import Desk
import Foundation
import Office
import Storage
import TestSupport
import Testing

@testable import Backup

@Suite("Damaged backups")
struct DamagedBackupTests {
    enum Damage: String, CaseIterable, Sendable { case changed, cutOff, emptied, gone }

    @Test("A paper that was damaged in the backup is found by rehearsing and never restored", arguments: [false, true])
    func paper(isSealed: Bool) async throws {
        try await withOffice(.sqliteFile) { office in
            let folder = try office.folder(isSealed: isSealed)
            _ = try await office.backUp(to: folder)
            let hash = office.hashes[2]
            for damage in Damage.allCases {
                try await Self.spoiling(folder.poolPlace(named: folder.poolName(of: hash)), damage) {
                    let report = try await Rehearsal(of: folder, scratch: office.scratch, now: office.now).run()
                    #expect(report.faults == ["Tệp \(hash) thiếu hoặc đã hỏng trong bản sao lưu."], "\(damage)")
                    let files = try FileStore(folder: office.scratch.appending(path: "restored"))
                    await #expect(throws: OfficeError.self) { try await office.restore(from: folder, files: files) }
                    #expect(!files.holds(hash))
                }
            }
            #expect(try await Rehearsal(of: folder, scratch: office.scratch, now: office.now).run().faults == [])
        }
    }

    @Test(
        "A database that was damaged in the backup is found by rehearsing and never restored", arguments: [false, true])
    func database(isSealed: Bool) async throws {
        try await withOffice(.sqliteFile) { office in
            let folder = try office.folder(isSealed: isSealed)
            let (name, _) = try await office.backUp(to: folder)
            for damage in Damage.allCases {
                try await Self.spoiling(folder.databasePlace(of: name), damage) {
                    let report = try await Rehearsal(of: folder, scratch: office.scratch, now: office.now).run()
                    #expect(report.faults.count == 1, "\(damage)")
                    let files = try FileStore(folder: office.scratch.appending(path: "restored"))
                    await #expect(throws: OfficeError.self) { try await office.restore(from: folder, files: files) }
                }
            }
        }
    }

    @Test("Every byte of a sealed file counts")
    func everyByte() async throws {
        try await withTemporaryFolder { path in
            let folder = URL(filePath: path)
            let content = KeptContent(key: try testKey(in: folder, byte: 7))
            for size in [0, 1, 70_000, SealedChunks.plain, 2 * SealedChunks.plain] {
                let source = folder.appending(path: "plain")
                let sealed = folder.appending(path: "sealed")
                let plain = Data((0..<size).map { UInt8(truncatingIfNeeded: $0 &* 31) })
                try plain.write(to: source)
                let sum = try content.write(source, to: sealed)
                var back = Data()
                #expect(try content.read(sealed) { back += $0 } == sum)
                #expect(back == plain)
                let bytes = try Data(contentsOf: sealed)
                for place in Set([0, 6, 21, 22, bytes.count / 2, bytes.count - 17, bytes.count - 1])
                where place < bytes.count {
                    var spoiled = bytes
                    spoiled[place] ^= 1
                    try spoiled.write(to: sealed)
                    #expect(throws: OfficeError.self, "byte \(place) of \(size)") { try content.read(sealed) { _ in } }
                }
                for length in [0, 5, 22, 37, bytes.count - 1, 22 + SealedChunks.sealed] where length < bytes.count {
                    try bytes.prefix(length).write(to: sealed)
                    #expect(throws: OfficeError.self, "\(length) of \(size)") { try content.read(sealed) { _ in } }
                }
            }
        }
    }

    @Test("A backup is not opened without its key, or with another")
    func key() async throws {
        try await withOffice(.sqliteFile) { office in
            let (name, _) = try await office.backUp(to: try office.folder(isSealed: true))
            for (key, message) in [
                (nil, "Bản sao lưu \(name) đã được mã hoá: cho biết tệp khoá bằng --key."),
                (try testKey(in: office.scratch, byte: 9), "Bản sao lưu \(name) không được mã hoá bằng khoá này."),
            ] {
                let folder = try BackupFolder(office.backups, key: key)
                let error = await #expect(throws: OfficeError.self) {
                    try await Rehearsal(of: folder, scratch: office.scratch, now: office.now).run()
                }
                #expect(error?.message == message)
            }
        }
    }

    @Test("A backup that was broken off is none, and the next one takes its rest away")
    func unfinished() async throws {
        try await withOffice(.sqliteFile) { office in
            let folder = try office.folder(isSealed: false)
            let (name, _) = try await office.backUp(to: folder)
            try FileManager.default.removeItem(at: folder.manifestPlace(of: name))
            await #expect(throws: OfficeError.self) {
                try await Rehearsal(of: folder, scratch: office.scratch, now: office.now).run()
            }
            _ = try await office.backUp(to: folder, at: "2026-03-03 07:00")
            #expect(!FileManager.default.fileExists(atPath: folder.place(of: name).path))
        }
    }

    /// Damages a file, and puts it right after `work`.
    private static func spoiling(_ place: URL, _ damage: Damage, _ work: () async throws -> Void) async throws {
        let bytes = try Data(contentsOf: place)
        switch damage {
        case .changed:
            var spoiled = bytes
            spoiled[bytes.count / 2] ^= 1
            try spoiled.write(to: place)
        case .cutOff: try bytes.dropLast(1).write(to: place)
        case .emptied: try Data().write(to: place)
        case .gone: try FileManager.default.removeItem(at: place)
        }
        try await work()
        try bytes.write(to: place)
    }
}
