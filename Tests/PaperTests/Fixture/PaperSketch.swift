import Paper

/// A paper as a few lines that a test can compare whole: a paragraph a line, a row of a table a line.
///
/// `[cB]` before a paragraph says centred and bold, `[H1]` a heading; cells stand between bars, their paragraphs
/// between slashes, with `→2` or `↓2` for what a merged cell spans.
enum PaperSketch {
    static func of(_ paper: PaperText) -> String {
        let scalars = Array(paper.text.unicodeScalars)
        return paper.blocks.map { block in
            switch block {
            case .paragraph(let paragraph): marks(paragraph) + text(paragraph.range, scalars)
            case .table(let table):
                table.rows.map { row in
                    "|" + row.cells.map { cell in " " + sketch(cell, scalars) + " |" }.joined()
                }.joined(separator: "\n")
            }
        }.joined(separator: "\n")
    }

    private static func sketch(_ cell: PaperTable.Cell, _ scalars: [Unicode.Scalar]) -> String {
        let spans = (cell.columnSpan > 1 ? "→\(cell.columnSpan) " : "") + (cell.rowSpan > 1 ? "↓\(cell.rowSpan) " : "")
        return spans + cell.paragraphs.map { text($0.range, scalars) }.joined(separator: " / ")
    }

    private static func marks(_ paragraph: PaperParagraph) -> String {
        var marks = ""
        switch paragraph.alignment {
        case .center: marks += "c"
        case .right: marks += "r"
        case .left, .justified, .unknown: break
        }
        if paragraph.isBold { marks += "B" }
        if paragraph.isItalic { marks += "I" }
        if let level = paragraph.headingLevel { marks += "H\(level)" }
        return marks.isEmpty ? "" : "[\(marks)] "
    }

    private static func text(_ range: Range<Int>, _ scalars: [Unicode.Scalar]) -> String {
        String(String.UnicodeScalarView(scalars[range]))
    }
}
