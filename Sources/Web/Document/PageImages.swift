import Office
import Paper

/// The pages of a paper as they were printed or scanned, under the text that was read from them: what was read is confirmed
/// beside the image, and stamps and handwriting are seen.
enum PageImages {
    /// How many pages are shown; of a longer paper the file is taken.
    static let most = 60

    /// Nothing for a paper that was no image and no PDF. Open where the letters were recognised from an image.
    static func html(of paper: PaperText, in document: Key<Document>) -> HTML {
        guard paper.format == .pdf || paper.format == .scan else { return .empty }
        let count = min(max(paper.pageStarts.count, 1), most)
        let isScan = paper.format == .scan || paper.isRecognised
        let images = (1...count).map { page -> HTML in
            """
            <img src="/documents/\(document)/pages/\(page)" loading="lazy" width="1131" height="1600" \
            alt="Ảnh trang \(page) của văn bản">
            """
        }
        return """
            <details class="page-images"\(attribute: "open", if: isScan)><summary>Ảnh trang gốc (\(count))</summary>\
            <div>\(images)</div></details>

            """
    }
}
