import Desk
import Office
import TestSupport
import Testing
import WorkTime

@testable import Web

@Suite("A task made by hand, in the browser")
struct AssignmentTests {
    private static let task: KeyValuePairs<String, String> = [
        "origin": "oral", "orderedBy": "Chánh Văn phòng", "orderedOn": "14/03/2025", "content": "Chuẩn bị hội nghị",
        "lead-text": "Phòng Nội chính", "kind": "date", "due": "20/04/2025",
    ]

    private static func form(_ more: KeyValuePairs<String, String>) -> String {
        FormPost.encoded(task) + "&" + FormPost.encoded(more)
    }

    @Test("Its steps and the earlier days of coordinating units are kept")
    func rows() async throws {
        try await withLedger { ledger in
            let office = ledger.office
            let chief = try await ledger.site.client(office.chief, login: "khoi.nm")
            let done = try await chief.post(
                "/obligations",
                form: Self.form([
                    "step-1-text": "Dự thảo kịch bản", "step-1-due": "1/4/2025", "step-3-text": "Tổng duyệt",
                    "step-3-due": "18/04/2025", "coordinate-text": "Phòng Kinh tế",
                    "own-2-text": "Ban Tiếp công dân tỉnh",
                    "own-2-due": "10/04/2025",
                ]))
            let made = try await office.ask(
                ObligationQuestion(try #require(Key(done.location?.split(separator: "/").last ?? ""))), as: office.chief
            )
            #expect(
                made.obligation.milestones.map { "\($0.text) \($0.due)" } == [
                    "Dự thảo kịch bản 2025-04-01", "Tổng duyệt 2025-04-18",
                ])
            #expect(
                made.participants.map { "\($0.name) \($0.participant.due?.description ?? "–")" } == [
                    "Phòng Nội chính –", "Phòng Kinh tế –", "Ban Tiếp công dân tỉnh 2025-04-10",
                ])
        }
    }

    @Test(
        "A row that says only half comes back with everything typed; «Thêm hàng» judges nothing",
        arguments: [
            (["own-1-due": "10/04/2025"], 422, "chưa ghi của đơn vị nào"),
            (["own-1-text": "Phòng Kinh tế"], 422, "chưa có ngày của hạn riêng"),
            (["own-1-text": "Phòng Kinh tế", "own-1-due": "30/04/2025"], 422, "sau thời hạn của nhiệm vụ"),
            (["step-2-text": "Tổng duyệt", "step-2-due": "31/04/2025"], 422, "không có thật"),
            (["step-2-due": "10/04/2025", "moreRows": "yes"], 200, "step-6-text"),
        ] as [(KeyValuePairs<String, String>, Int, String)])
    func half(_ row: KeyValuePairs<String, String>, status: Int, words: String) async throws {
        try await withLedger { ledger in
            let chief = try await ledger.site.client(ledger.office.chief, login: "khoi.nm")
            let answer = try await chief.post("/obligations", form: Self.form(row))
            let kept =
                row.filter { $0.key != "moreRows" }.map { "value=\"\($0.value)\"" }
                + ["Chuẩn bị hội nghị</textarea>", "details class=\"more\" open", words]
            #expect(answer.status == status && kept.filter { !answer.body.contains($0) } == [])
        }
    }

    @Test("Sent twice it makes one obligation; changed in between it makes two")
    func twice() async throws {
        try await withLedger { ledger in
            let chief = try await ledger.site.client(ledger.office.chief, login: "khoi.nm")
            let page = try await chief.get("/obligations/new").body
            let token = try #require(page.firstMatch(of: /name="token" value="([^"]{43})"/)).1
            var made: [String?] = []
            for more: KeyValuePairs<String, String> in [
                ["token": "\(token)"], ["token": "\(token)"], ["token": "\(token)", "product": "Kịch bản"],
            ] {
                made.append(try await chief.post("/obligations", form: Self.form(more)).location)
            }
            #expect(made == ["/obligations/2", "/obligations/2", "/obligations/3"])
        }
    }

    @Test("Somebody who is away is replaced by whoever acts for him, with one button")
    func substitute() async throws {
        try await withLedger { ledger in
            let office = ledger.office
            let today = OfficeTime.day(of: office.clock.now)
            try await office.perform(
                EnterAbsence(
                    person: office.headOfEconomy, substitute: office.officerOfEconomy, reason: .leave, from: today,
                    to: today.adding(days: 3)), as: office.headOfEconomy)
            let chief = try await ledger.site.client(office.chief, login: "khoi.nm")
            let more: KeyValuePairs = [
                "own-1-text": "Vũ Đình Nam", "own-1-due": "10/04/2025", "coordinate-text": "Ban Tiếp công dân tỉnh",
            ]
            let asked = try await chief.post("/obligations", form: Self.form(more))
            let name = try await office.actor(office.officerOfEconomy).name
            #expect(asked.status == 422 && asked.body.contains("Giao cho \(name), người làm thay"))
            let done = try await chief.post(
                "/obligations", form: Self.form(more) + "&substitute=yes")
            let made = try await office.ask(
                ObligationQuestion(try #require(Key(done.location?.split(separator: "/").last ?? ""))), as: office.chief
            )
            #expect(made.participants.map(\.name) == ["Phòng Nội chính", "Ban Tiếp công dân tỉnh", name])
        }
    }

    @Test("The paper may follow: it becomes the basis of what was ordered by word of mouth")
    func paperFollows() async throws {
        try await withLedger { ledger in
            let paper = try await ledger.plan()
            let chief = try await ledger.client(ledger.office.chief)
            #expect(try await chief.send("/basis", ["document": "\(paper)"]) == "Đã gắn văn bản làm căn cứ.")
            let page = try await ledger.page(for: ledger.office.chief)
            #expect(page.document?.id == paper && page.orderedBy == "Chánh Văn phòng")
        }
    }
}
