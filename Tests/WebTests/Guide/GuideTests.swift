import Foundation
import Testing

@testable import Web

@Suite("The guide")
struct GuideTests {
    @Test("every «?» leads to a section that exists")
    func topics() {
        let sections = Set(
            GuideBook.chapters.flatMap { chapter in chapter.sections.map { "\(chapter.slug)#\($0.id)" } })
        #expect(GuideTopic.allCases.map(\.rawValue).filter { !sections.contains($0) } == [])
    }

    @Test("every chapter reads as it was written", arguments: GuideBook.chapters.map(\.slug))
    func golden(_ slug: String) throws {
        let chapter = try #require(GuideBook.chapter(slug))
        try expectGolden("guide/\(slug)", Sample.document(GuidePage(chapter: chapter).page))
    }

    /// What it says in bold without meaning a button or a heading of the product.
    private static let emphasis: Set<String> = [
        "Xác nhận, giao … nhiệm vụ", "Dòng đầu", "Cột bên phải", "Làm với nhiều việc một lần", "trước ngày đến hạn",
        "Thanh trên", "Các mục bên trái", "quá hạn 5 ngày", "Kế hoạch năm …",
        "đã báo cáo đúng hạn", "báo cáo chậm 3 ngày", "Nhập … dòng vào sổ", "Rules/feedback.yaml",
        "Rules/procedure-review.yaml",
    ]

    @Test("every button and heading that it names stands on some page")
    func buttons() throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../..").standardized
        let files = FileManager.default.enumerator(at: root.appending(path: "Sources"), includingPropertiesForKeys: nil)
        var product = ""
        for case let file as URL in files ?? .init()
        where file.pathExtension == "swift" && !file.path.contains("/Guide/") {
            product += try String(contentsOf: file, encoding: .utf8)
        }
        // What the steps of dossiers are called stands in the process files.
        for name in ["one-unit", "linked", "internal", "complaint-first", "denunciation", "proposal", "reception"] {
            product += try String(contentsOf: root.appending(path: "Rules/processes/\(name).yaml"), encoding: .utf8)
        }
        // As bytes: a search by letters would go through all of it in a minute.
        let text = Data(product.replacing(/\\\n\s*/, with: "").replacing(/\s+/, with: " ").utf8)
        func stands(_ words: String) -> Bool { text.range(of: Data(words.utf8)) != nil }
        let pages = GuideBook.chapters.map { GuidePage(chapter: $0).page.main.string }.joined()
        let named = Set(pages.matches(of: /<b>([^<]+)<\/b>/).map { String($0.1).replacing(/\s+/, with: " ") })
        let missing = named.subtracting(Self.emphasis).filter { name in
            !stands(name) && !stands(name.prefix(1).lowercased() + name.dropFirst())
        }
        #expect(missing == [] && named.count > 100)
    }

    @Test("is open to a stranger, and knows no other chapter")
    func routes() async throws {
        let client = TestSite.client(GuideRoutes())
        let statuses = try await [
            client.get("/guide").status, client.get("/guide/officer").status, client.get("/guide/x").status,
        ]
        #expect(statuses == [200, 200, 404])
    }
}
