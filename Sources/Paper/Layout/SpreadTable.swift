import Vietnamese

/// A ruled table that may go on over pages; its columns are known by where they stand.
struct SpreadTable {
    let top: Double
    private var rows: [[Cell]]
    private let box: PrintedPage.Box

    private struct Cell {
        var left: Double
        var right: Double
        var rowSpan: Int
        var paragraphs: [DraftParagraph]

        var isBlank: Bool { paragraphs.allSatisfy { $0.text.allSatisfy { $0 <= 0x20 } } }
        var length: Int { paragraphs.reduce(0) { $0 + $1.text.count } }

        mutating func goOn(with rest: [DraftParagraph]) {
            guard let first = rest.first else { return }
            let start = LineStart(first.text.drop { $0 <= 0x20 })
            if let last = paragraphs.last?.text, start.marker == nil,
                start.isLowercase || !LineEnd(last[...]).isTerminal
            {
                paragraphs[paragraphs.count - 1].text += LineEnd.separator(after: last) + first.text
                paragraphs += rest.dropFirst()
            } else {
                paragraphs += rest
            }
        }
    }

    init(_ table: RuledTable, _ words: [PrintedPage.Word], precision: TextLine.Precision) {
        box = table.box
        top = table.box.top
        var rows: [[Cell]] = []
        // Heights at which no cell begins, as where a rule crosses only part of the table, make no row.
        let starts = Array(Set(table.cells.map(\.row))).sorted()
        for start in starts {
            rows.append(
                table.cells.filter { $0.row == start }.map { cell in
                    let inside = words.filter { cell.box.contains($0.box.center) }
                    let lines = LinesOfWords.lines(inside, splitsColumns: false, precision: precision)
                    let inner = cell.box.left + Self.padding
                    return Cell(
                        left: cell.box.left, right: cell.box.right,
                        rowSpan: starts.count { $0 >= cell.row && $0 < cell.row + cell.rowSpan },
                        paragraphs: LineFlow.paragraphs(
                            lines, in: .cell(inner...max(inner, cell.box.right - Self.padding))))
                })
        }
        self.rows = rows
    }

    /// Word's distance between a rule and the text.
    private static let padding = 5.4

    var isBlank: Bool { rows.joined().allSatisfy(\.isBlank) }

    /// True when `next`, first on the following page, has the same columns.
    func isContinued(by next: SpreadTable) -> Bool {
        guard abs(box.left - next.box.left) < 8, abs(box.right - next.box.right) < 8 else { return false }
        let own = edges
        let other = next.edges
        let shared = other.count { edge in own.contains { abs($0 - edge) < 6 } }
        return shared * 4 >= min(own.count, other.count) * 3
    }

    /// Adds the part on the next page: its repeated heading is dropped, a row cut by the page is made whole.
    mutating func append(_ next: SpreadTable, pageBreaks: Int) {
        var next = next
        var repeated = 0
        while repeated < min(3, next.rows.count - 1), repeated < rows.count,
            Self.text(rows[repeated]) == Self.text(next.rows[repeated])
        { repeated += 1 }
        next.rows.removeFirst(repeated)
        next.mark(pageBreaks: pageBreaks)
        if let first = next.rows.first, let last = rows.last, Self.goesOn(last, in: first) {
            join(first)
            next.rows.removeFirst()
        }
        rows += next.rows
    }

    /// Marks the first paragraph as standing on a new page.
    mutating func mark(pageBreaks: Int) {
        guard pageBreaks > 0 else { return }
        for row in rows.indices {
            for cell in rows[row].indices where !rows[row][cell].isBlank {
                rows[row][cell].paragraphs[0].text.insert(
                    contentsOf: repeatElement(ParagraphText.pageMark, count: pageBreaks), at: 0)
                return
            }
        }
    }

    var draft: DraftTable {
        let edges = edges
        func column(_ place: Double) -> Int { edges.lastIndex { $0 < place + 4 } ?? 0 }
        return DraftTable(
            rows: rows.map { row in
                row.map { cell in
                    DraftTable.Cell(
                        column: column(cell.left), columnSpan: max(1, column(cell.right) - column(cell.left)),
                        rowSpan: cell.rowSpan, blocks: cell.paragraphs.map(DraftBlock.paragraph))
                }
            })
    }

    /// Where columns begin and end.
    private var edges: [Double] {
        var edges: [Double] = []
        for edge in rows.joined().flatMap({ [$0.left, $0.right] }).sorted()
        where edges.last.map({ edge - $0 > 6 }) ?? true { edges.append(edge) }
        return edges
    }

    private static func text(_ row: [Cell]) -> String {
        row.map { $0.paragraphs.map { String(decoding: $0.text, as: UTF8.self) }.joined(separator: " ") }
            .joined(separator: "|").folded
    }

    /// A row goes on over the page when its number is not given again and its longest text was not finished.
    private static func goesOn(_ row: [Cell], in next: [Cell]) -> Bool {
        guard row.count > 1, next.count >= row.count, next[0].isBlank else { return false }
        let rests = row.map { cell in next.first { abs($0.left - cell.left) < 8 } }
        // A cell that began above the last row may only stay blank.
        let strangers = next.filter { cell in !row.contains { abs($0.left - cell.left) < 8 } }
        guard strangers.allSatisfy(\.isBlank), rests.allSatisfy({ $0 != nil }) else { return false }
        let longest = row.indices.max { row[$0].length < row[$1].length } ?? 0
        guard let start = rests[longest]?.paragraphs.first?.text.drop(while: { $0 <= 0x20 }),
            let end = row[longest].paragraphs.last?.text
        else { return true }
        let isAlone = next.count { !$0.isBlank } == 1
        return isAlone || LineStart(start).isLowercase
            || LineStart(start).marker == nil && !LineEnd(end[...]).isTerminal
    }

    /// Adds the rest of the last row; cells beside further rows grow with it.
    private mutating func join(_ rest: [Cell]) {
        let last = rows.count - 1
        for part in rest {
            let isHere = { (cell: Cell) in abs(cell.left - part.left) < 8 }
            if let cell = rows[last].firstIndex(where: isHere) {
                rows[last][cell].goOn(with: part.paragraphs)
                rows[last][cell].rowSpan += part.rowSpan - 1
            } else if let row = rows.lastIndex(where: { $0.contains(where: isHere) }),
                let cell = rows[row].firstIndex(where: isHere)
            {
                rows[row][cell].rowSpan += part.rowSpan - 1
            }
        }
    }
}
