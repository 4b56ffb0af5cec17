/// Lays drafted blocks out as the text of a paper and gives each its place.
///
/// One paragraph a line; the cells of a row stand on one line with tabs between them, a cell of several paragraphs
/// goes on over as many lines. A table that only lays out other tables is opened: what is in its cells comes instead.
struct PaperTextBuilder {
    private var text = ParagraphText()
    private var blocks: [PaperBlock] = []
    var warnings: [String] = []

    init(expectedBytes: Int = 0) { text.reserve(expectedBytes) }

    /// How many scalars there are so far.
    var count: Int { text.count }

    mutating func append(_ drafts: [DraftBlock]) {
        for draft in drafts { append(draft) }
    }

    mutating func append(_ draft: DraftBlock) {
        switch draft {
        case .paragraph(let paragraph):
            if let placed = place(paragraph) {
                blocks.append(.paragraph(placed))
                text.append(separator: "\n")
            }
        case .table(let table):
            table.isScaffold ? append(table.contents) : place(table)
        }
    }

    /// - Parameter isPaged: whether the format knows pages; a paper of one page has no mark in its text.
    consuming func finish(as format: PaperFormat, isPaged: Bool = false) -> PaperText {
        PaperText(
            format: format, text: String(valid: text.bytes[...]), blocks: blocks,
            pageStarts: isPaged ? [0] + text.pageStarts : [], warnings: warnings)
    }

    private mutating func place(_ draft: DraftParagraph) -> PaperParagraph? {
        text.append(draft.text).map { range in
            PaperParagraph(
                range: range, alignment: draft.alignment, isBold: draft.isBold, isItalic: draft.isItalic,
                headingLevel: draft.headingLevel, indent: draft.indent)
        }
    }

    private mutating func place(_ draft: DraftTable) {
        guard !draft.isBlank else { return }
        let start = text.count
        var rows: [PaperTable.Row] = []
        for row in draft.rows where !row.isEmpty {
            var cells: [PaperTable.Cell] = []
            for cell in row {
                if !cells.isEmpty { text.append(separator: "\t") }
                cells.append(place(cell))
            }
            rows.append(PaperTable.Row(cells: cells))
            text.append(separator: "\n")
        }
        blocks.append(.table(PaperTable(range: start..<text.count - 1, rows: rows)))
    }

    private mutating func place(_ draft: DraftTable.Cell) -> PaperTable.Cell {
        let start = text.count
        var end = start
        var paragraphs: [PaperParagraph] = []
        for paragraph in draft.paragraphs where paragraph.text.contains(where: { $0 > 0x20 }) {
            if end > start { text.append(separator: "\n") }
            if let placed = place(paragraph) {
                paragraphs.append(placed)
                end = text.count
            }
        }
        return PaperTable.Cell(
            range: start..<end, column: draft.column, columnSpan: draft.columnSpan, rowSpan: draft.rowSpan,
            paragraphs: paragraphs)
    }
}

extension DraftTable {
    /// True when its only work is to hold another table with columns of its own.
    fileprivate var isScaffold: Bool {
        rows.joined().contains { cell in
            cell.blocks.contains { block in
                if case .table(let inner) = block {
                    inner.isScaffold || inner.rows.contains { $0.count > 1 }
                } else {
                    false
                }
            }
        }
    }

    fileprivate var contents: [DraftBlock] { rows.joined().flatMap(\.blocks) }

    fileprivate var isBlank: Bool {
        rows.joined().allSatisfy { cell in
            cell.paragraphs.allSatisfy { paragraph in paragraph.text.allSatisfy { $0 <= 0x20 } }
        }
    }
}

extension DraftTable.Cell {
    /// Its paragraphs, with those of tables inside it in reading order.
    fileprivate var paragraphs: [DraftParagraph] {
        blocks.flatMap { block in
            switch block {
            case .paragraph(let paragraph): [paragraph]
            case .table(let inner): inner.rows.joined().flatMap(\.paragraphs)
            }
        }
    }
}
