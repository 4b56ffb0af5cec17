import Foundation
import HTTPTypes
import Office
import TestSupport
import Testing
import WorkTime

@testable import Desk
@testable import Web

@Suite("Outgoing papers in the browser") struct OutgoingPagesTests {
    private static let rules = Result { try ShippedRules.own() }

    /// The people through whose hands a paper goes, each in a browser.
    private struct Cast {
        let drafter: TestClient
        let head: TestClient
        let asked: TestClient
        let reviewer: TestClient
        let signer: TestClient
        let clerk: TestClient

        init(_ site: OfficeSite) async throws {
            let office = site.office
            drafter = try await site.client(office.officerOfEconomy, login: "soanthao")
            head = try await site.client(office.headOfEconomy, login: "truongphong")
            asked = try await site.client(office.headOfInternalAffairs, login: "noichinh")
            reviewer = try await site.client(office.chief, login: "chanhvp")
            signer = try await site.client(office.deputyChief, login: "phochanhvp")
            clerk = try await site.client(office.clerk, login: "vanthu")
        }
    }

    private static func with(_ body: (OfficeSite, Cast) async throws -> Void) async throws {
        try await withSite(rules: try rules.get()) { site in try await body(site, try await Cast(site)) }
    }

    /// A form that is open in the reader's browser, sent without anything typed into it.
    private static func send(
        _ act: String, _ client: TestClient, _ more: KeyValuePairs<String, String> = [:]
    ) async throws -> TestResponse {
        let page = try await client.get("/outgoing/1").body
        let version = page.split(separator: "name=\"version\" value=\"").dropFirst().first?.prefix { $0 != "\"" } ?? ""
        let fields = FormPost.encoded(["version": String(version)]) + "&" + FormPost.encoded(more)
        return try await client.post("/outgoing/1/\(act)", form: fields)
    }

    private static func draft(_ office: TestOffice) -> KeyValuePairs<String, String> {
        [
            "kind": "Công văn", "excerpt": "gửi số liệu <quý I>", "to": "Sở Tài chính",
            "copies": "- Chủ tịch UBND tỉnh (để b/c);\n- Phòng Nội chính;",
            "text": "Văn phòng nhận được văn bản của quý Sở.\n1. Số liệu gửi kèm.\n2. Đề nghị đối chiếu./.",
            "signer": "office.\(office.deputyChief)", "reviewer": "\(office.chief)", "urgency": "0", "secrecy": "0",
            "token": String(repeating: "t", count: 20),
        ]
    }

    @Test(
        "A paper from its draft until it has left, each step on the page of whoever takes it; pages are as last looked at"
    )
    func walk() async throws {
        try await Self.with { site, cast in
            let office = site.office
            func golden(_ name: String, _ path: String, _ client: TestClient) async throws {
                try expectGolden("outgoing/\(name)", text: try await client.get(path).body, kind: "html")
            }
            try await golden("none", "/outgoing", cast.drafter)
            let made = try await cast.drafter.post("/outgoing", Self.draft(office))
            #expect(made.location == "/outgoing/1")
            // Sent twice it is one draft.
            #expect(try await cast.drafter.post("/outgoing", Self.draft(office)).location == "/outgoing/1")
            try await golden("drafting", "/outgoing/1", cast.drafter)
            try await golden("form", "/outgoing/1/draft", cast.drafter)
            let asked = try await Self.send(
                "opinions", cast.drafter, ["unit": "\(office.internalAffairs)", "question": "Cho ý kiến về số liệu"])
            #expect(asked.location == "/outgoing/1")
            try await golden("asked", "/outgoing/1", cast.asked)
            let empty = try await Self.send("opinion", cast.asked, ["stance": "objects", "text": ""])
            #expect(empty.status == 422 && empty.body.contains("Nhập lý do không nhất trí."))
            #expect(try await Self.send("opinion", cast.asked, ["stance": "amends", "text": "Bổ sung"]).status == 303)
            #expect(try await Self.send("opinions/closing", cast.drafter).status == 303)
            let edited = try await cast.drafter.post(
                "/outgoing/1/draft",
                [
                    "kind": "Công văn", "excerpt": "gửi số liệu quý I", "to": "Sở Tài chính",
                    "text": "Văn phòng nhận được văn bản.\n1. Số liệu quý I gửi kèm.\n2. Đề nghị đối chiếu./.",
                    "signer": "office.\(office.deputyChief)", "reviewer": "\(office.chief)", "note": "tiếp thu ý kiến",
                    "version": "\(try await office.ask(OutgoingQuestion(Key(1)), as: office.clerk).item.paper.version)",
                ])
            #expect(edited.location == "/outgoing/1")
            try await golden("comparison", "/outgoing/1/comparison", cast.drafter)
            try await golden("opinions", "/outgoing/1/opinions", cast.drafter)
            for (act, client) in [
                ("submission", cast.drafter), ("initials", cast.head), ("review", cast.reviewer),
            ] { #expect(try await Self.send(act, client).location == "/outgoing/1", "\(act)") }
            try await golden("signing", "/outgoing/1", cast.signer)
            try await golden("waiting", "/outgoing", cast.signer)
            #expect(try await Self.send("signature", cast.signer).location == "/outgoing/1")
            _ = try await cast.clerk.post(
                "/registers", ["name": "Sổ văn bản đi", "direction": "outgoing", "numbering": "joint"])
            try await golden("here", "/outgoing?view=here", cast.clerk)
            #expect(try await Self.send("number", cast.clerk, ["register": "1"]).location == "/outgoing/1")
            try await golden("numbered", "/outgoing/1", cast.clerk)
            let unsealed = try await Self.send("issue", cast.clerk, ["paper": "4", "copies": "2"])
            #expect(unsealed.status == 422 && unsealed.body.contains("value=\"2\""))
            let issued = try await Self.send("issue", cast.clerk, ["isSealed": "true", "paper": "4", "copies": "2"])
            #expect(issued.location == "/outgoing/1")
            let received = try await cast.clerk.post(
                "/outgoing/1/recipients/4/receipt", ["receipt": "Văn thư Sở, số đến 15"])
            #expect(received.location == "/outgoing/1#recipients")
            try await golden("issued", "/outgoing/1", cast.clerk)
            try await golden("all", "/outgoing?view=all", cast.clerk)
        }
    }

    @Test("What gets no paper copy is kept as a list and applied when a paper is issued")
    func paperless() async throws {
        try await Self.with { site, cast in
            let faulty = try await cast.clerk.post("/outgoing/paperless", ["kind": "Công văn", "basis": " "])
            #expect(faulty.status == 422 && faulty.body.contains("Chưa nhập «Căn cứ»"))
            #expect(
                try await cast.drafter.post("/outgoing/paperless", ["kind": "Công văn", "basis": "x"]).status == 403)
            let entered = try await cast.clerk.post(
                "/outgoing/paperless", ["party": "\(site.office.finance)", "basis": "Công văn 775/VPCP-KSTT"])
            #expect(entered.location == "/outgoing/paperless")
            try expectGolden(
                "outgoing/paperless", text: try await cast.clerk.get("/outgoing/paperless").body, kind: "html")
            let ended = try await cast.clerk.post("/outgoing/paperless/1/ending", ["version": "1"])
            #expect(ended.location == "/outgoing/paperless")
        }
    }

