/// Lines that stand side by side without rules: the two halves of a letterhead, recipients beside the signature,
/// or a table made with blanks.
struct ColumnRegion {
    let lines: Range<Int>
    /// The free strips between the columns, from left to right.
    let gutters: [ClosedRange<Double>]

    /// The region that begins at `start` or just above it, where a line of several stretches stands; nil for none.
    ///
    /// - Parameter center: the middle of the page's text, where titles stand.
    init?(in lines: [TextLine], at start: Int, notBefore: Int, center: Double) {
        guard lines[start].segments.count > 1 else { return nil }
        var gutters = Self.gaps(lines[start])
        var end = start + 1
        var isBesideRecipients = lines[max(start - 1, notBefore)...start].contains { Self.isRecipients($0.text) }
        while end < lines.count {
            let line = lines[end]
            // Below a gap only a signer's name goes on, on the right of the recipients.
            let isName = isBesideRecipients && Self.isRight(line, of: gutters)
            isBesideRecipients = isBesideRecipients || Self.isRecipients(line.text)
            if line.segments.count == 1 {
                let middle = (line.left + line.right) / 2
                let isTitle = abs(middle - center) < 1.5 * line.height && LineEnd(line.text).isUppercase
                if isTitle || Self.isAddressee(line.text) || line.gapAbove > 0.9 && !isName { break }
            }
            let narrowed = Self.narrow(gutters, by: line)
            // Fewer columns than before: another region, unless this is a line of running text.
            if narrowed.count < (lines[start].segments.count > 2 ? max(1, gutters.count - 1) : 1) { break }
            gutters = narrowed
            end += 1
        }
        var begin = start
        while begin > notBefore, Self.isAddressee(lines[begin - 1].text) || Self.isRecipients(lines[begin - 1].text),
            lines[begin - 1].segments.count == 1, Self.narrow(gutters, by: lines[begin - 1]).count == gutters.count
        { begin -= 1 }
        guard end - begin > 1 || Self.isLetterhead(lines[start]) else { return nil }
        self.lines = begin..<end
        self.gutters = gutters
    }

    /// The region as a table: of one row when it has two columns, else of a row for each entry of the first column.
    func table(of all: [TextLine]) -> DraftTable {
        let lines = all[lines]
        var rows: [[[TextLine]]] = []
        for line in lines {
            var cells = Array(repeating: [TextLine.Segment](), count: gutters.count + 1)
            for segment in line.segments {
                cells[gutters.count { $0.upperBound <= segment.left + 0.01 }].append(segment)
            }
            let begins = rows.isEmpty || (gutters.count > 1 && !cells[0].isEmpty)
            if begins { rows.append(Array(repeating: [], count: gutters.count + 1)) }
            for (column, segments) in cells.enumerated() where !segments.isEmpty {
                rows[rows.count - 1][column].append(
                    TextLine(
                        segments: segments, top: line.top, bottom: line.bottom, precision: line.precision,
                        pageBreaks: segments[0].left > line.left ? 0 : line.pageBreaks, gapAbove: line.gapAbove))
            }
        }
        return DraftTable(
            rows: rows.map { row in
                row.enumerated().map { column, lines in
                    DraftTable.Cell(
                        column: column, blocks: LineFlow.paragraphs(lines, in: .half).map(DraftBlock.paragraph))
                }
            })
    }

    private static func gaps(_ line: TextLine) -> [ClosedRange<Double>] {
        zip(line.segments, line.segments.dropFirst()).map { min($0.right, $1.left)...$1.left }
    }

    /// The gutters that stay free when the line is added; a stretch that crosses one closes it.
    private static func narrow(_ gutters: [ClosedRange<Double>], by line: TextLine) -> [ClosedRange<Double>] {
        gutters.compactMap { gutter in
            var free = gutter
            for segment in line.segments {
                if segment.right <= free.lowerBound || segment.left >= free.upperBound { continue }
                if segment.middle < free.middle {
                    free = min(segment.right, free.upperBound)...free.upperBound
                } else {
                    free = free.lowerBound...max(segment.left, free.lowerBound)
                }
            }
            return free.upperBound - free.lowerBound > 0.3 * line.height ? free : nil
        }
    }

    private static func isRight(_ line: TextLine, of gutters: [ClosedRange<Double>]) -> Bool {
        gutters.last.map { line.left >= $0.lowerBound } ?? false
    }

    /// «Kính gửi:», which stands below the letterhead and opens its own list.
    private static func isAddressee(_ text: ArraySlice<UInt8>) -> Bool { text.starts(with: "Kính gửi".utf8) }

    private static func isRecipients(_ text: ArraySlice<UInt8>) -> Bool { text.starts(with: "Nơi nhận".utf8) }

    private static func isLetterhead(_ line: TextLine) -> Bool {
        line.segments.count == 2 && line.segments.allSatisfy { LineEnd($0.text).isUppercase }
    }
}

extension ClosedRange<Double> {
    fileprivate var middle: Double { (lowerBound + upperBound) / 2 }
}

extension TextLine.Segment {
    fileprivate var middle: Double { (left + right) / 2 }
}
