import Desk
import Foundation
import HTTPTypes
import Office
import TestSupport
import Testing
import WorkTime

@testable import Web

@Suite("Petitions in the browser") struct PetitionPagesTests {
    private static let sender: KeyValuePairs = [
        "sender-kind": "citizen", "name": "Trần <Văn> Bảy", "number": "001066012399", "address": "Thôn Đông",
        "subject": "Khiếu nại quyết định thu hồi đất",
    ]
    private static let complaint: KeyValuePairs = [
        "kind": "complaint", "channel": "hand", "received": "14/03/2025", "field-complained": "UBND phường",
        "field-matter": "Thu hồi 240 m² đất ở để mở đường liên thôn, không kiểm đếm tài sản", "field-remote": "no",
    ]
    private static let denunciation: KeyValuePairs = [
        "kind": "denunciation", "channel": "post", "received": "14/03/2025", "sender-kind": "citizen",
        "name": "Lê Quang Vinh", "number": "001077054321", "phone": "0987654321", "address": "Số 9, ngõ 2",
        "subject": "Tố cáo thu tiền sai quy định", "field-denounced": "Công chức tiếp nhận", "field-far": "no",
        "field-violation": "Thu tiền mỗi giấy xác nhận, không có biên lai",
    ]
    private static let secrets = ["Lê Quang Vinh", "001077054321", "0987654321", "ngõ 2"]

    private static func form(
        _ pairs: KeyValuePairs<String, String>, _ more: KeyValuePairs<String, String>
    ) -> String {
        FormPost.encoded(pairs) + "&" + FormPost.encoded(more)
    }

    private func open(_ ledger: LedgerSite) async throws -> TestClient {
        _ = try await ledger.office.desk.perform(
            GrantRole(
                person: ledger.office.headOfReception, role: .reception, from: CalendarDay(year: 2024, month: 1, day: 2)
            ),
            as: .terminal)
        return try await ledger.site.client(ledger.office.headOfReception, login: "cong.vt")
    }

