import Office
import Process
import Storage
import TestSupport
import Testing
import WorkTime

@testable import Desk

@Suite("Issued processes after an upgrade of the program, or spoiled ones") struct ProcessShelfTests {
    /// Writes over the newest issued text, as only who has the database itself can.
    private static func spoil(_ text: String, in office: TestOffice) async throws {
        try await office.storage.write { tx in
            _ = try tx.execute("UPDATE process_text SET text = \(text), digest = \(ProcessShelf.digest(text))")
        }
    }

    @Test("One that no longer passes the check is used on and told; one that cannot be read leaves the file in force")
    func kept() async throws {
        try await withOffice(rules: TestOffice.ownRules()) { office in
            let day = try #require(CalendarDay("2025-04-01"))
            try await office.beginDraft("internal", versionFrom: day)
            try await office.issue("internal")
            let text = try await office.storage.read { tx in try ProcessTextStore.newest(tx, of: "internal")?.text ?? ""
            }
            // A clock that nothing stops: a check that a later release may have brought.
            let weak = text.replacing("clock: { stop: issue }", with: "asks: reason")
            let cases: [(text: String, versions: Int, told: String?)] = [
                (text, 2, nil), (weak, 2, "vẫn được dùng"), ("process: [", 1, "bản trước đó đang được dùng"),
                (text.replacing("process: internal", with: "process: other"), 1, "bản trước đó đang được dùng"),
            ]
            for (typed, versions, told) in cases {
                try await Self.spoil(typed, in: office)
                let rules = try TestOffice.ownRules()
                let started = Desk(storage: office.storage, rules: rules, secrets: office.desk.secrets)
                try await started.refreshProcesses()
                let administrator = try await office.actor(office.administrator)
                let faults = try await started.ask(OperationsQuestion(), as: administrator).processFaults
                #expect(faults.count == (told == nil ? 0 : 1))
                if let told { #expect(faults.first?.contains(told) == true, "\(faults)") }
                let process = rules.processes.process("internal")
                #expect(process?.versions.count == versions && process?.version(1) != nil)
            }
            // Whoever had taken it in goes on by it.
            let news = try await office.desk.refreshProcesses()
            #expect(!news && office.desk.rules.processes.process("internal")?.versions.count == 2)
        }
    }

    @Test("Of a process issued again and again the newest text is read, and the one before it where that is spoiled")
    func newest() async throws {
        try await withOffice(rules: TestOffice.ownRules()) { office in
            for day in ["2025-04-01", "2025-05-01"] {
                try await office.beginDraft("internal", versionFrom: try #require(CalendarDay(day)))
                try await office.issue("internal")
            }
            let read = try await office.storage.read { tx in try ProcessTextStore.issued(tx) }
            let newest = try #require(read.first)
            #expect(read.count == 1 && newest.firstDay == CalendarDay("2025-05-01"))
            try await office.storage.write { tx in
                _ = try tx.execute("UPDATE process_text SET text = 'process: [' WHERE id = \(newest.id)")
            }
            let rules = try TestOffice.ownRules()
            let started = Desk(storage: office.storage, rules: rules, secrets: office.desk.secrets)
            try await started.refreshProcesses()
            #expect(rules.processes.process("internal")?.versions.count == 2)
            let faults = try await rules.processFaults(in: office.storage)
            #expect(faults.count == 1 && faults.first?.contains("bản trước đó đang được dùng") == true)
        }
    }

    @Test("A text that was changed in the database, and a file that came with a release, are told")
    func told() async throws {
        try await withOffice(rules: TestOffice.ownRules()) { office in
            try await office.beginDraft("internal", versionFrom: try #require(CalendarDay("2025-04-01")))
            try await office.issue("internal")
            let texts = try await office.storage.read { tx in try ProcessTextStore.issued(tx) }
            let files = office.desk.rules.shelf.files
            let newer = ProcessShelf(ProcessBook(files), texts: ["internal": "another file"])
            let faults = newer.merged(texts, turns: 1).faults
            #expect(faults.count == 1 && faults.first?.contains("tệp đi kèm chương trình đã đổi") == true)
            try await office.storage.write { tx in
                _ = try tx.execute("UPDATE process_text SET text = text || '# x'")
            }
            let changed = try await office.desk.rules.processFaults(in: office.storage)
            #expect(changed.count == 1 && changed.first?.contains("đã bị sửa") == true)
        }
    }
}
