/// The words of a paper, in reading order, with the text they stand in.
struct Words {
    let scalars: [Unicode.Scalar]
    let all: [Word]

    init(_ text: String) {
        let scalars = Self.scalars(of: text)
        all = scalars.withUnsafeBufferPointer { scalars in
            LetterCode.withTable { codes in WordCutter(scalars: scalars, codes: codes).words() }
        }
        self.scalars = scalars
    }

    /// The text's scalars, decoded by hand: a string is valid UTF-8, and this costs a third of asking it for them.
    private static func scalars(of text: String) -> [Unicode.Scalar] {
        var text = text
        return text.withUTF8 { bytes in
            [Unicode.Scalar](unsafeUninitializedCapacity: bytes.count) { scalars, count in
                var index = 0
                func rest(_ place: Int) -> UInt32 { UInt32(bytes[index + place] & 0x3F) }
                while index < bytes.count {
                    let lead = UInt32(bytes[index])
                    let (value, length): (UInt32, Int) =
                        switch lead {
                        case 0..<0x80: (lead, 1)
                        case 0..<0xE0: ((lead & 0x1F) << 6 | rest(1), 2)
                        case 0..<0xF0: ((lead & 0x0F) << 12 | rest(1) << 6 | rest(2), 3)
                        default: ((lead & 0x07) << 18 | rest(1) << 12 | rest(2) << 6 | rest(3), 4)
                        }
                    scalars.initializeElement(at: count, to: Unicode.Scalar(value) ?? "\u{FFFD}")
                    count += 1
                    index += length
                }
            }
        }
    }

    subscript(index: Int) -> Word { all[index] }

    /// The words that begin in a range of scalars.
    func indices(in range: Range<Int>) -> Range<Int> {
        firstIndex(from: range.lowerBound)..<firstIndex(from: range.upperBound)
    }

    /// The place of words in the text.
    func place(of words: Range<Int>) -> Range<Int> {
        words.isEmpty ? 0..<0 : Int(all[words.lowerBound].start)..<Int(all[words.upperBound - 1].end)
    }

    /// True when a line of the text begins with the word.
    func beginsLine(_ index: Int) -> Bool {
        let start = Int(all[index].start)
        return start == 0 || scalars[start - 1] == "\n"
    }

    /// Their text as it is written.
    func text(of words: Range<Int>) -> String { text(at: place(of: words)) }

    func text(at place: Range<Int>) -> String {
        scalars.withUnsafeBufferPointer { scalars in
            String(unsafeUninitializedCapacity: place.count * 4) { bytes in
                var count = 0
                var blank = false
                func append(_ byte: UInt32) {
                    bytes[count] = UInt8(truncatingIfNeeded: byte)
                    count += 1
                }
                for scalar in scalars[place] {
                    let value = scalar.value
                    let isBlank = value == 0x20 || value == 0x0A || value == 0x09
                    if isBlank {
                        if !blank { append(0x20) }
                    } else if value < 0x80 {
                        append(value)
                    } else if value < 0x800 {
                        append(0xC0 | value >> 6)
                        append(0x80 | value & 0x3F)
                    } else if value < 0x10000 {
                        append(0xE0 | value >> 12)
                        append(0x80 | value >> 6 & 0x3F)
                        append(0x80 | value & 0x3F)
                    } else {
                        append(0xF0 | value >> 18)
                        append(0x80 | value >> 12 & 0x3F)
                        append(0x80 | value >> 6 & 0x3F)
                        append(0x80 | value & 0x3F)
                    }
                    blank = isBlank
                }
                return count
            }
        }
    }

    private func firstIndex(from offset: Int) -> Int {
        var low = 0
        var high = all.count
        while low < high {
            let middle = (low + high) / 2
            if Int(all[middle].start) < offset { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
