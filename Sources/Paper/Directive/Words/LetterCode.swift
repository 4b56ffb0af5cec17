import Vietnamese

/// Letters and digits in six bits with their tone: what words are compared by.
///
/// A code is packed: the letter in the lowest six bits (from 1: digits, then the letters of the alphabet with the four
/// foreign ones; 63 for letters of other scripts), above them the tone, highest whether it is a capital. Zero is none.
enum LetterCode {
    typealias Table = UnsafeBufferPointer<UInt16>

    /// Lends the table of all codes: for those who look up a whole text.
    static func withTable<Result>(_ body: (Table) -> Result) -> Result { table.withUnsafeBufferPointer(body) }

    /// The code of a scalar; zero when it is neither letter nor digit.
    @inline(__always) static func packed(_ value: UInt32, in table: Table) -> UInt16 {
        let code = value < UInt32(table.count) ? table[Int(value)] : 0
        // Letters that no Vietnamese word has; the first of them stands above ASCII.
        return code != 0 || value < 0x80 ? code : foreign(value)
    }

    @inline(never)
    private static func foreign(_ value: UInt32) -> UInt16 {
        Unicode.Scalar(value)?.properties.isAlphabetic == true ? 63 : 0
    }

    @inline(__always) static func letter(_ code: UInt16) -> UInt8 { UInt8(code & 63) }
    /// 0 for none.
    @inline(__always) static func tone(_ code: UInt16) -> UInt8 { UInt8(code >> 6 & 7) }
    @inline(__always) static func isCapital(_ code: UInt16) -> Bool { code & 0x8000 != 0 }
    @inline(__always) static func isDigit(_ code: UInt16) -> Bool { code & 63 <= 10 }

    /// The letter without its shape mark, for each letter.
    static let plain: [UInt8] = {
        var plain = (0..<64).map { UInt8($0) }
        for (marked, base) in zip("ăâđêôơư".unicodeScalars, "aadeoou".unicodeScalars) {
            plain[Int(letter(marked))] = letter(base)
        }
        return plain
    }()

    /// A bit for each consonant that closes a syllable, as in c, ch, m, n, ng, nh, p, t.
    static let finals: UInt64 = "cghmnpt".unicodeScalars.reduce(0) { $0 | 1 << UInt64(letter($1)) }

    /// Letters that begin syllables which many speak, and so write, alike: s and x, tr and ch.
    static let spoken = (
        s: letter("s"), x: letter("x"), t: letter("t"), r: letter("r"), c: letter("c"), h: letter("h")
    )

    private static let alphabet = Array("0123456789aăâbcdđeêfghijklmnoôơpqrstuưvwxyz".unicodeScalars)

    private static func letter(_ scalar: Unicode.Scalar) -> UInt8 {
        UInt8((alphabet.firstIndex(of: scalar) ?? 62) + 1)
    }

    private static let table: [UInt16] = {
        var table = [UInt16](repeating: 0, count: 0x1F00)
        for value in UInt32(0x30)...0x39 { table[Int(value)] = UInt16(value - 0x30 + 1) }
        for (scalar, marked) in VietnameseLetter.all {
            let bare = VietnameseLetter(base: marked.base, shape: marked.shape).scalar ?? scalar
            table[Int(scalar.value)] =
                UInt16(letter(bare)) | UInt16(marked.tone.rawValue) << 6 | (marked.isUppercase ? 0x8000 : 0)
        }
        return table
    }()
}
