/// What stands before a part of the content: «Chương II», «I.», «Điều 3.», «1.», «a)».
struct PartMarker: Equatable {
    enum Style: Equatable { case part, chapter, division, roman, article, clause, point }

    var style: Style
    var value: Int
    /// As it is written: «II», «3», «đ».
    var label: String
    /// Scalars of the words of the line that it takes, with its sign.
    var length: Int
    /// The sign after it: «.», «)», «/»; nil where there is none.
    var sign: Unicode.Scalar?
    /// For «2.1» the numbers before the last.
    var ancestors: [Int] = []

    /// The letters of points, in the order of the Vietnamese alphabet.
    static let letters = Array("abcdđeghiklmnopqrstuvxy".unicodeScalars)

    /// Reads the beginning of a line's words; nil where it has none.
    init?(_ words: String) {
        let all = Array(words.unicodeScalars.prefix(40))
        guard let first = all.first else { return nil }
        if first.isDigit {
            self.init(number: all)
        } else if let word = Self.named(words) {
            self = word
        } else if let roman = Self.roman(all, from: 0), roman.end < all.count,
            all[roman.end] == "." || all[roman.end] == "/" || all[roman.end] == "-" && roman.end + 1 < all.count
        {
            guard roman.end + 1 < all.count, all[roman.end + 1].isBlank || all[roman.end + 1].isUpper else {
                return nil
            }
            self.init(
                style: .roman, value: roman.value, label: roman.label, length: roman.end + 1, sign: all[roman.end])
        } else if first.isLower, all.count > 2, [")", ".", "/"].contains(all[1]), all[2].isBlank {
            let value = Self.letters.firstIndex(of: first).map { $0 + 1 } ?? 0
            self.init(style: .point, value: value, label: String(first), length: 2, sign: all[1])
        } else {
            return nil
        }
    }

    private init(style: Style, value: Int, label: String, length: Int, sign: Unicode.Scalar?) {
        self.style = style
        self.value = value
        self.label = label
        self.length = length
        self.sign = sign
    }

    /// «1.», «1)», «1/», «2.1.»
    private init?(number all: [Unicode.Scalar]) {
        var numbers: [Int] = []
        var index = 0
        while index < all.count, all[index].isDigit {
            let start = index
            while index < all.count, all[index].isDigit { index += 1 }
            guard index - start <= 2, let value = Int(String(String.UnicodeScalarView(all[start..<index]))) else {
                return nil
            }
            numbers.append(value)
            if index < all.count, all[index] == ".", index + 1 < all.count, all[index + 1].isDigit {
                index += 1
            } else {
                break
            }
        }
        guard let last = numbers.last, index < all.count else { return nil }
        var sign: Unicode.Scalar?
        if [".", ")", "/", ":"].contains(all[index]) {
            sign = all[index]
            index += 1
        } else if numbers.count < 2 {
            return nil
        }
        guard index < all.count, all[index].isBlank || sign == "." && all[index].isUpper else { return nil }
        let text = numbers.map(String.init).joined(separator: ".")
        // «12. 5» is a number that was broken, «30/ 6» a day.
        let next = all[index...].first { !$0.isBlank }
        guard let next, next.isLetter || "“\"([«".unicodeScalars.contains(next) else { return nil }
        self.init(style: .clause, value: last, label: text, length: index, sign: sign)
        ancestors = Array(numbers.dropLast())
    }

    private static func named(_ words: String) -> PartMarker? {
        let lower = words.lowercased()
        let kinds: [(String, Style)] = [
            ("điều ", .article), ("chương ", .chapter), ("phần ", .part), ("tiểu mục ", .division), ("mục ", .division),
        ]
        guard let (name, style) = kinds.first(where: { lower.hasPrefix($0.0) }), words.first?.isUppercase == true else {
            return nil
        }
        let all = Array(words.unicodeScalars.prefix(60))
        let start = name.unicodeScalars.count
        var end = start
        var value: Int?
        while end < all.count, all[end].isDigit { end += 1 }
        if end > start {
            value = Int(String(String.UnicodeScalarView(all[start..<end])))
        } else if style != .article, let roman = roman(all, from: start) {
            (value, end) = (roman.value, roman.end)
        }
        guard let value, value < 1_000 else { return nil }
        if end < all.count, !all[end].isBlank, ![".", ":", "/", "-"].contains(all[end]) { return nil }
        // A heading of its own, not «Mục 2 Chương này quy định …».
        if style != .article, words.split(separator: " ").count > (style == .division ? 3 : 12) { return nil }
        let sign = end < all.count && !all[end].isBlank ? all[end] : nil
        if style == .article, sign == nil {
            // «Điều 5 Nghị định này …» cites.
            guard let next = all[min(end + 1, all.count)...].first, next.isUpper else { return nil }
            let rest = String(String.UnicodeScalarView(all[(end + 1)...]))
            let citing = ["Nghị", "Luật", "Bộ", "Quyết", "Thông", "Quy", "Kế", "Điều", "Pháp"]
            if citing.contains(where: { rest.hasPrefix($0) }) { return nil }
        }
        let label = String(String.UnicodeScalarView(all[start..<end]))
        return PartMarker(style: style, value: value, label: label, length: end + (sign == nil ? 0 : 1), sign: sign)
    }

    /// A Roman number in capitals.
    static func roman(_ all: [Unicode.Scalar], from start: Int) -> (value: Int, label: String, end: Int)? {
        let values: [Unicode.Scalar: Int] = ["I": 1, "V": 5, "X": 10, "L": 50, "C": 100]
        var end = start
        while end < all.count, values[all[end]] != nil, end - start < 8 { end += 1 }
        guard end > start, end >= all.count || !all[end].isLetter else { return nil }
        var value = 0
        for index in start..<end {
            let own = values[all[index]] ?? 0
            let next = index + 1 < end ? values[all[index + 1]] ?? 0 : 0
            value += own < next ? -own : own
        }
        return (value, String(String.UnicodeScalarView(all[start..<end])), end)
    }
}
