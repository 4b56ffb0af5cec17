import Desk
import Exchange
import Foundation
import HTTPTypes
import Office
import TestSupport
import Testing

@testable import Web

@Suite("Importing lists in the browser")
struct ImportPagesTests {
    private static let sound = """
        Tên đơn vị;Tên viết tắt;Loại
        Phòng Tổng hợp;TH;Phòng
        Phòng Nội chính;;
        """

    /// A client of the administrator, and how many files the store holds.
    private static func with(
        _ backend: Backend = .sqliteMemory, _ body: (TestOffice, TestClient, @Sendable () -> Int) async throws -> Void
    ) async throws {
        try await withTemporaryFolder { folder in
            try await withOffice(backend) { office in
                let site = OfficeSite(office, files: try FileStore(folder: URL(filePath: folder)))
                try await body(office, try await site.administrator()) {
                    let all = FileManager.default.enumerator(at: URL(filePath: folder), includingPropertiesForKeys: nil)
                    return (all?.allObjects as? [URL] ?? []).count { !$0.hasDirectoryPath }
                }
            }
        }
    }

    private static func check(_ client: TestClient, _ text: String, name: String = "ds.csv") async throws
        -> TestResponse
    {
        try await client.post("/administration/imports", files: [TestFile(name: name, content: Array(text.utf8))])
    }

