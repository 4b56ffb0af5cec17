/// The cells of a table by row and column; a merged cell fills every place it covers.
struct TableGrid {
    /// Words of the cell at each row and column; nil where there is none.
    private(set) var cells: [[Cell?]]
    let columnCount: Int

    struct Cell {
        var words: Range<Int>
        var column: Int
        var columnSpan: Int
        /// True in the rows below its first that a merged cell covers.
        var isContinued: Bool
        var paragraphs: [PaperParagraph]
    }

    init(_ table: PaperTable, _ words: Words) {
        columnCount = table.rows.flatMap(\.cells).map { $0.column + $0.columnSpan }.max() ?? 0
        cells = table.rows.map { _ in [] }
        for row in cells.indices { cells[row] = Array(repeating: nil, count: columnCount) }
        for (row, cellsOfRow) in table.rows.enumerated() {
            for cell in cellsOfRow.cells.map({ $0 }) {
                let range = words.indices(in: cell.range)
                for down in 0..<max(1, cell.rowSpan) where row + down < cells.count {
                    for across in cell.column..<min(columnCount, cell.column + max(1, cell.columnSpan))
                    where cells[row + down][across] == nil {
                        cells[row + down][across] = Cell(
                            words: range, column: cell.column, columnSpan: cell.columnSpan, isContinued: down > 0,
                            paragraphs: cell.paragraphs)
                    }
                }
            }
        }
    }
}
