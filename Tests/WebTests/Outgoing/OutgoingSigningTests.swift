import Foundation
import Office
import Signature
import TestSupport
import Testing

@testable import Desk
@testable import Web

@Suite("Outgoing papers that the server signs digitally") struct OutgoingSigningTests {
    private struct Cast {
        let drafter: TestClient
        let signer: TestClient
        let clerk: TestClient
    }

    /// A paper that waits for its signer, on a site that holds the signer's key and the agency's.
    private static func with(_ body: (OfficeSite, Cast) async throws -> Void) async throws {
        let rules = try ShippedRules.own()
        try await withSite(rules: rules) { site in
            let office = site.office
            var site = site
            site.signer = try await TestSigner.signer(
                of: office.deputyChief, site.files, { [clock = office.clock] in clock.now })
            let cast = Cast(
                drafter: try await site.client(office.officerOfEconomy, login: "soanthao"),
                signer: try await site.client(office.deputyChief, login: "phochanhvp"),
                clerk: try await site.client(office.clerk, login: "vanthu"))
            let head = try await site.client(office.headOfEconomy, login: "truongphong")
            let reviewer = try await site.client(office.chief, login: "chanhvp")
            let made = try await cast.drafter.post(
                "/outgoing",
                [
                    "kind": "Công văn", "excerpt": "gửi số liệu", "to": "Sở Tài chính", "text": "Số liệu gửi kèm./.",
                    "signer": "office.\(office.deputyChief)", "reviewer": "\(office.chief)",
                    "token": String(repeating: "t", count: 20),
                ])
            #expect(made.location == "/outgoing/1")
            for (act, client) in [("submission", cast.drafter), ("initials", head), ("review", reviewer)] {
                #expect(try await send(act, client).location == "/outgoing/1", "\(act)")
            }
            _ = try await cast.clerk.post(
                "/registers", ["name": "Sổ văn bản đi", "direction": "outgoing", "numbering": "joint"])
            try await body(site, cast)
        }
    }

    private static func send(
        _ act: String, _ client: TestClient, _ more: KeyValuePairs<String, String> = [:]
    ) async throws -> TestResponse {
        let page = try await client.get("/outgoing/1").body
        let version = page.split(separator: "name=\"version\" value=\"").dropFirst().first?.prefix { $0 != "\"" } ?? ""
        let fields = FormPost.encoded(["version": String(version)]) + "&" + FormPost.encoded(more)
        return try await client.post("/outgoing/1/\(act)", form: fields)
    }

    private static func answer(_ site: OfficeSite) async throws -> OutgoingQuestion.Answer {
        try await site.office.ask(OutgoingQuestion(Key(1)), as: site.office.clerk)
    }

    /// Who signed with what outcome, in the order of the signatures.
    private static func reasons(_ copy: OutgoingCopy?) -> [String] {
        copy?.report?.signatures.map { "\($0.reason ?? "?") \($0.verdict) \($0.coverage)" } ?? []
    }

