import Desk
import Foundation
import HTTPTypes
import Office
import Paper
import TestSupport
import Testing
import WorkTime

@testable import Web

@Suite("Word templates of drafts in the browser") struct DraftTemplatePagesTests {
    private static let page = "/outgoing/templates"

    private static func template(_ text: String) throws -> TestFile {
        let space = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
        let document = "<w:document \(space)><w:body><w:p><w:r><w:t>\(text)</w:t></w:r></w:p></w:body></w:document>"
        let parts = [("[Content_Types].xml", "<Types/>"), ("word/document.xml", document)]
        return TestFile(
            name: "mau.docx", content: try ZipPacker.pack(parts.map { (path: $0.0, bytes: Array($0.1.utf8)) }))
    }

    private static func draft(_ office: TestOffice) -> KeyValuePairs<String, String> {
        [
            "kind": "Công văn", "excerpt": "gửi số liệu <quý I>", "to": "Sở Tài chính",
            "copies": "- Chủ tịch UBND tỉnh (để b/c);", "text": "Số liệu gửi kèm./.",
            "signer": "office.\(office.deputyChief)", "reviewer": "\(office.chief)", "urgency": "0", "secrecy": "0",
            "token": String(repeating: "t", count: 20),
        ]
    }

    @Test("An administrator takes a template in, who drafts gets it filled; out of use it is offered to nobody")
    func walk() async throws {
        try await withSite(rules: ShippedRules.own()) { site in
            let administrator = try await site.administrator()
            let drafter = try await site.client(site.office.officerOfEconomy, login: "soanthao")
            #expect(try await drafter.post("/outgoing", Self.draft(site.office)).location == "/outgoing/1")
            let none = try await drafter.get("/outgoing/1/templates")
            #expect(none.status == 200 && none.body.contains("Chưa có mẫu cho loại văn bản này"))
            let added = try await administrator.post(
                Self.page, ["name": "Công văn <chung>", "kind": "Công văn"],
                files: [try Self.template("Về {trích yếu}, gửi {nơi gửi}; {mã hồ sơ}")])
            #expect(added.location == Self.page)
            let list = try await administrator.get(Self.page)
            #expect(list.body.contains("Công văn &lt;chung&gt;") && list.body.contains("{mã hồ sơ}"))
            // To correct a comma nobody needs a copy of his own.
            #expect(list.body.contains("/outgoing/templates/1/file"))
            let file = try await administrator.get("\(Self.page)/1/file")
            #expect(file.status == 200 && file.body.hasPrefix("PK"))
            #expect(try await drafter.get("\(Self.page)/1/file").status == 404)
            let offered = try await drafter.get("/outgoing/1/templates")
            #expect(offered.body.contains("/outgoing/1/templates/1"))
            let merged = try await drafter.get("/outgoing/1/templates/1")
            #expect(merged.status == 200)
            let ended = try await administrator.post("\(Self.page)/1/ending", ["version": "1"])
            #expect(ended.location == Self.page)
            #expect(try await drafter.get("/outgoing/1/templates/1").status == 404)
            let stranger = try await site.client(site.office.officerOfInternalAffairs, login: "nguoikhac")
            #expect(try await stranger.get("/outgoing/1/templates").status == 404)
        }
    }

    @Test("Who merges a template for a restricted draft has opened it, and the journal says so")
    func restricted() async throws {
        try await withSite(rules: ShippedRules.own()) { site in
            let administrator = try await site.administrator()
            let drafter = try await site.client(site.office.officerOfEconomy, login: "soanthao")
            _ = try await administrator.post(
                Self.page, ["name": "Công văn", "kind": "Công văn"], files: [try Self.template("Về {trích yếu}")])
            var input = OutgoingInput()
            (input.excerpt, input.text, input.isRestricted) = ("về nhân sự", "Số liệu gửi kèm./.", true)
            let id = try await site.office.perform(DraftOutgoing(input), as: site.office.officerOfEconomy)
            for path in ["/outgoing/\(id)/templates", "/outgoing/\(id)/templates/1"] {
                #expect(try await drafter.get(path).status == 200)
                let journal = try await site.office.journal()
                #expect(journal.last == "outgoing.opened outgoing \(id)", "\(path)")
            }
        }
    }

    @Test(
        "A field that is not known, a file that is none and a missing name come back with a sentence; nobody else may")
    func refused() async throws {
        try await withSite(rules: ShippedRules.own()) { site in
            let administrator = try await site.administrator()
            let good = try Self.template("{trích yếu}")
            let cases: [(name: String, kind: String, files: [TestFile], sentence: String)] = [
                ("Mẫu A", "Công văn", [try Self.template("{trích yêu} {màu}")], "{trích yêu}, {màu}"),
                ("Mẫu A", "Công văn", [TestFile(name: "a.docx", content: Array("x".utf8))], "Mẫu Word của dự thảo"),
                ("Mẫu A", "Công văn", [], "Chưa chọn tệp mẫu."),
                ("Mẫu A", "Công văn", [good, good], "Mỗi lần chỉ thêm một tệp."),
                ("", "Công văn", [good], "Chưa nhập «Tên mẫu»."),
                ("Mẫu A", "Thơ", [good], "Chọn «Loại văn bản» trong danh sách."),
            ]
            for (name, kind, files, sentence) in cases {
                let answer = try await administrator.post(Self.page, ["name": name, "kind": kind], files: files)
                #expect(answer.status == 422 && answer.body.contains(sentence), "\(sentence)")
                #expect(name.isEmpty || answer.body.contains("value=\"\(name)\""), "\(sentence)")
            }
            // A file that is too large takes nothing with it that was typed before it.
            let large = TestFile(name: "a.docx", content: [UInt8](repeating: 0x20, count: DraftTemplate.most + 1))
            let refused = try await administrator.post(
                Self.page, ["name": "Mẫu A", "kind": "Công văn"], files: [large])
            #expect(refused.status == 422 || refused.status == 413)
            #expect(refused.body.contains("value=\"Mẫu A\"") && !refused.body.contains("Chưa nhập"))
            let clerk = try await site.client(site.office.clerk, login: "vanthu")
            #expect(try await clerk.get(Self.page).status == 404)
            let sent = try await clerk.post(Self.page, ["name": "Mẫu A", "kind": "Công văn"], files: [good])
            #expect(sent.status == 404)
            let list = try await administrator.get(Self.page)
            #expect(list.body.contains("Chưa có mẫu nào"))
        }
    }
}
