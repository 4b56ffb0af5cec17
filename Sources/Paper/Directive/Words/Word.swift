/// A syllable, number or mark of a paper's text, with its place and the keys by which it is compared.
struct Word {
    /// Scalar offsets into the paper's text.
    var start: Int32
    var end: Int32
    /// What the word says whatever its case and wherever its tone mark stands: equal keys, equal words.
    var key: WordKey
    /// Where it begins in the text's UTF-8.
    var byte: Int32
    var shape: Shape

    struct Shape: OptionSet {
        let rawValue: UInt8
        static let letters = Shape(rawValue: 1)
        static let number = Shape(rawValue: 2)
        static let mark = Shape(rawValue: 4)
        /// Begins with a capital letter.
        static let capital = Shape(rawValue: 8)
        /// Has at least two letters, all of them capitals.
        static let allCapitals = Shape(rawValue: 16)
        /// A blank stands before it, or it begins its paragraph.
        static let spaced = Shape(rawValue: 32)
        /// Letters with digits after them: «IC18», a word with the sign of its footnote.
        static let digit = Shape(rawValue: 64)
    }

    var isLetters: Bool { shape.contains(.letters) }
    var isNumber: Bool { shape.contains(.number) }
    var isMark: Bool { shape.contains(.mark) }
    var isCapital: Bool { shape.contains(.capital) }
    var isAllCapitals: Bool { shape.contains(.allCapitals) }
    var isSpaced: Bool { shape.contains(.spaced) }
    var hasDigit: Bool { shape.contains(.digit) }
    /// A syllable written small.
    var isSmall: Bool { isLetters && !isCapital }

    /// The value of a number.
    var number: Int? { key.number }

    func isMark(_ mark: Unicode.Scalar) -> Bool { key == WordKey(mark: mark) }
}
