import Office
import Paper
import TestSupport
import Testing
import WorkTime

@testable import Desk

@Suite("Paper folders and their electronic dossiers") struct FolderTests {
    private func scan(
        _ office: TestOffice, _ person: Key<Person>, _ text: String = "H99.13-250314-0001"
    ) async throws -> ScannedFolder.Outcome {
        try await office.perform(ScanFolder(text), as: person).outcome
    }

    /// Code, where the paper lies, who has the electronic one, whether they are in two units.
    private func strays(_ office: TestOffice, _ filter: FolderFilter = FolderFilter()) async throws -> [String] {
        let answer = try await office.ask(StrayFolders(filter), as: office.counter)
        #expect(try await office.ask(StrayFolderCount(), as: office.counter) >= answer.lines.count)
        return answer.lines.map { "\($0.folder.unit.name) | \($0.place) | \($0.isElsewhere)" }
    }

    @Test(
        "A folder is received by the first scan and goes on by the second; the day's list has it while nobody scanned it where it belongs",
        arguments: Backend.all)
    func wholeWay(_ backend: Backend) async throws {
        try await withOffice(backend, rules: TestOffice.dossierRules()) { office in
            let procedure = try #require(try await office.openCounter()["one-unit"])
            let id = try await office.perform(ReceiveDossier(office.draft(procedure)), as: office.counter)
            let counter = try #require(try await office.page(id).folder).unit.name
            let economy = try await office.page(id).item.unit.name
            #expect(try await strays(office) == ["\(counter) | \(economy) | true"])
            office.clock.advance(seconds: 3_600)
            #expect(try await scan(office, office.headOfEconomy) == .arrived(next: nil))
            #expect(try await strays(office) == [])
            office.clock.advance(seconds: 3_600)
            #expect(
                try await scan(office, office.headOfEconomy)
                    == .open(reason: "«Phân công thụ lý» cần ghi thêm, làm trên trang này.", step: "assign"))
            office.clock.advance(seconds: 60)
            try await office.take("assign", of: id, as: office.headOfEconomy, parties: office.officer)
            let officer = try #require(try await office.page(id).item.holder).name
            #expect(try await strays(office) == ["\(economy) | \(economy) (\(officer)) | false"])
            office.clock.advance(seconds: 600)
            #expect(try await scan(office, office.officerOfEconomy) == .arrived(next: "Trình dự thảo kết quả"))
            office.clock.advance(seconds: 20)
            #expect(try await scan(office, office.officerOfEconomy) == .repeated)
            office.clock.advance(seconds: 7_200)
            #expect(
                try await scan(office, office.officerOfEconomy)
                    == .moved(step: "Trình dự thảo kết quả", state: "Chờ ký kết quả"))
            #expect(try await strays(office) == [])
            let page = try await office.page(id)
            #expect(page.transitions.map(\.act) == ["receive", "assign", "propose"])
            #expect(page.transitions[2].by.key == Key<Party>(office.officerOfEconomy))
            // The counter has neither the folder nor the turn.
            #expect(try await scan(office, office.counter) == .elsewhere(holder: economy))
            #expect(try await strays(office) == ["\(counter) | \(economy) | true"])
            let scans = try await office.ask(FolderCover(id), as: office.counter).scans
            #expect(scans.map(\.act) == [nil, "Trình dự thảo kết quả", nil, nil, nil])
            #expect(
                try await office.journal().filter { $0.hasPrefix("case.folder") }.count == scans.count)
        }
    }

    @Test(
        "An end is never scanned: the result is returned on its page, and then the folder strays no more",
        arguments: Backend.all)
    func ending(_ backend: Backend) async throws {
        try await withOffice(backend, rules: TestOffice.dossierRules()) { office in
            let procedure = try #require(try await office.openCounter()["one-unit"])
            let id = try await office.perform(ReceiveDossier(office.draft(procedure)), as: office.counter)
            try await office.take("assign", of: id, as: office.headOfEconomy, parties: office.officer)
            try await office.take("propose", of: id, as: office.officerOfEconomy)
            try await office.take("sign", of: id, as: office.headOfEconomy, ["result": "12/GP-KT"])
            office.clock.advance(seconds: 120)
            guard case .open(_, let step) = try await scan(office, office.counter) else {
                Issue.record("kết thúc bằng cách quét")
                return
            }
            #expect(step == "deliver")
            #expect(try await office.page(id).item.isOpen)
            try await office.take("deliver", of: id, as: office.counter)
            #expect(try await strays(office) == [])
            await expectRefusal(.conflict, field: "code") { _ = try await scan(office, office.counter) }
        }
    }

    @Test(
        "A folder scanned while the applicant is waited for takes no step: its page opens, the clock stands, nothing is spent",
        arguments: Backend.all)
    func supplement(_ backend: Backend) async throws {
        try await withOffice(backend, rules: TestOffice.dossierRules()) { office in
            let procedure = try #require(try await office.openCounter()["one-unit"])
            let id = try await office.perform(ReceiveDossier(office.draft(procedure)), as: office.counter)
            try await office.take("assign", of: id, as: office.headOfEconomy, parties: office.officer)
            try await office.take("request-supplement", of: id, as: office.officerOfEconomy, ["missing": "- Sơ đồ"])
            #expect(try await strays(office) == [])
            office.clock.advance(days: 1)
            #expect(
                try await scan(office, office.counter, "https://mot-cua.vidu.vn/tra-cuu?ma=H99.13-250314-0001")
                    == .open(
                        reason:
                            "«Nhận hồ sơ bổ sung»: đang chờ người nộp. Chỉ ghi khi đã nhận giấy tờ, đánh dấu giấy tờ nhận lần này.",
                        step: "supplement"))
            office.clock.advance(seconds: 120)
            guard case .open = try await scan(office, office.counter) else {
                Issue.record("quét lần hai cũng không nhận thay người nộp")
                return
            }
            let waiting = try await office.page(id)
            #expect(waiting.item.state == "supplementing" && waiting.item.holder == nil)
            #expect(waiting.transitions.map(\.act) == ["receive", "assign", "request-supplement"])
            try await office.take("supplement", of: id, as: office.counter)
            #expect(try await office.page(id).item.state == "processing")
            var draft = office.draft(procedure, act: "ask-at-counter", received: [0])
            draft.fields = ["missing": "- Sơ đồ"]
            let other = try await office.perform(ReceiveDossier(draft), as: office.counter)
            office.clock.advance(seconds: 120)
            let code = try await office.page(other).item.code
            #expect(
                try await scan(office, office.counter, code)
                    == .open(
                        reason:
                            "«Nhận hồ sơ đã hoàn thiện»: đang chờ người nộp. Chỉ ghi khi đã nhận giấy tờ, đánh dấu giấy tờ nhận lần này, hồ sơ còn thiếu «Sơ đồ».",
                        step: "complete"))
        }
    }

    @Test(
        "A folder that comes back is received by its arrival scan, and goes on only by the next", arguments: Backend.all
    )
    func comesBack(_ backend: Backend) async throws {
        try await withOffice(backend, rules: TestOffice.dossierRules()) { office in
            let procedure = try #require(try await office.openCounter()["one-unit"])
            let id = try await office.perform(ReceiveDossier(office.draft(procedure)), as: office.counter)
            try await office.take("assign", of: id, as: office.headOfEconomy, parties: office.officer)
            let arrived = ScannedFolder.Outcome.arrived(next: "Trình dự thảo kết quả")
            let moved = ScannedFolder.Outcome.moved(step: "Trình dự thảo kết quả", state: "Chờ ký kết quả")
            for expected in [arrived, moved] {
                office.clock.advance(seconds: 600)
                #expect(try await scan(office, office.officerOfEconomy) == expected)
            }
            office.clock.advance(seconds: 600)
            try await office.take("send-back", of: id, as: office.headOfEconomy, ["reason": "Thiếu căn cứ"])
            for expected in [arrived, moved] {
                office.clock.advance(seconds: 600)
                #expect(try await scan(office, office.officerOfEconomy) == expected)
            }
            #expect(
                try await office.page(id).transitions.map(\.act) == [
                    "receive", "assign", "propose", "send-back", "propose",
                ])
        }
    }

    @Test(
        "What is no number, is mistyped, is nobody's or not one's own is refused and nothing is written",
        arguments: Backend.all)
    func refusals(_ backend: Backend) async throws {
        try await withOffice(backend, rules: TestOffice.dossierRules()) { office in
            let procedure = try #require(try await office.openCounter()["one-unit"])
            let id = try await office.perform(ReceiveDossier(office.draft(procedure)), as: office.counter)
            let cases: [(String, OfficeError.Code)] = [
                ("", .invalid), ("xin chào", .invalid), ("H99.13-250314-0001-00", .invalid),
                ("H99.13-250314-0002", .notFound),
            ]
            for (text, code) in cases {
                await expectRefusal(code, field: "code") { _ = try await scan(office, office.counter, text) }
            }
            await expectRefusal(.notFound, field: "code") { _ = try await scan(office, office.headOfReception) }
            await expectRefusal(.invalid, field: "unit") {
                _ = try await office.perform(
                    ScanFolder("H99.13-250314-0001", unit: office.finance), as: office.headOfEconomy)
            }
            #expect(try await office.ask(FolderCover(id), as: office.counter).scans == [])
            #expect(try await office.ask(StrayFolders(), as: office.headOfReception).lines == [])
        }
    }

    @Test(
        "Whoever answers for a unit is told of stray folders once on each working day, and of nothing where none strays",
        arguments: Backend.all)
    func told(_ backend: Backend) async throws {
        try await withOffice(backend, rules: TestOffice.dossierRules()) { office in
            let procedure = try #require(try await office.openCounter()["one-unit"])
            func tell(_ moment: String) async throws -> Int {
                office.clock.move(to: .at(moment))
                return try await office.desk.perform(TellOfStrays(), as: .terminal)
            }
            func heard(_ person: Key<Person>) async throws -> [String] {
                try await office.ask(NoticeListQuestion(), as: person).items.filter { $0.kind == .folders }.map(\.words)
            }
            #expect(try await tell("2025-03-14 09:10") == 0)
            for _ in 0..<2 { _ = try await office.perform(ReceiveDossier(office.draft(procedure)), as: office.counter) }
            // The day was told of when nothing strayed; Saturday is no working day.
            #expect(try await tell("2025-03-14 16:00") == 0)
            #expect(try await tell("2025-03-15 09:00") == 0)
            #expect(try await tell("2025-03-17 08:00") == 2)
            #expect(try await tell("2025-03-17 09:00") == 0)
            let words = "2 hồ sơ giấy khác nơi với hồ sơ điện tử: giao, nhận và quét ở nơi đang giữ"
            #expect(try await heard(office.headOfEconomy) == [words])
            #expect(try await heard(office.headOfReception) == [])
            #expect(try await scan(office, office.headOfEconomy) == .arrived(next: nil))
            #expect(try await tell("2025-03-18 08:00") == 2)
            let next = "1 hồ sơ giấy khác nơi với hồ sơ điện tử: giao, nhận và quét ở nơi đang giữ"
            #expect(try await heard(office.headOfEconomy).sorted() == [next, words])
        }
    }

    @Test("One unit hands over to another by a list that both sign", arguments: Backend.all)
    func handOver(_ backend: Backend) async throws {
        try await withOffice(backend, rules: TestOffice.dossierRules()) { office in
            let procedure = try #require(try await office.openCounter()["one-unit"])
            for _ in 0..<3 { _ = try await office.perform(ReceiveDossier(office.draft(procedure)), as: office.counter) }
            let passages = try await office.ask(StrayFolders(), as: office.counter).passages
            #expect(passages.map(\.count) == [3])
            let passage = try #require(passages.first)
            let filter = FolderFilter(
                passage: .init(from: Key(passage.from.key.value), to: Key(passage.to.key.value)))
            let print = try await office.ask(StrayFolderPrint(filter), as: office.counter)
            #expect(print.count == 3)
            #expect(print.form.title == "Bảng kê bàn giao hồ sơ giấy")
            #expect(print.form.signatories.map(\.title) == ["Bên giao", "Bên nhận"])
            #expect(print.form.subtitles.last == "Bên nhận: \(passage.to.name)")
            let back = FolderFilter(passage: .init(from: Key(passage.to.key.value), to: Key(passage.from.key.value)))
            #expect(try await office.ask(StrayFolderPrint(back), as: office.counter).count == 0)
            let all = try await office.ask(StrayFolderPrint(FolderFilter(unit: office.economy)), as: office.counter)
            #expect(all.form.isLandscape && all.count == 3)
            await expectRefusal(.notFound) {
                _ = try await office.ask(StrayFolderPrint(FolderFilter(unit: Key(9_999))), as: office.counter)
            }
        }
    }
}
