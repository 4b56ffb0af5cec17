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

    private static func with(
        signs: Bool = true, _ change: (inout OfficeSite) async throws -> Void = { _ in },
        _ body: (OfficeSite, TestClient) async throws -> Void
    ) async throws {
        let rules = try ShippedRules.own()
        try await withSite(rules: rules) { site in
            var site = site
            if signs {
                site.signer = try await TestSigner.signer(
                    of: site.office.deputyChief, site.files, { [clock = site.office.clock] in clock.now })
            }
            try await change(&site)
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

    /// The draft with this annex until it has its number; signed on paper unless the signer's key signs.
    private static func numbered(
        _ site: OfficeSite, _ drafter: TestClient, annexes: [TestFile], pin: String = ""
    ) async throws -> TestClient {
        let office = site.office
        for annex in annexes {
            _ = try await drafter.post(
                "/outgoing/1/annexes", ["version": try await version(site)], files: [annex])
        }
        let clerk = try await site.client(office.clerk, login: "vanthu")
        _ = try await clerk.post(
            "/registers", ["name": "Sổ văn bản đi", "direction": "outgoing", "numbering": "joint"])
        for (act, client, more) in [
            ("submission", drafter, ""),
            ("initials", try await site.client(office.headOfEconomy, login: "truongphong"), ""),
            ("review", try await site.client(office.chief, login: "chanhvp"), ""),
            (
                "signature", try await site.client(office.deputyChief, login: "phochanhvp"),
                pin.isEmpty ? "onPaper=true" : "pin=\(pin)"
            ), ("number", clerk, "register=1"),
        ] {
            let done = try await client.post("/outgoing/1/\(act)", form: "version=\(try await version(site))&\(more)")
            #expect(done.status == 303, "\(act)")
        }
        return clerk
    }

    private static func issued(_ site: OfficeSite) async throws -> [PaperAnnex] {
        try await site.office.ask(OutgoingQuestion(Key(1)), as: site.office.clerk).annexes
    }

    @Test("A map without letters could not be an annex")
    func map() async throws {
        try await Self.with { site, drafter in
            let added = try await drafter.post(
                "/outgoing/1/annexes", ["version": try await Self.version(site)],
                files: [TestFile(field: "annex", name: "ban-do.pdf", content: TestSigner.page)])
            #expect(added.location == "/outgoing/1#annexes")
        }
    }

    @Test("A spreadsheet with a stamp of secrecy on its second sheet became an annex, for nobody read it")
    func secretSheet() async throws {
        try await Self.with { site, drafter in
            let before = Self.kept(site)
            let sheet =
                "<worksheet><sheetData><row><c t=\"inlineStr\"><is><t>%</t></is></c></row></sheetData></worksheet>"
            let book = try ZipPacker.pack([
                (path: "xl/workbook.xml", bytes: Array("<workbook/>".utf8)),
                (path: "xl/worksheets/sheet1.xml", bytes: Array(sheet.replacing("%", with: "Biểu").utf8)),
                (path: "xl/worksheets/sheet2.xml", bytes: Array(sheet.replacing("%", with: "MẬT").utf8)),
            ])
            let refused = try await drafter.post(
                "/outgoing/1/annexes", ["title": "Biểu", "version": try await Self.version(site)],
                files: [TestFile(field: "annex", name: "bieu.xlsx", content: book)])
            #expect(refused.status == 422 && refused.body.contains("Phụ lục có dấu chỉ độ mật"))
            #expect(try await Self.issued(site).isEmpty && Self.kept(site) == before)
        }
    }

    @Test("That an annex cannot be signed was said only when the paper had its number, and not which")
    func unsignable() async throws {
        let why = "Người ký trước không cho phép thêm gì vào tệp, nên không ký thêm được."
        func signing(_ site: inout OfficeSite) async throws {
            site.signer = try await TestSigner.signer(
                of: site.office.deputyChief, site.files, { [clock = site.office.clock] in clock.now },
                unreadable: (why, nil))
        }
        try await Self.with(signing) { site, drafter in
            let refused = try await drafter.post(
                "/outgoing/1/annexes", ["version": try await Self.version(site)], files: [try Self.annex()])
            #expect(refused.status == 422)
            #expect(refused.body.contains("Tệp này không ký số của cơ quan được khi phát hành: \(why)"))
            #expect(try await Self.issued(site).isEmpty)
        }
        // A key that signs no more when the paper is issued: the sentence names the annex.
        try await Self.with { site, drafter in
            let clerk = try await Self.numbered(site, drafter, annexes: [try Self.annex()])
            let refused = try await clerk.post(
                "/outgoing/1/issue",
                form: "version=\(try await Self.version(site))&isSealed=true&pin=sai")
            #expect(refused.status == 422 && refused.body.contains("Phụ lục 1 «phụ lục 1.docx»: Mật khẩu"))
        }
    }

    @Test(
        "A signed annex could not be put in where the server has no key; Word annexes left as files that anybody can edit"
    )
    func withoutKeys() async throws {
        func printing(_ site: inout OfficeSite) { site.printing = { _ in TestSigner.page } }
        try await Self.with(signs: false, printing) { site, drafter in
            let clerk = try await Self.numbered(
                site, drafter, annexes: [try Self.annex(), TestFile(name: "bản đồ.pdf", content: TestSigner.page)])
            try expectGolden("outgoing/issuing-annexes", text: try await clerk.get("/outgoing/1").body, kind: "html")
            let before = Self.kept(site)
            func issue(_ fields: KeyValuePairs<String, String>, _ files: [TestFile]) async throws -> TestResponse {
                try await clerk.post("/outgoing/1/issue", fields, files: files)
            }
            let version = try await Self.version(site)
            let signed = TestFile(field: "annex-2", name: "ban-do-da-ky.pdf", content: try TestSigner.signedPage())
            let refused = try await issue(["version": version, "isSealed": "true"], [signed])
            #expect(refused.status == 422)
            #expect(refused.body.contains("không có chữ ký số của cơ quan: phụ lục 1 «phụ lục 1.docx»."))
            #expect(Self.kept(site) == before)
            let done = try await issue(
                ["version": version, "isSealed": "true", "annexReason": "Chưa có khoá ký số"], [signed])
            #expect(done.status == 303)
            let annexes = try await Self.issued(site)
            #expect(annexes.map(\.file.name) == ["phụ lục 1.pdf", "ban-do-da-ky.pdf"])
            #expect(annexes.map { $0.report?.verdict } == [nil, .unverified])
            let reader = try await site.client(site.office.officerOfInternalAffairs, login: "nguoixem")
            let page = try await reader.get("/documents/1").body
            #expect(page.contains("Chữ ký số chưa đủ căn cứ</span> Lê Thị Hoài An"))
        }
    }

    @Test(
        "The agency's key left annexes unsigned beside a paper that was signed elsewhere",
        arguments: ["", TestSigner.pin])
    func besideUpload(_ pin: String) async throws {
        try await Self.with { site, drafter in
            let clerk = try await Self.numbered(site, drafter, annexes: [try Self.annex()])
            var own = try Self.annex()
            own.field = "file"
            let done = try await clerk.post(
                "/outgoing/1/issue",
                ["version": try await Self.version(site), "isSealed": "true", "pin": pin], files: [own])
            guard !pin.isEmpty else {
                #expect(done.status == 422 && done.body.contains("name=\"pin\""))
                return
            }
            #expect(done.status == 303)
            let annex = try #require(try await Self.issued(site).first)
            #expect(annex.file.name == "phụ lục 1.pdf" && annex.report?.signatures.map(\.reason) == ["annex"])
        }
    }

    @Test("A paper sealed elsewhere could not leave with unsigned annexes and a reason: the secret of a key was wanted")
    func sealedElsewhere() async throws {
        try await Self.with { site, drafter in
            let clerk = try await Self.numbered(site, drafter, annexes: [try Self.annex()], pin: TestSigner.pin)
            var own = try Self.annex()
            own.field = "file"
            let version = try await Self.version(site)
            let done = try await clerk.post(
                "/outgoing/1/issue",
                ["version": version, "isSealed": "true", "annexReason": "Ký ngoài hệ thống"], files: [own])
            #expect(done.status == 303)
            #expect(try await Self.issued(site).map { $0.report?.verdict } == [nil])
        }
    }
}
