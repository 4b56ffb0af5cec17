import Vietnamese

/// A word packed into 64 bits: up to nine letters or digits of six bits with their shape marks, the syllable's tone
/// apart from them (so that «hoà» and «hòa» are one), or a number, or a mark of punctuation.
struct WordKey: Hashable {
    private(set) var bits: UInt64

    private static let numberFlag: UInt64 = 1 << 62
    private static let markFlag: UInt64 = 1 << 61
    private static let longFlag: UInt64 = 1 << 60

    static let none = WordKey(bits: 0)

    init(mark: Unicode.Scalar) { bits = Self.markFlag | UInt64(mark.value) }
    init(number: Int) { bits = Self.numberFlag | UInt64(number) }
    init(bits: UInt64) { self.bits = bits }

    var number: Int? { bits & Self.numberFlag == 0 ? nil : Int(bits & ~Self.numberFlag) }

    /// True for letters without a tone.
    var isToneless: Bool { bits >> 54 == 0 }

    /// The same word without any mark: the fifth bits and tone are gone, «đ» is «d».
    var plain: WordKey {
        guard bits >> 60 == 0 else { return self }
        var plain: UInt64 = 0
        for shift in stride(from: 48, through: 0, by: -6) {
            plain = plain << 6 | UInt64(LetterCode.plain[Int(bits >> UInt64(shift) & 63)])
        }
        return WordKey(bits: plain)
    }

    /// The syllable without the consonants that close it: «độ» for «động», the tone kept.
    var frame: WordKey {
        guard bits >> 60 == 0 else { return self }
        var letters = bits & (1 << 54 - 1)
        while letters >> 6 != 0, LetterCode.finals >> (letters & 63) & 1 != 0 { letters >>= 6 }
        return WordKey(bits: letters | bits & ~(1 << 54 - 1))
    }

    /// The syllable with «x» for an «s» and «ch» for a «tr» at its beginning: one key for what many speak alike.
    var spoken: WordKey {
        guard bits >> 60 == 0 else { return self }
        let letters = bits & (1 << 54 - 1)
        var top: UInt64 = 0
        while top < 48, letters >> (top + 6) != 0 { top += 6 }
        let code = LetterCode.spoken
        let first = UInt8(letters >> top & 63)
        if first == code.s { return replacing(code.x, at: top) }
        guard first == code.t, top > 0, UInt8(letters >> (top - 6) & 63) == code.r else { return self }
        return replacing(code.c, at: top).replacing(code.h, at: top - 6)
    }

    private func replacing(_ letter: UInt8, at place: UInt64) -> WordKey {
        WordKey(bits: bits & ~(UInt64(63) << place) | UInt64(letter) << place)
    }

    /// One key for two words in a row.
    init(_ first: WordKey, _ second: WordKey) {
        bits = (first.bits &* 0x9E37_79B9_7F4A_7C15 ^ first.bits >> 31) &+ second.bits &* 0xC2B2_AE3D_27D4_EB4F | 1
    }

    /// Builds the key letter by letter.
    struct Builder {
        private var letters: UInt64 = 0
        private var tone: UInt64 = 0
        private var count = 0

        /// `code` is that of `LetterCode`.
        mutating func append(_ code: UInt16) {
            let (letter, mark) = (UInt64(LetterCode.letter(code)), UInt64(LetterCode.tone(code)))
            if mark != 0 { tone = mark }
            count &+= 1
            if count <= 9 {
                letters = letters << 6 | letter
            } else {
                letters = (letters ^ letter) &* 0x100_0000_01B3 & (1 << 54 - 1)
            }
        }

        var key: WordKey {
            WordKey(bits: letters | tone << 54 | (count > 9 ? WordKey.longFlag : 0))
        }
    }

    /// The key of one syllable or mark as written in a phrase.
    init(_ text: some StringProtocol) {
        var builder = Builder()
        for scalar in text.unicodeScalars {
            let code = LetterCode.withTable { LetterCode.packed(scalar.value, in: $0) }
            guard code != 0 else {
                self = text.unicodeScalars.count == 1 ? WordKey(mark: scalar) : .none
                return
            }
            builder.append(code)
        }
        self = if let number = Int(text) { WordKey(number: number) } else { builder.key }
    }
}
