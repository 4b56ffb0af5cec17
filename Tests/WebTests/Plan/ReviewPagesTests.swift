import Desk
import Office
import TestSupport
import Testing

@testable import Web

@Suite("The yearly review in the browser")
struct ReviewPagesTests {
    @Test(
        "A unit says why it is late, the planner decides, files are taken away; what is wrong comes back with what was typed"
    )
    func review() async throws {
        try await withLedger { ledger in
            let office = ledger.office
            let path = "/plans/\(try await ledger.plan())/review"
            let head = try await ledger.client(office.headOfReception).client
            let planner = try await ledger.client(office.planner).client
            let page = try await head.get(path)
            try expectGolden("plan/review", text: page.body, kind: "html")
            let form = try #require(page.body.firstMatch(of: /href="(\/plans\/\d+\/review\/parts\/\d+)"/)).1
            try expectGolden("plan/review-objection", text: try await head.get(String(form)).body, kind: "html")
            let empty = try await head.post(String(form), ["reason": " "])
            #expect(empty.status == 422 && empty.body.contains("Nhập lý do."))
            #expect(try await planner.get(String(form)).status == 404)
            #expect(try await head.post(String(form), ["reason": "Chờ văn bản của Thanh tra"]).location == path)
            let objection = "\(path)/objections/1"
            let unsure = try await planner.post(objection, ["reason": "Có minh chứng"])
            #expect(unsure.status == 422 && unsure.body.contains("Chọn chấp nhận"))
            #expect(unsure.body.contains("Có minh chứng"))
            try expectGolden("plan/review-decision", text: try await planner.get(objection).body, kind: "html")
            let decided = try await planner.post(objection, ["decision": "accepted", "reason": "Có minh chứng"])
            #expect(decided.location == path)
            #expect(try await head.get(objection).body.contains("không tính vào đánh giá"))
            var answers: [String] = []
            for file in ["report.docx", "report.xlsx", "report.csv", "next-plan.docx"] {
                let answer = try await head.get("\(path)/\(file)")
                answers.append("\(file) \(answer.status) \(answer.body.utf8.count > 300)")
            }
            for year in ["2025-03", "2031"] { answers.append("\(try await head.get("\(path)?period=\(year)").status)") }
            #expect(
                answers == [
                    "report.docx 200 true", "report.xlsx 200 true", "report.csv 200 true", "next-plan.docx 200 true",
                    "422", "422",
                ])
        }
    }

    @Test("Programs read the review, object and decide as people do")
    func programs() async throws {
        try await APISite.with { site in
            let office = site.ledger.office
            let plan = try await site.ledger.plan()
            let head = try await site.program(office.headOfReception)
            let planner = try await site.program(office.planner)
            let review = try await head.get("/api/plans/\(plan)/review", as: "/api/plans/{id}/review")
            let measure = try #require(review["topics"]?.items.first?["measures"]?.items.first)
            guard case .integer(let obligation) = measure["obligation"], let part = measure["parts"]?.items.first,
                case .integer(let participant) = part["participant"]
            else { throw OfficeError(.invalid, "\(review)") }
            let key = try await head.post(
                "/api/reviews/objections",
                "{\"obligation\": \(obligation), \"participant\": \(participant), \"reason\": \"Chờ văn bản\"}",
                as: "/api/reviews/objections")
            guard case .integer(let id) = key["id"] else { throw OfficeError(.invalid, "\(key)") }
            _ = try await planner.post(
                "/api/reviews/objections/\(id)", "{\"decision\": \"accepted\", \"reason\": \"Có minh chứng\"}",
                as: "/api/reviews/objections/{id}")
            let after = try await planner.get("/api/plans/\(plan)/review", as: "/api/plans/{id}/review")
            let decision = after["objections"]?.items.first?["decision"]
            #expect(decision == .text("accepted"))
        }
    }
}
