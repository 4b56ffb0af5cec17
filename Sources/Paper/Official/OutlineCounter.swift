/// Counts the parts of a paper as its outline goes: «I.», «1.», «a)», each beginning anew within the one above.
struct OutlineCounter {
    private var divisions: [OfficialDivision: Int] = [:]
    private var sections = 0
    private var articles = 0
    private var clauses = 0
    private var points = 0

    /// «Chương II», «Mục 1»: parts and chapters in Roman numbers; the first one within the part above begins with `from`.
    mutating func division(_ division: OfficialDivision, from: Int?) -> String {
        let order = OfficialDivision.allCases
        let below = order.drop { $0 != division }.dropFirst()
        for division in below { divisions[division] = nil }
        let number = divisions[division].map { $0 + 1 } ?? from ?? 1
        divisions[division] = number
        sections = 0
        clauses = 0
        points = 0
        let isRoman = division == .part || division == .chapter
        return "\(division.rawValue) \(isRoman ? RomanNumeral.text(of: number) : "\(number)")"
    }

    mutating func section() -> String {
        sections += 1
        clauses = 0
        points = 0
        return RomanNumeral.text(of: sections) + "."
    }

    /// Articles run through the whole paper.
    mutating func article() -> String {
        articles += 1
        clauses = 0
        points = 0
        return "Điều \(articles)."
    }

    mutating func clause() -> String {
        clauses += 1
        points = 0
        return "\(clauses)."
    }

    /// Letters in the order of the Vietnamese alphabet; beyond its end they are doubled: «aa)».
    mutating func point() -> String {
        let letter = Self.letters[points % Self.letters.count]
        let times = points / Self.letters.count + 1
        points += 1
        return String(repeating: String(letter), count: times) + ")"
    }

    private static let letters = Array("abcdđeghiklmnopqrstuvxy")
}
