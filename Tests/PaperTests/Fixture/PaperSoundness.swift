import Foundation
import Paper

/// What holds for every paper, however it was read.
enum PaperSoundness {
    /// The first rule that the paper breaks; nil when it keeps all.
    static func fault(in paper: PaperText) -> String? {
        let scalars = Array(paper.text.unicodeScalars)
        if scalars != Array(paper.text.precomposedStringWithCanonicalMapping.unicodeScalars) {
            return "text is not composed"
        }
        if paper.text.contains("\r") || paper.text.contains("\u{C}") { return "line ends or page marks are left" }
        var end = 0
        for block in paper.blocks {
            guard block.range.lowerBound >= end, block.range.upperBound <= scalars.count else {
                return "block \(block.range) does not follow \(end)"
            }
            end = block.range.upperBound
            if let fault = fault(in: block, scalars) { return fault }
        }
        if !paper.pageStarts.isEmpty && paper.pageStarts[0] != 0 { return "the first page does not begin the text" }
        if zip(paper.pageStarts, paper.pageStarts.dropFirst()).contains(where: { $0 > $1 }) {
            return "pages are out of order"
        }
        if paper.pageStarts.contains(where: { $0 > scalars.count }) { return "a page begins beyond the text" }
        return nil
    }

    private static func fault(in block: PaperBlock, _ scalars: [Unicode.Scalar]) -> String? {
        switch block {
        case .paragraph(let paragraph): return fault(in: paragraph, scalars)
        case .table(let table):
            var end = table.range.lowerBound
            for cell in table.rows.flatMap(\.cells) {
                guard cell.range.lowerBound >= end, cell.range.upperBound <= table.range.upperBound else {
                    return "cell \(cell.range) is out of \(table.range)"
                }
                if cell.column < 0 || cell.columnSpan < 1 || cell.rowSpan < 1 { return "cell without extent" }
                end = cell.range.upperBound
                for paragraph in cell.paragraphs {
                    guard cell.range.contains(paragraph.range.lowerBound),
                        paragraph.range.upperBound <= cell.range.upperBound
                    else { return "paragraph \(paragraph.range) is out of its cell \(cell.range)" }
                    if let fault = fault(in: paragraph, scalars) { return fault }
                }
            }
            return nil
        }
    }

    private static func fault(in paragraph: PaperParagraph, _ scalars: [Unicode.Scalar]) -> String? {
        let text = scalars[paragraph.range]
        if text.isEmpty { return "an empty paragraph at \(paragraph.range)" }
        if text.contains("\n") || text.contains("\t") { return "a line break inside paragraph \(paragraph.range)" }
        if text.first == " " || text.last == " " { return "blanks around paragraph \(paragraph.range)" }
        return nil
    }
}
