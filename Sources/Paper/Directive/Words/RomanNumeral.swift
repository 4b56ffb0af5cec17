/// Roman numerals as outlines, quarters and annexes use them: I to XXXIX.
enum RomanNumeral {
    private static let values: [WordKey: Int] = {
        let ones = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"]
        let tens = ["", "X", "XX", "XXX"]
        var values: [WordKey: Int] = [:]
        for (t, ten) in tens.enumerated() {
            for (o, one) in ones.enumerated() where t + o > 0 { values[WordKey(ten + one)] = t * 10 + o }
        }
        return values
    }()

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
