import Paper

/// What `pdftotext` prints of a PDF.
struct PrintedPdfParser: OutsideParser {
    let name = "printed-pdf"
    let words = [
        "<page width=\"595\" height=\"842\">", "</page>", "xMin=\"-1e9\"", "xMax=\"nan\"", "yMin=\"\"", "</word>",
        "<word xMin=\"60\" yMin=\"90\" xMax=\"90\" yMax=\"104\">",
    ]

    func read(_ bytes: [UInt8]) throws -> Int {
        let paper = try PrintedPaper.read(bytes)
        for page in paper.pages {
            guard PageWords(kept: page.kept) == page else { throw ParserFault("kept words are others") }
        }
        return DirectiveReader().read(paper.text).outline.count + paper.text.blocks.count
    }
}
