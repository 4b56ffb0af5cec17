import Glibc

/// Plain text as lines with places: blanks before and inside a line are where its stretches stand.
enum TextPage {
    /// Empty lines and form feeds become gaps and page breaks of the lines after them.
    static func lines(_ text: [UInt8]) -> [TextLine] {
        var lines: [TextLine] = []
        var blank = 0
        var pages = 0
        var row = 0.0
        let isPaged = text.holds(ParagraphText.pageMark)
        var end = 0
        while end <= text.count {
            let source = text.line(from: end)
            end = source.endIndex + 1
            if isPaged { pages += source.count { $0 == ParagraphText.pageMark } }
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
        for stretch in line.withUnsafeBufferPointer({ bytes in TextWidth.withTable { stretches(bytes, $0) } }) {
            let text = line[line.startIndex + stretch.bytes.lowerBound..<line.startIndex + stretch.bytes.upperBound]
            let right = Double(stretch.columns.upperBound) * cell
            if let last = segments.last, !stretch.isAfterTab || segments.count == 1, LineStart.isMarkAlone(last.text) {
                let joined = line[last.text.startIndex..<text.endIndex]
                segments[segments.count - 1] = segment(joined, TextWidth.measure(joined), left: last.left, right: right)
            } else {
                let left = Double(stretch.columns.lowerBound) * cell
                segments.append(segment(text, stretch.width.whole, left: left, right: right))
            }
        }
        return segments
    }

    private struct Stretch {
        var bytes: Range<Int>
        var columns: Range<Int>
        var isAfterTab: Bool
        var width: TextWidth.Sum
    }

    private static func stretches(_ line: UnsafeBufferPointer<UInt8>, _ table: TextWidth.Table) -> [Stretch] {
        var stretches: [Stretch] = []
        var column = 0
        var index = 0
        while true {
            var blanks = 0
            var hasTab = false
            while index < line.count, line[index] <= 0x20 {
                if line[index] == 0x09 {
                    hasTab = true
                    blanks += 8 - (column + blanks) % 8
                } else {
                    blanks += 1
                }
                index += 1
            }
            column += blanks
            if index == line.count { return stretches }
            let start = index
            let startColumn = column
            var end = index
            var width = TextWidth.Sum()
            while index < line.count {
                if line[index] > 0x20 {
                    column += 1
                    // A blank counts only when something follows it.
                    if end < index { width.addBlank(table) }
                    index += width.add(line, at: index, table)
                    end = index
                } else if line[index] == 0x20, index + 2 < line.count,
                    !(line[index + 1] <= 0x20 && line[index + 2] <= 0x20)
                {
                    column += 1
                    index += 1
                } else {
                    break
                }
            }
            stretches.append(
                Stretch(bytes: start..<end, columns: startColumn..<column, isAfterTab: hasTab, width: width))
        }
    }

    private static func segment(
        _ text: ArraySlice<UInt8>, _ width: (whole: Double, firstWord: Double), left: Double, right: Double
    ) -> TextLine.Segment {
        TextLine.Segment(
            text: text, left: left, right: right, reach: left + width.whole, firstWord: 0.25 + width.firstWord)
    }
}

extension [UInt8] {
    /// Whether the byte is among them, looked for as fast as the machine can.
    func holds(_ byte: UInt8) -> Bool {
        withUnsafeBytes { $0.baseAddress.flatMap { memchr($0, CInt(byte), count) } != nil }
    }

    /// The line that begins at `start`, without its end.
    func line(from start: Int) -> ArraySlice<UInt8> {
        let length = withUnsafeBytes { bytes in
            guard start < bytes.count, let base = bytes.baseAddress else { return 0 }
            return memchr(base + start, 0x0A, bytes.count - start).map { UnsafeRawPointer($0) - (base + start) }
                ?? bytes.count - start
        }
        return self[start..<start + length]
    }
}