    @Test("A file of an act that is refused leaves nothing in the store; one that is done stays")
    func files() async throws {
        try await Self.with { site, cast in
            let office = site.office
            func kept() -> Int {
                FileManager.default.subpaths(atPath: site.files.folder.path)?.count { $0.count > 60 } ?? 0
            }
            _ = try await cast.drafter.post("/outgoing", Self.draft(office))
            let file = TestFile(name: "C:\\ban\\du-thao.txt", content: Array("nội dung".utf8))
            let stale = try await cast.drafter.post("/outgoing/1/versions", ["version": "77"], files: [file])
            #expect(stale.status == 422 && kept() == 0)
            let version = try await office.ask(OutgoingQuestion(Key(1)), as: office.clerk).item.paper.version
            let done = try await cast.drafter.post("/outgoing/1/versions", ["version": "\(version)"], files: [file])
            #expect(done.location == "/outgoing/1" && kept() == 1)
            _ = try await Self.send(
                "opinions", cast.drafter, ["unit": "\(office.internalAffairs)", "question": "Góp ý"])
            let other = TestFile(name: "y-kien.pdf", content: Array("ý kiến".utf8))
            let wrong = try await cast.asked.post(
                "/outgoing/1/opinion", ["stance": "agrees", "party": "\(office.reception)"], files: [other])
            #expect(wrong.status == 403 && kept() == 1)
            let given = try await cast.asked.post("/outgoing/1/opinion", ["stance": "objects"], files: [other])
            #expect(given.location == "/outgoing/1" && kept() == 2)
        }
    }

