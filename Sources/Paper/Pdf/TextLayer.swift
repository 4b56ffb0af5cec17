import Vietnamese

/// Whether the words that a PDF gives for a page are those a reader sees on it.
enum TextLayer {
    case good
    /// Nothing, or no more than a signing program stamped on an image.
    case missing
    /// The fonts do not tell their letters: words come out in other alphabets or as no syllables at all.
    case lost

    init(of page: PrintedPage) {
        var letters = 0
        var strange = 0
        for word in page.words {
            for scalar in String(decoding: word.text, as: UTF8.self).unicodeScalars {
                if scalar.isVietnameseLetter {
                    letters += 1
                } else if scalar.value >= 0x80 && !Self.isUsual(scalar) {
                    letters += 1
                    strange += 1
                }
            }
        }
        self = letters < 100 ? .missing : strange * 33 > letters ? .lost : .good
    }

    /// Signs, marks that belong to letters, and the letter old fonts have for «ư».
    private static func isUsual(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0xA0...0xBF, 0xD7, 0x1A2, 0x1A3, 0x300...0x36F, 0x2000...0x2BFF, 0xF0A7, 0xF0B7, 0xF0D8, 0xF0FC: true
        default: false
        }
    }
}
