import Office
import Vietnamese
import WorkTime

/// How well each hit fits what was looked for, the same on both databases.
struct SearchRanking {
    /// A blank before each word, and one after it unless it is unfinished, keep «an» out of «ban».
    private let phrases: [[UInt8]]
    private let words: [[[UInt8]]]
    private let keys: [String]
    private let number: String?

    init(_ query: SearchQuery) {
        let end = query.isUnfinished ? "" : " "
        let before = query.words.dropLast().map(\.key)
        let last = query.words.last.map { query.isUnfinished ? $0.beginnings : [$0.key] } ?? []
        phrases = last.map { Array((" " + (before + [$0]).joined(separator: " ") + end).utf8) }
        words = before.map { [Array((" " + $0 + " ").utf8)] } + [last.map { Array((" " + $0 + end).utf8) }]
        keys = query.words.map(\.key)
        // Words alone name no paper: without a number «kế hoạch» is no more than two words.
        number = query.isUnfinished ? nil : keys.first { $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }
    }

    /// Ranks of records that have all the words; `exact` are those that have them with the marks as typed.
    func ranks(_ candidates: [SearchCandidate], exact: Set<Key<SearchEntry>>) -> [(rank: SearchRank, fit: Int)] {
        candidates.map { candidate in
            let fit = fit(candidate.title)
            let tier =
                isNamed(candidate)
                ? SearchRank.named : (exact.contains(candidate.entry) ? 4 : 0) + (fit == 0 ? 0 : fit + 1)
            return (
                SearchRank(tier: tier, score: 0, at: candidate.at, kind: candidate.kind, id: candidate.id), fit
            )
        }
    }

    /// The words one after the other, as the body of an entry has them.
    var phraseTexts: [String] { phrases.map { String(decoding: $0, as: UTF8.self) } }

    var isPhrase: Bool { keys.count > 1 }

    /// 2 when the title has the phrase, 1 when it has every word, else 0.
    private func fit(_ title: String) -> Int {
        guard !keys.isEmpty else { return 0 }
        var title = " " + title + " "
        return title.withUTF8 { bytes in
            if phrases.contains(where: { contains(bytes, $0) }) { return 2 }
            return words.allSatisfy { forms in forms.contains { contains(bytes, $0) } } ? 1 : 0
        }
    }

    /// Whether all that was typed is the paper's number, kind, issuer and day: «123/QĐ-UBND», «quyết định 123 năm 2026».
    private func isNamed(_ candidate: SearchCandidate) -> Bool {
        guard let number, let own = candidate.number, !own.isEmpty, candidate.kind == .document else { return false }
        let parts = own.split(separator: " ").map(String.init)
        guard parts.first == number else { return false }
        let notation = parts.dropFirst().filter { !($0.first?.isNumber ?? true) }
        var known = Set(parts).union([notation.joined(), "so", "nam", "ngay", "thang", "van", "ban"])
        for name in [candidate.genre, candidate.issuer] {
            known.formUnion((name ?? "").folded.split(separator: " ").map(String.init))
        }
        if let day = candidate.day { known.formUnion(["\(day.year)", "\(day.month)", "\(day.day)"]) }
        known.formUnion(known.map(\.spellingKey.folded))
        return keys.allSatisfy(known.contains)
    }

    private func contains(_ bytes: UnsafeBufferPointer<UInt8>, _ part: [UInt8]) -> Bool {
        guard bytes.count >= part.count else { return false }
        return (0...(bytes.count - part.count)).contains { start in
            bytes[start] == part[0] && bytes[start..<(start + part.count)].elementsEqual(part)
        }
    }
}
