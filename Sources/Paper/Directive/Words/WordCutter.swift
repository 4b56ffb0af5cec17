/// Cuts a text into words, numbers and marks.
struct WordCutter {
    let scalars: UnsafeBufferPointer<Unicode.Scalar>
    /// What `LetterCode` knows of each scalar.
    let codes: LetterCode.Table

    func words() -> [Word] {
        var words: [Word] = []
        words.reserveCapacity(scalars.count / 3)
        var index = 0
        var spaced = true
        while index < scalars.count {
            if isBlank(scalars[index]) {
                spaced = true
                index += 1
                continue
            }
            var word = word(at: index)
            if spaced { word.shape.insert(.spaced) }
            spaced = false
            index = Int(word.end)
            words.append(word)
        }
        return words
    }

    private func isBlank(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x20, 0x0A, 0x09, 0xA0: true
        default: false
        }
    }

    private func word(at start: Int) -> Word {
        guard let first = LetterCode(scalars[start], in: codes) else {
            return Word(
                start: Int32(start), end: Int32(start + 1), key: WordKey(mark: Self.plainMark(scalars[start])),
                shape: .mark)
        }
        return first.isDigit ? number(at: start) : letters(at: start)
    }

    private func number(at start: Int) -> Word {
        var end = start
        var value = 0
        while end < scalars.count, case let digit = scalars[end].value, (0x30...0x39).contains(digit) {
            value = min(value * 10 + Int(digit - 0x30), 999_999_999)
            end += 1
        }
        return Word(start: Int32(start), end: Int32(end), key: WordKey(number: value), shape: .number)
    }

    private func letters(at start: Int) -> Word {
        var builder = WordKey.Builder()
        var end = start
        var capitals = 0
        var hasDigit = false
        // «15h30» is an hour and minutes, not a word.
        let isHour = start > 0 && LetterCode(scalars[start - 1], in: codes)?.isDigit == true
        while end < scalars.count, let code = LetterCode(scalars[end], in: codes) {
            if code.isDigit {
                if isHour { break }
                hasDigit = true
                capitals += 1
            } else if code.isCapital {
                capitals += 1
            }
            builder.append(code)
            end += 1
        }
        var shape = Word.Shape.letters
        if LetterCode(scalars[start], in: codes)?.isCapital == true { shape.insert(.capital) }
        if hasDigit { shape.insert(.digit) }
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
