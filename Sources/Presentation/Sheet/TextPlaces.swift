import Paper
import Vietnamese

/// Finds the lines of a document again in the paper's text, and with them their places and automatic numbers.
enum TextPlaces {
    static func settle(_ lines: inout [SheetLine], in text: PaperText) {
        let scalars = Array(text.text.unicodeScalars)
        let paragraphs = text.blocks.flatMap(\.paragraphs).map { paragraph in
            (range: paragraph.range, key: key(scalars[paragraph.range]))
        }
        var next = 0
        for index in lines.indices {
            let wanted = key(Array(lines[index].text.composed.unicodeScalars)[...])
            guard !wanted.isEmpty, next < paragraphs.count else { continue }
            let window = next..<min(next + 80, paragraphs.count)
            guard
                let found = window.first(where: { place in
                    let key = paragraphs[place].key
                    return key.count - wanted.count <= 14 && key.count >= wanted.count
                        && key.suffix(wanted.count) == wanted[...]
                })
            else { continue }
            let range = paragraphs[found].range
            lines[index].range = range
            if paragraphs[found].key.count > wanted.count {
                lines[index].number = number(before: wanted.count, in: scalars[range])
            }
            next = found + 1
        }
    }

    /// What can be seen of a text.
    private static func key(_ scalars: ArraySlice<Unicode.Scalar>) -> [Unicode.Scalar] {
        scalars.filter { !$0.isBlank && $0.value != 0xAD && !(0x200B...0x200F).contains($0.value) }
    }

    private static func number(before count: Int, in scalars: ArraySlice<Unicode.Scalar>) -> String {
        var rest = count
        var index = scalars.endIndex
        while rest > 0, index > scalars.startIndex {
            index -= 1
            if !scalars[index].isBlank { rest -= 1 }
        }
        return String(String.UnicodeScalarView(scalars[..<index]))
    }

    /// The place in the paper's text of some scalars of a line; of the whole line when the range is nil.
    static func place(of range: Range<Int>?, in line: SheetLine, _ text: PaperText, _ scalars: [Unicode.Scalar])
        -> ReadingPlace?
    {
        guard let whole = line.range else { return nil }
        guard let range else {
            return ReadingPlace(start: whole.lowerBound, end: whole.upperBound, page: text.page(at: whole.lowerBound))
        }
        let raw = Array(line.text.unicodeScalars)
        let seen = { (limit: Int) in
            String(String.UnicodeScalarView(raw[..<min(limit, raw.count)])).composed.unicodeScalars.count {
                !$0.isBlank
            }
        }
        let prefix = line.number.unicodeScalars.count { !$0.isBlank }
        let wanted = (prefix + seen(range.lowerBound), prefix + seen(range.upperBound))
        var count = 0
        var start = whole.lowerBound
        var end = whole.upperBound
        for index in whole where !scalars[index].isBlank {
            if count == wanted.0 { start = index }
            count += 1
            if count == wanted.1 { end = index + 1 }
        }
        if end < start { end = start }
        return ReadingPlace(start: start, end: end, page: text.page(at: start))
    }
}
