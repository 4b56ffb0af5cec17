/// «Số: 2496 /UBND-KT»: the number and notation of a paper, and what follows on the line.
struct NumberLine {
    /// Without blanks: «2496/UBND-KT»; nil where the number is left blank.
    var number: String?
    /// The notation alone: «UBND-KT», «KH-BTNMT».
    var notation: String
    var after: Range<Int>

    static func read(_ line: Range<Int>, _ words: Words) -> NumberLine? {
        guard var index = line.first, words.matches(Signs.numberBare, at: index, limit: line.upperBound) else {
            return nil
        }
        index += 1
        let hasColon = index < line.upperBound && words[index].isMark(":")
        if hasColon { index += 1 }
        while index < line.upperBound, words[index].isMark("."), !hasColon || words[index].isSpaced || true {
            index += 1
        }
        var digits = ""
        while index < line.upperBound, words[index].isNumber {
            digits += words.text(of: index..<index + 1)
            index += 1
        }
        while index < line.upperBound, words[index].isMark("."), !words[index].isSpaced { index += 1 }
        guard index < line.upperBound, words[index].isMark("/") || words[index].isMark("-") else { return nil }
        let first = words.text(of: index..<index + 1)
        index += 1
        var year = ""
        if index + 1 < line.upperBound, let value = words[index].number, value > 1900, words[index + 1].isMark("/") {
            year = words.text(of: index..<index + 1) + "/"
            index += 2
        }
        let start = index
        while index < line.upperBound, words[index].isLetters || words[index].isNumber || isJoint(index, words) {
            if index > start, words[index].isSpaced, !words[index - 1].isMark, !words[index].isMark { break }
            index += 1
        }
        while index > start, words[index - 1].isMark { index -= 1 }
        guard index > start, words[start].isLetters else { return nil }
        let notation = words.text(of: start..<index).filter { $0 != " " }
        guard hasColon || !digits.isEmpty else { return nil }
        return NumberLine(
            number: digits.isEmpty ? nil : digits + first + year + notation, notation: notation,
            after: index..<line.upperBound)
    }

    private static let joints = KeySet("-&/.,".unicodeScalars.map { WordKey(mark: $0) })

    private static func isJoint(_ index: Int, _ words: Words) -> Bool {
        joints.contains(words[index].key)
            && (!words[index].isSpaced || words[index].isMark("-"))
    }

    /// The kind that the first group of the notation stands for.
    func kind(isParty: Bool) -> PaperKind? {
        let groups = notation.split(whereSeparator: { $0 == "-" || $0 == "/" })
        guard let first = groups.first else { return nil }
        return PaperKind.of(abbreviation: first, isParty: isParty || notation.contains("/"))
    }
}
