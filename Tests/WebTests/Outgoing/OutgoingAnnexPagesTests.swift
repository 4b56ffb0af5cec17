import Foundation
import Office
import Paper
import Signature
import TestSupport
import Testing
import WorkTime

@testable import Desk
@testable import Web

@Suite("Annexes of outgoing papers in the browser") struct OutgoingAnnexPagesTests {
    /// A Word file, which becomes an empty page when it is signed.
    private static func annex() throws -> TestFile {
        let head = OfficialHead(
            superior: nil, issuer: "Văn phòng", issuerInText: "Văn phòng", symbol: "VP-KT", place: "Đông Giang",
            date: .open)
        let form = OfficialForm(
            head: head, heading: .none, title: "Danh mục dự án", blocks: [.paragraph("Tuyến đường ven hồ.")])
        return TestFile(name: "phụ lục 1.docx", content: try DocxWriter.write(form))
    }

    private static func with(_ body: (OfficeSite, TestClient) async throws -> Void) async throws {
        let rules = try OfficeRules.load(
            URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../Rules").standardized)
        try await withSite(rules: rules) { site in
            var site = site
            site.signer = try await TestSigner.signer(
                of: site.office.deputyChief, site.files, { [clock = site.office.clock] in clock.now })
            let drafter = try await site.client(site.office.officerOfEconomy, login: "soanthao")
            let made = try await drafter.post(
                "/outgoing",
                [
                    "kind": "Công văn", "excerpt": "gửi số liệu", "to": "Sở Tài chính", "text": "Số liệu gửi kèm./.",
                    "signer": "office.\(site.office.deputyChief)", "reviewer": "\(site.office.chief)",
                    "token": String(repeating: "t", count: 20),
                ])
            #expect(made.location == "/outgoing/1")
            try await body(site, drafter)
        }
    }

    private static func version(_ site: OfficeSite) async throws -> String {
        "\(try await site.office.ask(OutgoingQuestion(Key(1)), as: site.office.clerk).item.paper.version)"
    }

    private static func kept(_ site: OfficeSite) -> Int {
        FileManager.default.subpaths(atPath: site.files.folder.path)?.count { $0.count > 60 } ?? 0
    }

    @Test("A drafter adds and takes away annexes; what is refused keeps the typed title and leaves no file")
    func drafting() async throws {
        try await Self.with { site, drafter in
            let before = Self.kept(site)
            func add(_ title: String, _ files: [TestFile]) async throws -> TestResponse {
                try await drafter.post(
                    "/outgoing/1/annexes", ["title": title, "version": try await Self.version(site)], files: files)
            }
            for (files, words) in [
                ([], "Chưa chọn tệp nào."),
                ([TestFile(name: "bai-hat.mp3", content: [1, 2, 3])], "Phụ lục phải là tệp Word"),
            ] {
                let refused = try await add("Danh mục <dự án>", files)
                #expect(refused.status == 422 && refused.body.contains(words), "\(words)")
                #expect(refused.body.contains("value=\"Danh mục &lt;dự án&gt;\""))
                #expect(Self.kept(site) == before)
            }
            #expect(try await add("Danh mục <dự án>", [try Self.annex()]).location == "/outgoing/1#annexes")
            #expect(Self.kept(site) == before + 1)
            try expectGolden(
                "outgoing/drafting-annex", text: try await drafter.get("/outgoing/1").body, kind: "html")
            let file = try await drafter.get("/outgoing/1/annexes/1")
            #expect(file.status == 200 && file.body.hasPrefix("PK"))
            #expect(try await drafter.get("/outgoing/1/annexes/2").status == 404)
            let stranger = try await site.client(site.office.officerOfInternalAffairs, login: "nguoingoai")
            #expect(try await stranger.get("/outgoing/1/annexes/1").status == 404)
            let dropped = try await drafter.post(
                "/outgoing/1/annexes/1/removal", ["version": try await Self.version(site)])
            #expect(dropped.location == "/outgoing/1#annexes")
            #expect(try await drafter.get("/outgoing/1/annexes/1").status == 404)
        }
    }

    @Test("The agency's key signs each annex at issue; a wrong secret issues nothing and leaves no file")
    func sealing() async throws {
        try await Self.with { site, drafter in
            let office = site.office
            let (clerk, signer) = (
                try await site.client(office.clerk, login: "vanthu"),
                try await site.client(office.deputyChief, login: "phochanhvp")
            )
            let head = try await site.client(office.headOfEconomy, login: "truongphong")
            let reviewer = try await site.client(office.chief, login: "chanhvp")
            _ = try await drafter.post(
                "/outgoing/1/annexes", ["version": try await Self.version(site)], files: [try Self.annex()])
            _ = try await clerk.post(
                "/registers", ["name": "Sổ văn bản đi", "direction": "outgoing", "numbering": "joint"])
            func send(_ act: String, _ client: TestClient, _ more: String = "") async throws -> TestResponse {
                try await client.post(
                    "/outgoing/1/\(act)", form: "version=\(try await Self.version(site))&\(more)")
            }
            for (act, client, more) in [
                ("submission", drafter, ""), ("initials", head, ""), ("review", reviewer, ""),
                ("signature", signer, "pin=\(TestSigner.pin)"), ("number", clerk, "register=1"),
            ] { #expect(try await send(act, client, more).status == 303, "\(act)") }
            let before = Self.kept(site)
            #expect(try await send("issue", clerk, "isSealed=true&pin=sai").status == 422)
            #expect(Self.kept(site) == before)
            #expect(try await send("issue", clerk, "isSealed=true&pin=\(TestSigner.pin)").status == 303)
            let answer = try await office.ask(OutgoingQuestion(Key(1)), as: office.clerk)
            let document = try #require(answer.item.document)
            #expect(answer.annexes.map(\.file.name) == ["phụ lục 1.pdf"])
            let hash = try #require(answer.annexes.first?.file.hash)
            let signed = Array(try site.files.bytes(of: hash))
            let report = try TestSigner.report(signed, office.clock.now.milliseconds / 1_000)
            #expect(report.signatures.map(\.reason) == ["annex"] && report.verdict == .unverified)
            let stranger = try await site.client(office.officerOfInternalAffairs, login: "nguoixem")
            #expect(try await stranger.get("/documents/\(document)/annexes/1").status == 200)
            try expectGolden(
                "outgoing/document-annex", text: try await stranger.get("/documents/\(document)").body, kind: "html")
        }
    }
}
