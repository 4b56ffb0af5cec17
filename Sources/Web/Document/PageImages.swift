import Desk
import Office
import Paper

/// The pages of a paper as they were printed or scanned, under the text that was read from them: what was read is confirmed
/// beside the image, and stamps and handwriting are seen.
enum PageImages {
    /// Nothing for a paper that was no image and no PDF. Open where the letters were recognised from an image, unless other
    /// pictures of its pages stand there already.
    static func html(of paper: PaperText, in document: Key<Document>, isOpen: Bool = true) -> HTML {
        guard paper.format == .pdf || paper.format == .scan else { return .empty }
        let count = min(max(paper.pageStarts.count, 1), PageImage.most)
        return details("Ảnh trang gốc (\(count))", count, of: document, isOpen: isOpen && isScan(paper))
    }

    /// The pages of a copy that was signed and sealed, whose text is the draft's and so knows of no pages: what bears the
    /// signature and the seal is looked at without a search that leads to it. Nothing where the text shows its own.
    static func html(ofCopy paper: DocumentPage, read text: PaperText) -> HTML {
        guard text.format != .pdf, text.format != .scan, let name = paper.fileName, PageImage.shows(name) else {
            return .empty
        }
        let document = paper.item.label.id
        guard let last = paper.lastPage else {
            return details("Ảnh trang đầu của bản phát hành; xem đủ trong tệp gốc", 1, of: document, isOpen: false)
        }
        let count = min(last, PageImage.most)
        return details("Ảnh các trang của bản phát hành (\(count))", count, of: document, isOpen: false)
    }

    private static func details(_ summary: String, _ count: Int, of document: Key<Document>, isOpen: Bool) -> HTML {
        let images = (1...count).map { page -> HTML in
            """
            <img src="\(href(page, of: document))" loading="lazy" width="1131" height="1600" \
            alt="Ảnh trang \(page) của văn bản">
            """
        }
        return """
            <details class="page-images"\(attribute: "open", if: isOpen)><summary>\(summary)</summary>\
            <div>\(images)</div></details>

            """
    }

    static func href(_ page: Int, of document: Key<Document>) -> Href { "/documents/\(document)/pages/\(page)" }

    /// Whether its letters were recognised from an image.
    static func isScan(_ paper: PaperText) -> Bool { paper.format == .scan || paper.isRecognised }
}
