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
            let unreasoned = try await head.post(String(form), ["reason": ""], files: [Self.proof])
            #expect(unreasoned.status == 422 && unreasoned.body.contains("name=\"kept\""))
            let sent = try await head.post(
                String(form), ["reason": "Chờ văn bản của Thanh tra"], files: [Self.proof])
            #expect(sent.location == path)
            let objection = "\(path)/objections/1"
            let unsure = try await planner.post(objection, ["reason": "Có minh chứng"])
            #expect(unsure.status == 422 && unsure.body.contains("Chọn chấp nhận"))
            #expect(unsure.body.contains("Có minh chứng"))
            let shown = try await planner.get(objection).body
            try expectGolden("plan/review-decision", text: shown, kind: "html")
            let file = try #require(shown.firstMatch(of: /href="([^"]*\/evidence\/\d+)"/)).1
            #expect(try await planner.get(String(file)).status == 200)
            #expect(try await planner.get("\(objection)/evidence/987654").status == 404)
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

    private static let proof = TestFile(name: "Công văn 15.pdf", content: Array("%PDF-1.4 xyz".utf8))

    @Test("Conclusions are written for next year's plan, in the browser and by programs; only by who keeps it")
    func nextPlan() async throws {
        try await withLedger { ledger in
            let office = ledger.office
            let path = "/plans/\(try await ledger.plan())/review/next-plan"
            let head = try await ledger.client(office.headOfReception).client
            let planner = try await ledger.client(office.planner).client
            let new = "\(path)/points/new"
            #expect(try await head.get(path).status == 200)
            #expect(try await head.get(new).status == 403)
            #expect(try await head.post(new, ["content": "Kết luận"]).status == 403)
            try expectGolden("plan/next-plan-point", text: try await planner.get(new).body, kind: "html")
            let refused = try await planner.post(new, ["content": "Kết luận", "measure": "Biện pháp A"])
            #expect(refused.status == 422 && refused.body.contains("Biện pháp A"))
            let words: KeyValuePairs = [
                "content": "Công tác lưu trữ chưa được kiểm tra", "source": "Thông báo số 12-TB/TU",
                "measure": "Kiểm tra",
                "lead": "Phòng Nội chính",
            ]
            #expect(try await planner.post(new, words).location == path)
            let page = try await planner.get(path).body
            try expectGolden("plan/next-plan", text: page, kind: "html")
            let point = try #require(page.firstMatch(of: /href="([^"]*\/points\/\d+)"/)).1
            let stale = try await planner.post(String(point), ["content": "Sửa sau", "version": "9"])
            #expect(stale.status == 409 && stale.body.contains("Sửa sau"))
            #expect(try await planner.post(String(point), ["content": "Sửa lại", "version": "1"]).location == path)
            #expect(try await planner.post("\(point)/removal").location == path)
            #expect(try await planner.get(String(point)).status == 404)
        }
        try await APISite.with { site in
            let plan = try await site.ledger.plan()
            let planner = try await site.program(site.ledger.office.planner)
            let at = "/api/plans/\(plan)/next-plan"
            _ = try await planner.get(at, as: "/api/plans/{id}/next-plan")
            let added = try await planner.post(
                "\(at)/points", #"{"content": "Kết luận"}"#, as: "/api/plans/{id}/next-plan/points")
            let line = try #require(added["lines"]?.items.last)
            guard case .integer(let id) = line["point"] else { throw OfficeError(.invalid, "\(line)") }
            _ = try await planner.post(
                "\(at)/points/\(id)", #"{"content": "Kết luận khác", "version": 1}"#,
                as: "/api/plans/{id}/next-plan/points/{point}")
            let gone = try await planner.post(
                "\(at)/points/\(id)/removal", "{}", as: "/api/plans/{id}/next-plan/points/{point}/removal")
            #expect(gone["lines"]?.items.count == (added["lines"]?.items.count ?? 0) - 1)
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
