import Desk
import Foundation
import HTTPTypes
import Office
import Storage
import TestSupport
import Testing
import WorkTime

@testable import Web

@Suite("Feedback on regulations in the browser") struct FeedbackPagesTests {
    private static let sent: KeyValuePairs = [
        "subject": "Giấy xác nhận <không cần>", "content": "Đòi giấy đã có\n<script>alert(1)</script>",
        "senderKind": "citizen", "senderName": "Trần Văn Bảy", "senderPhone": "0912 345 678",
    ]

    private static func open(
        trace: StatementTrace? = nil, _ rules: PublicRules = PublicRules(),
        _ body: (LedgerSite, TestClient) async throws -> Void
    ) async throws {
        var all = try ShippedRules.rules.get()
        all.open = rules
        var site = TestSite.site
        site.trustedProxies = [AddressBlock("127.0.0.1")].compactMap(\.self)
        try await withLedger(trace: trace, rules: all, site: site) { ledger in
            _ = try await ledger.office.desk.perform(
                GrantRole(
                    person: ledger.office.administrator, role: .inspection,
                    from: CalendarDay(year: 2024, month: 1, day: 2)), as: .terminal)
            try await body(ledger, try await ledger.site.client(ledger.office.administrator, login: "dung.lc"))
        }
    }

