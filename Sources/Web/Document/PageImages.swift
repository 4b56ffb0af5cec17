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
        let images = (1...count).map { page -> HTML in
            """
            <img src="\(href(page, of: document))" loading="lazy" width="1131" height="1600" \
            alt="Ảnh trang \(page) của văn bản">
            """
        }
        return """
            <details class="page-images"\(attribute: "open", if: isOpen && isScan(paper))><summary>Ảnh trang gốc (\(count))</summary>\
            <div>\(images)</div></details>

            """
    }

    static func href(_ page: Int, of document: Key<Document>) -> Href { "/documents/\(document)/pages/\(page)" }

    /// Whether its letters were recognised from an image.
    static func isScan(_ paper: PaperText) -> Bool { paper.format == .scan || paper.isRecognised }
}
