/// Reads the marker at the head of a paragraph.
enum MarkerReader {
    /// The letters of an outline in Vietnamese order; f, j, w and z are not used.
    static let letters = Array("abcdđeghiklmnopqrstuvxy")

    /// The marker and the first word after it; nil when the paragraph has none.
    static func read(_ words: Words, in range: Range<Int>) -> (marker: Marker, body: Int)? {
        guard let index = range.first else { return nil }
        let word = words[index]
        if word.isMark { return bullet(words, in: range) ?? parenthesised(words, in: range) }
        if word.isNumber { return number(words, in: range) }
        return article(words, in: range) ?? roman(words, in: range) ?? letter(words, in: range)
    }

    /// Also the signs that symbol fonts leave in the private area.
    private static let dashes = Set(
        "-•●▪■✓→*~\u{F0B7}\u{F0A7}\u{F02D}\u{F0D8}\u{F076}\u{F0FC}".unicodeScalars.map { WordKey(mark: $0) })
    private static let pluses = KeySet("+◦○·".unicodeScalars.map { WordKey(mark: $0) })

    private static func bullet(_ words: Words, in range: Range<Int>) -> (Marker, Int)? {
        let index = range.lowerBound
        guard index + 1 < range.upperBound else { return nil }
        let style: Marker.Style
        if dashes.contains(words[index].key) {
            style = .dash
        } else if pluses.contains(words[index].key) {
            style = .plus
        } else {
            return nil
        }
        var body = index + 1
        while body < range.upperBound, words[body].isMark("*") || words[body].isMark("-") { body += 1 }
        return body < range.upperBound ? (Marker(style: style, value: 0, label: ""), body) : nil
    }

    private static let smallRomans = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"]

    /// «(1)», «(a)», «(ii)»
    private static func parenthesised(_ words: Words, in range: Range<Int>) -> (Marker, Int)? {
        let index = range.lowerBound
        guard index + 3 < range.upperBound, words[index].isMark("("), words[index + 2].isMark(")") else { return nil }
        let word = words[index + 1]
        let label = words.text(of: index + 1..<index + 2)
        if let value = word.number, value < 60 {
            return (Marker(style: .parenthesised, value: value, label: label), index + 3)
        }
        let roman = smallRomans.firstIndex(of: label)
        if let value = roman ?? (label.count == 1 ? letters.firstIndex(of: Character(label)) : nil) {
            return (Marker(style: .parenthesised, value: value + 1, label: label), index + 3)
        }
        return nil
    }

    /// «1.», «1)», «1/», «2.1.», «2.1 »
    private static func number(_ words: Words, in range: Range<Int>) -> (Marker, Int)? {
        var index = range.lowerBound
        var numbers: [Int] = []
        while index < range.upperBound, let value = words[index].number, value < 200, numbers.count < 5,
            words[index].end - words[index].start <= 2
        {
            numbers.append(value)
            index += 1
            guard index < range.upperBound else { return nil }
            if words[index].isMark("."), !words[index].isSpaced {
                index += 1
                guard index < range.upperBound, words[index].isNumber, !words[index].isSpaced else {
                    return finish(numbers, at: index, words, in: range)
                }
            } else if words[index].isMark(")") || words[index].isMark("/"), !words[index].isSpaced {
                guard index + 1 < range.upperBound, words[index].isMark(")") || words[index + 1].isSpaced else {
                    return nil
                }
                return finish(numbers, at: index + 1, words, in: range)
            } else {
                // «2.1 Tại điểm cầu»: several numbers need no stop after them.
                return numbers.count > 1 && words[index].isCapital && words[index].isSpaced
                    ? finish(numbers, at: index, words, in: range) : nil
            }
        }
        return nil
    }

    private static func finish(_ numbers: [Int], at index: Int, _ words: Words, in range: Range<Int>) -> (Marker, Int)?
    {
        var body = index
        while body < range.upperBound, words[body].isMark("-") || words[body].isMark("*") { body += 1 }
        guard body < range.upperBound, let last = numbers.last else { return nil }
        let marker = Marker(
            style: .number, value: last, label: numbers.map(String.init).joined(separator: "."),
            ancestors: numbers.dropLast())
        return (marker, body)
    }

    private static let chapters: [Phrase] = ["chương", "phần", "mục", "tiểu mục"]

    /// «Điều 3.», «Chương II», «Mục 1», «Phần thứ nhất»
    private static func article(_ words: Words, in range: Range<Int>) -> (Marker, Int)? {
        let index = range.lowerBound
        guard index + 1 < range.upperBound, words[index].isCapital else { return nil }
        if words.matches(Say.article, at: index, limit: range.upperBound), let value = words[index + 1].number {
            var body = index + 2
            if body < range.upperBound, words[body].isLetters, words[body].end - words[body].start == 1,
                !words[body].isSpaced
            {
                body += 1
            }
            let label = words.text(of: index + 1..<body)
            if body < range.upperBound {
                guard words[body].isMark(".") || words[body].isMark(":") else { return nil }
                body += 1
            }
            return (Marker(style: .article, value: value, label: "Điều " + label), body)
        }
        for phrase in chapters {
            guard let end = words.end(of: phrase, at: index, limit: range.upperBound), end < range.upperBound else {
                continue
            }
            let isNumbered =
                words[end].isNumber || RomanNumeral.isOne(words, at: end)
                || words.matches(Say.ordinal, at: end, limit: range.upperBound)
            guard isNumbered, range.count < 30 else { continue }
            return (Marker(style: .chapter, value: 0, label: ""), min(end + 1, range.upperBound))
        }
        return nil
    }

    /// «II.», «IV -», «III/»
    private static func roman(_ words: Words, in range: Range<Int>) -> (Marker, Int)? {
        let index = range.lowerBound
        guard index + 2 < range.upperBound || index + 1 < range.upperBound,
            let value = RomanNumeral.value(words, at: index), index + 1 < range.upperBound,
            let body = closing(words, at: index + 1, limit: range.upperBound)
        else { return nil }
        return (Marker(style: .roman, value: value, label: words.text(of: index..<index + 1)), body)
    }

    /// «a)», «b.», «A.»
    private static func letter(_ words: Words, in range: Range<Int>) -> (Marker, Int)? {
        let index = range.lowerBound
        guard index + 1 < range.upperBound, words[index].end - words[index].start == 1,
            let body = closing(words, at: index + 1, limit: range.upperBound)
        else { return nil }
        let label = words.text(of: index..<index + 1)
        guard let value = label.lowercased().first.flatMap({ letters.firstIndex(of: $0) }) else { return nil }
        let style: Marker.Style = words[index].isCapital ? .upperLetter : .letter
        return (Marker(style: style, value: value + 1, label: label), body)
    }

    /// The word after «.», «)», «/», «-» or «:» at `index`.
    private static func closing(_ words: Words, at index: Int, limit: Int) -> Int? {
        guard index + 1 <= limit, words[index].isMark("."), !words[index].isSpaced else {
            guard index < limit, words[index].isMark(")") || words[index].isMark("/") || words[index].isMark("-") else {
                return nil
            }
            guard index + 1 < limit else { return nil }
            return words[index].isMark(")") || words[index + 1].isSpaced ? index + 1 : nil
        }
        var body = index + 1
        if body < limit, words[body].isMark("-") { body += 1 }
        // «P. Hành chính» is no marker, «I. MỤC ĐÍCH» is.
        return body < limit ? body : nil
    }
}
