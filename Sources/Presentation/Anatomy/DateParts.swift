import Vietnamese

/// The place and day of a paper, taken apart: «Đông Giang, ngày 05 tháng 02 năm 2026». Places are scalars of the line.
struct DateParts {
    struct Number {
        var range: Range<Int>
        var text: String
        var value: Int { Int(text) ?? 0 }
    }

    private(set) var place = ""
    private(set) var placeRange = 0..<0
    private(set) var hasComma = false
    /// «ngày 05 tháng 02 năm 2026», in words and not «05/02/2026».
    private(set) var isInWords = true
    private(set) var isDayWordSmall = true
    /// Where «ngày» begins.
    private(set) var start = 0
    /// Nil while they are left blank.
    private(set) var day: Number?
    private(set) var month: Number?
    private(set) var year: Number?

    /// Nil where the line is no such line.
    init?(_ text: String) {
        let all = Array(text.composed.unicodeScalars)
        guard all.count < 140, let found = Self.find("ngày", in: all, from: 0) else { return nil }
        start = found
        isDayWordSmall = all[found] == "n"
        var before = found
        while before > 0, all[before - 1].isBlank { before -= 1 }
        hasComma = before > 0 && all[before - 1] == ","
        if hasComma { before -= 1 }
        var first = 0
        while first < before, all[first].isBlank { first += 1 }
        placeRange = first..<max(first, before)
        place = String(String.UnicodeScalarView(all[placeRange])).tidied
        let words = place.split(separator: " ")
        guard words.count < 8, !place.contains(where: \.isNumber) || place.contains("Quận"), !place.contains(":"),
            !place.contains("/"),
            words.first.map({ $0.first?.isUppercase == true }) ?? true
        else { return nil }
        let dayEnd = found + 4
        if let month = Self.find("tháng", in: all, from: dayEnd) {
            guard let year = Self.find("năm", in: all, from: month + 5) else { return nil }
            day = Self.number(all, dayEnd..<month)
            self.month = Self.number(all, month + 5..<year)
            self.year = Self.number(all, year + 3..<all.count)
            // «Ngày 19 tháng 6 năm 2026, Ủy ban …» begins a sentence.
            let rest = all.dropFirst(self.year?.range.upperBound ?? all.count).filter { !$0.isBlank && $0 != "." }
            guard rest.isEmpty else { return nil }
        } else {
            isInWords = false
            let rest = String(String.UnicodeScalarView(all[dayEnd...])).tidied
            let numbers = rest.split(whereSeparator: { "/-.".contains($0) })
            guard numbers.count == 3, numbers.allSatisfy({ Int($0) != nil }) else { return nil }
        }
    }

    private static func find(_ word: String, in all: [Unicode.Scalar], from start: Int) -> Int? {
        let wanted = Array(word.unicodeScalars)
        guard start + wanted.count <= all.count else { return nil }
        return (start...all.count - wanted.count).first { place in
            String(String.UnicodeScalarView(all[place..<place + wanted.count])).lowercased() == word
        }
    }

    private static func number(_ all: [Unicode.Scalar], _ range: Range<Int>) -> Number? {
        guard let first = range.first(where: { all[$0].isDigit }) else { return nil }
        var end = first
        while end < range.upperBound, all[end].isDigit { end += 1 }
        return Number(range: first..<end, text: String(String.UnicodeScalarView(all[first..<end])))
    }
}
