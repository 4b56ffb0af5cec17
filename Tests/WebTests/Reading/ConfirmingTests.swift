import Desk
import HTTPTypes
import Office
import TestSupport
import Testing
import WorkTime

@testable import Web

@Suite("Confirming a reading")
struct ConfirmingTests {
    /// A site with the sample plan taken in and made ready, and the clerk's browser.
    private func withReading(_ body: (PapersSite, TestClient, Key<Document>) async throws -> Void) async throws {
        try await PapersSite.with { site in
            let clerk = await site.client(site.office.clerk)
            let document = try await site.received(by: clerk)
            try await body(site, clerk, document)
        }
    }

    @Test("What keeps a paper from being confirmed is named with links to its fields, and nothing is assigned")
    func faults() async throws {
        try await withReading { site, clerk, document in
            let page = try await clerk.get("/documents/1/confirmation").body
            #expect(page.contains("Chưa xác nhận được") && page.contains("href=\"/documents/1/reading#t1-coordinate\""))
            let version = try await site.reading(document).version
            let refused = try await clerk.post("/documents/1/confirmation", ["version": "\(version)"])
            let journal = try await site.office.journal()
            #expect(refused.status == 422 && !journal.contains { $0.hasPrefix("obligation.") })
        }
    }

    @Test("A paper that was changed after the last look is looked at again")
    func stale() async throws {
        try await withReading { site, clerk, document in
            try await site.settle(document)
            let version = try await site.reading(document).version - 1
            let response = try await clerk.post("/documents/1/confirmation", ["version": "\(version)"])
            #expect(response.status == 422 && response.body.contains("vừa được sửa ở nơi khác"))
        }
    }

    @Test("After confirming, the page says what exists, the paper bears its obligations, the reading is closed")
    func confirming() async throws {
        try await withReading { site, clerk, document in
            try await site.settle(document)
            let done = try await site.confirm(document, by: clerk)
            #expect(done.status == 303 && done.location == "/documents/1/confirmation")
            let outcome = try await clerk.get("/documents/1/confirmation").body
            #expect(outcome.contains("<b>3</b> nhiệm vụ đã giao") && outcome.contains("href=\"/plans/1\""))
            let page = try await clerk.get("/documents/1").body
            let marked = ["id=\"p", "href=\"/obligations/1\"", "Chờ tiếp nhận", "Tải tệp gốc", "href=\"/plans/1\""]
            #expect(marked.filter { !page.contains($0) } == [])
            let reading = try await clerk.get("/documents/1/reading")
            #expect(reading.location == "/documents/1")
            let again = try await clerk.post("/documents/1/reading/tasks", ["content": "Việc mới"])
            #expect(again.status == 409)
        }
    }

    @Test("The original is handed out as an attachment to whoever may see the paper, and to nobody else")
    func original() async throws {
        try await withReading { site, clerk, _ in
            let file = try await clerk.get("/documents/1/original")
            #expect(file.body == PapersSite.plan && file.headers[.contentType] == "text/plain; charset=utf-8")
            #expect(file.headers[.contentDisposition]?.hasPrefix("attachment; ") == true)
            let stranger = await site.client(nil)
            let led = try await stranger.get("/documents/1/original")
            #expect(led.status == 303)
        }
    }

    @Test("A later paper that amends a plan adjusts and supersedes its obligations, with that paper as basis")
    func amending() async throws {
        try await withReading { site, clerk, document in
            try await site.settle(document)
            _ = try await site.confirm(document, by: clerk)
            let text = PapersSite.plan.replacing("18/KH-VP", with: "40/KH-VP").replacing("31/3/2026", with: "30/9/2026")
            let later = try await site.received(by: clerk, text: text)
            try await site.settle(later)
            let page = try await clerk.get("/documents/\(later)/amendment?plan=\(document)&kind=amends").body
            #expect(page.contains("<ins>30/09/2026</ins>") && page.contains("name=\"change-1\""))
            let twice = try await clerk.post(
                "/documents/\(later)/amendment",
                ["plan": "\(document)", "kind": "amends", "change-1": "adjust:1", "change-2": "supersede:1"])
            #expect(twice.status == 422 && twice.body.contains("hai nhiệm vụ cũ"))
            let kept = try await clerk.post(
                "/documents/\(later)/amendment",
                [
                    "plan": "\(document)", "kind": "amends", "change-1": "adjust:1", "change-2": "supersede:2",
                    "change-3": "",
                ])
            #expect(kept.location == "/documents/\(later)/reading")
            _ = try await site.confirm(later, by: clerk)
            let board = try await site.office.ask(PlanBoardQuestion(document), as: site.office.clerk)
            #expect(board.items.map(\.state) == [.assigned, .superseded, .assigned])
            #expect(board.items.first?.deadline.due == CalendarDay(year: 2026, month: 9, day: 30))
            let paper = try await clerk.get("/documents/\(later)").body
            #expect(paper.contains("Văn bản này sửa đổi, bổ sung") && paper.contains("href=\"/documents/\(document)\""))
        }
    }

