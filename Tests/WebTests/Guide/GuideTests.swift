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

    @Test("is open to a stranger, and knows no other chapter")
    func routes() async throws {
        let client = TestSite.client(GuideRoutes())
        let statuses = try await [
            client.get("/guide").status, client.get("/guide/officer").status, client.get("/guide/x").status,
        ]
        #expect(statuses == [200, 200, 404])
    }
}
