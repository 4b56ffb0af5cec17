/// Reads a PDF with a text layer: lines become paragraphs, ruled tables go on over pages, heads and feet are left out.
enum PdfReader {
    static func read(_ bytes: [UInt8], limits: PaperLimits) throws(PaperError) -> PaperText {
        try TemporaryFolder.use { folder throws(PaperError) in
            let file = try TemporaryFolder.write(bytes, named: "paper.pdf", in: folder)
            let tools = PdfTools(file: file, folder: folder, limits: limits)
            var pages = try tools.pages()
            try addRules(to: &pages, tools)
            var builder = PaperTextBuilder()
            builder.append(PageAssembler.blocks(of: pages))
            return builder.finish(as: .pdf, isPaged: true)
        }
    }

    /// Draws the pages that may hold a table, and takes the rules from the drawing.
    private static func addRules(to pages: inout [PrintedPage], _ tools: PdfTools) throws(PaperError) {
        let suspects = pages.indices.filter { pages[$0].mayHoldTable }
        guard let first = suspects.first, let last = suspects.last else { return }
        for (offset, rules) in try tools.rules(from: first, to: last).enumerated() where first + offset < pages.count {
            pages[first + offset].rules = rules
        }
    }
}

extension PrintedPage {
    /// Some lines have wide gaps, as the cells of a row leave between them.
    fileprivate var mayHoldTable: Bool {
        LinesOfWords.lines(words, splitsColumns: true).count { $0.segments.count > 1 } > 0
    }
}
