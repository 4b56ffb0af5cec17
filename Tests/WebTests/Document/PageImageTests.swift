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
