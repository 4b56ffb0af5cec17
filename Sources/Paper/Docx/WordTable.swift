/// A table of a Word document while it is being read.
struct WordTable {
    private(set) var draft = DraftTable()
    private var row: [DraftTable.Cell] = []
    private var cell: DraftTable.Cell?
    private var column = 0
    private var continuesAbove = false
    private var isRowDeleted = false

    mutating func beginRow() {
        row = []
        column = 0
        isRowDeleted = false
    }

    mutating func deleteRow() { isRowDeleted = true }

    mutating func beginCell() {
        cell = DraftTable.Cell(column: column)
        continuesAbove = false
    }

    mutating func readProperty(_ element: WordElement, _ attributes: XMLAttributes) {
        let number = attributes["val"].flatMap { Int($0) }
        switch element {
        case .gridSpan: cell?.columnSpan = min(max(number ?? 1, 1), 200)
        case .vMerge: continuesAbove = attributes["val"] != "restart"
        case .gridBefore: column = min(max(number ?? 0, 0), 200)
        default: break
        }
    }

    /// Ends the cell; one that continues the cell above only makes that one taller.
    mutating func endCell(_ blocks: [DraftBlock]) {
        guard var ended = cell else { return }
        cell = nil
        column += ended.columnSpan
        if continuesAbove, extendCell(above: ended.column) { return }
        ended.blocks = blocks
        row.append(ended)
    }

    mutating func endRow() {
        if !isRowDeleted { draft.rows.append(row) }
        row = []
    }

    private mutating func extendCell(above column: Int) -> Bool {
        let below = draft.rows.count
        for index in draft.rows.indices.reversed() {
            guard let found = draft.rows[index].firstIndex(where: { $0.column == column }) else { continue }
            guard index + draft.rows[index][found].rowSpan == below else { return false }
            draft.rows[index][found].rowSpan += 1
            return true
        }
        return false
    }
}
