import Desk
import Foundation
import Office
import SQLiteStorage
import Storage
import TestSupport
import Testing

@testable import Backup

@Suite("A database of an earlier release") struct UpgradeTests {
    @Test("Releases are kept, each for both databases, and none bigger than 200 KB")
    func kept() throws {
        #expect(Release.all.count >= 3)
        for release in Release.all {
            #expect(release.migrations.last?.id.prefix(4) == release.name[...])
            for dialect in SQL.Dialect.allCases {
                #expect(try release.text(dialect).utf8.count < 200_000)
            }
        }
    }

    @Test(
        "is brought forward to the schema of a new one, with a whole journal and every row",
        arguments: Release.all, [Backend.sqliteMemory, .sqliteFile, .postgres])
    func broughtForward(_ release: Release, _ backend: Backend) async throws {
        try await release.open(backend) { storage in
            let before = try await storage.read { tx in try rowCounts(tx) }
            let entries = try await JournalAudit.check(storage)
            #expect(try await bringForward(storage) == release.later)
            #expect(try await Migrator(Schema.migrations).check(storage) == [])
            let schema = URL(filePath: #filePath).deletingLastPathComponent()
                .appending(path: "../../../docs/schema/\(storage.dialect.rawValue).sql").standardized
            #expect(try await schemaDump(of: storage) == String(contentsOf: schema, encoding: .utf8))
            #expect(try await JournalAudit.check(storage) == entries)
            #expect(entries.fault == nil && entries.unsealed == 0 && entries.count > 5)
            let after = try await storage.read { tx in try rowCounts(tx) }
            let lost = before.filter { table, rows in after[table, default: 0] < rows && !Self.passing.contains(table) }
            #expect(lost == [:])
        }
    }

    /// Notes of work that opening a database finishes, and the index of the search, which is made anew from the papers.
    private static let passing: Set<String> = [
        "standing_fill", "standing_report_fill", "lateness_fill", "search_entry",
    ]

    @Test("holds the same on both databases afterwards", arguments: Release.all)
    func alike(_ release: Release) async throws {
        var tallies: [[TableTally]] = []
        for backend in [Backend.sqliteFile, .postgres] {
            try await release.open(backend) { storage in
                try await bringForward(storage)
                tallies.append(try await BackedUpOffice.tallies(of: storage, { moment("2026-11-30 09:00") }))
            }
        }
        #expect(tallies[0].map(Self.line) == tallies[1].map(Self.line))
    }

    private static func line(_ tally: TableTally) -> String { "\(tally.table) \(tally.rows) \(tally.sha256)" }

    @Test("lets people of then in with their passwords, and they work on", arguments: Release.all, Backend.all)
    func workedOn(_ release: Release, _ backend: Backend) async throws {
        try await release.open(backend) { storage in
            try await bringForward(storage)
            let desk = Desk(storage: storage, rules: try ShippedRules.rules.get())
            try await desk.takeOver()
            var place = RenewIndex.Place()
            repeat { place = try await desk.perform(RenewIndex(from: place), as: .terminal) } while !place.isDone
            let door = FrontDoor(desk: desk, hasher: PasswordHasher(cost: 2))
            let browser = Browser(address: "10.0.0.7", device: "Firefox")
            guard release.isHandMade else {
                _ = try await door.signIn(login: "quantri", password: "mật khẩu lúc đầu", from: browser)
                return
            }
            let entry = try await door.signIn(login: "hang.dt", password: TestOffice.password, from: browser)
            guard case .session(let token, _) = entry, let visitor = try await door.visitor(token.text) else {
                Issue.record("\(entry)")
                return
            }
            let page = try await desk.ask(WorklistQuestion(.waiting), as: visitor.actor)
            let task = try #require(page.items.first { $0.content == "Rà soát quy chế làm việc" })
            #expect(task.progress == 40)
            let found = try await desk.ask(SearchQuestion("rà soát quy chế"), as: visitor.actor)
            #expect(found.documents.map(\.item.label.number).contains("52/KH-UBND"))
            let obligation = try await desk.ask(ObligationQuestion(task.id), as: visitor.actor)
            let lead = try #require(obligation.participants.first { $0.participant.role == .lead }).participant
            _ = try await desk.perform(
                ReportProgress(
                    part: PartVersion(obligation: task.id, participant: lead.id, version: lead.version),
                    percent: 60, text: "Đã xin ý kiến", isFinal: false, files: [], document: nil), as: visitor.actor)
            let after = try await desk.ask(WorklistQuestion(.waiting), as: visitor.actor)
            #expect(after.items.first { $0.id == task.id }?.progress == 60)
        }
    }

    @Test("A backup made by the release is rehearsed without a fault", arguments: Release.all)
    func rehearsed(_ release: Release) async throws {
        try await release.open(.sqliteFile) { storage in
            try await withTemporaryFolder { path in
                let root = URL(filePath: path)
                let files = try FileStore(folder: root.appending(path: "files"))
                for name in ["0006", "0190"] {
                    _ = try await files.keep(Array("Văn bản của bản phát hành \(name).\n".utf8))
                }
                let folder = try BackupFolder(root.appending(path: "backups"), key: try testKey(in: root, byte: 1))
                let now = { @Sendable in moment("2026-11-30 09:00") }
                let backup = OfficeBackup(
                    to: folder, storage: storage, files: files, scratch: root.appending(path: "scratch"), now: now)
                _ = try await backup.run()
                let report = try await Rehearsal(of: folder, scratch: root.appending(path: "scratch"), now: now).run()
                #expect(report.faults == [])
            }
        }
    }
}
