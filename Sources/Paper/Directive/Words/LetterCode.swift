import Vietnamese

/// A letter or digit in six bits with its tone: what words are compared by.
struct LetterCode {
    /// From 1: digits, then the letters of the alphabet with the four foreign ones; 63 for letters of other scripts.
    var letter: UInt8
    /// 0 for none.
    var tone: UInt8
    var isCapital: Bool
    var isDigit: Bool { letter <= 10 }

    typealias Table = UnsafeBufferPointer<UInt16>

    /// Lends the table of all codes: for those who look up a whole text.
    static func withTable<Result>(_ body: (Table) -> Result) -> Result { table.withUnsafeBufferPointer(body) }

    /// Nil when the scalar is neither letter nor digit.
    init?(_ scalar: Unicode.Scalar) {
        guard let code = Self.withTable({ LetterCode(scalar, in: $0) }) else { return nil }
        self = code
    }

    init?(_ scalar: Unicode.Scalar, in table: Table) {
        let value = Int(scalar.value)
        if value < table.count {
            let packed = table[value]
            guard packed != 0 else { return nil }
            letter = UInt8(packed & 63)
            tone = UInt8(packed >> 6 & 7)
            isCapital = packed & 0x8000 != 0
        } else {
            guard scalar.properties.isAlphabetic else { return nil }
            (letter, tone, isCapital) = (63, 0, false)
        }
    }

    /// The code of the letter without its shape mark, for each code.
    static let plain: [UInt8] = {
        var plain = (0..<64).map { UInt8($0) }
        for (marked, base) in zip("ăâđêôơư", "aadeoou") {
            plain[Int(code(marked))] = code(base)
        }
        return plain
    }()

    /// Consonants that close a syllable, as in c, ch, m, n, ng, nh, p, t.
    static let finals = Set("cghmnpt".map(code))

    private static let alphabet = Array("0123456789aăâbcdđeêfghijklmnoôơpqrstuưvwxyz")

    private static func code(_ letter: Character) -> UInt8 {
        UInt8((alphabet.firstIndex(of: letter) ?? 62) + 1)
    }

    private static let table: [UInt16] = {
        var table = [UInt16](repeating: 0, count: 0x1F00)
        for value in UInt32(0)..<0x1F00 {
            guard let scalar = Unicode.Scalar(value) else { continue }
            if let letter = VietnameseLetter(scalar) {
                let bare = VietnameseLetter(base: letter.base, shape: letter.shape).scalar ?? scalar
                table[Int(value)] =
                    UInt16(code(Character(bare))) | UInt16(letter.tone.rawValue) << 6
                    | (letter.isUppercase ? 0x8000 : 0)
            } else if (0x30...0x39).contains(value) {
                table[Int(value)] = UInt16(value - 0x30 + 1)
            } else if value > 0x7F, scalar.properties.isAlphabetic {
                table[Int(value)] = 63
            }
        }
        return table
    }()
}
