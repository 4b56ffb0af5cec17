/// A table of an HTML page while it is being read.
struct HTMLTable {
    private(set) var draft = DraftTable()
    private var row: [DraftTable.Cell]?
    private var cell: DraftTable.Cell?
    /// For each column, how many further rows a cell from above still takes.
    private var taken: [Int] = []

    var isInCell: Bool { cell != nil }

    mutating func beginRow() {
        endRow()
        row = []
    }

    mutating func beginCell(_ attributes: HTMLAttributes) {
        if row == nil { beginRow() }
        var column = (row?.last).map { $0.column + $0.columnSpan } ?? 0
        while column < taken.count, taken[column] > 0 { column += 1 }
        cell = DraftTable.Cell(
            column: column, columnSpan: Self.span(attributes["colspan"], atMost: 200),
            rowSpan: Self.span(attributes["rowspan"], atMost: 2_000))
    }

    mutating func endCell(_ blocks: [DraftBlock]) {
        guard var ended = cell else { return }
        ended.blocks = blocks
        row?.append(ended)
        cell = nil
    }

    mutating func endRow() {
        guard let ended = row else { return }
        row = nil
        taken = taken.map { max(0, $0 - 1) }
        for cell in ended where cell.rowSpan > 1 {
            let end = cell.column + cell.columnSpan
            if taken.count < end { taken += repeatElement(0, count: end - taken.count) }
            for column in cell.column..<end { taken[column] = cell.rowSpan - 1 }
        }
        if !ended.isEmpty { draft.rows.append(ended) }
    }

    /// A span says at most what its table can have; zero means «to the end», which few pages use, and counts as one.
    private static func span(_ value: String?, atMost limit: Int) -> Int {
        min(max(value.flatMap { Int($0) } ?? 1, 1), limit)
    }
}
