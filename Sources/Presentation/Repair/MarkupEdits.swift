/// Changes to the bytes of an XML part, which leave all its other bytes as they are.
struct MarkupEdits {
    private var edits: [(range: Range<Int>, bytes: [UInt8])] = []

    var isEmpty: Bool { edits.isEmpty }

    mutating func replace(_ range: Range<Int>, with text: String) { edits.append((range, Array(text.utf8))) }

    mutating func insert(_ text: String, at place: Int) { replace(place..<place, with: text) }

    /// The bytes with the changes. Where two would meet only the one that begins first is made.
    func applied(to bytes: [UInt8]) -> [UInt8] {
        let ordered = edits.enumerated().sorted {
            ($0.element.range.lowerBound, $0.element.range.upperBound, $0.offset)
                < ($1.element.range.lowerBound, $1.element.range.upperBound, $1.offset)
        }.map(\.element)
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count + edits.reduce(0) { $0 + $1.bytes.count })
        var done = 0
        for edit in ordered where edit.range.lowerBound >= done && edit.range.upperBound <= bytes.count {
            result += bytes[done..<edit.range.lowerBound]
            result += edit.bytes
            done = edit.range.upperBound
        }
        return result + bytes[done...]
    }
}
