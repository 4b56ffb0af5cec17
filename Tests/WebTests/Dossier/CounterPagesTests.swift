import Desk
import Foundation
import Office
import TestSupport
import Testing
import WorkTime

@testable import Web

@Suite("Fees, files and online dossiers in the browser") struct CounterPagesTests {
    private static let procedure = """
        "code":"1.990001","title":"Chấp thuận <hội chợ>","field":"Thương mại","process":"one-unit",\
        "term":"7 ngày làm việc","fee":200000,"fee-first":true,"result":"Văn bản","basis":"QĐ 101","parts":"Đơn\\nSơ đồ"
        """

    private func opened(_ ledger: LedgerSite) async throws -> TestClient {
        let office = ledger.office
        _ = try await office.desk.perform(
            GrantRole(person: office.administrator, role: .counter, from: CalendarDay(year: 2024, month: 1, day: 2)),
            as: .terminal)
        let desk = try await ledger.site.client(office.administrator, login: "dung.lc")
        let added = try await desk.post("/api/procedures", json: "{\(Self.procedure),\"unit\":\(office.economy)}")
        #expect(added.status == 200)
        return desk
    }

    @Test(
        "A fee is taken, papers are scanned, and the next dossier of the person takes one again; the pages are as last looked at and take eight statements at most"
    )
    func walk() async throws {
        let counter = StatementCounter()
        try await withLedger(trace: counter.trace, rules: ShippedRules.rules.get()) { ledger in
            let desk = try await opened(ledger)
            var counts: [String: Int] = [:]
            func golden(_ name: String, _ path: String) async throws {
                let before = counter.statements.count
                let answer = try await desk.get(path)
                counts[name] = StatementCountTests.asked(counter.statements[before...])
                #expect(answer.status == 200, "\(path)")
                let text = answer.body.replacing(/name="token" value="[^"]*"/, with: "name=\"token\" value=\"T\"")
                try expectGolden("dossiers/\(name)", text: text, kind: "html")
            }
            let person = #""name":"Phạm Hùng","number":"001085067890","act":"receive","procedure":1"#
            #expect(try await desk.post("/api/dossiers", json: "{\(person),\"part\":[0,1]}").status == 200)
            let faulty = try await desk.post(
                "/dossiers/1/fee", ["kind": "paid", "amount": "300.000", "way": "cash", "receipt": "BL 7"])
            #expect(faulty.status == 422 && faulty.body.contains("value=\"BL 7\""))
            let paid = try await desk.post(
                "/dossiers/1/fee", ["kind": "paid", "amount": "150.000", "way": "cash", "receipt": "BL <7>"])
            #expect(paid.location == "/dossiers/1/fee")
            try await golden("fee", "/dossiers/1/fee")
            let voided = try await desk.post("/dossiers/1/fee/1/voiding", ["voiding": ""])
            #expect(voided.status == 422)
            #expect(
                try await desk.post("/dossiers/1/fee/1/voiding", ["voiding": "nhầm"]).location == "/dossiers/1/fee")
            let program = try await desk.post("/api/dossiers/1/fee", json: #"{"kind":"exempt","reason":"Hộ nghèo"}"#)
            #expect(program.status == 200 && program.body.contains(#""left":0"#))
            let none = try await desk.post("/dossiers/1/files", ["part": "0"], files: [])
            #expect(none.status == 422 && none.body.contains("Chưa chọn tệp"))
            let scanned = try await desk.post(
                "/dossiers/1/files", ["part": "1", "until": "20/4/2025"],
                files: [
                    TestFile(
                        field: "file", name: "so-do.pdf", contentType: "application/pdf", content: Array("%PDF".utf8))
                ])
            #expect(scanned.location == "/dossiers/1/files")
            try await golden("files", "/dossiers/1/files")
            #expect(try await desk.get("/dossiers/1/files/1").body == "%PDF")
            #expect(try await desk.get("/dossiers/1/files/2").status == 404)
            let intake: KeyValuePairs = [
                "procedure": "1", "kind": "citizen", "name": "Phạm Hùng", "number": "001085067890", "part": "0",
                "act": "receive", "channel": "counter", "wish": "post",
            ]
            let looked = try await desk.post("/dossiers/reuse", intake)
            #expect(looked.status == 200)
            try expectGolden("dossiers/reuse", text: looked.body, kind: "html")
            let chosen = FormPost.encoded(intake) + "&reuse-1=1&consent-how=phi%E1%BA%BFu"
            let unasked = try await desk.post("/dossiers", form: chosen)
            #expect(
                unasked.status == 422 && unasked.body.contains("có đồng ý sử dụng lại")
                    && unasked.body.contains("reuse-1"))
            #expect(try await desk.post("/dossiers", form: chosen + "&consent=given").location == "/dossiers/2")
            try await golden("files-reused", "/dossiers/2/files")
            #expect(try await desk.get("/api/dossiers/2/files").body.contains(#""source":"H99.13-250314-0001""#))
            #expect(try await desk.post("/dossiers/2/consent/ending", ["how": ""]).status == 422)
            #expect(
                try await desk.post("/dossiers/2/consent/ending", ["how": "đơn"]).location == "/dossiers/2/files")
            let stranger = try await ledger.site.client(ledger.office.headOfReception, login: "cong.vt")
            for path in ["/dossiers/1/files", "/dossiers/1/files/1", "/dossiers/1/fee"] {
                #expect(try await stranger.get(path).status == 404, "\(path)")
            }
            #expect(counts.filter { $0.value > StatementCountTests.limit } == [:])
        }
    }

    @Test("A dossier that was stopped owes nothing, on its pages and for programs; what was paid for it is given back")
    func stopped() async throws {
        try await withLedger(rules: ShippedRules.rules.get()) { ledger in
            let office = ledger.office
            let desk = try await opened(ledger)
            let person = #""name":"Phạm Hùng","number":"001085067890","act":"receive","procedure":1"#
            #expect(try await desk.post("/api/dossiers", json: "{\(person),\"part\":[0,1]}").status == 200)
            let unsaid = try await desk.post("/dossiers/1/fee", ["way": "cash", "receipt": "BL 7"])
            let program = try await desk.post("/api/dossiers/1/fee", json: #"{"way":"cash","receipt":"BL 7"}"#)
            for answer in [unsaid, program] {
                #expect(answer.status == 422 && answer.body.contains("Chọn «Nội dung»."))
            }
            let paid = try await desk.post(
                "/dossiers/1/fee", ["kind": "paid", "amount": "150.000", "way": "cash", "receipt": "7"])
            #expect(paid.location == "/dossiers/1/fee")
            let id = Key<LedgerCase>(1)
            let version = try await office.ask(CaseQuestion(id), as: office.administrator).item.version
            try await office.perform(
                TakeCaseStep(id, act: "withdraw", fields: ["reason": "Không cần nữa"], version: version),
                as: office.administrator)
            #expect(try await desk.get("/api/dossiers/1").body.contains(#""left":0"#))
            #expect(try await desk.get("/dossiers/1").body.contains("đã nộp, không giải quyết"))
            let form = try await desk.get("/dossiers/1/fee").body
            #expect(form.contains(#"name="kind" value="refund" id="field-kind" checked>"#))
            let back = try await desk.post(
                "/dossiers/1/fee", ["kind": "refund", "way": "cash", "receipt": "9", "reason": "Dừng theo yêu cầu"])
            #expect(back.location == "/dossiers/1/fee")
            let book = try await desk.get("/dossiers/1/fee").body
            #expect(book.contains("biên lai 7") && book.contains("phiếu chi 9"))
        }
    }

    @Test("A dossier of the portal waits, is looked at and accepted; others of the office are refused")
    func portal() async throws {
        let counter = StatementCounter()
        try await withLedger(trace: counter.trace, rules: ShippedRules.rules.get()) { ledger in
            let desk = try await opened(ledger)
            let message = PortalMessage(
                code: "G22.99-1", procedure: "1.990001", applicant: .init(name: "Phạm <Hùng>", number: "001085067890"),
                wish: .electronic, answers: [.init(label: "Tên hội chợ", value: "Xuân <2025>")])
            let stored = try await ledger.site.files.keep(Array("don".utf8))
            let file = PortalFile(
                part: "Đơn",
                file: AttachedFile(
                    hash: stored.hash, size: stored.size, name: "don.pdf", mediaType: "application/pdf"))
            _ = try await ledger.office.desk.perform(
                ReceivePortalMessage(.read(message), raw: nil, files: [file], name: "m1"), as: .terminal)
            _ = try await ledger.office.desk.perform(
                ReceivePortalMessage(.malformed("Không đúng định dạng"), raw: nil, files: [], name: "m2"), as: .terminal
            )
            var counts: [String: Int] = [:]
            for (name, path) in [
                ("online", "/dossiers/online"), ("online-one", "/dossiers/online/1"),
                ("online-malformed", "/dossiers/online?state=malformed"),
            ] {
                let before = counter.statements.count
                let answer = try await desk.get(path)
                counts[name] = StatementCountTests.asked(counter.statements[before...])
                #expect(answer.status == 200, "\(path)")
                try expectGolden("dossiers/\(name)", text: answer.body, kind: "html")
            }
            #expect(counts.filter { $0.value > StatementCountTests.limit } == [:])
            #expect(try await desk.get("/dossiers/online/1/files/0").body == "don")
            #expect(try await desk.get("/dossiers").body.contains("Hồ sơ trực tuyến (1)"))
            let faulty = try await desk.post("/dossiers/online/1", ["act": "decline", "part": "0"])
            #expect(faulty.status == 422 && faulty.body.contains("field-reason"))
            let taken = try await desk.post(
                "/dossiers/online/1", ["act": "ask-online", "part": "0", "field-missing": "- Sơ đồ"])
            #expect(taken.location == "/dossiers/1")
            #expect(try await desk.get("/api/dossiers/online").body.contains(#""items":[]"#))
            let head = try await ledger.site.client(ledger.office.headOfEconomy, login: "nam.vd")
            for path in [
                "/dossiers/online", "/dossiers/online/1", "/dossiers/online/1/files/0", "/api/dossiers/online",
            ] {
                #expect(try await head.get(path).status == 403, "\(path)")
            }
        }
    }
}
