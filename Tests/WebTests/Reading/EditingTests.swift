import Desk
import HTTPTypes
import Office
import Paper
import TestSupport
import Testing

@testable import Web

@Suite("Checking what was read")
struct EditingTests {
    /// A site with the sample plan taken in, and the clerk's browser.
    private func withReading(_ body: (PapersSite, TestClient, Key<Document>) async throws -> Void) async throws {
        try await PapersSite.with { site in
            let clerk = await site.client(site.office.clerk)
            try await body(site, clerk, try await site.received(by: clerk))
        }
    }

    @Test("A task is saved as it is typed; the card comes back as it is kept")
    func saving() async throws {
        try await withReading { site, clerk, document in
            let card = try PostedCard(try await site.reading(document), task: 2)
                .setting("product", to: "Báo cáo rà soát").setting("due", to: "15.6.2026").setting("kind", to: "date")
                .setting("inform-text", to: "phong kinh te")
            let (status, answer) = try await clerk.save("/documents/1/reading/tasks/2", card)
            let task = try #require(try await site.reading(document).draft.task(2))
            #expect(status == 200 && answer.stamp == task.stamp && answer.card.contains("Báo cáo rà soát"))
            #expect(task.deadline.due == "2026-06-15" && task.product == "Báo cáo rà soát")
            #expect(task.inform == [DraftParty(printed: "Phòng Kinh tế", parties: [Key(site.office.economy)])])
        }
    }

    @Test("Saving what nobody changed changes nothing")
    func unchanged() async throws {
        try await withReading { site, clerk, document in
            let before = try await site.reading(document)
            for task in before.draft.tasks {
                _ = try await clerk.save("/documents/1/reading/tasks/\(task.id)", try PostedCard(before, task: task.id))
            }
            let after = try await site.reading(document)
            #expect(after.draft == before.draft && after.version == before.version)
        }
    }

