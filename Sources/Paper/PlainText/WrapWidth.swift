/// Tells whether a line break was made by the width of the page, so that the paragraph goes on in the next line.
struct WrapWidth {
    /// The length that full lines have, in characters; nil when the text is not wrapped: every line is a paragraph.
    let width: Int?

    init(of lines: some Sequence<ArraySlice<UInt8>>) {
        let lengths = lines.map(\.characterCount).filter { $0 > 30 }.sorted()
        // A page of A4 holds 60 to 110 characters a line; where a tenth of the lines is longer, nothing wrapped them.
        guard let long = lengths.dropLast(lengths.count / 20).last, long <= 130 else {
            width = nil
            return
        }
        width = long
    }

    /// True when `next` continues the paragraph of `line`.
    func joins(_ line: ArraySlice<UInt8>, _ next: ArraySlice<UInt8>) -> Bool {
        guard let width else { return false }
        let firstWord = next.prefix { $0 != 0x20 }.characterCount
        let isFull = line.characterCount + 1 + firstWord > width * 9 / 10
        let ends = line.last.map { ".;:!?".utf8.contains($0) } ?? true
        if LineStart(next).isMarker { return false }
        if ends { return false }
        return isFull || LineStart(next).isLowercase
    }
}
