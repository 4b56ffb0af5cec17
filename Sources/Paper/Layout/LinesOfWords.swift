/// Gathers words into lines, and lines into stretches that wide gaps part.
enum LinesOfWords {
    /// The lines from top to bottom.
    ///
    /// - Parameter splitsColumns: whether a wide gap starts another stretch, as on a page, or is only a gap, as in a cell.
    static func lines(
        _ words: [PrintedPage.Word], splitsColumns: Bool, precision: TextLine.Precision = .exact
    ) -> [TextLine] {
        var rows: [[PrintedPage.Word]] = []
        for word in words.sorted(by: { $0.box.bottom < $1.box.bottom }) {
            // Words of a line share its base line, whatever their size; raised marks are set back on it below.
            if let base = rows.last?[0].box, word.box.bottom - base.bottom < 0.3 * min(base.height, word.box.height) {
                rows[rows.count - 1].append(word)
            } else {
                rows.append([word])
            }
        }
        lowerRaised(&rows)
        var lines = rows.map { line($0.sorted { $0.box.left < $1.box.left }, splitsColumns: splitsColumns) }
        for index in lines.indices { lines[index].precision = precision }
        measureGaps(&lines)
        return lines
    }

    /// A note's mark stands above the base line of its line and comes before it; it is no line of its own.
    private static func lowerRaised(_ rows: inout [[PrintedPage.Word]]) {
        for index in rows.indices.dropLast().reversed() {
            let raised = rows[index]
            let below = rows[index + 1]
            let isRaised = raised.allSatisfy { mark in
                below.contains { word in
                    mark.box.height < 0.8 * word.box.height && mark.box.bottom > word.box.top + 0.3 * word.box.height
                        && min(abs(mark.box.left - word.box.right), abs(word.box.left - mark.box.right))
                            < word.box.height
                }
            }
            guard isRaised else { continue }
            rows[index + 1] += raised
            rows.remove(at: index)
        }
    }

    private static func line(_ words: [PrintedPage.Word], splitsColumns: Bool) -> TextLine {
        let heights = words.map(\.box.height).sorted()
        let height = heights[heights.count / 2]
        var segments: [TextLine.Segment] = []
        var end = -Double.infinity
        for (index, word) in words.enumerated() {
            let gap = word.box.left - end
            let splits = splitsColumns && (gap > 1.4 * height || gap > 0.5 * height && isMotto(words[index...]))
            if segments.isEmpty || splits && !LineStart.isMarkAlone(segments[segments.count - 1].text) {
                segments.append(
                    TextLine.Segment(
                        text: word.text[...], left: word.box.left, right: word.box.right, reach: word.box.right,
                        firstWord: word.box.right - word.box.left + 0.25 * height))
            } else {
                let last = segments.count - 1
                segments[last].text += [0x20] + word.text
                segments[last].right = word.box.right
                segments[last].reach = word.box.right
            }
            end = max(end, word.box.right)
        }
        let bottom = words.map(\.box.bottom).max() ?? 0
        return TextLine(segments: segments, top: bottom - height, bottom: bottom)
    }

    /// The state's name, which begins the right half of every letterhead however near the left half comes.
    private static func isMotto(_ words: ArraySlice<PrintedPage.Word>) -> Bool {
        let start = words.prefix(3).map { String(decoding: $0.text, as: UTF8.self) }
        return start == ["CỘNG", "HÒA", "XÃ"] || start == ["CỘNG", "HOÀ", "XÃ"]
    }

    private static func measureGaps(_ lines: inout [TextLine]) {
        let pitches = zip(lines, lines.dropFirst()).map { $1.bottom - $0.bottom }
            .filter { $0 > 4 && $0 < 40 }.sorted()
        guard let usual = pitches.middle else { return }
        for index in lines.indices.dropFirst() {
            let pitch = lines[index].bottom - lines[index - 1].bottom
            lines[index].gapAbove = max(0, pitch - usual) / max(lines[index].height, 1)
        }
    }
}
