import Desk
import Foundation
import HTTPTypes
import Office
import TestSupport
import Testing
import WorkTime

@testable import Web

@Suite("Dossiers in the browser") struct DossierPagesTests {
    private static let procedure: KeyValuePairs = [
        "code": "1.990001", "title": "Chấp thuận tổ chức <hội chợ>", "field": "Thương mại", "audience": "public",
        "level": "province", "online": "whole", "process": "one-unit", "term": "7 ngày làm việc", "fee": "200.000",
        "result": "Văn bản chấp thuận", "basis": "Quyết định 101/QĐ-UBND",
        "parts": "Đơn đề nghị\nSơ đồ; 2 bản sao\nGiấy ủy quyền; 1 bản chính; nếu có",
    ]
    private static let bringer: KeyValuePairs = [
        "procedure": "1", "kind": "citizen", "name": "Phạm <Văn> Hùng", "number": "001085067890",
        "phone": "0912345678", "act": "receive",
    ]

    private static func form(
        _ pairs: KeyValuePairs<String, String>, _ more: KeyValuePairs<String, String>
    ) -> String {
        FormPost.encoded(pairs) + "&" + FormPost.encoded(more)
    }

    @Test(
        "The counter takes a dossier in, everybody takes the own steps, the pages are as last looked at and take eight statements at most"
    )
    func walk() async throws {
        let counter = StatementCounter()
        try await withLedger(trace: counter.trace, rules: ShippedRules.own()) { ledger in
            let office = ledger.office
            _ = try await office.desk.perform(
                GrantRole(
                    person: office.administrator, role: .counter, from: CalendarDay(year: 2024, month: 1, day: 2)),
                as: .terminal)
            let desk = try await ledger.site.client(office.administrator, login: "dung.lc")
            var counts: [String: Int] = [:]
            func golden(_ name: String, _ client: TestClient, _ path: String) async throws {
                let before = counter.statements.count
                let answer = try await client.get(path)
                counts[name] = StatementCountTests.asked(counter.statements[before...])
                #expect(answer.status == 200, "\(path)")
                try expectGolden("dossiers/\(name)", text: answer.body, kind: "html")
            }
            try await golden("none", desk, "/dossiers")
            try await golden("procedure-none", desk, "/procedures")
            let faulty = try await desk.post("/procedures", ["title": "Giữ lại", "code": "x"])
            #expect(faulty.status == 422 && faulty.body.contains("Giữ lại") && faulty.body.contains("1.013526"))
            let added = try await desk.post(
                "/procedures", form: Self.form(Self.procedure, ["unit": "\(office.economy)"]))
            #expect(added.location == "/procedures/1")
            try await golden("procedure", desk, "/procedures/1")
            try await golden("procedure-edit", desk, "/procedures/1/edit")
            try await golden("procedures", desk, "/procedures?text=hoi+cho")
            try await golden("choice", desk, "/dossiers/new")
            let incomplete = try await desk.post("/dossiers", form: Self.form(Self.bringer, ["part": "0"]))
            #expect(
                incomplete.status == 422 && incomplete.body.contains("còn thiếu «Sơ đồ»")
                    && incomplete.body.contains("value=\"001085067890\""))
            let received = try await desk.post("/dossiers", form: Self.form(Self.bringer, ["part": "0", "part": "1"]))
            #expect(received.location == "/dossiers/1")
            try await golden("received", desk, "/dossiers/1")
            let figures = try await desk.get("/procedures/1")
            #expect(figures.body.contains("/procedures/1/dossiers?of=received&amp;year=2025"))
            try await golden("procedure-dossiers", desk, "/procedures/1/dossiers?of=received&year=2025")
            try await golden("receipt", desk, "/dossiers/1/papers/1/receipt")
            #expect(try await desk.get("/dossiers/1/papers/1/receipt/docx").status == 200)
            #expect(try await desk.get("/dossiers/1/papers/1/refusal").status == 404)
            #expect(try await desk.get("/dossiers?text=h99.13-250314-0001").location == "/dossiers/1")
            try await golden("list", desk, "/dossiers")
            let head = try await ledger.site.client(office.headOfEconomy, login: "nam.vd")
            try await golden("of-head", head, "/dossiers/1")
            try await golden("assign", head, "/dossiers/1/steps/assign")
            let nobody = try await head.post("/dossiers/1/steps/assign", ["version": "1"])
            #expect(nobody.status == 422 && nobody.body.contains("Chưa chọn «Công chức thụ lý»"))
            let assigned = try await head.post(
                "/dossiers/1/steps/assign", ["version": "1", "party-officer": "\(office.officerOfEconomy)"])
            #expect(assigned.location == "/dossiers/1")
            let stale = try await head.post(
                "/dossiers/1/steps/reassign",
                [
                    "version": "1", "party-officer": "\(office.headOfEconomy)", "field-reason": "giữ lại lý do",
                ])
            #expect(stale.status == 422 && stale.body.contains("giữ lại lý do"))
            let officer = try await ledger.site.client(office.officerOfEconomy, login: "phuoc.dh")
            try await golden("of-officer", officer, "/dossiers/1")
            try await golden("supplement", officer, "/dossiers/1/steps/request-supplement")
            let asked = try await officer.post(
                "/dossiers/1/steps/request-supplement", ["version": "2", "field-missing": "- Sơ đồ: chưa ký"])
            #expect(asked.location == "/dossiers/1")
            try await golden("waiting", desk, "/dossiers/1")
            try await golden("supplement-paper", desk, "/dossiers/1/papers/3/supplement")
            let stranger = try await ledger.site.client(office.headOfReception, login: "cong.vt")
            for path in ["/dossiers/1", "/dossiers/1/steps/assign", "/dossiers/1/papers/1/receipt", "/api/dossiers/1"] {
                #expect(try await stranger.get(path).status == 404, "\(path)")
            }
            #expect(try await stranger.get("/dossiers/new").status == 403)
            let behind = try await stranger.get("/procedures/1/dossiers?of=received")
            #expect(behind.status == 200 && !behind.body.contains("H99.13-250314-0001"))
            #expect(counts.filter { $0.value > StatementCountTests.limit } == [:])
        }
    }

    @Test("A program does what the pages do")
    func api() async throws {
        try await withLedger(rules: ShippedRules.own()) { ledger in
            let office = ledger.office
            _ = try await office.desk.perform(
                GrantRole(
                    person: office.administrator, role: .counter, from: CalendarDay(year: 2024, month: 1, day: 2)),
                as: .terminal)
            let desk = try await ledger.site.client(office.administrator, login: "dung.lc")
            let added = try await desk.post(
                "/api/procedures",
                json: """
                    {"code":"1.990001","title":"Chấp thuận hội chợ","field":"Thương mại","process":"one-unit",\
                    "unit":\(office.economy),"term":"7 ngày làm việc","result":"Văn bản","basis":"QĐ 101","parts":"Đơn"}
                    """)
            #expect(added.status == 200)
            let missing = try await desk.post("/api/dossiers", json: #"{"procedure":1,"act":"receive","name":"Hùng"}"#)
            #expect(missing.status == 409 && missing.body.contains("còn thiếu"))
            let received = try await desk.post(
                "/api/dossiers", json: #"{"procedure":1,"act":"receive","name":"Hùng","part":[0]}"#)
            #expect(received.status == 200 && received.body.contains("H99.13-250314-0001"))
            let head = try await ledger.site.client(office.headOfEconomy, login: "nam.vd")
            let assigned = try await head.post(
                "/api/dossiers/1/steps/assign",
                json: """
                    {"version":1,"parties":[{"name":"officer","value":"\(office.officerOfEconomy)"}]}
                    """)
            #expect(assigned.status == 200 && assigned.body.contains(#""state":"processing""#))
            #expect(try await head.post("/api/dossiers/1/steps/assign", json: #"{"version":2}"#).status == 403)
            #expect(try await head.get("/api/dossiers?view=held").body.contains(#""dossiers":[]"#))
            #expect(try await head.get("/api/dossiers?view=all").body.contains("H99.13-250314-0001"))
        }
    }
}
