import Desk
import Office
import Testing

@testable import Web

@Suite("Pages of papers")
struct DocumentScreenTests {
    private func html(_ page: Page) -> HTML {
        Frame(site: TestSite.site, visitor: FixedSessions.lan).html(page)
    }

    @Test("The list shows what waits, and where papers are dropped")
    func list() throws {
        var address = DocumentAddress()
        try expectGolden(
            "document/list", html(DocumentListScreen(SampleDocuments.list, address: address, mayReceive: true).page))
        address.state = .confirmed
        try expectGolden(
            "document/list-empty",
            html(
                DocumentListScreen(.init(items: [], readingCount: 0, next: nil), address: address, mayReceive: false)
                    .page))
    }

    @Test("A paper that waits led whoever confirms none to a page that refused them", arguments: [true, false])
    func waiting(_ mayReceive: Bool) throws {
        let list = html(DocumentListScreen(SampleDocuments.list, address: .init(), mayReceive: mayReceive).page)
        #expect(list.string.contains("/reading\"") == mayReceive)
    }

    @Test("A confirmed paper shows its obligations in the margin and as a list")
    func document() throws {
        let screen = DocumentScreen(
            document: SampleDocuments.confirmed, today: SampleDocuments.today)
        try expectGolden("document/page", html(screen.page))
    }

    @Test("The signatures of a paper are said in words, each with its reasons")
    func signatures() throws {
        try expectGolden(
            "document/signed", html(DocumentScreen(document: SampleDocuments.signed, today: SampleDocuments.today).page)
        )
    }

    @Test("What became of files that were sent is said for each")
    func upload() throws {
        let outcomes = [
            UploadOutcome(fileName: "ke-hoach.docx", result: .read(Key(9))),
            UploadOutcome(
                fileName: "ke-hoach (1).docx", result: .known(SampleDocuments.list.items[2].label, .confirmed)),
            UploadOutcome(
                fileName: "mat.pdf",
                result: .secret("Văn bản có dấu chỉ độ mật nên không được đưa nội dung vào hệ thống.")),
            UploadOutcome(
                fileName: "setup.exe.docx", result: .refused("Đây là chương trình máy tính, không phải văn bản.")),
        ]
        try expectGolden("document/upload", html(UploadScreen(outcomes: outcomes).page))
        try expectGolden("document/register", html(RegisterScreen().page))
    }
}
