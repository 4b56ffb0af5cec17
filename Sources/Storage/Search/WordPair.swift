/// Two words that follow each other, as one sign of the index: one of 46,656, so that no paper has more of them than a row
/// of PostgreSQL takes, however long it is.
///
/// A phrase is looked for by its pairs, of which even two frequent words make a rare one; that some other pair bears the same
/// sign is why the words themselves are compared afterwards. Whoever changes this needs a migration that empties the index:
/// SQLite takes an entry out of it by the signs that it put in.
struct WordPair: Hashable {
    let number: Int

    static let count = 36 * 36 * 36

    init(_ first: String, _ second: String) {
        self.init(Self.sum(first), Self.sum(second))
    }

    /// Of two words by their sums.
    init(_ first: UInt32, _ second: UInt32) {
        // Multiplied once more, so that the order of the two counts.
        var mixed = (first &* 0x85EB_CA6B) ^ (first >> 13)
        mixed = (mixed &+ second) &* 0xC2B2_AE35
        mixed ^= mixed >> 16
        number = Int(mixed % UInt32(Self.count))
    }

    /// FNV-1a of the bytes.
    static func sum(_ word: String) -> UInt32 {
        var sum: UInt32 = 0x811C_9DC5
        for byte in word.utf8 { sum = (sum ^ UInt32(byte)) &* 0x0100_0193 }
        return sum
    }

    /// The number in three letters and digits.
    var sign: String {
        String(unsafeUninitializedCapacity: 3) { bytes in
            var rest = number
            for place in 0..<3 {
                let digit = UInt8(rest % 36)
                bytes[place] = digit < 10 ? 0x30 + digit : 0x57 + digit
                rest /= 36
            }
            return 3
        }
    }

    /// As the index holds it. No word has a «=»; three of them, because SQLite keeps the beginnings of one to three letters
    /// of whatever it indexes once more, and these are then the same of all pairs.
    var token: String { "===" + sign }

    fileprivate init(number: Int) { self.number = number }
}

/// Different pairs of words.
struct WordPairs {
    /// A bit for each number.
    private var bits = [UInt64](repeating: 0, count: (WordPair.count + 63) / 64)

    mutating func insert(_ pair: WordPair) { bits[pair.number / 64] |= 1 << (pair.number % 64) }

    /// In the order of their numbers, a blank before each: the index puts the «===» there.
    var text: String {
        var text = ""
        for (place, part) in bits.enumerated() where part != 0 {
            var rest = part
            while rest != 0 {
                text += " "
                text += WordPair(number: place * 64 + rest.trailingZeroBitCount).sign
                rest &= rest - 1
            }
        }
        return text
    }
}
