import Vietnamese

/// A word of a line: letters and digits in a row. Places are scalars of the line's text.
struct TextToken {
    var range: Range<Int>
    var text: String
    /// In small letters.
    var lower: String
    /// A sign that ends a sentence, or the beginning of the line, stands before it.
    var beginsSentence: Bool
    /// Another sign stands before it.
    var afterMark: Bool

    var isCapital: Bool { text.unicodeScalars.first?.isUpper == true }
    var isSmall: Bool { text.unicodeScalars.first?.isLower == true }
    var isAllCapitals: Bool { text.unicodeScalars.count > 1 && text.isUpperCase }
    var isNumber: Bool { text.unicodeScalars.allSatisfy(\.isDigit) }
}

enum TextTokens {
    static func tokens(of text: String) -> [TextToken] {
        let all = Array(text.unicodeScalars)
        var tokens: [TextToken] = []
        tokens.reserveCapacity(all.count / 4)
        var index = 0
        var begins = true
        var afterMark = false
        while index < all.count {
            let scalar = all[index]
            guard scalar.isLetter || scalar.isDigit || (0x300...0x36F).contains(scalar.value) else {
                if !scalar.isBlank {
                    afterMark = true
                    if ".!?".unicodeScalars.contains(scalar) { begins = true }
                }
                index += 1
                continue
            }
            let start = index
            while index < all.count,
                all[index].isLetter || all[index].isDigit || (0x300...0x36F).contains(all[index].value)
            { index += 1 }
            let word = String(String.UnicodeScalarView(all[start..<index]))
            tokens.append(
                TextToken(
                    range: start..<index, text: word, lower: word.lowercased(), beginsSentence: begins,
                    afterMark: afterMark))
            begins = false
            afterMark = false
        }
        return tokens
    }
}
