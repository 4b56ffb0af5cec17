import WorkTime

/// Finds the papers that a paper cites: «Công văn số 1568-CV/TU ngày 14/4/2023 của …», «Luật … ngày …».
struct CitationReader {
    let words: Words
    let scanner: NameScanner

    /// A citation with the words of its parts.
    struct Found {
        var kind: String?
        var kindWords: Range<Int>?
        var number: Range<Int>?
        var date: TimeExpression?
        var issuer: Range<Int>?
        var words: Range<Int>
    }

    func all(in range: Range<Int>) -> [Found] {
        var found: [Found] = []
        var index = range.lowerBound
        while index < range.upperBound {
            // Nearly all words begin none: passed over before more is asked.
            let mayBegin = words[index].isNumber || words[index].isCapital
            if mayBegin, let citation = citation(at: index, from: range.lowerBound, limit: range.upperBound) {
                found.append(citation)
                index = max(index + 1, citation.words.upperBound)
            } else {
                index += 1
            }
        }
        return found
    }

    private func citation(at index: Int, from lower: Int, limit: Int) -> Found? {
        if words[index].isNumber, let number = notation(at: index, limit: limit) {
            return finish(number, from: lower, limit: limit)
        }
        // A law has no number before its day: «Luật Tổ chức chính quyền địa phương ngày 16/6/2025».
        guard words[index].isCapital, let kind = PaperKindTable.table.match(words, at: index, limit: limit),
            kind.meaning == "Luật" || kind.meaning == "Bộ luật" || kind.meaning == "Pháp lệnh"
        else { return nil }
        var place = kind.end
        while place < limit, place - index < 24,
            words[place].isLetters || words[place].isMark(",") || words[place].isMark("-")
        {
            if words.matches(Signs.day, at: place, limit: limit) {
                guard
                    let date = TimeScanner(words: words, bare: false).expression(
                        at: place, in: max(0, place - 1)..<limit),
                    date.kind == .day
                else { return nil }
                return Found(
                    kind: kind.meaning, kindWords: index..<kind.end, date: date, words: index..<date.words.upperBound)
            }
            place += 1
        }
        return nil
    }

    /// «1568-CV/TU», «06/2022/NĐ-CP», «67/TB-VPUBND», «190/2025/QH15»: its end.
    func notation(at start: Int, limit: Int) -> Range<Int>? {
        guard words[start].isSpaced || start > 0 && words[start - 1].isMark, start + 2 < limit else { return nil }
        var index = start + 1
        guard words[index].isMark("/") || words[index].isMark("-") else { return nil }
        let isParty = words[index].isMark("-")
        if words[index].isSpaced, !words.matches(Signs.numberBare, at: start - 1, limit: limit) { return nil }
        index += 1
        if !isParty, let year = words[index].number, year > 1900, index + 2 < limit, words[index + 1].isMark("/") {
            index += 2
        }
        guard index < limit, words[index].isLetters, words[index].isCapital, !words[index].isSpaced,
            words[index].isAllCapitals || mixed(index)
        else {
            return nil
        }
        var last = index
        index += 1
        while index < limit {
            if words[index].isLetters || words[index].isNumber, !words[index].isSpaced {
                last = index
                index += 1
            } else if words[index].isMark("-") || words[index].isMark("/") || words[index].isMark("&"),
                index + 1 < limit,
                words[index + 1].isLetters || words[index + 1].isNumber, !words[index].isSpaced,
                !words[index + 1].isSpaced || words[index + 1].isAllCapitals
            {
                index += 1
            } else {
                break
            }
        }
        return start..<last + 1
    }

    /// «CTr», «QyĐ», «TTr», «Tu»: short with a capital.
    private func mixed(_ index: Int) -> Bool { words[index].end - words[index].start <= 4 }

    private func finish(_ number: Range<Int>, from lower: Int, limit: Int) -> Found? {
        var begin = number.lowerBound
        if begin > lower, words.matches(Signs.numberBare, at: begin - 1, limit: begin) { begin -= 1 }
        var kind: (name: String, words: Range<Int>)?
        for start in max(lower, begin - 6)..<max(begin, lower) {
            if let match = PaperKindTable.table.match(words, at: start, limit: begin), match.end == begin {
                kind = (match.meaning, start..<match.end)
                break
            }
        }
        var found = Found(
            kind: kind?.name, kindWords: kind?.words, number: number,
            words: (kind?.words.lowerBound ?? begin)..<number.upperBound)
        var index = number.upperBound
        if index < limit, words[index].isMark(",") { index += 1 }
        if index < limit, let date = date(at: index, limit: limit) {
            found.date = date
            index = date.words.upperBound
            found.words = found.words.lowerBound..<index
        } else {
            index = number.upperBound
        }
        if index < limit, let of = words.end(of: Self.of, at: index, limit: limit),
            let issuer = scanner.item(at: of, limit: limit)
        {
            found.issuer = of..<issuer.end
            found.words = found.words.lowerBound..<issuer.end
        }
        return found
    }

    private static let of: Phrase = "của"

    private func date(at index: Int, limit: Int) -> TimeExpression? {
        let expression = TimeScanner(words: words, bare: false).expression(at: index, in: max(0, index - 1)..<limit)
        return expression?.kind == .day ? expression : nil
    }
}
