/// Text as a signature shows it, in Times: every program that shows PDFs has its letters of one byte each; those with a horn
/// (Ơ, Ư), which it has not, are drawn by `HornedFont`.
public enum SignatureText {
    /// Letters that follow each other and stand in one font.
    struct Run: Equatable {
        let isHorned: Bool
        var bytes: [UInt8]
    }

    /// Points. Digits are half as wide as they are high; so nearly are the letters behind a number.
    public static func width(_ text: String, size: Double) -> Double { Double(text.unicodeScalars.count) * size / 2 }

    /// Whether a letter can be shown as it is: those without a mark of tone can.
    public static func shows(_ letter: Unicode.Scalar) -> Bool {
        HornedFont.code(of: letter) != nil || byte(of: letter) != nil
    }

    /// The fonts that it needs, in order. What cannot be shown stands without its marks.
    static func runs(_ text: String) -> [Run] {
        var runs: [Run] = []
        for letter in text.unicodeScalars where letter.properties.canonicalCombiningClass == .notReordered {
            let horned = HornedFont.code(of: letter)
            let byte = horned ?? byte(of: letter) ?? bare(letter)
            if let last = runs.indices.last, runs[last].isHorned == (horned != nil) {
                runs[last].bytes.append(byte)
            } else {
                runs.append(Run(isHorned: horned != nil, bytes: [byte]))
            }
        }
        return runs
    }

    /// `differences` over WinAnsiEncoding. «Đ» is drawn as the letter Eth, which looks the same.
    private static func byte(of letter: Unicode.Scalar) -> UInt8? {
        switch letter {
        case "Đ": 0xD0
        case "Ă": 0x81
        case "ă": 0x8D
        case "đ": 0x8F
        default:
            (0x20...0x7E).contains(letter.value) || (0xA1...0xFF).contains(letter.value) ? UInt8(letter.value) : nil
        }
    }

    static let differences: PdfValue = .array([
        .integer(0x81), .name("Abreve"), .integer(0x8D), .name("abreve"), .integer(0x8F), .name("dcroat"),
    ])

    /// Of «LATIN CAPITAL LETTER E WITH CIRCUMFLEX AND ACUTE» it is E.
    private static func bare(_ letter: Unicode.Scalar) -> UInt8 {
        let words = (letter.properties.name ?? "").split(separator: " ")
        guard words.count > 3, words[0] == "LATIN", words[2] == "LETTER", words[3].utf8.count == 1,
            let base = words[3].utf8.first
        else { return UInt8(ascii: "?") }
        return words[1] == "SMALL" ? base + 0x20 : base
    }
}