    @Test(
        "A wrong secret signs nothing and is not shown again; the right one signs, and the agency's seal follows at issue"
    )
    func wholeWay() async throws {
        try await Self.with { site, cast in
            try expectGolden(
                "outgoing/signing-digitally", text: try await cast.signer.get("/outgoing/1").body, kind: "html")
            let wrong = try await Self.send("signature", cast.signer, ["pin": "sai mã"])
            #expect(wrong.status == 422 && wrong.body.contains("Mật khẩu của tệp khoá ký không đúng."))
            #expect(!wrong.body.contains("sai mã"))
            #expect(try await Self.answer(site).item.paper.state == .signing)
            #expect(try await Self.send("signature", cast.signer, ["pin": TestSigner.pin]).status == 303)
            let signed = try await Self.answer(site)
            #expect(signed.copy?.isSealed == false)
            #expect(Self.reasons(signed.copy) == ["signature unverified whole"])
            #expect(try await Self.send("number", cast.clerk, ["register": "1"]).status == 303)
            try expectGolden(
                "outgoing/sealing", text: try await cast.clerk.get("/outgoing/1").body, kind: "html")
            let bare = try await Self.send("issue", cast.clerk, ["isSealed": "true"])
            #expect(bare.status == 422 && bare.body.contains("Chưa nhập mật khẩu hoặc mã PIN của khoá ký."))
            let issued = try await Self.send("issue", cast.clerk, ["isSealed": "true", "pin": TestSigner.pin])
            #expect(issued.status == 303)
            let sealed = try await Self.answer(site)
            #expect(
                Self.reasons(sealed.copy) == [
                    "signature unverified revision", "numbering unverified revision", "seal unverified whole",
                ])
            let document = try #require(sealed.item.document)
            let kept = try await site.office.ask(DocumentQuestion(document), as: site.office.clerk)
            #expect(kept.fileHash == sealed.copy?.file.hash && kept.fileName == "01-VP-KT.pdf")
            #expect(kept.signatures == sealed.copy?.report)
            let page = try await cast.clerk.get("/documents/\(document)").body
            #expect(page.contains("nội dung không đổi"))
            let file = try await cast.drafter.get("/outgoing/1/signed.pdf")
            #expect(file.status == 200 && file.body.contains("ETSI.CAdES.detached"))
        }
    }

    @Test("A key of somebody else, or a file that came back changed from its preparation, signs nothing")
    func strangers() async throws {
        try await Self.with { site, _ in
            let office = site.office
            let signer = try await TestSigner.signer(
                of: office.deputyChief, site.files, { [clock = office.clock] in clock.now })
            let draft = try site.files.begin()
            try await draft.write(TestSigner.page[...])
            await expectRefusal(.invalid, field: "pin") {
                _ = try await signer.sign(
                    draft.url, as: office.deputyChief, named: "Nguyễn Minh Khôi", pin: TestSigner.pin)
            }
            await expectRefusal(.invalid) {
                _ = try await signer.sign(draft.url, as: office.chief, named: "Lê Thị Hoài An", pin: TestSigner.pin)
            }
            // The child was taken over, and gives another paper to be signed.
            let changing = try await TestSigner.signer(
                of: office.deputyChief, site.files, { [clock = office.clock] in clock.now }, isHonest: false)
            await expectRefusal(.invalid, field: "pin") {
                _ = try await changing.sign(
                    draft.url, as: office.deputyChief, named: "Lê Thị Hoài An", pin: TestSigner.pin)
            }
            #expect(try await Self.answer(site).item.paper.state == .signing)
        }
    }

    @Test("Signing what cannot be read said that nothing of an upload was kept: it says that the paper is not signed")
    func unreadable() async throws {
        try await Self.with { site, cast in
            let office = site.office
            let why = "Tệp PDF bị hỏng hoặc bị cắt cụt; hãy xin lại tệp gốc."
            let draft = try site.files.begin()
            try await draft.write(TestSigner.page[...])
            for unreadable: (String?, String?) in [(why, nil), (nil, why)] {
                let signer = try await TestSigner.signer(
                    of: office.deputyChief, site.files, { [clock = office.clock] in clock.now }, unreadable: unreadable)
                let error = await #expect(throws: OfficeError.self) {
                    _ = try await signer.sign(
                        draft.url, as: office.deputyChief, named: "Lê Thị Hoài An", pin: TestSigner.pin)
                }
                let checked = unreadable.0 == nil ? "Không kiểm tra được chữ ký số vừa tạo: " : ""
                #expect(error?.message == "\(checked)\(why) Văn bản chưa được ký số." && error?.field == "pin")
            }
        }
    }

    @Test("What is sent back loses its signed copy; what is signed on paper has none")
    func sentBack() async throws {
        try await Self.with { site, cast in
            #expect(try await Self.send("signature", cast.signer, ["pin": TestSigner.pin]).status == 303)
            #expect(try await Self.send("return", cast.signer, ["reason": "Sai số liệu"]).status == 303)
            let back = try await Self.answer(site)
            #expect(back.item.paper.state == .drafting && back.copy == nil)
            #expect(try await cast.drafter.get("/outgoing/1/signed.pdf").status == 404)
        }
        try await Self.with { site, cast in
            #expect(try await Self.send("signature", cast.signer, ["onPaper": "true"]).status == 303)
            let signed = try await Self.answer(site)
            #expect(signed.item.paper.state == .signed && signed.copy == nil)
        }
    }
}
