/// The text of a paper, cut by places: papers count Unicode scalars, strings are stored in UTF-8.
struct PaperLetters {
    private let text: String
    /// Where each scalar begins in UTF-8, and at last where the text ends.
    private let starts: [Int32]

    init(_ text: String) {
        var text = text
        text.makeContiguousUTF8()
        var starts: [Int32] = []
        starts.reserveCapacity(text.utf8.count + 1)
        for (offset, byte) in text.utf8.enumerated() where byte & 0xC0 != 0x80 {
            starts.append(Int32(offset))
        }
        starts.append(Int32(text.utf8.count))
        self.text = text
        self.starts = starts
    }

    /// The number of scalars.
    var count: Int { starts.count - 1 }

    /// The letters at these places; places beyond the text are left out.
    subscript(range: Range<Int>) -> Substring {
        let range = range.clamped(to: 0..<count)
        let utf8 = text.utf8
        let lower = utf8.index(utf8.startIndex, offsetBy: Int(starts[range.lowerBound]))
        let upper = utf8.index(utf8.startIndex, offsetBy: Int(starts[range.upperBound]))
        return text[lower..<upper]
    }
}
