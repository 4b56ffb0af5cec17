/// Bytes with pieces cut out, doubled, moved, changed, and awkward things put in between.
public enum SpoiledBytes {
    /// Some changes, each at a byte `mark` where there is one: so XML stays nearly well formed, and words stay words.
    ///
    /// `words` are put in between like the awkward ones that trip any reader.
    public static func spoil(
        _ bytes: inout [UInt8], at mark: UInt8? = nil, with words: [String] = [],
        _ random: inout some RandomNumberGenerator
    ) {
        for _ in 1...Int.random(in: 1...8, using: &random) {
            guard bytes.count > 1 else { return }
            let range = piece(of: bytes, mark, &random)
            switch Int.random(in: 0...4, using: &random) {
            case 0: bytes.removeSubrange(range)
            case 1: bytes.insert(contentsOf: bytes[range], at: range.upperBound)
            case 2: bytes.insert(contentsOf: bytes[range], at: piece(of: bytes, mark, &random).lowerBound)
            case 3:
                let words = awkward + words
                let word = words[Int.random(in: words.indices, using: &random)]
                bytes.insert(contentsOf: Array(word.utf8), at: range.lowerBound)
            default: bytes[range.lowerBound] = UInt8.random(in: 0...255, using: &random)
            }
        }
    }

    private static func piece(
        of bytes: [UInt8], _ mark: UInt8?, _ random: inout some RandomNumberGenerator
    ) -> Range<Int> {
        func place(after start: Int) -> Int {
            guard let mark else { return start }
            return bytes[start...].firstIndex(of: mark) ?? start
        }
        let start = place(after: Int.random(in: bytes.indices, using: &random))
        let end = min(start + Int.random(in: 1...400, using: &random), bytes.count)
        return start..<max(start + 1, end == bytes.count ? end : place(after: end))
    }

    /// What readers trip over: long numbers, days that are none, deep nesting, marks without a letter, odd blanks.
    private static let awkward = [
        "99999999999999999999", "-1", "ngày 31/02/2026", "quý IX/2026", "((((((((((((((((", "\u{301}\u{323}\u{309}",
        "\u{FEFF}\u{200B}\u{202E}", "\r\n\u{0C}\u{0B}", "\u{0}", "&#x10FFFF;", "PHỤ LỤC", "1.1.1.1.1.1.1.1.1.1.1.",
        "a) b) c) d) đ) e)", "0/0/0", "Điều", "\u{1F1FB}", "1e400", "<", ">", "\"",
    ]
}