    private static func token(in page: String) -> String? {
        page.firstMatch(of: /name="kept" value="([^"]+)"/).map { String($0.1) }
    }

    @Test("A list is looked through, shown and only then taken in", arguments: Backend.all)
    func takenIn(_ backend: Backend) async throws {
        try await Self.with(backend) { office, client, _ in
            let before = try await office.journal()
            let preview = try await Self.check(client, Self.sound)
            #expect(preview.status == 200 && preview.body.contains("Không có lỗi. Chưa ghi gì"))
            #expect(try await office.journal() == before)
            let token = try #require(Self.token(in: preview.body))
            let done = try await client.post("/administration/imports/confirmation", ["kept": token])
            #expect(done.location == "/administration/imports")
            let page = try await client.get("/administration/imports").body
            #expect(page.contains("Đã nhập danh sách: 1 thêm, 0 sửa, 0 lỗi."))
            let acts = try await office.journal().dropFirst(before.count).map { $0.prefix { $0 != " " } }
            #expect(acts == ["unit.added", "organisation.imported"])
            #expect(try await Self.check(client, Self.sound).body.contains("không có gì để nhập"))
        }
    }

    @Test("A list that one server looked through is taken in by another one of the office")
    func twoServers() async throws {
        try await withSite { site in
            let client = try await site.administrator()
            let token = try #require(Self.token(in: try await Self.check(client, Self.sound).body))
            let other = await site.atAnotherServer(client)
            let done = try await other.post("/administration/imports/confirmation", ["kept": token])
            #expect(done.location == "/administration/imports")
        }
    }

    @Test("Every fault stands with its row, its column and what to do; nothing of the file stays")
    func faults() async throws {
        try await Self.with { office, client, kept in
            let before = try await office.journal()
            let answer = try await Self.check(
                client,
                """
                Họ và tên;Đơn vị;Chức danh;Từ ngày;Tên đăng nhập
                Lê A;Phòng Lạ;Chuyên viên;;
                Lê B;Phòng Nội chính;Chuyên viên;31/2/2025;
                Lê C;Phòng Nội chính;Chuyên viên;;quantri
                """)
            #expect(answer.status == 422 && Self.token(in: answer.body) == nil)
            let rows = answer.body.matches(
                of: /class="is-text">(\d+)<\/th><td[^>]*>([^<]+)<\/td><td[^>]*>([^<]+)<\/td>/
            ).map { "\($0.1) \($0.2): \($0.3)" }
            #expect(
                rows == [
                    "2 Đơn vị: Không có đơn vị «Phòng Lạ». Hãy sửa tên, hoặc thêm đơn vị vào danh sách đơn vị.",
                    "3 Từ ngày: «Từ ngày» ghi «31/2/2025» không phải một ngày có thật, viết như 05/03/2026.",
                    "4 Tên đăng nhập: Tên đăng nhập «quantri» là của Lý Quang Huy.",
                ])
            #expect(try await office.journal() == before && kept() == 0)
        }
    }

    @Test(
        "What is no list gets a sentence and leaves no trace",
        arguments: [
            ([UInt8]("MZ\u{0}\u{1}".utf8), "không phải bảng tính"), ([], "Tệp rỗng"),
            ([0x50, 0x4B, 3, 4, 0, 0, 0], "Tệp"), ([0xD0, 0xCF, 0x11, 0xE0], "Tệp Excel đời cũ"),
            ([UInt8]("Tên đơn vị;Loại\n".utf8), "chưa có dòng nào"),
            ([UInt8]("Màu;Vị\nđỏ;ngọt".utf8), "Không nhận ra hàng tiêu đề nào"),
            ([0xFF, 0xFE, 0x41], "Tệp"),
        ] as [([UInt8], String)])
    func hostile(_ content: [UInt8], _ sentence: String) async throws {
        try await Self.with { office, client, kept in
            let before = try await office.journal()
            let answer = try await client.post(
                "/administration/imports", files: [TestFile(name: "danh-sach.xlsx", content: content)])
            #expect(answer.status == 422 && answer.body.contains(sentence))
            #expect(try await office.journal() == before && kept() == 0)
        }
    }

    @Test("A file that nobody checked here is not taken in")
    func forged() async throws {
        try await Self.with { office, client, _ in
            let preview = try await Self.check(client, Self.sound)
            let token = try #require(Self.token(in: preview.body))
            for wrong in ["", "x", token.replacing(" 1 ", with: " 2 ") + "x"] {
                let answer = try await client.post("/administration/imports/confirmation", ["kept": wrong])
                #expect(answer.status == 422 && answer.body.contains("không còn ở máy chủ"))
            }
        }
    }

    @Test("The office changed since the preview: the faults are shown, nothing is taken in")
    func overtaken() async throws {
        try await Self.with { office, client, _ in
            let list = "Họ và tên;Đơn vị;Chức danh\nLê A;Phòng Kinh tế;Chuyên viên"
            let token = try #require(Self.token(in: try await Self.check(client, list).body))
            try await office.perform(
                RenameUnit(unit: office.economy, name: "Phòng Kinh tế ngành", shortName: nil, from: nil, version: 1),
                as: office.administrator)
            let answer = try await client.post("/administration/imports/confirmation", ["kept": token])
            #expect(answer.status == 422 && answer.body.contains("Không có đơn vị «Phòng Kinh tế»"))
        }
    }

    @Test("Templates have headings only, the example can be taken in as it stands", arguments: ImportFile.all)
    func files(_ file: ImportFile) async throws {
        try await Self.with { office, client, _ in
            let answer = try await client.get("/administration/imports/files/\(file.name)")
            #expect(answer.headers[.contentDisposition] == "attachment; filename=\"\(file.name)\"")
            let bytes =
                switch file {
                case .workbook: try OrganisationTemplate.workbook()
                case .example: try OrganisationTemplate.example()
                case .csv(let list): Array(OrganisationTemplate.csv(list).utf8)
                }
            let list = try OrganisationSheets.list(try SpreadsheetReader.sheets(bytes))
            #expect(list.notes == [] && list.faults == [] && list.isEmpty == (file != .example))
            guard file == .example else { return }
            let preview = try await office.desk.previewImport(list, as: office.actor(office.administrator))
            #expect(preview.faults == [] && preview.changes.map(\.list).contains(.tasks))
        }
    }

    @Test("The pages are as they were when somebody last looked at them")
    func golden() async throws {
        try await Self.with { _, client, _ in
            try expectGolden(
                "administration/imports", text: try await client.get("/administration/imports").body, kind: "html")
            let preview = try await Self.check(client, Self.sound)
            let token = try #require(Self.token(in: preview.body))
            try expectGolden(
                "administration/import-preview", text: preview.body.replacing(token, with: "TOKEN"), kind: "html")
            let refused = try await Self.check(client, "Tên đơn vị;Loại\nPhòng Kỳ;Kỳ lạ")
            try expectGolden("administration/import-refused", text: refused.body, kind: "html")
        }
    }
}