    @Test(
        "A petition is taken in, classified and accepted; the pages are as last looked at and take eight statements at most"
    )
    func walk() async throws {
        let counter = StatementCounter()
        try await withLedger(trace: counter.trace, rules: ShippedRules.own()) { ledger in
            let office = ledger.office
            let desk = try await open(ledger)
            var counts: [String: Int] = [:]
            func golden(_ name: String, _ client: TestClient, _ path: String) async throws {
                let before = counter.statements.count
                let answer = try await client.get(path)
                counts[name] = StatementCountTests.asked(counter.statements[before...])
                #expect(answer.status == 200, "\(path)")
                try expectGolden("petitions/\(name)", text: answer.body, kind: "html")
            }
            let unit: KeyValuePairs = ["unit": "\(office.leadership)"]
            try await golden("none", desk, "/petitions")
            try await golden("choice", desk, "/petitions/new")
            #expect(try await desk.get("/visits/new").body.contains("Đoàn đông người"))
            let form = try await desk.get("/petitions/new?kind=complaint")
            #expect(form.status == 200 && form.body.contains("Ngày nhận đơn") && form.body.contains("data-draft"))
            #expect(try await desk.get("/petitions/new?kind=denunciation").body.contains("data-draft") == false)
            let faulty = try await desk.post(
                "/petitions", form: Self.form(Self.complaint, ["subject": "", "name": "Giữ lại"]))
            #expect(faulty.status == 422 && faulty.body.contains("Giữ lại") && faulty.body.contains("240 m²"))
            let whole = FormPost.encoded(Self.sender) + "&" + Self.form(Self.complaint, unit)
            let received = try await desk.post("/petitions", form: whole)
            #expect(received.location == "/petitions/1")
            let twin = try await desk.post("/petitions", form: whole)
            #expect(
                twin.status == 422 && twin.body.contains("Có đơn có thể trùng") && twin.body.contains("trùng họ tên"))
            let linked = try await desk.post("/petitions", form: whole + "&seen=1&link-1=duplicate")
            #expect(linked.location == "/petitions/2")
            let beside = try await desk.post("/petitions/similar", form: whole)
            #expect(beside.status == 200 && beside.body.contains("ĐT-2025-0002"))
            try await golden("received", desk, "/petitions/1")
            try await golden("propose", desk, "/petitions/1/steps/propose-acceptance")
            try await golden("request", desk, "/petitions/1/steps/request")
            #expect(try await desk.get("/petitions?text=dt-2025-1").location == "/petitions/1")
            #expect(try await desk.get("/dossiers/1").location == "/petitions/1")
            try await golden("list", desk, "/petitions")
            #expect(
                try await desk.post("/petitions/1/steps/propose-acceptance", ["version": "1"]).location
                    == "/petitions/1")
            try await golden("proposal-paper", desk, "/petitions/1/papers/2/proposal")
            #expect(try await desk.get("/petitions/1/papers/2/proposal/docx").status == 200)
            #expect(try await desk.get("/petitions/1/papers/2/refusal").status == 404)
            let leader = try await ledger.site.client(office.chief, login: "khoi.nm")
            try await golden("of-leader", leader, "/petitions/1")
            let accepted = try await leader.post(
                "/petitions/1/steps/accept", ["version": "2", "party-officer": "\(office.officerOfInternalAffairs)"])
            #expect(accepted.location == "/petitions/1")
            try await golden("accepted", desk, "/petitions/1")
            let visit = try await desk.post(
                "/visits",
                form: Self.form(Self.sender, ["form": "ordinary", "held": "14/03/2025", "kind": "complaint"]) + "&"
                    + FormPost.encoded(unit))
            #expect(visit.location == "/visits/3")
            try await golden("visit", desk, "/visits/3")
            try await golden("visits", desk, "/visits")
            try await golden("book", desk, "/visits/book")
            #expect(try await desk.get("/visits/book/docx").status == 200)
            let day = try await desk.post(
                "/visits/days", ["day": "20/03/2025", "leader": "\(office.chief)", "place": "Trụ sở tiếp công dân"])
            #expect(day.location == "/visits/days?month=2025-03")
            try await golden("days", desk, "/visits/days")
            try await golden("figures", desk, "/petitions/figures")
            try await golden(
                "records", desk,
                "/petitions/figures/records?table=handling&row=complaint&column=all&from=2025-03-01&to=2025-03-14")
            #expect(try await desk.get("/petitions/figures/xlsx").status == 200)
            let stranger = try await ledger.site.client(office.officerOfEconomy, login: "phuoc.dh")
            for path in [
                "/petitions/1", "/visits/3", "/petitions/1/papers/2/proposal", "/api/petitions/1", "/dossiers/1",
            ] {
                #expect(try await stranger.get(path).status == 404, "\(path)")
            }
            for path in ["/petitions/new", "/visits/new", "/petitions/figures", "/visits/book"] {
                #expect(try await stranger.get(path).status == 403, "\(path)")
            }
            #expect(counts.filter { $0.value > StatementCountTests.limit } == [:])
        }
    }

    @Test("What was guided once is proposed as not eligible when it comes again, and the officer decides")
    func guidedOnce() async throws {
        try await withLedger(rules: ShippedRules.own()) { ledger in
            let desk = try await open(ledger)
            let whole = [
                FormPost.encoded(Self.sender), FormPost.encoded(Self.complaint),
                FormPost.encoded(["unit": "\(ledger.office.leadership)", "area": "land", "authority": "judicial"]),
            ].joined(separator: "&")
            #expect(try await desk.post("/petitions", form: whole).location == "/petitions/1")
            let page = try await desk.get("/petitions/1").body
            #expect(page.contains("Đất đai, nhà cửa") && page.contains("một nội dung"))
            #expect(try await desk.get("/petitions?area=land&authority=judicial").body.contains("ĐT-2025-0001"))
            #expect(try await desk.get("/petitions?area=party").body.contains("ĐT-2025-0001") == false)
            let guided = try await desk.post(
                "/petitions/1/steps/guide", ["version": "1", "field-body": "Tòa án nhân dân"])
            #expect(guided.location == "/petitions/1")
            let again = whole + "&seen=1&link-1=again"
            let asked = try await desk.post("/petitions", form: again)
            #expect(
                asked.status == 422 && asked.body.contains("đã hướng dẫn hoặc trả lại")
                    && asked.body.contains(#"<option value="unguided" selected>"#))
            // The officer says that it is another content.
            let other = try await desk.post("/petitions", form: again + "&proposed=%C4%90T-2025-0001&failed=")
            #expect(other.location == "/petitions/2")
            let second = try await desk.get("/petitions/2").body
            #expect(second.contains("chỉ thực hiện một lần") && second.contains("Kiểm tra lại điều kiện, phân loại"))
            let checked = try await desk.post(
                "/petitions/2/check",
                ["classed": "yes", "failed": "unguided", "failure": "Đã hướng dẫn", "area": "policy", "mixed": "yes"])
            #expect(checked.location == "/petitions/2")
            let third = try await desk.get("/petitions/2").body
            #expect(
                third.contains("Chế độ, chính sách") && third.contains("nhiều nội dung")
                    && third.contains("chưa đủ điều kiện"))
            let wrong = try await desk.post("/petitions/2/check", ["classed": "yes", "area": "lạ", "failed": ""])
            #expect(wrong.status == 422)
        }
    }

    @Test("On no page, file or answer for programs stands who denounced, but where it was asked for and recorded")
    func secrecy() async throws {
        try await withLedger(rules: ShippedRules.own()) { ledger in
            let office = ledger.office
            let desk = try await open(ledger)
            let received = try await desk.post(
                "/petitions", form: Self.form(Self.denunciation, ["unit": "\(office.leadership)"]))
            #expect(received.location == "/petitions/1")
            #expect(
                try await desk.post("/petitions/1/steps/propose-acceptance", ["version": "1"]).location
                    == "/petitions/1")
            _ = try await office.desk.perform(
                GrantRole(
                    person: office.administrator, role: .reception, from: CalendarDay(year: 2024, month: 1, day: 2)),
                as: .terminal)
            let administrator = try await ledger.site.client(office.administrator, login: "quantri")
            let leader = try await ledger.site.client(office.chief, login: "khoi.nm")
            let paths = [
                "/petitions", "/petitions?view=all&text=le+quang+vinh", "/petitions/1",
                "/petitions/1/papers/2/proposal",
                "/work", "/notices", "/search?q=le+quang+vinh", "/search?q=001077054321", "/petitions/figures",
                "/petitions/figures/records?table=handling&row=denunciation&column=all", "/petitions/figures/csv",
                "/petitions/1/steps/accept", "/api/petitions", "/api/petitions/1", "/api/search?q=le+quang+vinh",
                "/api/work", "/visits/book",
            ]
            for client in [desk, administrator, leader] {
                for path in paths {
                    let body = try await client.get(path).body
                    // What was typed into a search stands in its field.
                    let found = Self.secrets.filter { body.contains($0) && !path.contains("q=") }
                    #expect(found == [], "\(path)")
                }
            }
            for client in [administrator, leader] {
                let asked = try await client.post("/petitions/1/senders", [:])
                let program = try await client.post("/api/petitions/1/senders", json: "{}")
                #expect(asked.status == 403 && program.status == 403)
                #expect(Self.secrets.filter { asked.body.contains($0) || program.body.contains($0) } == [])
            }
            let before = try await office.journal().count
            let shown = try await desk.post("/petitions/1/senders", [:])
            #expect(shown.status == 200 && shown.body.contains("Lê Quang Vinh"))
            let program = try await desk.post("/api/petitions/1/senders", json: "{}")
            #expect(program.status == 200 && program.body.contains("Lê Quang Vinh"))
            #expect(
                try await office.journal().dropFirst(before) == [
                    "petition.senders_seen case 1", "petition.senders_seen case 1",
                ])
            let journal = try await administrator.get("/administration/journal").body
            #expect(journal.contains("xem thông tin người gửi") && Self.secrets.filter(journal.contains) == [])
        }
    }

    @Test("A program does what the pages do")
    func api() async throws {
        try await withLedger(rules: ShippedRules.own()) { ledger in
            let office = ledger.office
            let desk = try await open(ledger)
            let missing = try await desk.post("/api/petitions", json: #"{"kind":"feedback","subject":"x"}"#)
            #expect(missing.status == 422 || missing.status == 400)
            let body = """
                {"kind":"feedback","subject":"Phản ánh bãi rác","name":"Nguyễn Thị Mỹ Lệ","unit":\(office.leadership),\
                "entries":[{"name":"content","value":"Bãi tập kết rác sát khu dân cư bốc mùi"}]}
                """
            let received = try await desk.post("/api/petitions", json: body)
            #expect(received.status == 200 && received.body.contains("ĐT-2025-0001"))
            #expect(try await desk.post("/api/petitions/similar", json: body).body.contains("trùng họ tên"))
            let moved = try await desk.post(
                "/api/petitions/1/steps/transfer",
                json: #"{"version":1,"parties":[{"name":"receiver","value":"\#(office.finance)"}]}"#)
            #expect(moved.status == 200 && moved.body.contains(#""state":"elsewhere""#))
            let visit = try await desk.post(
                "/api/visits",
                json: #"{"form":"ordinary","subject":"Hỏi về đất","name":"Phạm Thị Hòa","unit":\#(office.leadership)}"#)
            #expect(visit.status == 200 && visit.body.contains("TCD-2025-0001"))
            let linked = try await desk.post("/api/petitions/1/links", json: #"{"other":"TCD-2025-1","kind":"again"}"#)
            #expect(linked.status == 200 && linked.body.contains("TCD-2025-0001"))
            #expect(
                try await desk.post("/api/petitions/1/check", json: #"{"failed":"signed","failure":"Không ký"}"#).body
                    .contains("Không ký"))
            #expect(try await desk.get("/api/petitions/figures").body.contains(#""table":"handling""#))
            #expect(try await desk.get("/api/visits/days").body.contains(#""asked":1"#))
        }
    }
}
