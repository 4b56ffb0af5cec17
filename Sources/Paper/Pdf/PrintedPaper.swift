/// What `pdftotext -bbox` printed of a PDF, put together as a paper: what `PdfReader` does without looking at the pages'
/// pictures, so without a child process.
package enum PrintedPaper {
    /// Throws `damaged` where it is no XML, `hostile` where it declares a document type.
    package static func read(_ printed: [UInt8]) throws(PaperError) -> PagedPaper {
        let pages = try PdfWords.pages(in: printed)
        var builder = PaperTextBuilder()
        builder.append(PageAssembler.blocks(of: pages))
        let places = pages.prefix(PageImage.most).map { PageWords(of: $0) }
        return PagedPaper(builder.finish(as: .pdf, isPaged: true), pages: places)
    }
}