    @Test("A paper that only moves the day of a task of an earlier plan moves it, without a task of its own")
    func movingADay() async throws {
        try await withReading { site, clerk, document in
            try await site.settle(document)
            _ = try await site.confirm(document, by: clerk)
            let text = PapersSite.plan.replacing("18/KH-VP", with: "40/KH-VP")
            let later = try await site.received(by: clerk, text: text)
            let address = "/documents/\(later)/amendment"
            let refused = try await clerk.post(
                address,
                [
                    "plan": "\(document)", "kind": "amends", "change-1": "", "day-1": "31/2/2026",
                    "change-2": "adjust:1", "day-2": "30/9/2026",
                ])
            #expect(
                refused.status == 422 && refused.body.contains("value=\"31/2/2026\"")
                    && refused.body.contains("phải là một ngày có thật") && refused.body.contains("bỏ trống ngày"))
            let seen = try await site.reading(later)
            for task in 1...3 {
                let drop = "/documents/\(later)/reading/tasks/\(task)/drop"
                _ = try await clerk.post(drop, try PostedCard(seen, task: task))
            }
            let kept = try await clerk.post(
                address, ["plan": "\(document)", "kind": "amends", "change-1": "", "day-1": "30/9/2026"])
            #expect(kept.location == "/documents/\(later)/reading")
            try await site.settle(later)
            let last = try await clerk.get("/documents/\(later)/confirmation").body
            #expect(last.contains("Xác nhận, điều chỉnh 1 nhiệm vụ"))
            _ = try await site.confirm(later, by: clerk)
            let board = try await site.office.ask(PlanBoardQuestion(document), as: site.office.clerk)
            #expect(board.items.map(\.state) == [.assigned, .assigned, .assigned])
            #expect(board.items.first?.deadline.due == CalendarDay(year: 2026, month: 9, day: 30))
        }
    }

    @Test("A letter with one task, confirmed after a plan, does not take the plan's place on the leaders' board")
    func boardOfThePlan() async throws {
        try await withReading { site, clerk, document in
            try await site.settle(document)
            _ = try await site.confirm(document, by: clerk)
            let later = try await site.received(by: clerk, text: PapersSite.letter)
            try await site.settle(later)
            _ = try await site.confirm(later, by: clerk)
            let board = try await site.office.ask(BoardQuestion(), as: site.office.clerk)
            #expect(board.plan?.id == document && board.bars.count == 3)
        }
    }

    @Test("A task made by hand is assigned; a form with faults loses nothing that was typed")
    func byHand() async throws {
        try await PapersSite.with { site in
            let chief = await site.client(site.office.chief)
            let refused = try await chief.post(
                "/obligations",
                [
                    "origin": "oral", "orderedBy": "Chánh Văn phòng", "orderedOn": "32/1/2026",
                    "content": "Chuẩn bị hội nghị", "lead-text": "Phòng Không Có", "coordinate-text": "phong kinh te",
                    "kind": "date", "due": "20/3/2026",
                ])
            let kept = [
                "Chuẩn bị hội nghị</textarea>", "value=\"Phòng Không Có\"", "|Phòng Kinh tế\" checked",
                "value=\"20/3/2026\"",
            ]
            #expect(refused.status == 422 && kept.filter { !refused.body.contains($0) } == [])
            let done = try await chief.post(
                "/obligations",
                [
                    "origin": "meeting", "orderedBy": "Chủ tịch UBND tỉnh", "orderedOn": "13/3/2025",
                    "content": "Chuẩn bị hội nghị", "lead-text": "Phong Noi chinh", "kind": "date", "due": "20/3/2025",
                ])
            #expect(done.status == 303 && done.location == "/obligations/1")
        }
    }
}

extension PapersSite {
    /// Settles what the sample plan leaves open, as a clerk would: who assigns, and who «Sở Du lịch» is.
    func settle(_ document: Key<Document>) async throws {
        let page = try await reading(document)
        var draft = page.draft
        draft.assigner = office.chief
        draft.choose("coordinate|" + PartyToken.value([Key(office.finance)], "Sở Du lịch"))
        try await office.perform(SaveDraft(document: document, draft: draft, version: page.version), as: office.clerk)
    }

    /// Presses the button of the last look.
    func confirm(_ document: Key<Document>, by client: TestClient) async throws -> TestResponse {
        try await client.post(
            "/documents/\(document)/confirmation", ["version": "\(try await reading(document).version)"])
    }
}
