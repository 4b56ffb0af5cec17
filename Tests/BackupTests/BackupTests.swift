import Desk
import Foundation
import Office
import SQLiteStorage
import Simulation
import Storage
import TestSupport
import Testing
import WorkTime

@testable import Backup

@Suite("Backups of an office")
struct BackupTests {
    @Test(
        "An office comes back as it was, with its papers, from an open or a sealed backup", arguments: Backend.all,
        [false, true])
    func comesBack(backend: Backend, isSealed: Bool) async throws {
        try await withOffice(backend) { office in
            let folder = try office.folder(isSealed: isSealed)
            let (name, manifest) = try await office.backUp(to: folder)
            #expect(name == "2026-03-02T000000Z")
            let counts: [Int] = [manifest.files, manifest.newFiles, manifest.missing.count]
            #expect(counts == [3, 3, 0])
            let rehearsal = try await Rehearsal(of: folder, scratch: office.scratch, now: office.now).run()
            #expect(rehearsal == Rehearsal.Report(name: name, manifest: manifest, faults: []))

            let files = try FileStore(folder: office.scratch.appending(path: "restored"))
            let restored = try await office.restore(from: folder, files: files)
            #expect(restored == office.tallies)
            for hash in office.hashes { #expect(try files.bytes(of: hash) == office.files.bytes(of: hash)) }
            #expect(FileManager.default.fileExists(atPath: files.journalKey.path) == isSealed)
        }
    }

    @Test("A second backup copies only the papers that are new")
    func isIncremental() async throws {
        try await withOffice(.sqliteFile) { office in
            let folder = try office.folder(isSealed: true)
            _ = try await office.backUp(to: folder)
            try await office.keepPaper("thêm một văn bản")
            let (_, second) = try await office.backUp(to: folder, at: "2026-03-03 07:00")
            let counts: [Int] = [second.files, second.newFiles]
            #expect(counts == [4, 1])
        }
    }

    @Test("Old backups go, and only the papers that no other backup names go with them")
    func prunes() async throws {
        try await withOffice(.sqliteFile) { office in
            let folder = try office.folder(isSealed: false)
            _ = try await office.backUp(to: folder)
            _ = try await office.storage.write { [hash = office.hashes[0]] tx in
                try tx.execute("DELETE FROM file WHERE hash = \(hash)")
            }
            _ = try await office.backUp(to: folder, at: "2026-03-03 07:00", keep: 2)
            #expect(folder.names() == ["2026-03-02T000000Z", "2026-03-03T000000Z"])
            #expect(FileManager.default.fileExists(atPath: folder.poolPlace(named: office.hashes[0]).path))
            _ = try await office.backUp(to: folder, at: "2026-03-04 07:00", keep: 2)
            #expect(folder.names() == ["2026-03-03T000000Z", "2026-03-04T000000Z"])
            #expect(!FileManager.default.fileExists(atPath: folder.poolPlace(named: office.hashes[0]).path))
            #expect(try await Rehearsal(of: folder, scratch: office.scratch, now: office.now).run().faults == [])
        }
    }

    @Test("A paper that the store has lost is named, and the backup is made all the same")
    func namesMissing() async throws {
        try await withOffice(.sqliteFile) { office in
            let place = try #require(office.files.url(of: office.hashes[1]))
            try FileManager.default.removeItem(at: place)
            let folder = try office.folder(isSealed: false)
            let (_, manifest) = try await office.backUp(to: folder)
            #expect(manifest.missing == [office.hashes[1]])
            let rehearsal = try await Rehearsal(of: folder, scratch: office.scratch, now: office.now).run()
            #expect(rehearsal.faults == ["Thiếu tệp \(office.hashes[1]) ngay từ khi sao lưu."])
        }
    }

    @Test("Two backups into one folder do not run at once")
    func runsAlone() async throws {
        try await withOffice(.sqliteFile) { office in
            let folder = try office.folder(isSealed: false)
            try await folder.alone {
                _ = await #expect(throws: OfficeError.self) { try await office.backUp(to: folder) }
            }
            #expect(folder.names().isEmpty)
        }
    }

    @Test("The nightly backup runs once a night from its hour on, and leaves word of itself")
    func nightly() async throws {
        try await withOffice(.sqliteFile) { office in
            let folder = try office.folder(isSealed: true)
            #expect(BackupStatus.read(in: folder.url) == BackupStatus())
            for (time, backups) in [
                ("2026-03-03 00:59", 0), ("2026-03-03 01:00", 1), ("2026-03-03 05:00", 1), ("2026-03-04 01:30", 2),
                ("2026-03-05 01:00", 2),
            ] {
                office.clock.move(to: moment(time))
                try await office.nightly(folder, keep: 2).run()
                #expect(folder.names().count == backups, "\(time)")
            }
            let status = BackupStatus.read(in: folder.url)
            #expect(status.backup?.name == "2026-03-04T180000Z")
            #expect(status.rehearsal?.name == "2026-03-04T180000Z")
            #expect(status.backup?.faults == [])
            #expect(status.rehearsal?.faults == [])
        }
    }

    @Test(
        "A night in which the process at the backup was killed gets its backup when the turn of the dead one is over",
        arguments: Backend.all)
    func killed(backend: Backend) async throws {
        try await withOffice(backend) { office in
            let folder = try office.folder(isSealed: false)
            let begun = moment("2026-03-03 01:00")
            office.clock.move(to: begun)
            let isTaken = try await office.storage.write { tx in
                try DailyRunStore.take(
                    tx, .backup, by: "dead", until: begun.adding(seconds: NightlyBackup.turnLength))
            }
            #expect(isTaken)
            for (time, backups) in [("2026-03-03 01:09", 0), ("2026-03-03 01:10", 1), ("2026-03-03 01:30", 1)] {
                office.clock.move(to: moment(time))
                try await office.nightly(folder, keep: 2, holder: "other").run()
                #expect(folder.names().count == backups, "\(time)")
            }
        }
    }

    @Test(
        "A backup that ended its process three times is given up for that night and says so; the next night begins anew",
        arguments: Backend.all)
    func givenUp(backend: Backend) async throws {
        try await withOffice(backend) { office in
            let folder = try office.folder(isSealed: false)
            for (attempt, time) in ["2026-03-03 01:00", "2026-03-03 01:10", "2026-03-03 01:20"].enumerated() {
                office.clock.move(to: moment(time))
                let begun = try await office.storage.write { tx in
                    try DailyRunStore.begin(
                        tx, .backup, by: "dead \(attempt)", on: OfficeTime.day(of: tx.now),
                        until: tx.now.adding(seconds: NightlyBackup.turnLength))
                }
                #expect(begun == attempt + 1)
            }
            var told: [[String]] = []
            for time in ["2026-03-03 01:30", "2026-03-04 01:00"] {
                office.clock.move(to: moment(time))
                try await office.nightly(folder, keep: 2).run()
                told.append(BackupStatus.read(in: folder.url).backup?.faults ?? ["none"])
            }
            #expect(told == [["Đã thử ba lần, tiến trình đều bị dừng giữa chừng; đêm nay không thử nữa."], []])
            #expect(folder.names().count == 1)
        }
    }

    @Test("A turn that was taken while a clock stood days ahead holds nobody up", arguments: Backend.all)
    func clockAhead(backend: Backend) async throws {
        try await withOffice(backend) { office in
            let has = try await office.storage.write { tx in
                let ahead = try DailyRunStore.take(tx, .backup, by: "one", until: tx.now.adding(seconds: 86_400))
                return [ahead, try DailyRunStore.take(tx, .backup, by: "other", until: tx.now.adding(seconds: 600))]
            }
            #expect(has == [true, true])
        }
    }

    @Test(
        "Whoever is at the backup keeps the turn, and only after it is given up or over may another one begin",
        arguments: Backend.all)
    func turns(backend: Backend) async throws {
        try await withOffice(backend) { office in
            let start = office.clock.now
            for (holder, after, isTaken) in [
                ("one", 0, true), ("other", 1, false), ("one", 2, true), ("other", 601, false), ("other", 602, true),
                ("one", 603, false),
            ] as [(String, Int64, Bool)] {
                office.clock.move(to: start.adding(seconds: after))
                let has = try await office.storage.write { tx in
                    try DailyRunStore.take(tx, .backup, by: holder, until: tx.now.adding(seconds: 600))
                }
                #expect(has == isTaken, "\(holder) after \(after) s")
            }
            let has = try await office.storage.write { tx in
                try DailyRunStore.free(tx, .backup, by: "one")
                let before = try DailyRunStore.take(tx, .backup, by: "one", until: tx.now.adding(seconds: 600))
                try DailyRunStore.free(tx, .backup, by: "other")
                let after = try DailyRunStore.take(tx, .backup, by: "one", until: tx.now.adding(seconds: 600))
                return [before, after]
            }
            #expect(has == [false, true])
        }
    }
}
