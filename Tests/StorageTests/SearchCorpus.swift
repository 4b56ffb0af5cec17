import Office
import TestSupport
import WorkTime

@testable import Storage

/// Records and queries by chance: few words, so that much is found, with signs that mean something and signs that do not.
struct SearchCorpus {
    let queries: [String]
    private let entries: [SearchEntry]
    private let filters: [SearchFilter]

    private static let syllables = [
        "ban", "bàn", "bán", "kế", "kê", "ke", "hoạch", "hoach", "hoà", "hòa", "quý", "qui", "đất", "dat", "12", "012",
        "2025",
        "số", "qđ", "ubnd", "nguyên", "a\u{301}", "ㄅ", "Ⓐ", "ﬁ", "ọ̣", "१२", "😀", "ß", "İ",
    ]
    private static let signs = ["\"", "-", "«", "»", " -", "*", ":", "(", "|", "'", "\\", "/", "  ", "=", "k="]
    private static let kinds = ["Kế hoạch", "ke hoach", "Quyết định"]

    init(seed: UInt64) {
        var random = SeededRandom(seed: seed)
        func text(_ length: ClosedRange<Int>, signs share: Int) -> String {
            (0..<Int.random(in: length, using: &random)).map { _ in
                let sign =
                    Int.random(in: 0..<100, using: &random) < share
                    ? Self.signs.randomElement(using: &random) ?? "" : ""
                return sign + (Self.syllables.randomElement(using: &random) ?? "")
            }.joined(separator: " ")
        }
        entries = (1...120).map { number in
            let kind = Self.kinds.randomElement(using: &random)
            let isPaper = Bool.random(using: &random)
            return SearchEntry(
                kind: isPaper ? .document : .obligation, id: Int64(number), scope: 1,
                at: Instant(milliseconds: Int64(number % 5)), title: text(0...6, signs: 5),
                names: [kind].compactMap { $0 }, text: text(0...40, signs: 10),
                tags: [SearchTag(.kind, kind)].compactMap { $0 },
                header: isPaper
                    ? .init(
                        number: "\(number % 20) qd ubnd", kind: kind, issuer: nil,
                        day: CalendarDay(year: 2024 + number % 3, month: 1, day: 1), direction: .incoming) : nil)
        }
        queries = (1...70).map { _ in text(0...7, signs: 25) }
        filters = queries.map { _ in
            switch Int.random(in: 0..<6, using: &random) {
            case 0: SearchFilter(kind: "KẾ HOẠCH")
            case 1: SearchFilter(from: CalendarDay(year: 2025, month: 1, day: 1))
            case 2: SearchFilter(direction: .incoming)
            default: .none
            }
        }
    }

    /// The first twenty of each query, with what is counted of all.
    func firstPages(in storage: any Storage) async throws -> [String] {
        try await storage.write { tx in
            try tx.execute("INSERT INTO scope (kind) VALUES ('record')")
            for entry in entries { try SearchIndex.put(entry, in: tx) }
            var count = SearchWordStore.Count()
            while try SearchWordStore.go(on: &count, in: tx) {}
            try SearchWordStore.keep(count, in: tx)
        }
        var pages: [String] = []
        for (query, filter) in zip(queries, filters) {
            guard let search = SearchQuery(query, filter: filter) else {
                pages.append("nothing asked")
                continue
            }
            let found = try await storage.read { tx in
                try SearchIndex.search(search, sees: "e.scope_id = 1", in: tx)
            }
            let ranks = found.hits.prefix(20).map { "\($0.kind) \($0.id) \($0.rank.tier) \($0.rank.score)" }
            let facets = found.facets.map { "\($0)" }
            pages.append(
                "\(found.hits.count) \(found.isCut) \(found.isLoose) \(found.isBegun) \(ranks) \(facets)")
        }
        return pages
    }
}