    @Test("Whom an issued paper has not reached stands there with the reason until the clerk records how it was sent")
    func unsent() async throws {
        try await Self.with { site, cast in
            _ = try await cast.drafter.post("/outgoing", Self.draft(site.office))
            for (act, client) in [
                ("submission", cast.drafter), ("initials", cast.head), ("review", cast.reviewer),
                ("signature", cast.signer),
            ] { #expect(try await Self.send(act, client).status == 303, "\(act)") }
            _ = try await cast.clerk.post(
                "/registers", ["name": "Sổ văn bản đi", "direction": "outgoing", "numbering": "joint"])
            #expect(try await Self.send("number", cast.clerk, ["register": "1"]).status == 303)
            #expect(try await Self.send("issue", cast.clerk, ["isSealed": "true"]).status == 303)
            let page = try await cast.clerk.get("/outgoing/1").body
            #expect(page.contains("Chưa gửi (2)") && page.contains("chưa có trong danh bạ cơ quan"))
            #expect(
                try await cast.head.post("/outgoing/1/handover", ["recipient": "1", "means": "post"]).status == 403)
            let bare = try await cast.clerk.post("/outgoing/1/handover", ["recipient": "1", "note": "BĐ 12"])
            #expect(bare.status == 422 && bare.body.contains("value=\"BĐ 12\"") && bare.body.contains("Gửi bằng"))
            let sent = try await cast.clerk.post(
                "/outgoing/1/handover", ["recipient": "1", "means": "post", "note": "BĐ 12"])
            #expect(sent.location == "/outgoing/1#recipients")
            let after = try await cast.clerk.get("/outgoing/1").body
            #expect(after.contains("Chưa gửi (1)") && after.contains("Bưu chính: BĐ 12"))
            let here = try await cast.clerk.get("/outgoing?view=here").body
            #expect(here.contains("chưa gửi 1 nơi nhận") && here.contains("Chủ tịch UBND tỉnh"))
            #expect(try await cast.clerk.post("/outgoing/1/sending", [:]).status == 409)
            #expect(try await Self.send("withdrawal", cast.clerk, ["reason": "Sai số liệu"]).status == 303)
            #expect(try await cast.clerk.get("/outgoing/1").body.contains("văn thư báo thu hồi cho: Sở Tài chính."))
        }
    }

    @Test("A program takes the same way: draft, version, opinion, signature, number, issue, receipt")
    func program() async throws {
        try await Self.with { site, cast in
            let office = site.office
            _ = try await office.perform(OpenRegister(direction: .outgoing, name: "Sổ văn bản đi"), as: office.clerk)
            func version() async throws -> Int64 {
                try await office.ask(OutgoingQuestion(Key(1)), as: office.clerk).item.paper.version
            }
            func send(_ act: String, _ client: TestClient, _ more: String = "") async throws -> TestResponse {
                try await client.post(
                    "/api/outgoing/1/\(act)",
                    json: "{\"version\":\(try await version())\(more.isEmpty ? "" : ",")\(more)}")
            }
            let drafted = try await cast.drafter.post(
                "/api/outgoing",
                json: """
                    {"kind":"Công văn","excerpt":"gửi số liệu","to":"Sở Tài chính","signer":\(office.deputyChief),\
                    "reviewer":\(office.chief)}
                    """)
            #expect(drafted.status == 200 && drafted.body.contains("\"state\":\"drafting\""))
            let files = try await cast.drafter.post(
                "/api/files", files: [TestFile(name: "du-thao.txt", content: Array("dự thảo".utf8))])
            let token = try #require(
                files.body.split(separator: "\"kept\":\"").dropFirst().first?.prefix { $0 != "\"" })
            let forged = try await send("versions", cast.drafter, "\"kept\":\"khong-co\"")
            #expect(forged.status == 422 && forged.body.contains("kept"))
            let uploaded = try await send("versions", cast.drafter, "\"kept\":\"\(token)\",\"note\":\"bản đầu\"")
            #expect(uploaded.status == 200 && uploaded.body.contains("du-thao.txt"))
            let signed = try await cast.clerk.post(
                "/api/files", files: [TestFile(name: "01.txt", content: Array("Số: 01/VP-KT".utf8))])
            let final = try #require(
                signed.body.split(separator: "\"kept\":\"").dropFirst().first?.prefix { $0 != "\"" })
            for (act, client, more) in [
                ("submission", cast.drafter, ""), ("initials", cast.head, ""), ("review", cast.reviewer, ""),
            ] { #expect(try await send(act, client, more).status == 200, "\(act)") }
            // A text file cannot be checked: whoever signs it says why.
            let unexplained = try await send("signature", cast.signer)
            #expect(unexplained.status == 422 && unexplained.body.contains("\"field\":\"reason\""))
            for (act, client, more) in [
                ("signature", cast.signer, "\"reason\":\"Đã xem bản in\""),
                ("number", cast.clerk, "\"register\":1"),
            ] { #expect(try await send(act, client, more).status == 200, "\(act)") }
            // A draft that was made elsewhere bears no number: what leaves has to be sent.
            let bare = try await send("issue", cast.clerk, "\"isSealed\":true")
            #expect(bare.status == 422 && bare.body.contains("\"file\""))
            let issued = try await send("issue", cast.clerk, "\"isSealed\":true,\"kept\":\"\(final)\"")
            #expect(issued.status == 200 && issued.body.contains("\"state\":\"issued\""))
            let received = try await cast.clerk.post(
                "/api/outgoing/1/recipients/1/receipt", json: "{\"receipt\":\"số đến 15\"}")
            #expect(received.status == 200 && received.body.contains("số đến 15"))
            let listed = try await cast.clerk.post(
                "/api/outgoing/paperless", json: "{\"kind\":\"Công văn\",\"basis\":\"Danh mục\"}")
            #expect(listed.status == 200)
            let ended = try await cast.clerk.post("/api/outgoing/paperless/1/ending", json: "{\"version\":1}")
            #expect(ended.status == 200 && ended.body.contains("2025-03-14"))
        }
    }
}
