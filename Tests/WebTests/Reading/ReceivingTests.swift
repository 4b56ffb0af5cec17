import Desk
import Office
import TestSupport
import Testing

@testable import Web

@Suite("Taking in papers")
struct ReceivingTests {
    @Test("A dropped paper is read and leads to where it is confirmed, with and without script")
    func happy() async throws {
        try await PapersSite.with { site in
            let clerk = await site.client(site.office.clerk)
            let response = try await site.drop(by: clerk)
            #expect(response.status == 303 && response.location == "/documents/1/reading")
            let page = try await clerk.get("/documents/1/reading").body
            let shown = [
                "Kế hoạch 18/KH-VP", "data-mark=\"task-1\"", "Xây dựng Chương trình công tác", "id=\"task-3\"",
            ]
            #expect(shown.filter { !page.contains($0) } == [])
            let list = try await clerk.get("/documents?state=reading").body
            #expect(list.contains("href=\"/documents/1/reading\"") && list.contains("18/KH-VP"))
        }
    }

    @Test("The same file dropped twice says where it already is, and is not kept twice")
    func twice() async throws {
        try await PapersSite.with { site in
            let clerk = await site.client(site.office.clerk)
            try await site.drop(by: clerk)
            let again = try await site.drop(name: "bản khác.txt", by: clerk)
            #expect(again.body.contains("đã có trong hệ thống") && again.body.contains("href=\"/documents/1/reading\""))
            #expect(site.keptFiles == 1)
        }
    }

    @Test(
        "What is no paper is refused in a sentence, and nothing of it is kept",
        arguments: [
            (TestFile(name: "ke-hoach.docx", content: Array("MZ\u{90}\0\u{3}".utf8)), "chương trình máy tính"),
            (TestFile(name: "trong.txt", content: [32, 10, 32]), "không có chữ"),
            (TestFile(name: "rong.txt", content: []), "rỗng"),
            (TestFile(name: "cat.docx", content: [0x50, 0x4B, 3, 4, 20, 0, 0, 0]), "Tệp chưa được lưu lại"),
            (TestFile(name: "mat.txt", content: Array("MẬT\n\nKẾ HOẠCH\nVề việc thử".utf8)), "dấu chỉ độ mật"),
            (TestFile(name: "to.txt", content: [UInt8](repeating: 97, count: 200_001)), "quá lớn"),
        ])
    func refused(file: TestFile, sentence: String) async throws {
        try await PapersSite.with { site in
            let clerk = await site.client(site.office.clerk)
            let response = try await clerk.post("/documents", files: [file])
            #expect(response.body.contains(sentence) && (400..<500).contains(response.status), "\(response.body)")
            let papers = try await site.office.ask(DocumentListQuestion(), as: site.office.clerk)
            #expect(papers.items.isEmpty && site.keptFiles == 0)
        }
    }

    @Test("A secret paper leads to the form that registers it without content")
    func secret() async throws {
        try await PapersSite.with { site in
            let clerk = await site.client(site.office.clerk)
            let refused = try await site.drop("TỐI MẬT\n\nKẾ HOẠCH\nVề việc thử", by: clerk)
            #expect(refused.body.contains("href=\"/documents/register\""))
            let incomplete = try await clerk.post(
                "/documents/register", ["secrecy": "2", "number": "01/KH-VP", "issuedOn": "31/2/2026"])
            #expect(incomplete.status == 422 && incomplete.body.contains("value=\"01/KH-VP\""))
            let done = try await clerk.post(
                "/documents/register", ["secrecy": "2", "number": "01/KH-VP", "title": "Văn bản mật"])
            let page = try await clerk.get(done.location ?? "").body
            #expect(page.contains("Tối mật") && page.contains("chỉ đăng ký thông tin") && !page.contains("Tải tệp gốc"))
        }
    }

    @Test("Several files at once: what became of each is said; a script gets the same words")
    func several() async throws {
        try await PapersSite.with { site in
            let clerk = await site.client(site.office.clerk)
            let files = [
                TestFile(name: "a.txt", content: Array(PapersSite.plan.utf8)),
                TestFile(name: "b.exe", content: Array("MZ..".utf8)),
            ]
            let page = try await clerk.post("/documents", files: files)
            #expect(page.body.contains("«a.txt» đã đọc xong") && page.body.contains("chương trình máy tính"))
            #expect(try await clerk.get("/documents").body.contains("18/KH-VP") && site.keptFiles == 1)
        }
    }

    @Test("Only who takes in papers may; a stranger is led to sign in")
    func access() async throws {
        try await PapersSite.with { site in
            let officer = await site.client(site.office.officerOfEconomy)
            let refused = try await site.drop(by: officer)
            #expect(refused.status == 403 && refused.body.contains("liên hệ văn thư") && site.keptFiles == 0)
            #expect(try await officer.get("/documents").body.contains("Thả văn bản") == false)
            let stranger = await site.client(nil)
            #expect(try await stranger.get("/documents").location?.hasPrefix("/sign-in") == true)
        }
    }
}
