/// Roman numerals: written up to 3,999, read as words up to 39, as far as outlines, quarters and annexes count.
public enum RomanNumeral {
    /// The numeral in capitals; a number that has none (below 1, above 3999) in digits.
    public static func text(of number: Int) -> String {
        guard (1...3999).contains(number) else { return "\(number)" }
        var rest = number
        var text = ""
        for (value, sign) in signs {
            while rest >= value {
                text += sign
                rest -= value
            }
        }
        return text
    }

    private static let signs = [
        (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"),
        (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
    ]

    private static let values = Dictionary(uniqueKeysWithValues: (1...39).map { (WordKey(text(of: $0)), $0) })

    /// The value of a word of capitals; nil when it is no such numeral.
    static func value(_ words: Words, at index: Int) -> Int? {
        let word = words[index]
        guard word.isCapital, word.end - word.start == 1 || word.isAllCapitals else { return nil }
        return values[word.key]
    }

    /// The value of a numeral as it is written; nil when it is none.
    static func value(of text: String) -> Int? { text.isEmpty ? nil : values[WordKey(text)] }

    static func isOne(_ words: Words, at index: Int) -> Bool { value(words, at: index) != nil }
}