    @Test("Tasks that name nobody of the office are dropped together, and each can be restored")
    func strangers() async throws {
        try await withReading { site, clerk, document in
            let before = try await site.reading(document).draft
            let strange = before.tasks.filter { task in
                !(task.directedBy + task.lead + task.coordinate + task.inform).contains(where: \.isChosen)
            }.map(\.id)
            let added = try await clerk.post("/documents/1/reading/tasks", ["content": "Bộ Nội vụ trình Chính phủ"])
            #expect(added.status == 303)
            let response = try await clerk.post("/documents/1/reading/strangers", [:])
            let after = try await site.reading(document).draft
            let dropped = after.tasks.filter { !$0.isKept }
            #expect(response.status == 303 && response.location == "/documents/1/reading")
            #expect(
                dropped.count == strange.count + 1 && dropped.contains { $0.content == "Bộ Nội vụ trình Chính phủ" })
            _ = try await clerk.post("/documents/1/reading/tasks/\(dropped[0].id)/restore", [:])
            #expect(try await site.reading(document).draft.task(dropped[0].id)?.isKept == true)
        }
    }

    @Test("Without script a task is saved by its button, and what is wrong is kept and named at its field")
    func withoutScript() async throws {
        try await withReading { site, clerk, document in
            let card = try PostedCard(try await site.reading(document), task: 2).setting("due", to: "31/6/2026")
            let response = try await clerk.post("/documents/1/reading/tasks/2", card)
            #expect(response.status == 303 && response.location == "/documents/1/reading#task-2")
            let page = try await clerk.get("/documents/1/reading").body
            #expect(page.contains("value=\"31/6/2026\"") && page.contains("Ngày «31/6/2026» không có thật"))
        }
    }

    @Test("Two clerks may work on different tasks; on the same task the later one keeps what was typed")
    func conflict() async throws {
        try await withReading { site, clerk, document in
            let planner = await site.client(site.office.planner)
            let seen = try await site.reading(document)
            let first = try PostedCard(seen, task: 1).setting("content", to: "Bản của văn thư")
            let other = try PostedCard(seen, task: 2).setting("content", to: "Việc khác")
            let second = try PostedCard(seen, task: 1).setting("content", to: "Bản của người theo dõi")
            _ = try await clerk.save("/documents/1/reading/tasks/1", first)
            #expect(try await planner.save("/documents/1/reading/tasks/2", other).status == 200)
            let (status, answer) = try await planner.save("/documents/1/reading/tasks/1", second)
            #expect(status == 409 && answer.card.contains("Bản của người theo dõi</textarea>"))
            #expect(answer.card.contains("<dd>Bản của văn thư</dd>"))
            let page = try await planner.post("/documents/1/reading/tasks/1", second)
            #expect(page.status == 409 && page.body.contains("Bản của người theo dõi</textarea>"))
            // Saving again from what came back overwrites, knowingly.
            let again = second.setting("stamp", to: answer.stamp)
            #expect(try await planner.save("/documents/1/reading/tasks/1", again).status == 200)
            #expect(try await site.reading(document).draft.task(1)?.content == "Bản của người theo dõi")
        }
    }

    @Test("Several leads: the first is proposed; the proposal is settled, or one task made for each")
    func leads() async throws {
        try await withReading { site, clerk, document in
            #expect(
                try await clerk.get("/documents/1/reading").body.contains("nêu 2 đơn vị chủ trì; mỗi việc chỉ một"))
            let seen = try await site.reading(document)
            let response = try await clerk.post(
                "/documents/1/reading/tasks/1/split", try PostedCard(seen, task: 1).adding("how", "lead"))
            #expect(response.location == "/documents/1/reading#task-1")
            let tasks = try await site.reading(document).draft.tasks
            #expect(tasks.map { $0.lead.map(\.printed) }.prefix(2) == [["Phòng Nội chính"], ["Phòng Kinh tế"]])
            #expect(tasks.count == 4 && tasks[0].content == tasks[1].content)
            let settled = try PostedCard(try await site.reading(document), task: 2).adding("lead", "|Sở Du lịch")
            _ = try await clerk.post("/documents/1/reading/tasks/2/lead", settled)
            let task = try await site.reading(document).draft.task(2)
            #expect(task?.lead.map(\.printed) == ["Ban Tiếp công dân tỉnh"])
            #expect(task?.coordinate.map(\.printed).first == "Sở Du lịch")
        }
    }

    @Test("Tasks are merged, split at the cursor, dropped and restored; what was typed is saved with it")
    func structure() async throws {
        try await withReading { site, clerk, document in
            func card(_ id: Int) async throws -> PostedCard {
                try PostedCard(try await site.reading(document), task: id)
            }
            let typed = try await card(3).setting("product", to: "Hồ sơ").adding("how", "previous")
            #expect(
                try await clerk.post("/documents/1/reading/tasks/3/merge", typed).location
                    == "/documents/1/reading#task-2")
            var draft = try await site.reading(document).draft
            #expect(draft.tasks.map(\.id) == [1, 2] && draft.task(2)?.product?.contains("Hồ sơ") == true)
            let cut = try await card(2).setting("content", to: "Việc một\nViệc hai").adding("how", "content")
            _ = try await clerk.post("/documents/1/reading/tasks/2/split", cut)
            draft = try await site.reading(document).draft
            #expect(draft.tasks.map(\.content).suffix(2) == ["Việc một", "Việc hai"])
            let uncut = try await card(2).adding("how", "content")
            #expect(try await clerk.post("/documents/1/reading/tasks/2/split", uncut).status == 422)
            let dropped = try await clerk.post("/documents/1/reading/tasks/2/drop", try await card(2))
            #expect(dropped.location == "/documents/1/reading#task-2")
            #expect(try await clerk.get("/documents/1/reading").body.contains("Đã bỏ 1 đoạn"))
            _ = try await clerk.post("/documents/1/reading/tasks/2/restore")
            draft = try await site.reading(document).draft
            #expect(draft.tasks.map(\.isKept) == [true, true, true])
            #expect(try await clerk.post("/documents/1/reading/tasks/99/restore").status == 404)
        }
    }

    @Test(
        "A task is added from a passage, from words of the paper, or from words of one's own",
        arguments: [
            (["start": "100", "end": "150"], true),
            (["content": "Tổ chức số hóa, nộp lưu hồ sơ công việc năm 2025"], true),
            (["content": "Việc mới, văn bản không nói"], false),
        ] as [(KeyValuePairs<String, String>, Bool)])
    func adding(fields: KeyValuePairs<String, String>, hasPlace: Bool) async throws {
        try await withReading { site, clerk, document in
            let response = try await clerk.post("/documents/1/reading/tasks", fields)
            #expect(response.location?.hasPrefix("/documents/1/reading#task-") == true)
            let reading = try await site.reading(document)
            let added = try #require(reading.draft.task(4))
            let place = added.source.map { $0.start..<$0.end }
            #expect((place != nil) == hasPlace && !added.content.isEmpty)
            if let place { #expect(PaperLetters(reading.text.text)[place].contains(added.content)) }
        }
    }

    @Test("A passage or words are needed for a new task; nothing is added without")
    func addingNothing() async throws {
        try await withReading { site, clerk, document in
            for fields in [[:], ["content": "  "], ["start": "9", "end": "3"]] as [KeyValuePairs<String, String>] {
                let response = try await clerk.post("/documents/1/reading/tasks", fields)
                #expect(response.status == 422)
            }
            let count = try await site.reading(document).draft.tasks.count
            #expect(count == 3)
        }
    }

    @Test("A name that nobody bears is amber; whoever is chosen for it is chosen in the whole paper")
    func unknownName() async throws {
        try await withReading { site, clerk, document in
            let page = try await clerk.get("/documents/1/reading").body
            #expect(page.contains("chưa có trong tổ chức: chọn hoặc thêm cơ quan ngoài"))
            let card = try PostedCard(try await site.reading(document), task: 1).adding(
                "means", "coordinate||Sở Du lịch")
            let response = try await clerk.post("/documents/1/reading/tasks/1/agency", card)
            #expect(response.location == "/documents/1/reading#task-1")
            let draft = try await site.reading(document).draft
            let chosen = draft.tasks.flatMap(\.coordinate).filter { $0.printed == "Sở Du lịch" }
            #expect(chosen.count == 2 && chosen.allSatisfy(\.isChosen))
            let names = try await clerk.get("/api/names?q=so%20du%20l", headers: [.accept: "application/json"]).body
            #expect(names.contains("|Sở Du lịch"))
        }
    }

    @Test("Whoever may not edit a reading adds no agency from it, also not who keeps the organisation")
    func agencyOfNoReader() async throws {
        try await withReading { site, clerk, document in
            let administrator = await site.client(site.office.administrator)
            let card = try PostedCard(try await site.reading(document), task: 1).adding(
                "means", "coordinate||Sở Du lịch")
            let refused = try await administrator.post("/documents/1/reading/tasks/1/agency", card)
            #expect(refused.status == 403 || refused.status == 404)
            let names = try await clerk.get("/api/names?q=so%20du%20l", headers: [.accept: "application/json"]).body
            #expect(!names.contains("|Sở Du lịch"))
        }
    }

    @Test("What the paper says of itself is corrected beside the tasks; an assigner nobody knows is asked again")
    func header() async throws {
        try await withReading { site, clerk, document in
            let stamp = try await site.reading(document).draft.headerStamp
            let saved = try await clerk.post(
                "/documents/1/reading/header",
                [
                    "stamp": stamp, "direction": "outgoing", "number": "18/KH-VP", "issuedOn": "13-1-2026",
                    "title": "Kế hoạch mới", "assigner-text": "le thi hoai an",
                ])
            #expect(saved.location == "/documents/1/reading")
            let draft = try await site.reading(document).draft
            #expect(draft.header.issuedOn == "2026-01-13" && draft.assigner == site.office.deputyChief)
            let unknown = try await clerk.post(
                "/documents/1/reading/header",
                ["stamp": draft.headerStamp, "title": "Kế hoạch khác", "assigner-text": "Ông Không Ai"])
            #expect(unknown.status == 422 && unknown.body.contains("value=\"Ông Không Ai\""))
            let stale = try await clerk.post("/documents/1/reading/header", ["stamp": stamp, "title": "Bản cũ"])
            #expect(stale.status == 409 && stale.body.contains("Bản cũ</textarea>"))
        }
    }

    @Test("Who may not confirm papers is told so; who may not see one finds nothing")
    func access() async throws {
        try await withReading { site, _, _ in
            let officer = await site.client(site.office.officerOfEconomy)
            #expect(try await officer.get("/documents/1/reading").status == 403)
            #expect(try await officer.post("/documents/1/reading/tasks", ["content": "x"]).status == 403)
            let clerk = await site.client(site.office.clerk)
            let missing = try await [
                clerk.get("/documents/9/reading"), clerk.get("/documents/9"), clerk.get("/documents/9/original"),
                clerk.get("/documents/x"), clerk.post("/documents/9/reading/tasks/1", ["stamp": ""]),
            ]
            #expect(missing.map(\.status) == [404, 404, 404, 404, 404])
        }
    }

    @Test("A paper taken in by mistake is dropped; its file may come again")
    func dropping() async throws {
        try await withReading { site, clerk, _ in
            let dropped = try await clerk.post("/documents/1/dropping")
            let list = try await clerk.get("/documents").body
            let again = try await site.drop(by: clerk)
            #expect(dropped.location == "/documents" && !list.contains("18/KH-VP"))
            #expect(again.location == "/documents/2/reading")
        }
    }
}
