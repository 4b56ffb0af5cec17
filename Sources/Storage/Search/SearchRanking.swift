import Office

/// How well each hit fits what was looked for, the same on both databases.
struct SearchRanking {
    struct Candidate {
        let kind: SubjectKind
        let id: Int64
        let isExact: Bool
        let title: String
        let at: Int
    }

    /// The title stands in the one spelling; an unfinished last word may also begin another word as it was typed.
    private let phrases: [[UInt8]]
    private let words: [[[UInt8]]]

    init(_ query: SearchQuery) {
        // A blank before each word, and one after it unless it is unfinished, keep «an» out of «ban».
        let end = query.isLastUnfinished ? "" : " "
        let before = query.words.dropLast().map(\.spelledFolded)
        let last = query.words.last.map { Set([$0.spelledFolded, $0.folded]).sorted() } ?? []
        phrases = last.map { Array((" " + (before + [$0]).joined(separator: " ") + end).utf8) }
        words = before.map { [Array((" " + $0 + " ").utf8)] } + [last.map { Array((" " + $0 + end).utf8) }]
    }

    func ranked(_ candidates: [Candidate]) -> [SearchHit] {
        candidates.map { candidate in
            SearchRank(
                isExact: candidate.isExact, fit: fit(candidate.title), at: candidate.at, kind: candidate.kind,
                id: candidate.id)
        }.sorted().map(SearchHit.init)
    }

    /// 2 when the title has the phrase, 1 when it has every word, else 0.
    private func fit(_ title: String) -> Int {
        let bytes = [0x20] + Array(title.utf8) + [0x20]
        if phrases.contains(where: { contains(bytes, $0) }) { return 2 }
        return words.allSatisfy { forms in forms.contains { contains(bytes, $0) } } ? 1 : 0
    }

    private func contains(_ bytes: [UInt8], _ part: [UInt8]) -> Bool {
        guard bytes.count >= part.count else { return false }
        return (0...(bytes.count - part.count)).contains { start in
            bytes[start] == part[0] && bytes[start..<(start + part.count)].elementsEqual(part)
        }
    }
}
