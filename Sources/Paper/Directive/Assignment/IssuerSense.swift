/// What rank the issuer has, and who speaks for it.
struct IssuerSense {
    let issuer: [WordKey]
    /// The issuer with «UBND» spelled out.
    private let own: [WordKey]
    private let rank: Int?
    private let words: Words

    init(_ name: String?, _ words: Words) {
        issuer = name.map { Phrase.keys(of: $0) } ?? []
        own = Self.spelledOut(issuer)
        self.words = words
        let named = Words(name ?? "")
        rank = Self.rank(of: named, named.all.indices)
    }

    private static let ranks = PhraseTable<Int>([
        (
            6,
            "quốc hội; bộ chính trị; ban bí thư; ban chấp hành trung ương; chính phủ; thủ tướng; phó thủ tướng; trung ương; chủ tịch nước; ủy ban thường vụ quốc hội"
        ),
        (
            5,
            "bộ trưởng; bộ trưởng bộ; các bộ; văn phòng chính phủ; thanh tra chính phủ; ngân hàng nhà nước; kiểm toán nhà nước"
        ),
        (5, "bộ"),
        (
            4,
            "tỉnh ủy; thành ủy; thường trực tỉnh ủy; ban thường vụ tỉnh ủy; thường trực hội đồng nhân dân tỉnh; thường trực hđnd tỉnh; hội đồng nhân dân tỉnh; hđnd tỉnh; ủy ban nhân dân tỉnh; ubnd tỉnh; chủ tịch ubnd tỉnh; chủ tịch ủy ban nhân dân tỉnh; ủy ban nhân dân thành phố; ubnd thành phố; phó chủ tịch ubnd tỉnh"
        ),
        (3, "sở; ban; văn phòng; cục; công an tỉnh; thanh tra tỉnh; giám đốc sở; trung tâm; viện; chi cục"),
        (
            2,
            "ubnd huyện; ủy ban nhân dân huyện; ubnd xã; ubnd phường; ủy ban nhân dân xã; ủy ban nhân dân phường; phòng"
        ),
    ])

    private static func rank(of words: Words, _ range: Range<Int>) -> Int? {
        guard let first = range.first else { return nil }
        if words.matches(Say.militaryCommand, at: first, limit: range.upperBound)
            || words.matches(Say.section, at: first, limit: range.upperBound)
        {
            return 3
        }
        return ranks.match(words, at: first, limit: range.upperBound)?.meaning
    }

    /// True when all of the names stand above the issuer.
    func isAbove(_ names: [NamedBody], _ words: Words) -> Bool {
        guard let rank, !names.isEmpty else { return false }
        return names.allSatisfy { name in Self.rank(of: words, name.words).map { $0 > rank } == true }
    }

    /// True for «Tỉnh», «Thành phố», «Xã» alone, where the issuer stands above them.
    func directs(_ range: Range<Int>, _ words: Words) -> Bool {
        guard let rank, let place = Self.places.match(words, at: range.lowerBound, limit: range.upperBound),
            place.end == range.upperBound
        else { return false }
        return rank > place.meaning
    }

    private static let places = PhraseTable<Int>([
        (4, "tỉnh; thành phố"), (2, "huyện; quận; thị xã; xã; phường; thị trấn; đặc khu"),
    ])

    private static let heads: [Phrase] = [
        "chủ tịch", "phó chủ tịch", "thủ tướng", "phó thủ tướng", "bộ trưởng", "thứ trưởng", "giám đốc",
        "ban thường vụ", "thường trực", "lãnh đạo",
        "chánh văn phòng", "bí thư", "phó bí thư", "tổng giám đốc", "cục trưởng", "trưởng ban",
    ]

    /// True for the issuer itself, or one of its leaders in the singular.
    func isIssuer(_ names: [NamedBody]) -> Bool {
        guard names.count == 1, let name = names.first else { return false }
        let keys = words.all[name.words].map(\.key)
        let spelled = Self.spelledOut(keys)
        if !issuer.isEmpty, keys.count >= 2, own.starts(with: spelled) || spelled.starts(with: own) { return true }
        return isLeader(name.words)
    }

    /// «Chủ tịch», «Chủ tịch UBND tỉnh», «đồng chí Phó Chủ tịch …»: a leader of the issuer or of the body it serves.
    private func isLeader(_ range: Range<Int>) -> Bool {
        var first = range.lowerBound
        if let end = words.end(of: Self.comrade, at: first, limit: range.upperBound) { first = end }
        guard let head = Self.heads.first(where: { words.matches($0, at: first, limit: range.upperBound) }) else {
            return first > range.lowerBound
        }
        let body = Self.spelledOut(words.all[(first + head.keys.count)..<range.upperBound].map(\.key))
        guard !body.isEmpty, !issuer.isEmpty else { return body.isEmpty }
        // «Thủ tướng Chính phủ Phạm A» leads what «Văn phòng Chính phủ» issues for him.
        return (2...max(2, min(4, body.count))).contains { length in
            length <= body.count
                && own.indices.contains { start in
                    start + length <= own.count && zip(own[start...], body.prefix(length)).allSatisfy { $0 == $1 }
                }
        }
    }

    private static let comrade: Phrase = "đồng chí"

    private static let council = Phrase.keys(of: "ủy ban nhân dân")
    private static let abbreviated = WordKey("ubnd")

    /// «UBND tỉnh» is «Ủy ban nhân dân tỉnh».
    private static func spelledOut(_ keys: [WordKey]) -> [WordKey] {
        keys.contains(abbreviated) ? keys.flatMap { $0 == abbreviated ? council : [$0] } : keys
    }
}
