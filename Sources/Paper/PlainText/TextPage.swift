/// Plain text as lines with places: blanks before and inside a line are where its stretches stand.
enum TextPage {
    /// Empty lines and form feeds become gaps and page breaks of the lines after them.
    static func lines(_ text: [UInt8]) -> [TextLine] {
        var lines: [TextLine] = []
        var blank = 0
        var pages = 0
        var row = 0.0
        for source in text.split(separator: 0x0A, omittingEmptySubsequences: false) {
            pages += source.count { $0 == ParagraphText.pageMark }
            row += 1
            let segments = segments(source)
            if segments.isEmpty {
                blank += 1
                continue
            }
            lines.append(
                TextLine(
                    segments: segments, top: row, bottom: row + 1, precision: .estimated, pageBreaks: pages,
                    gapAbove: Double(blank)))
            blank = 0
            pages = 0
        }
        return lines
    }

    /// The width of a character cell in ems, as programs lay proportional type out in cells.
    private static let cell = 0.45

    /// The stretches of a line: three blanks, or a tab, part them; «1.» and what it numbers stay together.
    private static func segments(_ line: ArraySlice<UInt8>) -> [TextLine.Segment] {
        var segments: [TextLine.Segment] = []
        var column = 0
        var index = line.startIndex
        while true {
            var blanks = 0
            var hasTab = false
            while index < line.endIndex, line[index] <= 0x20 {
                if line[index] == 0x09 {
                    hasTab = true
                    blanks += 8 - (column + blanks) % 8
                } else {
                    blanks += 1
                }
                index += 1
            }
            column += blanks
            if index == line.endIndex { return segments }
            let start = index
            let startColumn = column
            var end = index
            while index < line.endIndex {
                if line[index] > 0x20 {
                    if line[index] & 0xC0 != 0x80 { column += 1 }
                    index += 1
                    end = index
                } else if line[index] == 0x20, index + 2 < line.endIndex,
                    !(line[index + 1] <= 0x20 && line[index + 2] <= 0x20)
                {
                    column += 1
                    index += 1
                } else {
                    break
                }
            }
            let text = line[start..<end]
            let left = Double(startColumn) * cell
            if let last = segments.last, !hasTab || segments.count == 1, LineStart.isMarkAlone(last.text) {
                let joined = line[last.text.startIndex..<end]
                segments[segments.count - 1] = segment(joined, left: last.left, right: Double(column) * cell)
            } else {
                segments.append(segment(text, left: left, right: Double(column) * cell))
            }
        }
    }

    private static func segment(_ text: ArraySlice<UInt8>, left: Double, right: Double) -> TextLine.Segment {
        TextLine.Segment(
            text: text, left: left, right: right, reach: left + TextWidth.of(text),
            firstWord: 0.25 + TextWidth.of(text.prefix { $0 != 0x20 }))
    }
}
