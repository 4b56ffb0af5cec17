import Desk
import Foundation
import HTTPTypes
import Office
import TestSupport
import Testing
import WorkTime

@testable import Web

@Suite("Sharing petitions in the browser") struct PetitionSharingPagesTests {
    private static let complaint: KeyValuePairs = [
        "kind": "complaint", "channel": "hand", "received": "14/03/2025", "sender-kind": "citizen",
        "name": "Trần <Văn> Bảy", "number": "001066012399", "address": "Thôn Đông",
        "subject": "Khiếu nại <quyết định> thu hồi đất", "field-complained": "UBND phường",
        "field-matter": "Thu hồi 240 m² đất ở để mở đường liên thôn", "field-remote": "no",
    ]
    private static let denunciation: KeyValuePairs = [
        "kind": "denunciation", "channel": "post", "received": "14/03/2025", "sender-kind": "citizen",
        "name": "Lê Quang Vinh", "number": "001077054321", "phone": "0987654321", "address": "Số 9, ngõ 2",
        "subject": "Tố cáo thu tiền sai quy định", "field-denounced": "Công chức tiếp nhận", "field-far": "no",
        "field-violation": "Thu tiền mỗi giấy xác nhận, không có biên lai",
    ]
    private static let secrets = ["Lê Quang Vinh", "001077054321", "0987654321", "ngõ 2"]

    private func open(_ ledger: LedgerSite) async throws -> TestClient {
        _ = try await ledger.office.desk.perform(
            GrantRole(
                person: ledger.office.headOfReception, role: .reception, from: CalendarDay(year: 2024, month: 1, day: 2)
            ), as: .terminal)
        return try await ledger.site.client(ledger.office.headOfReception, login: "cong.vt")
    }

    private func receive(
        _ fields: KeyValuePairs<String, String>, _ desk: TestClient, _ ledger: LedgerSite
    ) async throws {
        let form = FormPost.encoded(fields) + "&" + FormPost.encoded(["unit": "\(ledger.office.leadership)"])
        #expect(try await desk.post("/petitions", form: form).location?.hasPrefix("/petitions/") == true)
    }

