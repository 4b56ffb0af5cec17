import Desk
import HTTPTypes
import Office
import TestSupport
import Testing
import Web

@Suite("Certificates in which the office trusts, in the browser") struct TrustedRootPagesTests {
    private static let page = "/administration/roots"

    private static func file(_ content: [UInt8]) -> TestFile { TestFile(name: "goc.cer", content: content) }

    @Test("A certificate is added and withdrawn; the pages are as they were when somebody last looked at them")
    func walk() async throws {
        try await withSite { site in
            let client = try await site.administrator()
            try expectGolden("administration/no-roots", text: try await client.get(Self.page).body, kind: "html")
            let added = try await client.post(
                Self.page, ["basis": "Trang của Ban Cơ yếu <Chính phủ>"], files: [Self.file(TestSigner.root)])
            #expect(added.location == Self.page)
            try expectGolden("administration/roots", text: try await client.get(Self.page).body, kind: "html")
            let asked = try await client.get("\(Self.page)/1/withdrawal")
            #expect(asked.body.contains("name=\"version\" value=\"1\""))
            let bare = try await client.post("\(Self.page)/1/withdrawal", ["version": "1", "reason": " "])
            #expect(bare.status == 422)
            let late = try await client.post("\(Self.page)/1/withdrawal", ["version": "7", "reason": "Lộ khoá"])
            #expect(late.status == 422 && late.body.contains("Lộ khoá"))
            let withdrawn = try await client.post("\(Self.page)/1/withdrawal", ["version": "1", "reason": "Lộ khoá"])
            #expect(withdrawn.location == Self.page)
            try expectGolden("administration/roots-withdrawn", text: try await client.get(Self.page).body, kind: "html")
        }
    }

    @Test("A file that is no certificate, none at all, one too large and a missing basis come back with a sentence")
    func refused() async throws {
        try await withSite { site in
            let client = try await site.administrator()
            let cases: [(String, [TestFile], String)] = [
                ("Công văn 12", [Self.file(Array("không phải".utf8))], "Tệp không phải là chứng thư"),
                ("Công văn 12", [], "Chưa chọn tệp chứng thư."), ("", [Self.file(TestSigner.root)], "Căn cứ"),
                ("Công văn 12", [Self.file(TestSigner.root), Self.file(TestSigner.root)], "Mỗi lần chỉ thêm một tệp."),
            ]
            for (basis, files, sentence) in cases {
                let answer = try await client.post(Self.page, ["basis": basis], files: files)
                #expect(answer.status == 422 && answer.body.contains(sentence), "\(sentence)")
                #expect(basis.isEmpty || answer.body.contains("value=\"\(basis)\""), "\(sentence)")
            }
            let large = Self.file([UInt8](repeating: 48, count: 70_000))
            #expect(try await client.post(Self.page, ["basis": "x"], files: [large]).status >= 400)
            let officer = try await site.client(site.office.officerOfEconomy, login: "soanthao")
            #expect(try await officer.get(Self.page).status == 404)
            let sent = try await officer.post(Self.page, ["basis": "x"], files: [Self.file(TestSigner.root)])
            #expect(sent.status == 404)
            #expect(try await client.get("/api/roots").body.contains("\"roots\":[]"))
        }
    }
}
