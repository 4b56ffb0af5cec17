import Desk
import Foundation
import HTTPTypes
import Office
import TestSupport
import Testing

@testable import Web

@Suite("Taking old register books in by the browser")
struct RegisterImportTests {
    private static let book = """
        Số đến;Ngày đến;Tác giả;Số, ký hiệu văn bản;Ngày văn bản;Tên loại và trích yếu nội dung văn bản
        1;05/01/2024;Sở Tài chính;12/STC-NS;03/01/2024;Công văn V/v dự toán
        2;05/01/2024;Sở Y tế;7/SYT-VP;04/01/2024;Công văn V/v kiểm tra
        4;31/02/2024;Sở Y tế;9/SYT-VP;04/01/2024;Công văn V/v báo cáo
        5;06/01/2024;Sở Nội vụ;15/SNV-TC;04/01/2024;Công văn V/v biên chế
        """

    private static func file(_ text: String = book) -> TestFile {
        TestFile(name: "so-2024.csv", content: Array(text.utf8))
    }

    private static func token(in page: String) -> String? {
        page.firstMatch(of: /name="kept" value="([^"]+)"/).map { String($0.1) }
    }

    @Test("A book that one server looked through is taken in by another one of the office")
    func twoServers() async throws {
        try await withSite { site in
            let clerk = try await site.client(site.office.clerk, login: "vanthu")
            _ = try await clerk.post(
                "/registers", ["name": "Sổ văn bản đến", "direction": "incoming", "numbering": "joint"])
            let preview = try await clerk.post("/registers/import", files: [Self.file()])
            let kept = try #require(Self.token(in: preview.body))
            let other = await site.atAnotherServer(clerk)
            let done = try await other.post("/registers/import/confirmation", ["kept": kept])
            let location = try #require(done.location)
            #expect(location.hasPrefix("/registers/import?done="))
            // What was made on the one is shown by the other.
            let page = try await clerk.get(location)
            #expect(page.body.contains("Tải bảng đối chiếu"))
        }
    }

    @Test(
        "A book is looked through, shown with what is wrong and missing, and only then taken in", arguments: Backend.all
    )
    func takenIn(_ backend: Backend) async throws {
        try await withSite(backend) { site in
            let clerk = try await site.client(site.office.clerk, login: "vanthu")
            _ = try await clerk.post(
                "/registers", ["name": "Sổ văn bản đến", "direction": "incoming", "numbering": "joint"])
            let before = try await site.office.journal()
            let preview = try await clerk.post("/registers/import", files: [Self.file()])
            #expect(preview.status == 200)
            for words in ["Đọc 4 dòng: 3 dòng sẽ vào sổ", "1 dòng không nhập được", "Nhập 3 dòng vào sổ", "31/02/2024"]
            {
                #expect(preview.body.contains(words), "\(words)")
            }
            #expect(try await site.office.journal() == before)
            try expectGolden(
                "register/import", text: preview.body.replacing(/kept=[^"]+|value="[^"]{60,}"/, with: "kept=…"),
                kind: "html")
            let link = try #require(
                preview.body.firstMatch(of: /href="(\/registers\/import\/sheet\?kept=[^"]+)"/)?.output.1)
            let path = String(link).replacing("&amp;", with: "&")
            let sheet = try await clerk.get(path)
            #expect(
                sheet.status == 200 && sheet.headers[.contentDisposition]?.contains("so-2024-doi-chieu.xlsx") == true)
            let admin = try await site.administrator()
            #expect(try await admin.get(path).status == 404)
            let kept = try #require(Self.token(in: preview.body))
            #expect(try await admin.post("/registers/import/confirmation", ["kept": kept]).status == 422)
            let done = try await clerk.post("/registers/import/confirmation", ["kept": kept])
            #expect(done.location?.hasPrefix("/registers/import?done=") == true)
            let page = try await clerk.get(done.location ?? "").body
            #expect(page.contains("vào sổ 3, đã có 0, không nhập 1") && page.contains("Tải bảng đối chiếu"))
            let again = try await clerk.post("/registers/import", files: [Self.file()]).body
            #expect(again.contains("3 dòng đã có") && Self.token(in: again) == nil)
        }
    }

    @Test("Programs do the same; nobody else learns that there is such a page")
    func program() async throws {
        try await withSite { site in
            let clerk = try await site.client(site.office.clerk, login: "vanthu")
            _ = try await clerk.post(
                "/registers", ["name": "Sổ văn bản đến", "direction": "incoming", "numbering": "joint"])
            let tried = try await clerk.post("/api/registers/import", ["dryRun": "true"], files: [Self.file()])
            #expect(tried.status == 200 && tried.body.contains("\"added\":3") && tried.body.contains("\"refused\":1"))
            let done = try await clerk.post("/api/registers/import", files: [Self.file()])
            #expect(done.body.contains("\"added\":3"))
            let repeated = try await clerk.post("/api/registers/import", files: [Self.file()])
            #expect(repeated.body.contains("\"added\":0") && repeated.body.contains("\"unchanged\":3"))
            let strange = try await clerk.post("/registers/import", files: [Self.file("a;b\n1;2")])
            #expect(strange.status == 422 && strange.body.contains("Không nhận ra hàng tiêu đề"))
            let officer = try await site.client(site.office.officerOfEconomy, login: "chuyenvien")
            #expect(try await officer.get("/registers/import").status == 404)
            #expect(try await officer.post("/registers/import", files: [Self.file()]).status == 404)
            #expect(try await officer.post("/api/registers/import", files: [Self.file()]).status == 404)
        }
    }
}
