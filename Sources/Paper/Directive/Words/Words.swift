/// The words of a paper, in reading order, with the text they stand in.
struct Words {
    let scalars: [Unicode.Scalar]
    let all: [Word]

    init(_ text: String) {
        let scalars = Array(text.unicodeScalars)
        var all: [Word] = []
        all.reserveCapacity(scalars.count / 3)
        var index = 0
        var spaced = true
        while index < scalars.count {
            let scalar = scalars[index]
            if scalar == " " || scalar == "\n" || scalar == "\t" || scalar == "\u{A0}" {
                spaced = true
                index += 1
                continue
            }
            var word = Self.word(in: scalars, at: index)
            if spaced { word.shape.insert(.spaced) }
            spaced = false
            index = Int(word.end)
            all.append(word)
        }
        self.scalars = scalars
        self.all = all
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
        String(unsafeUninitializedCapacity: place.count * 4) { bytes in
            var count = 0
            var blank = false
            for index in place {
                let scalar = scalars[index]
                let isBlank = scalar == " " || scalar == "\n" || scalar == "\t"
                if isBlank {
                    if !blank {
                        bytes[count] = 0x20
                        count += 1
                    }
                } else if scalar.value < 0x80 {
                    bytes[count] = UInt8(scalar.value)
                    count += 1
                } else {
                    for byte in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter {
                        bytes[count] = byte
                        count += 1
                    }
                }
                blank = isBlank
            }
            return count
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

    private static func word(in scalars: [Unicode.Scalar], at start: Int) -> Word {
        guard let first = LetterCode(scalars[start]) else {
            return Word(
                start: Int32(start), end: Int32(start + 1), key: WordKey(mark: Self.plainMark(scalars[start])),
                shape: .mark)
        }
        return first.isDigit ? number(in: scalars, at: start) : letters(in: scalars, at: start)
    }

    private static func number(in scalars: [Unicode.Scalar], at start: Int) -> Word {
        var end = start
        var value = 0
        while end < scalars.count, case let digit = scalars[end].value, (0x30...0x39).contains(digit) {
            value = min(value * 10 + Int(digit - 0x30), 999_999_999)
            end += 1
        }
        return Word(start: Int32(start), end: Int32(end), key: WordKey(number: value), shape: .number)
    }

    private static func letters(in scalars: [Unicode.Scalar], at start: Int) -> Word {
        var builder = WordKey.Builder()
        var end = start
        var capitals = 0
        var shape = Word.Shape.letters
        // «15h30» is an hour and minutes, not a word.
        let isHour = start > 0 && LetterCode(scalars[start - 1])?.isDigit == true
        while end < scalars.count, let code = LetterCode(scalars[end]) {
            if isHour, code.isDigit { break }
            if code.isCapital {
                capitals += 1
                if end == start { shape.insert(.capital) }
            } else if code.isDigit {
                capitals += 1
                shape.insert(.digit)
            }
            builder.append(code)
            end += 1
        }
        if end - start > 1, capitals == end - start { shape.insert(.allCapitals) }
        return Word(start: Int32(start), end: Int32(end), key: builder.key, shape: shape)
    }

    /// One sign for each kind of dash and quotation mark.
    private static func plainMark(_ mark: Unicode.Scalar) -> Unicode.Scalar {
        switch mark {
        case "–", "—", "−", "‐", "‑", "­": "-"
        case "“", "”", "„", "«", "»", "″": "\""
        case "‘", "’": "'"
        case "…": "."
        default: mark
        }
    }
}
