import Vietnamese

/// A paragraph of a paper as it is laid out, or a line of one that a break ends.
struct SheetLine {
    /// A stretch of it with one look.
    struct Span {
        /// Scalars of the line's text.
        var range: Range<Int>
        var look: Look
        /// The run in the document; -1 where there is none.
        var run: Int
    }

    /// A piece of it that one text element of the document holds.
    struct Piece {
        var range: Range<Int>
        var node: Int
    }

    struct Cell: Equatable {
        var table: Int
        var row: Int
        var column: Int
    }

    /// As it stands in the file, blanks and all, without its automatic number.
    var text: String
    /// The automatic number before it: «1. ».
    var number = ""
    var spans: [Span] = []
    var pieces: [Piece] = []
    var look = ParagraphLook()
    var cell: Cell?
    /// Which of the page setups holds for it.
    var section = 0
    /// Holds a drawing of its own: a line, a stamp.
    var hasDrawing = false
    var isBoxed = false
    /// The element of the document; -1 where there is none.
    var node = -1
    /// Counted from 1.
    var paragraph: Int?
    /// In the paper's text, with the automatic number.
    var range: Range<Int>?

    /// What a person reads, without blanks around.
    var words: String { (number + text).tidied }
    var isBlank: Bool { text.unicodeScalars.allSatisfy(\.isBlank) && number.isEmpty }
    /// A rule typed as underscores or dashes.
    var isTypedRule: Bool {
        let marks = text.unicodeScalars.filter { !$0.isBlank }
        return marks.count > 2 && marks.allSatisfy { "_-–—=*.~".unicodeScalars.contains($0) }
    }
    var folded: String { words.folded }
    var isCapitals: Bool { words.isUpperCase || spans.allSatisfy { $0.look.isCapitals == true } && !spans.isEmpty }

    /// The spans that have something to see.
    var visible: [Span] {
        let scalars = Array(text.unicodeScalars)
        return spans.filter { span in scalars[span.range].contains { !$0.isBlank } && span.look.isRaised != true }
    }

    func allVisible(_ property: (Look) -> Bool?, is wanted: Bool) -> Bool {
        visible.allSatisfy { property($0.look) == wanted }
    }
}

extension Unicode.Scalar {
    var isBlank: Bool { value == 0x20 || value == 0x09 || value == 0xA0 || value == 0x0A || value == 0x3000 }
    var isLetter: Bool { isVietnameseLetter || properties.isAlphabetic }
    var isDigit: Bool { (0x30...0x39).contains(value) }
    var isUpper: Bool { isLetter && properties.isUppercase }
    var isLower: Bool { isLetter && properties.isLowercase }
}

extension String {
    /// Composed, with single spaces between words and none around.
    var tidied: String {
        composed.split(whereSeparator: { $0.unicodeScalars.allSatisfy(\.isBlank) }).joined(separator: " ")
    }

    /// True when it has letters and none of them is small.
    var isUpperCase: Bool {
        var hasLetter = false
        for scalar in unicodeScalars where scalar.isLetter {
            if scalar.isLower { return false }
            hasLetter = true
        }
        return hasLetter
    }

    /// The first letter large and the others small.
    var capitalisedWord: String { prefix(1).uppercased() + dropFirst().lowercased() }

    /// The scalars from one place to another.
    func scalars(_ range: Range<Int>) -> String {
        String(String.UnicodeScalarView(unicodeScalars.dropFirst(range.lowerBound).prefix(range.count)))
    }
}
