import Desk
import Foundation
import Office
import TestSupport
import Testing
import WorkTime

@testable import Web

@Suite("Reviews of procedures in the browser") struct ProcedureReviewPagesTests {
    private static let answers: KeyValuePairs = [
        "verdict-need": "yes", "verdict-reasonable": "no", "words-reasonable": "Thừa <sơ đồ>", "verdict-legal": "yes",
        "verdict-cost": "yes", "measure": "Bỏ sơ đồ", "measureReason": "Đã có", "before-hours": "3",
        "before-fees": "200.000", "before-travel": "50.000", "before-times": "1", "before-people": "100",
        "after-times": "1", "after-people": "100", "version": "1",
    ]

    @Test("Planned, answered, decided, printed; the pages are as last looked at and take eight statements at most")
    func walk() async throws {
        let counter = StatementCounter()
        try await withLedger(trace: counter.trace, rules: ShippedRules.rules.get()) { ledger in
            let office = ledger.office
            for role in [Role.inspection, .counter] {
                _ = try await office.desk.perform(
                    GrantRole(
                        person: office.administrator, role: role, from: CalendarDay(year: 2024, month: 1, day: 2)),
                    as: .terminal)
            }
            _ = try await office.perform(
                KeepProcedure(
                    ProcedureDraft(
                        code: "1.990001", title: "Chấp thuận <hội chợ>", field: "Thương mại", process: "one-unit",
                        unit: office.economy, term: "7 ngày làm việc", result: "Văn bản", basis: "QĐ 101",
                        parts: "Đơn đề nghị")), as: office.administrator)
            let desk = try await ledger.site.client(office.administrator, login: "dung.lc")
            let unit = try await ledger.site.client(office.headOfEconomy, login: "phuoc.dh")
            var counts: [String: Int] = [:]
            func golden(_ name: String, _ client: TestClient, _ path: String) async throws {
                let before = counter.statements.count
                let answer = try await client.get(path)
                counts[name] = StatementCountTests.asked(counter.statements[before...])
                #expect(answer.status == 200, "\(path)")
                let text = answer.body.replacing(/name="token" value="[^"]*"/, with: "name=\"token\" value=\"T\"")
                try expectGolden("control/\(name)", text: text, kind: "html")
            }
            func post(
                _ client: TestClient, _ path: String, _ fields: KeyValuePairs<String, String>, to target: String
            ) async throws {
                let answer = try await client.post(path, fields)
                #expect(answer.location == target, "\(path): \(answer.status) \(answer.body)")
            }
            try await golden("reviews-none", desk, "/procedure-reviews")
            try await post(
                desk, "/procedure-reviews", ["title": "Rà soát <2025>", "planYear": "2025", "due": "30/06/2025"],
                to: "/procedure-reviews/1")
            try await golden("review-add", desk, "/procedure-reviews/1/subjects")
            try await post(
                desk, "/procedure-reviews/1/subjects", ["reviewedProcedure": "1"], to: "/procedure-reviews/1")
            #expect(try await unit.get("/procedure-reviews/1").status == 404)
            try await post(
                desk, "/procedure-reviews/1/issue", ["planNumber": "5/KH-VP", "version": "1"],
                to: "/procedure-reviews/1")
            try await golden("review-answer", unit, "/procedure-reviews/subjects/1/answer")
            let half = try await unit.post("/procedure-reviews/subjects/1/answer", Self.answers)
            #expect(half.status == 422 && half.body.contains("Thừa &lt;sơ đồ&gt;") && half.body.contains("200.000"))
            let whole =
                FormPost.encoded(Self.answers) + "&" + FormPost.encoded(["after-hours": "1,5", "after-fees": "150000"])
            #expect(
                try await unit.post("/procedure-reviews/subjects/1/answer", form: whole).location
                    == "/procedure-reviews/subjects/1")
            #expect(try await unit.get("/procedure-reviews/subjects/1/approval").status == 403)
            try await golden("review-subject", desk, "/procedure-reviews/subjects/1")
            let refused = try await desk.post("/procedure-reviews/subjects/1/rejection", ["version": "2"])
            #expect(refused.status == 422 && refused.body.contains("Nhập lý do"))
            try await post(
                desk, "/procedure-reviews/subjects/1/approval", ["reason": "Đồng ý", "version": "2"],
                to: "/procedure-reviews/subjects/1")
            try await golden("review", unit, "/procedure-reviews/1")
            try await golden("review-table", unit, "/procedure-reviews/1/table")
            #expect(try await unit.get("/procedure-reviews/1/table/docx").status == 200)
            try await golden("procedure-figures", desk, "/procedure-reviews/figures")
            #expect(try await unit.get("/procedure-reviews/figures").status == 403)
            let api = try await unit.get("/api/procedure-reviews/subjects/1").body
            #expect(api.contains("\"state\":\"approved\"") && api.contains("\"saved\":16000000"))
            #expect(counts.filter { $0.value > StatementCountTests.limit } == [:])
        }
    }
}
