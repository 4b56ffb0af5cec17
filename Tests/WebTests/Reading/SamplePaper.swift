import Office
import Paper

/// The paper that the tests of pages read: a plan of the demonstration office, with its letterhead and a table.
struct SamplePaper {
    private(set) var text = ""
    private(set) var blocks: [PaperBlock] = []
    private(set) var pageStarts = [0]
    private var count = 0

    var paper: PaperText { PaperText(format: .pdf, text: text, blocks: blocks, pageStarts: pageStarts) }

    /// Adds a paragraph and says where it stands.
    @discardableResult
    mutating func add(
        _ line: String, _ alignment: PaperParagraph.Alignment = .justified, bold: Bool = false, italic: Bool = false
    ) -> Range<Int> {
        let paragraph = PaperParagraph(range: place(line), alignment: alignment, isBold: bold, isItalic: italic)
        blocks.append(.paragraph(paragraph))
        return paragraph.range
    }

    /// Adds a table of one paragraph a cell.
    mutating func add(table rows: [[String]], bold isHeading: Bool = false) {
        let start = count
        let made = rows.enumerated().map { index, cells in
            PaperTable.Row(
                cells: cells.enumerated().map { column, line in
                    let range = place(line)
                    let paragraph = PaperParagraph(
                        range: range, alignment: isHeading ? .left : .center, isBold: isHeading && index == 0)
                    return PaperTable.Cell(range: range, column: column, paragraphs: [paragraph])
                })
        }
        blocks.append(.table(PaperTable(range: start..<count, rows: made)))
    }

    mutating func turnPage() { pageStarts.append(count) }

    private mutating func place(_ line: String) -> Range<Int> {
        let start = count
        text += line + "\n"
        count += line.unicodeScalars.count + 1
        return start..<(count - 1)
    }
}
