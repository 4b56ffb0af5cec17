/// Cuts a text into words, numbers and marks.
struct WordCutter {
    /// Valid UTF-8.
    let bytes: UnsafeBufferPointer<UInt8>
    /// What `LetterCode` knows of each scalar.
    let codes: LetterCode.Table

    func words() -> [Word] {
        var words: [Word] = []
        words.reserveCapacity(bytes.count / 5 + 1)
        var place = Place()
        var spaced = true
        while place.byte < bytes.count {
            let scalar = scalar(at: place.byte)
            if Self.isBlank(scalar.value) {
                spaced = true
                place.pass(scalar.length)
                continue
            }
            var word = word(at: &place, scalar)
            if spaced { word.shape.insert(.spaced) }
            spaced = false
            words.append(word)
        }
        return words
    }

    /// How far the cutting has come, in bytes and in scalars.
    private struct Place {
        var byte = 0
        var scalar = 0

        mutating func pass(_ length: Int) {
            byte += length
            scalar += 1
        }
    }

    private static func isBlank(_ value: UInt32) -> Bool {
        value == 0x20 || value == 0x0A || value == 0x09 || value == 0xA0
    }

    /// The scalar at a byte, decoded by hand: the text is valid, and asking a string for it costs three times as much.
    @inline(__always)
    private func scalar(at index: Int) -> (value: UInt32, length: Int) {
        func rest(_ place: Int) -> UInt32 { UInt32(bytes[index &+ place] & 0x3F) }
        let lead = UInt32(bytes[index])
        if lead < 0x80 { return (lead, 1) }
        if lead < 0xE0 { return ((lead & 0x1F) << 6 | rest(1), 2) }
        if lead < 0xF0 { return ((lead & 0x0F) << 12 | rest(1) << 6 | rest(2), 3) }
        return ((lead & 0x07) << 18 | rest(1) << 12 | rest(2) << 6 | rest(3), 4)
    }

    /// The code of a scalar beyond ASCII, and its length.
    @inline(__always)
    private func marked(at index: Int) -> (code: UInt16, length: Int) {
        let scalar = scalar(at: index)
        return (LetterCode.packed(scalar.value, in: codes), scalar.length)
    }

    /// The word that begins at `place`, which is moved to its end.
    private func word(at place: inout Place, _ first: (value: UInt32, length: Int)) -> Word {
        let code = LetterCode.packed(first.value, in: codes)
        if code == 0 {
            let start = place
            place.pass(first.length)
            let mark = Self.plainMark(Unicode.Scalar(first.value) ?? "\u{FFFD}")
            return word(from: start, to: place, WordKey(mark: mark), .mark)
        }
        return LetterCode.isDigit(code) ? number(at: &place) : letters(at: &place)
    }

    private func word(from start: Place, to end: Place, _ key: WordKey, _ shape: Word.Shape) -> Word {
        Word(
            start: Int32(start.scalar), end: Int32(end.scalar), key: key, byte: Int32(start.byte), shape: shape)
    }

    private func number(at place: inout Place) -> Word {
        let start = place
        var value = 0
        while place.byte < bytes.count, case let digit = bytes[place.byte], Self.isDigit(digit) {
            value = min(value * 10 + Int(digit - 0x30), 999_999_999)
            place.pass(1)
        }
        return word(from: start, to: place, WordKey(number: value), .number)
    }

    private func letters(at place: inout Place) -> Word {
        let start = place
        var builder = WordKey.Builder()
        var capitals = 0
        var shape = Word.Shape.letters
        // «15h30» is an hour and minutes, not a word.
        let isHour = start.byte > 0 && Self.isDigit(bytes[start.byte - 1])
        var end = start.byte
        var count = 0
        while end < bytes.count {
            let lead = bytes[end]
            let (code, length) = lead < 0x80 ? (codes[Int(lead)], 1) : marked(at: end)
            if code == 0 { break }
            if LetterCode.isDigit(code) {
                if isHour { break }
                shape.insert(.digit)
                capitals &+= 1
            } else if LetterCode.isCapital(code) {
                if count == 0 { shape.insert(.capital) }
                capitals &+= 1
            }
            builder.append(code)
            end &+= length
            count &+= 1
        }
        place = Place(byte: end, scalar: start.scalar + count)
        if count > 1, capitals == count { shape.insert(.allCapitals) }
        return word(from: start, to: place, builder.key, shape)
    }

    @inline(__always)
    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

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
