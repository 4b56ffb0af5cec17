/// The words of a paper, in reading order, with the text they stand in.
struct Words {
    /// The text in UTF-8.
    private let bytes: [UInt8]
    let all: [Word]
    /// For every so many scalars, the first word that begins there or after.
    private let stations: [Int32]
    private static let stationShift = 6

    init(_ text: String) {
        var text = text
        (bytes, all) = text.withUTF8 { bytes in
            (Array(bytes), LetterCode.withTable { codes in WordCutter(bytes: bytes, codes: codes).words() })
        }
        stations = Self.stations(of: all)
    }

    private static func stations(of words: [Word]) -> [Int32] {
        guard let last = words.last else { return [] }
        let count = Int(last.start) >> stationShift + 1
        return [Int32](unsafeUninitializedCapacity: count) { stations, written in
            for (index, word) in words.enumerated() {
                let station = Int(word.start) >> stationShift
                while written <= station {
                    stations.initializeElement(at: written, to: Int32(index))
                    written += 1
                }
            }
        }
    }

    subscript(index: Int) -> Word { all[index] }

    /// The words that begin in a range of scalars.
    func indices(in range: Range<Int>) -> Range<Int> {
        firstIndex(from: range.lowerBound)..<firstIndex(from: range.upperBound)
    }

    /// The place of words in the text, in scalars.
    func place(of words: Range<Int>) -> Range<Int> {
        words.isEmpty ? 0..<0 : Int(all[words.lowerBound].start)..<Int(all[words.upperBound - 1].end)
    }

    /// True when a line of the text begins with the word.
    func beginsLine(_ index: Int) -> Bool {
        let byte = Int(all[index].byte)
        return byte == 0 || bytes[byte - 1] == 0x0A
    }

    /// Their text as it is written, with single blanks between them.
    func text(of words: Range<Int>) -> String {
        guard let last = words.last else { return "" }
        let bytes = bytes[Int(all[words.lowerBound].byte)..<end(of: all[last])]
        return String(valid: bytes.withUnsafeBufferPointer(Self.isTidy) ? bytes : Self.tidied(bytes)[...])
    }

    /// Where the word ends in `bytes`.
    private func end(of word: Word) -> Int {
        var end = Int(word.byte)
        for _ in word.start..<word.end { end += UTF8Length.of(lead: bytes[end]) }
        return end
    }

    private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A || byte == 0x09 }

    /// True when no blank is another than a single space.
    private static func isTidy(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var before: UInt8 = 0
        for byte in bytes {
            if byte <= 0x20, isBlank(byte), byte != 0x20 || before == 0x20 { return false }
            before = byte
        }
        return true
    }

    private static func tidied(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        var tidied: [UInt8] = []
        tidied.reserveCapacity(bytes.count)
        for byte in bytes {
            if !isBlank(byte) {
                tidied.append(byte)
            } else if tidied.last != 0x20 {
                tidied.append(0x20)
            }
        }
        return tidied
    }

    /// The first word that begins at the scalar or after it.
    private func firstIndex(from offset: Int) -> Int {
        let station = offset >> Self.stationShift
        guard station < stations.count else { return all.count }
        var index = Int(stations[station])
        while index < all.count, all[index].start < offset { index += 1 }
        return index
    }
}

/// How many bytes a scalar has in UTF-8.
enum UTF8Length {
    static func of(lead byte: UInt8) -> Int { byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4 }
}