    @Test(
        "A petition is shared under a regulation, an agency answers, the share ends; the pages are as last looked at and take eight statements at most"
    )
    func walk() async throws {
        let counter = StatementCounter()
        try await withLedger(trace: counter.trace, rules: ShippedRules.rules.get()) { ledger in
            let office = ledger.office
            let desk = try await open(ledger)
            let agency = try await ledger.site.client(office.headOfEconomy, login: "nam.vd")
            let other = try await ledger.site.client(office.headOfInternalAffairs, login: "hang.dt")
            var counts: [String: Int] = [:]
            func golden(_ name: String, _ client: TestClient, _ path: String) async throws {
                let before = counter.statements.count
                let answer = try await client.get(path)
                counts[name] = StatementCountTests.asked(counter.statements[before...])
                #expect(answer.status == 200, "\(path)")
                let text = answer.body.replacing(/name="token" value="[^"]*"/, with: "name=\"token\" value=\"T\"")
                try expectGolden("petitions/sharing-\(name)", text: text, kind: "html")
            }
            try await receive(Self.complaint, desk, ledger)
            _ = try await desk.post("/petitions/1/steps/propose-acceptance", ["version": "1"])
            try await golden("circles-none", desk, "/petitions/circles")
            try await golden("circle-new", desk, "/petitions/circles/new")
            let refused = try await desk.post(
                "/petitions/circles", ["circleName": "Quy chế <giữ lại>", "members": "\(office.economy)"])
            #expect(refused.status == 422 && refused.body.contains("Quy chế &lt;giữ lại&gt;"))
            let circle = FormPost.encoded([
                "circleName": "Quy chế phối hợp tiếp công dân", "circleNumber": "05/QCPH", "signed": "12/01/2025",
                "members": "\(office.economy)",
            ])
            #expect(
                try await desk.post("/petitions/circles", form: circle + "&members=\(office.internalAffairs)").location
                    == "/petitions/circles")
            try await golden("circles", agency, "/petitions/circles")
            try await golden("none", desk, "/petitions/1/shares")
            try await golden("form", desk, "/petitions/1/sharing?circle=1")
            let faulty = try await desk.post(
                "/petitions/1/sharing",
                ["circle": "1", "purpose": "Giữ <lại>", "until": "30/4/2025", "level-\(office.economy)": ""])
            #expect(faulty.status == 422 && faulty.body.contains("Giữ &lt;lại&gt;"))
            let shared = try await desk.post(
                "/petitions/1/sharing",
                [
                    "circle": "1", "purpose": "Phối hợp xác minh", "until": "30/4/2025",
                    "level-\(office.economy)": "content", "level-\(office.internalAffairs)": "facts",
                ])
            #expect(shared.location == "/petitions/1/shares", "\(shared.body)")
            // Who has a share already keeps it where nothing else is chosen.
            let again = try await desk.get("/petitions/1/sharing?circle=1").body
            #expect(again.contains("Giữ nguyên: Nội dung") && again.contains("Giữ nguyên: Thông tin chung"))
            #expect(!again.contains(#"value="content" selected"#))
            let unchanged = try await desk.post(
                "/petitions/1/sharing",
                ["circle": "1", "purpose": "Phối hợp", "until": "30/4/2025", "level-\(office.economy)": ""])
            #expect(unchanged.status == 422)
            let share = try await agency.get("/api/petitions/shared/1").body
            let key = try #require(share.firstMatch(of: #/"shares":\[\{[^\]]*?"id":(\d+)/#)).output.1
            let asked = try await desk.post(
                "/petitions/shares/\(key)/asks", ["question": "Đã bồi thường <chưa>?", "due": "28/3/2025"])
            #expect(asked.location == "/petitions/1/shares", "\(asked.body)")
            try await golden("petition", desk, "/petitions/1")
            try await golden("asked", desk, "/petitions/1/shares")
            try await golden("list", agency, "/petitions/shared")
            try await golden("content", agency, "/petitions/shared/1")
            try await golden("facts", other, "/petitions/shared/1")
            try await golden("opinion-form", agency, "/petitions/shares/\(key)/opinion")
            try await golden("sight", agency, "/sight?kind=shared_petition&id=1")
            #expect(try await agency.get("/petitions/asks/1").location == "/petitions/shared/1")
            #expect(try await desk.get("/petitions/asks/1").location == "/petitions/1/shares")
            #expect(try await agency.get("/work").body.contains("Cho ý kiến phối hợp về đơn ĐT-2025-0001"))
            let said = try await agency.post(
                "/petitions/shares/\(key)/opinion", ["ask": "1", "opinion": "Đã chi trả <xong>"])
            #expect(said.location == "/petitions/shared/1", "\(said.body)")
            try await golden("said", desk, "/petitions/1/shares")
            try await golden("ending-form", desk, "/petitions/shares/\(key)/ending")
            #expect(
                try await desk.post("/petitions/shares/\(key)/ending", ["reason": "Đã xong", "version": "1"]).location
                    == "/petitions/1/shares")
            for path in ["/petitions/shared/1", "/petitions/shares/\(key)", "/api/petitions/shared/1", "/petitions/1"] {
                #expect(try await agency.get(path).status == 404, "\(path)")
            }
            #expect(try await desk.get("/petitions/1/shares").body.contains("Đã chi trả &lt;xong&gt;"))
            #expect(counts.filter { $0.value > StatementCountTests.limit } == [:])
        }
    }

    @Test("What an agency may not see stands on no page, in no answer, list, search, file or notice of its people")
    func secrecy() async throws {
        try await withLedger(rules: ShippedRules.rules.get()) { ledger in
            let office = ledger.office
            let desk = try await open(ledger)
            try await receive(Self.complaint, desk, ledger)
            try await receive(Self.denunciation, desk, ledger)
            let until = "30/4/2025"
            for (petition, level) in [(1, "facts"), (2, "content")] {
                let answer = try await desk.post(
                    "/petitions/\(petition)/sharing",
                    ["purpose": "Phối hợp", "until": until, "level-\(office.economy)": level])
                #expect(answer.location == "/petitions/\(petition)/shares", "\(answer.body)")
                #expect(
                    try await desk.post(
                        "/petitions/shares/\(petition)/asks", ["question": "Ý kiến?", "due": "20/3/2025"]
                    ).location == "/petitions/\(petition)/shares")
            }
            let refused = try await desk.post(
                "/petitions/2/sharing", ["purpose": "Phối hợp", "until": until, "level-\(office.economy)": "files"])
            #expect(refused.status == 422 && refused.body.contains("Điều 56 Luật Tố cáo"))
            let before = try await office.journal().count
            let head = try await ledger.site.client(office.headOfEconomy, login: "nam.vd")
            let officer = try await ledger.site.client(office.officerOfEconomy, login: "phuoc.dh")
            let paths = [
                "/petitions", "/petitions?view=all", "/petitions/shared", "/petitions/shared/1", "/petitions/shared/2",
                "/petitions/shares/2", "/petitions/asks/2", "/petitions/shares/2/opinion", "/work", "/work.csv",
                "/notices",
                "/search?q=vinh", "/search?q=thu+hoi+dat", "/search?q=%C4%90T-2025-0002", "/api/petitions",
                "/api/petitions/shared", "/api/petitions/shared/1", "/api/petitions/shared/2", "/api/work",
                "/api/notices",
                "/api/search?q=thu+hoi+dat", "/sight?kind=shared_petition&id=2", "/petitions/circles",
            ]
            let ofComplaint = ["Trần &lt;Văn&gt; Bảy", "Bảy", "thu hồi đất", "240 m²"]
            for client in [head, officer] {
                for path in paths {
                    let body = try await client.get(path).body
                    #expect((Self.secrets + ofComplaint).filter { body.contains($0) } == [], "\(path)")
                }
                for path in [
                    "/petitions/1", "/petitions/2", "/petitions/1/shares", "/petitions/shared/2/files/0",
                    "/petitions/1/files/0", "/api/petitions/2", "/api/petitions/2/shares", "/sight?kind=dossier&id=2",
                    "/sight?kind=petition&id=2",
                ] {
                    #expect(try await client.get(path).status == 404, "\(path)")
                }
                #expect(try await client.post("/petitions/2/senders", [:]).status == 404)
            }
            // The summary of a denunciation is content: a look at it is written down, the list says its number only.
            for path in ["/petitions/shared", "/api/petitions/shared", "/notices"] {
                #expect(try await !head.get(path).body.contains("Tố cáo thu tiền sai quy định"), "\(path)")
            }
            // Of a denunciation whoever answers for the agency only; each look at its content is written down.
            #expect(try await head.get("/petitions/shared/2").body.contains("Tố cáo thu tiền sai quy định"))
            #expect(try await officer.get("/petitions/shared/2").status == 404)
            #expect(try await officer.get("/petitions/shared/1").status == 200)
            #expect(
                try await office.journal().dropFirst(before).filter { $0.hasPrefix("petition.") }
                    == Array(repeating: "petition.shared_seen case 2", count: 3))
        }
    }

    @Test("A program shares, asks, answers and ends as the pages do")
    func api() async throws {
        try await withLedger(rules: ShippedRules.rules.get()) { ledger in
            let office = ledger.office
            let desk = try await open(ledger)
            let agency = try await ledger.site.client(office.headOfEconomy, login: "nam.vd")
            try await receive(Self.complaint, desk, ledger)
            let circle = try await desk.post(
                "/api/petitions/circles",
                json:
                    #"{"circleName":"Quy chế","circleNumber":"05/QCPH","signed":"2025-01-12","members":[\#(office.economy),\#(office.finance)]}"#
            )
            #expect(circle.status == 200 && circle.body.contains(#""id":1"#), "\(circle.body)")
            #expect(try await agency.get("/api/petitions/circles").body.contains("05/QCPH"))
            let later = try await desk.post(
                "/api/petitions/circles",
                json:
                    #"{"circleName":"Quy chế mới","circleNumber":"06/QCPH","signed":"2025-03-12","validFrom":"2025-12-01","members":[\#(office.economy),\#(office.finance)]}"#
            )
            #expect(later.status == 200, "\(later.body)")
            let circles = try await agency.get("/petitions/circles").body
            #expect(circles.contains("chưa có hiệu lực") && !circles.contains("không còn hiệu lực"))
            let shared = try await desk.post(
                "/api/petitions/1/sharing",
                json:
                    #"{"circle":1,"seesFiles":[\#(office.economy)],"seesFacts":[\#(office.finance)],"purpose":"Phối hợp","until":"2025-04-30"}"#
            )
            #expect(shared.status == 200 && shared.body.contains(#""level":"files""#), "\(shared.body)")
            let key = try #require(
                try await agency.get("/api/petitions/shared").body.matches(of: #/"share":(\d+)/#).last
            ).output.1
            let wrong = try await desk.post("/api/petitions/shares/\(key)/asks", json: #"{"question":""}"#)
            #expect(wrong.status == 422 || wrong.status == 400)
            #expect(
                try await desk.post(
                    "/api/petitions/shares/\(key)/asks", json: #"{"question":"Ý kiến?","due":"2025-03-20"}"#
                )
                .status == 200)
            #expect(
                try await desk.post("/api/petitions/asks/1/withdrawal", json: #"{"reason":"Nhầm","version":1}"#).status
                    == 200)
            let said = try await agency.post(
                "/api/petitions/shares/\(key)/opinion", json: #"{"opinion":"Đã rõ","source":"12/STC"}"#)
            #expect(said.status == 200, "\(said.body)")
            let page = try await desk.get("/api/petitions/1/shares").body
            #expect(page.contains("Đã rõ") && page.contains(#""end":"withdrawn""#))
            #expect(
                try await desk.post("/api/petitions/shares/\(key)/ending", json: #"{"reason":"Xong","version":1}"#)
                    .status
                    == 200)
        }
    }
}