    @Test("Sent by a citizen, answered, published; the pages are as last looked at and take eight statements at most")
    func walk() async throws {
        let counter = StatementCounter()
        try await Self.open(trace: counter.trace) { ledger, desk in
            let (citizen, office) = (ledger.site.stranger, ledger.office)
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
            try await golden("feedback-form", citizen, "/phan-anh/gui")
            let wrong = try await citizen.post(
                "/phan-anh/gui", ["subject": "Việc <b>", "content": "", "senderName": "A"])
            #expect(
                wrong.status == 422 && wrong.body.contains("Việc &lt;b&gt;")
                    && wrong.headers[.cacheControl] == "no-store")
            let token: KeyValuePairs = ["token": "0123456789abcdefghij"]
            let form = FormPost.encoded(Self.sent) + "&" + FormPost.encoded(token)
            for _ in 0..<2 {
                let sent = try await citizen.post("/phan-anh/gui", form: form)
                #expect(sent.status == 200 && sent.body.contains("PAKN-2025-0001"))
            }
            try await golden("feedback-list", desk, "/regulation-feedback")
            try await golden("feedback", desk, "/regulation-feedback/1")
            try await golden("feedback-routing", desk, "/regulation-feedback/1/routing")
            func post(_ client: TestClient, _ rest: String, _ fields: KeyValuePairs<String, String>) async throws {
                let answer = try await client.post("/regulation-feedback/1/\(rest)", fields)
                #expect(answer.location == "/regulation-feedback/1", "\(rest): \(answer.status) \(answer.body)")
            }
            try await post(
                desk, "routing", ["feedbackKind": "regulation", "feedbackUnit": "\(office.economy)", "version": "1"])
            let seen = try await unit.get("/regulation-feedback/1").body
            #expect(seen.contains("Soạn trả lời") && !seen.contains("0912"))
            #expect(try await unit.get("/regulation-feedback/1/routing").status == 403)
            try await post(unit, "answer", ["answer": "Sẽ bỏ giấy <này>", "version": "2"])
            try await post(desk, "approval", ["version": "3"])
            try await golden("feedback-unsent", desk, "/regulation-feedback/1")
            try await golden("feedback-sending", desk, "/regulation-feedback/1/sending")
            try await golden("feedback-letter", desk, "/regulation-feedback/1/letter")
            #expect(try await desk.get("/regulation-feedback/1/letter/docx").status == 200)
            let blank = try await desk.post("/regulation-feedback/1/sending", ["sentNote": "RA 1", "version": "4"])
            #expect(blank.status == 422 && blank.body.contains("RA 1"))
            try await post(
                desk, "sending", ["sentWay": "post", "sentOn": "14/03/2025", "sentNote": "RA <1>", "version": "4"])
            // Whom the office called, who signed for the letter: the unit that only writes answers is not told.
            for path in ["/regulation-feedback/1", "/api/regulation-feedback/1"] {
                let body = try await unit.get(path).body
                #expect(body.contains("PAKN-2025-0001"), "\(path)")
                for note in ["RA &lt;1", "RA <1", "sentNote"] { #expect(!body.contains(note), "\(path)") }
            }
            #expect(try await desk.get("/regulation-feedback/1").body.contains("Bưu chính, RA &lt;1&gt;"))
            let personal = try await desk.post(
                "/regulation-feedback/1/publication",
                ["publicSubject": "A", "publicContent": "Ông Trần Văn Bảy", "publicAnswer": "B", "version": "5"])
            #expect(personal.status == 422 && personal.body.contains("tên người gửi"))
            #expect(try await citizen.get("/phan-anh/1").status == 404)
            try await post(
                desk, "publication",
                [
                    "publicSubject": "Giấy <xác nhận>", "publicContent": "Đòi giấy đã có", "publicAnswer": "Sẽ bỏ",
                    "version": "5",
                ])
            try await golden("feedback-published", desk, "/regulation-feedback/1")
            try await golden("feedback-public", citizen, "/phan-anh?text=giay+xac")
            try await golden("feedback-public-one", citizen, "/phan-anh/1")
            try await golden("feedback-figures", desk, "/regulation-feedback/figures")
            for path in ["/phan-anh", "/phan-anh/1", "/api/public/feedback", "/api/public/feedback/1"] {
                let body = try await citizen.get(path).body
                #expect(!body.contains("Bảy") && !body.contains("0912"), "\(path)")
            }
            let made = try await citizen.post(
                "/api/public/feedback",
                json: #"{"name":"Công ty A","mail":"a@b.vn","subject":"Phí","content":"Thu cao"}"#)
            #expect(made.body.contains("PAKN-2025-0002"))
            #expect(try await desk.get("/api/regulation-feedback?text=thu").body.contains("Thu cao"))
            #expect(try await unit.get("/api/regulation-feedback/2").status == 404)
            #expect(counts.filter { $0.value > StatementCountTests.limit } == [:])
        }
    }

    @Test("Who sent too much is turned away before the database is asked anything")
    func flood() async throws {
        let counter = StatementCounter()
        try await Self.open(trace: counter.trace, PublicRules(limits: .init(feedbackOfAddress: 1))) { ledger, _ in
            let citizen = ledger.site.stranger
            let taken = try await citizen.post("/phan-anh/gui", from: "203.0.113.9", Self.sent)
            let before = counter.statements.count
            let refused = try await citizen.post("/phan-anh/gui", from: "203.0.113.9", Self.sent)
            #expect(taken.status == 200 && refused.status == 429)
            let asked = counter.statements[before...].filter { !$0.hasPrefix("BEGIN") && !$0.hasPrefix("COMMIT") }
            #expect(Array(asked) == [])
        }
    }

    @Test("Closed where the office opens it not; who sends too much is asked to wait, others are not")
    func gate() async throws {
        try await Self.open(PublicRules(opensFeedback: false)) { ledger, _ in
            for path in ["/phan-anh", "/phan-anh/gui", "/phan-anh/1"] {
                let answer = try await ledger.site.stranger.get(path)
                #expect(answer.status == 404, "\(path)")
            }
        }
        try await Self.open(PublicRules(limits: .init(feedbackOfAddress: 2))) { ledger, _ in
            let citizen = ledger.site.stranger
            var statuses: [Int] = []
            for _ in 0..<3 {
                // What is refused counts nothing.
                _ = try await citizen.post("/phan-anh/gui", from: "203.0.113.9", ["subject": "x"])
                statuses.append(try await citizen.post("/phan-anh/gui", from: "203.0.113.9", Self.sent).status)
            }
            #expect(statuses == [200, 200, 429])
            #expect(try await citizen.post("/phan-anh/gui", from: "203.0.113.10", Self.sent).status == 200)
        }
    }
}
