import Office
import Process
import TestSupport
import Testing
import WorkTime

@testable import Desk

@Suite("A process that is written, tried and issued in the program") struct ProcessDraftTests {
    @Test(
        "A new version holds from its day for new cases on every server, and running cases keep theirs",
        arguments: Backend.all)
    func wholeWay(_ backend: Backend) async throws {
        try await withOffice(backend, rules: TestOffice.ownRules()) { office in
            let procedure = try #require(try await office.openCounter()["one-unit"])
            let other = Desk(
                storage: office.storage, rules: try TestOffice.ownRules(), secrets: office.desk.secrets)
            let running = try await office.perform(ReceiveDossier(office.draft(procedure)), as: office.counter)
            let day = try #require(CalendarDay("2025-08-01"))
            try await office.beginDraft("one-unit", versionFrom: day)
            try await office.change(
                "one-unit", "Thời hạn «Thời hạn bổ sung hồ sơ»",
                .init(amount: "20", unit: .workingDay, article: "Điều 2 Quyết định 12/QĐ-UBND"))
            let draft = try await office.processDraft("one-unit")
            #expect(draft.check?.isSound == true)
            #expect(
                draft.changes.last?.lines == [
                    "Thời hạn «Thời hạn bổ sung hồ sơ»: Bao lâu: 30 ngày (quy định của cơ quan; ghi trong phiếu yêu cầu bổ sung) → 20 ngày làm việc (Điều 2 Quyết định 12/QĐ-UBND)"
                ])
            let first = try await office.issue("one-unit")
            #expect(first == day)
            // The other server learns of it when it looks, once.
            #expect(other.rules.processes.process("one-unit")?.versions.count == 2)
            let news = [try await other.refreshProcesses(), try await other.refreshProcesses()]
            #expect(news == [true, false])
            #expect(other.rules.processes == office.desk.rules.processes)
            #expect(other.rules.processes.process("one-unit")?.versions.count == 3)
            office.clock.move(to: .at("2025-08-01 08:00"))
            let begun = try await office.perform(ReceiveDossier(office.draft(procedure)), as: office.counter)
            let versions = [
                try await office.page(running).item.processVersion, try await office.page(begun).item.processVersion,
            ]
            #expect(versions == [1, 3])
            let acts = try await office.journal().filter { $0.hasPrefix("process.") }.map {
                $0.split(separator: " ")[0]
            }
            #expect(acts == ["process.begun", "process.kept", "process.kept", "process.issued"])
        }
    }

    @Test("A server that has not looked yet begins no case by the version that was replaced", arguments: Backend.all)
    func unread(_ backend: Backend) async throws {
        try await withOffice(backend, rules: TestOffice.ownRules()) { office in
            let procedure = try #require(try await office.openCounter()["one-unit"])
            let slow = Desk(storage: office.storage, rules: try TestOffice.ownRules(), secrets: office.desk.secrets)
            try await office.beginDraft("one-unit", versionFrom: try #require(CalendarDay("2025-08-01")))
            try await office.issue("one-unit")
            office.clock.move(to: .at("2025-08-01 08:00"))
            let counter = try await office.actor(office.counter)
            let id = try await slow.perform(ReceiveDossier(office.draft(procedure)), as: counter)
            let version = try await office.page(id).item.processVersion
            #expect(version == 3 && slow.rules.processes.process("one-unit")?.versions.count == 2)
        }
    }

    @Test("What is wrong is told by its line, is kept as typed, and is not issued", arguments: Backend.all)
    func refused(_ backend: Backend) async throws {
        try await withOffice(backend, rules: TestOffice.ownRules()) { office in
            try await office.perform(BeginProcessDraft("internal", isNew: false), as: office.administrator)
            let text = try TestOffice.shipped("internal")
            let cases: [(name: String, typed: String, finding: String)] = [
                ("the same", text, "không có gì khác quy trình đang áp dụng"),
                ("no YAML", "process: [", "không đúng cú pháp YAML"),
                ("another code", text.replacing("process: internal", with: "process: inside"), "khác mã «internal»"),
                ("a name nobody knows", text.replacing("to: reviewing", with: "to: nowhere"), "nowhere"),
                (
                    "an earlier version", text.replacing("within: 1 ngày làm việc", with: "within: 2 ngày làm việc"),
                    "phiên bản 1 đã áp dụng từ 15/09/2022 nên không sửa được"
                ),
                (
                    "a day that is over",
                    text.replacing("since: 2022-09-15,", with: "since: 2022-09-15, until: 2025-03-01,").replacing(
                        "\n\nroles:", with: "\n  - { version: 2, since: 2025-03-02, law: Luật mới }\n\nroles:"),
                    "thay đổi có từ 02/03/2025, đã qua"
                ),
            ]
            for (name, typed, finding) in cases {
                try await office.keep("internal", typed)
                let answer = try await office.processDraft("internal")
                let found = answer.check?.findings.filter { $0.severity == .error }.map(\.written) ?? []
                #expect(found.contains { $0.contains(finding) }, "\(name): \(found)")
                #expect(answer.draft?.text == typed)
                await expectRefusal(.conflict, field: "text") { _ = try await office.issue("internal") }
            }
            let lines = try await office.processDraft("internal").check?.findings.map(\.line)
            #expect(lines == [8])
            let news = try await office.desk.refreshProcesses()
            #expect(!news && office.desk.rules.processes.version("internal", 1) != nil)
        }
    }

    @Test(
        "A new process may begin today; another version of it only after cases have their day", arguments: Backend.all)
    func new(_ backend: Backend) async throws {
        try await withOffice(backend, rules: TestOffice.ownRules()) { office in
            _ = try await office.openCounter()
            try await office.perform(BeginProcessDraft("quick", isNew: true), as: office.administrator)
            let text = BeginProcessDraft.shortest("quick", on: try #require(CalendarDay("2025-03-13")))
            try await office.keep("quick", text)
            let first = try await office.issue("quick")
            #expect(first == CalendarDay("2025-03-14"))
            let draft = ProcedureDraft(
                code: "1.990009", title: "Thủ tục nhanh", field: "Thương mại", process: "quick", unit: office.economy,
                term: "3 ngày làm việc", result: "Giấy", basis: "QĐ", parts: "Đơn")
            let procedure = try await office.perform(KeepProcedure(draft), as: office.counter)
            let id = try await office.perform(
                ReceiveDossier(office.draft(procedure, received: [0])), as: office.counter)
            let process = try await office.page(id).item.process
            #expect(process == "quick")
            try await office.perform(BeginProcessDraft("quick", isNew: false), as: office.administrator)
            try await office.keep("quick", text.replacing("Trả kết quả", with: "Trả kết quả tại quầy"))
            await expectRefusal(.conflict, field: "text") { _ = try await office.issue("quick") }
            await expectRefusal(.conflict) {
                try await office.withdraw("quick")
            }
            for code in ["internal", "quick", "Quick", "hồ sơ", "", "trial"] {
                await expectRefusal(code == "internal" || code == "quick" ? .conflict : .invalid, field: "code") {
                    _ = try await office.perform(BeginProcessDraft(code, isNew: true), as: office.administrator)
                }
            }
        }
    }

    @Test("What was issued is taken back before its first day, and what was in force is again", arguments: Backend.all)
    func withdrawn(_ backend: Backend) async throws {
        try await withOffice(backend, rules: TestOffice.ownRules()) { office in
            let before = office.desk.rules.processes
            let day = try #require(CalendarDay("2025-04-01"))
            try await office.beginDraft("internal", versionFrom: day)
            try await office.change(
                "internal", "Bước «Phát hành»",
                .init(title: "Phát hành văn bản", article: "Quy chế", by: ["officer", "clerk"]))
            try await office.issue("internal")
            #expect(office.desk.rules.processes.version("internal", on: day)?.number == 2)
            try await office.withdraw("internal")
            try await office.desk.refreshProcesses()
            #expect(office.desk.rules.processes == before)
            let history = try await office.processDraft("internal").history
            #expect(history.map(\.state) == [.withdrawn] && history.first?.withdrawn?.by.name == "Lý Quang Huy")
            await expectRefusal(.notFound) {
                try await office.withdraw("internal")
            }
            try await office.beginDraft("internal", versionFrom: day)
            try await office.issue("internal")
            office.clock.move(to: .at("2025-04-01 00:00"))
            await expectRefusal(.conflict) {
                try await office.withdraw("internal")
            }
        }
    }

    @Test(
        "Taken back twice in the same click, one text is taken back and the one before it stays", arguments: Backend.all
    )
    func withdrawnTwice(_ backend: Backend) async throws {
        try await withOffice(backend, rules: TestOffice.ownRules()) { office in
            for day in ["2025-04-01", "2025-05-01"] {
                try await office.beginDraft("internal", versionFrom: try #require(CalendarDay(day)))
                try await office.issue("internal")
            }
            let second = try #require(try await office.processDraft("internal").history.first?.id)
            try await office.withdraw("internal")
            await expectRefusal(.stale) {
                try await office.perform(WithdrawProcess("internal", text: second), as: office.administrator)
            }
            await expectRefusal(.invalid, field: "text") {
                try await office.perform(WithdrawProcess("internal", text: nil), as: office.administrator)
            }
            let states = try await office.processDraft("internal").history.map(\.state)
            #expect(states == [.withdrawn, .issued])
        }
    }

    @Test("A process whose letter of supplement would ask for nothing is not issued", arguments: Backend.all)
    func emptyPaper(_ backend: Backend) async throws {
        try await withOffice(backend, rules: TestOffice.ownRules()) { office in
            try await office.perform(BeginProcessDraft("quick", isNew: true), as: office.administrator)
            let step = """
                  - act: ask
                    title: Yêu cầu bổ sung
                    in: received
                    by: counter
                    needs: note
                    makes: supplement
                    article: Luật

                """
            let parts = """
                fields:
                  - { field: note, title: Ghi chú, type: note }
                forms:
                  - { form: supplement, title: Phiếu yêu cầu bổ sung, article: Luật }
                clocks:
                """
            let text =
                BeginProcessDraft.shortest("quick", on: try #require(CalendarDay("2025-03-14")))
                .replacing("clocks:", with: parts) + step
            try await office.keep("quick", text)
            let found = try await office.processDraft("quick").check?.findings.map(\.written) ?? []
            #expect(found.count == 1 && found.first?.contains("phải có trường «missing» trong «needs»") == true)
            await expectRefusal(.conflict, field: "text") { _ = try await office.issue("quick") }
            try await office.keep(
                "quick", text.replacing("note", with: "missing").replacing("type: missing", with: "type: note"))
            let first = try await office.issue("quick")
            #expect(first == CalendarDay("2025-03-15"))
        }
    }

    @Test("Of two who change a draft the second learns of the first, whose text stays", arguments: Backend.all)
    func race(_ backend: Backend) async throws {
        try await withOffice(backend, rules: TestOffice.ownRules()) { office in
            try await office.perform(BeginProcessDraft("internal", isNew: false), as: office.administrator)
            let seen = try await office.processDraft("internal").draft?.version ?? 0
            try await office.perform(
                KeepProcessDraft("internal", text: "process: a", version: seen), as: office.administrator)
            await expectRefusal(.stale) {
                try await office.perform(
                    KeepProcessDraft("internal", text: "process: b", version: seen), as: office.administrator)
            }
            await expectRefusal(.stale) {
                _ = try await office.perform(IssueProcess("internal", version: seen), as: office.administrator)
            }
            await expectRefusal(.stale) {
                try await office.perform(DropProcessDraft("internal", version: seen), as: office.administrator)
            }
            let text = try await office.processDraft("internal").draft?.text
            #expect(text == "process: a")
        }
    }

    @Test(
        "A program that begins a draft with its text leaves nothing behind where it is refused, and overwrites nothing",
        arguments: Backend.all)
    func begunWithText(_ backend: Backend) async throws {
        try await withOffice(backend, rules: TestOffice.ownRules()) { office in
            func keep(_ code: String, _ text: String) async throws {
                try await office.perform(
                    KeepProcessDraft(code, text: text, version: 0, isBeginning: true), as: office.administrator)
            }
            let before = try await office.journal()
            await expectRefusal(.invalid, field: "text") { try await keep("internal", "process: \u{1}") }
            await expectRefusal(.invalid, field: "code") { try await keep("Nhanh", "process: nhanh") }
            let left = try await office.processDraft("internal").draft
            let after = try await office.journal()
            #expect(left == nil && before == after)
            try await keep("internal", "process: internal\r\ntitle: Mới\r\n")
            try await keep("quick", "process: quick")
            await expectRefusal(.stale) { try await keep("internal", "process: other") }
            let texts = [
                try await office.processDraft("internal").draft?.text,
                try await office.processDraft("quick").draft?.text,
            ]
            #expect(texts == ["process: internal\ntitle: Mới\n", "process: quick"])
        }
    }

    @Test("Nobody but an administrator writes, issues or reads drafts", arguments: Backend.all)
    func others(_ backend: Backend) async throws {
        try await withOffice(backend, rules: TestOffice.ownRules()) { office in
            let chief = office.chief
            try await office.perform(BeginProcessDraft("internal", isNew: false), as: office.administrator)
            await expectRefusal(.notFound) { _ = try await office.ask(ProcessDraftQuestion("internal"), as: chief) }
            await expectRefusal(.notFound) {
                _ = try await office.ask(CaseTrial("internal", version: nil, [], inDraft: true), as: chief)
            }
            await expectRefusal(.notFound) {
                _ = try await office.perform(BeginProcessDraft("linked", isNew: false), as: chief)
            }
            await expectRefusal(.notFound) {
                try await office.perform(KeepProcessDraft("internal", text: "", version: 1), as: chief)
            }
            await expectRefusal(.notFound) {
                _ = try await office.perform(IssueProcess("internal", version: 1), as: chief)
            }
            await expectRefusal(.notFound) {
                try await office.perform(WithdrawProcess("internal", text: nil), as: chief)
            }
        }
    }
}
