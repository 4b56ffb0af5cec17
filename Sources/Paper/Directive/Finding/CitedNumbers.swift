/// Numbers of cited papers that are not written as Decree 30/2020/NĐ-CP or the Party's rules have them.
struct CitedNumbers {
    let checks: PaperChecks

    func findings() -> [Finding] {
        var seen = Set<String>()
        return checks.citations.compactMap { citation -> Finding? in
            guard let range = citation.number else { return nil }
            let number = checks.words.text(of: range).filter { $0 != " " }
            guard seen.insert(number).inserted, let repair = Self.repair(number) else { return nil }
            return Finding(
                rule: .malformedNumber, severity: .warning,
                message: "Số, ký hiệu «\(number)» của văn bản được dẫn viết chưa đúng; có thể là «\(repair)».",
                suggestion: repair, source: checks.source(range))
        }
    }

    private static let kinds = PaperKind.all.flatMap(\.abbreviations).filter { $0.count > 1 }.sorted {
        $0.count > $1.count
    }
    private static let known = Set(kinds)
    private static let issuers: Set<String> = [
        "CP", "TTg", "UBND", "HĐND", "TU", "TW", "QH", "CTN", "UBTVQH", "VPCP", "BCĐ", "ĐU",
    ]
    private static let party: Set<String> = ["TU", "TW", "ĐU", "HU", "VPTU", "BTCTU", "UBKTTU"]

    /// How the number should read; nil when nothing is wrong with it.
    static func repair(_ number: String) -> String? {
        var groups = number.split(omittingEmptySubsequences: false) { $0 == "/" || $0 == "-" }.map(String.init)
        var separators = number.filter { $0 == "/" || $0 == "-" }.map(String.init)
        guard let kind = groups.indices.first(where: { groups[$0].contains(where: \.isLetter) }) else { return nil }
        // «12-KL/TU», «31/QĐ-UBND»: nearly all are in order.
        if kind + 2 == groups.count, known.contains(groups[kind]), issuers.contains(groups[kind + 1]) { return nil }
        // «NĐCP» for «NĐ-CP»
        if !known.contains(groups[kind]),
            let abbreviation = kinds.first(where: {
                groups[kind].hasPrefix($0) && issuers.contains(String(groups[kind].dropFirst($0.count)))
            })
        {
            let issuer = String(groups[kind].dropFirst(abbreviation.count))
            groups[kind] = abbreviation
            groups.insert(issuer, at: kind + 1)
            separators.insert("-", at: kind)
        }
        // «CTr/Tu» for «CTr/TU»
        if let last = groups.last, !issuers.contains(last),
            let issuer = issuers.first(where: { $0.lowercased() == last.lowercased() })
        {
            groups[groups.count - 1] = issuer
        }
        // «QĐ-TTG» in a running text is the capitals of a heading, not a fault.
        let repaired = zip(groups, separators + [""]).map { $0 + $1 }.joined()
        return repaired.lowercased() == number.lowercased() && number == number.uppercased() || repaired == number
            ? nil : repaired
    }
}
