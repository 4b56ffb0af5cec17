import Desk
import Foundation
import Office
import Paper
import TestSupport
import Testing

@testable import Web

@Suite("Pages of papers as images") struct PageImageTests {
    private static func html(_ format: PaperFormat, pages: [Int] = [], isRecognised: Bool = false) -> String {
        let paper = PaperText(
            format: format, text: "a", blocks: [], pageStarts: pages,
            warnings: isRecognised ? ["Chữ được nhận dạng từ ảnh, có thể sai; hãy đối chiếu với bản gốc."] : [])
        return PageImages.html(of: paper, in: Key(7)).string
    }

    @Test(
        "A scan was confirmed beside its letters alone: now its pages stand there, opened; of a printed PDF, to be opened"
    )
    func shown() {
        let scan = Self.html(.pdf, pages: [0, 900], isRecognised: true)
        #expect(scan.contains("<details class=\"page-images\" open") && scan.contains("/documents/7/pages/2\""))
        #expect(Self.html(.scan).contains("/documents/7/pages/1\""))
        let printed = Self.html(.pdf, pages: [0])
        #expect(printed.contains("<details class=\"page-images\">") && !printed.contains("pages/2"))
        #expect(Self.html(.docx, pages: [0]).isEmpty && Self.html(.text).isEmpty)
        #expect(Self.html(.pdf, pages: Array(0..<200)).components(separatedBy: "<img").count - 1 == PageImage.most)
    }

    /// A paper that was issued here: its text is the draft's, its file is what was signed.
    private static func copy(_ name: String?, lastPage: Int?, _ format: PaperFormat = .text) -> String {
        let paper = DocumentPage(
            item: SampleDocuments.list.items[0], signer: nil, confirmedAt: nil, version: 1, text: nil,
            fileHash: name == nil ? nil : String(repeating: "c", count: 64), fileName: name, marks: [], obligations: [],
            hasMore: false, relations: [], mayConfirm: false, lastPage: lastPage)
        return PageImages.html(ofCopy: paper, read: PaperText(format: format, text: "a", blocks: [])).string
    }

    @Test("Of a paper signed and sealed here the pages were seen only when a search led to them")
    func copies() {
        let whole = Self.copy("12.signed.pdf", lastPage: 2)
        #expect(whole.components(separatedBy: "<img").count - 1 == 2 && whole.contains("bản phát hành (2)"))
        let unread = Self.copy("12.signed.pdf", lastPage: nil)
        #expect(unread.components(separatedBy: "<img").count - 1 == 1 && unread.contains("Ảnh trang đầu"))
        let long = Self.copy("12.pdf", lastPage: 200)
        #expect(long.components(separatedBy: "<img").count - 1 == PageImage.most)
        let none = [
            Self.copy("12.docx", lastPage: 2), Self.copy(nil, lastPage: 2), Self.copy("12.pdf", lastPage: 2, .pdf),
        ]
        #expect(none == ["", "", ""])
    }

    @Test("What is no PDF, and a page that is not there, is refused and draws nothing")
    func refused() throws {
        let folder = FileManager.default.temporaryDirectory
        let file = folder.appending(path: "page-image-\(UUID().uuidString).pdf")
        defer { try? FileManager.default.removeItem(at: file) }
        for bytes in ["", "%PDF-1.4\n", "không phải PDF"] {
            try Data(bytes.utf8).write(to: file)
            #expect(throws: PaperError.self) { try PageImage.jpeg(ofPDF: file.path, page: 1) }
        }
    }
}
