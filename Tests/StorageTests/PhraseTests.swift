import Office
import TestSupport
import Testing
import WorkTime

@testable import Storage

@Suite("Searching for phrases") struct PhraseTests {
    private static func put(
        _ texts: [String], title: String = "x", tags: [SearchTag] = [], from: Int = 1, in tx: any Transaction
    ) throws {
        for (number, text) in texts.enumerated() {
            try SearchIndex.put(
                SearchEntry(
                    kind: .document, id: Int64(from + number), scope: 1, at: testTime, title: title, text: text,
                    tags: tags), in: tx)
        }
    }

    private static func find(
        _ text: String, isUnfinished: Bool = false, in storage: any Storage
    ) async throws -> SearchHits {
        let query = try #require(SearchQuery(text, isUnfinished: isUnfinished))
        return try await storage.read { tx in try SearchIndex.search(query, sees: "e.scope_id = 1", in: tx) }
    }

    @Test("A phrase finds those records that have its words one after the other", arguments: Backend.contract)
    func comparedWithReading(_ backend: Backend) async throws {
        for seed in testSeeds(2) {
            var random = SeededRandom(seed: seed)
            let syllables = ["ban", "bàn", "kế", "ke", "hoạch", "đất", "12", "số"]
            func words(_ length: ClosedRange<Int>) -> [String] {
                (0..<Int.random(in: length, using: &random)).map { _ in syllables.randomElement(using: &random) ?? "" }
            }
            let texts = (1...120).map { _ in words(0...12) }
            let phrases = (1...40).map { _ in words(2...4) }
            let found = try await withStorage(backend) { storage in
                try await storage.write { tx in
                    try tx.execute("INSERT INTO scope (kind) VALUES ('record')")
                    try Self.put(texts.map { $0.joined(separator: " ") }, in: tx)
                }
                var found: [Set<Int>] = []
                for phrase in phrases {
                    found.append(
                        Set(
                            try await Self.find("\"\(phrase.joined(separator: " "))\"", in: storage).hits
                                .map { Int($0.id) - 1 }))
                }
                return found
            }
            let expected = phrases.map { phrase in
                let wanted = phrase.compactMap { SearchWord($0) }
                return Set(
                    texts.indices.filter { number in
                        let own = texts[number].compactMap { SearchWord($0) }
                        let stands = own.indices.contains { start in
                            own[start...].prefix(wanted.count).map(\.key) == wanted.map(\.key)
                        }
                        return stands && wanted.compactMap(\.marked).allSatisfy { own.map(\.marked).contains($0) }
                    })
            }
            #expect(found == expected, "seed \(seed)")
        }
    }

    @Test("Two pairs of words that bear one sign are not taken for each other", arguments: Backend.contract)
    func sameSign(_ backend: Backend) async throws {
        var known: [String: String] = [:]
        var twins: (String, String)?
        for number in 0... {
            let pair = "a\(number) b"
            let sign = WordPair("a\(number)", "b").sign
            if let other = known[sign] {
                twins = (other, pair)
                break
            }
            known[sign] = pair
        }
        let (one, other) = try #require(twins)
        let found = try await withStorage(backend) { storage in
            try await storage.write { tx in
                try tx.execute("INSERT INTO scope (kind) VALUES ('record')")
                try Self.put([one, other, one + " " + other], in: tx)
            }
            return try await [one, other].asyncMap { try await Self.find("\"\($0)\"", in: storage).hits.map(\.id) }
        }
        #expect(found == [[3, 1], [3, 2]])
    }

    @Test("One letter begins words, and no kind of paper, no pair and no block", arguments: Backend.contract)
    func oneLetter(_ backend: Backend) async throws {
        let found = try await withStorage(backend) { storage in
            try await storage.write { tx in
                try tx.execute("INSERT INTO scope (kind) VALUES ('record')")
                let tags = [SearchTag(.kind, "Tờ trình"), SearchTag(.issuer, "Sở"), SearchTag(.signer, "A")]
                try Self.put(["bàn giao", "kế hoạch"], tags: tags.compactMap(\.self), in: tx)
            }
            return try await ["k", "b", "i", "s", "ba"].asyncMap {
                try await Self.find($0, isUnfinished: true, in: storage).hits.map(\.id)
            }
        }
        #expect(found == [[2], [1], [], [], [1]])
    }

    @Test(
        "Among many thousands the newest are found, and the old ones where no new one has the words",
        arguments: Backend.contract)
    func newest(_ backend: Backend) async throws {
        let found = try await withStorage(backend) { storage in
            try await storage.write { tx in
                try tx.execute("INSERT INTO scope (kind) VALUES ('record')")
                try Self.put(["kế hoạch tờ trình", "tờ trình", "hoạch định", "tờ trình kế hoạch"], in: tx)
                // As if forty thousand had come and gone in between.
                try tx.execute(
                    storage.dialect == .sqlite
                        ? "UPDATE sqlite_sequence SET seq = 40000 WHERE name = 'search_entry'"
                        : "ALTER TABLE search_entry ALTER COLUMN id RESTART WITH 40001")
                try Self.put(Array(repeating: "tờ trình", count: 2_050), from: 100, in: tx)
                var count = SearchWordStore.Count()
                while try SearchWordStore.go(on: &count, in: tx) {}
                try SearchWordStore.keep(count, in: tx)
            }
            return try await [
                "tờ trình", "to trinh", "\"tờ trình\"", "kế hoạch", "\"tờ trình kế hoạch\"", "hoach -trình",
            ].asyncMap { query in
                let found = try await Self.find(query, in: storage)
                return
                    "\(found.hits.count) \(found.isCut) \(found.hits.map(\.id).max() ?? 0) \(found.hits.map(\.id).min() ?? 0)"
            }
        }
        #expect(
            found == [
                "1000 true 2149 1150", "1000 true 2149 1150", "1000 true 2149 1150", "2 false 4 1",
                "1 false 4 4", "1 false 3 3",
            ])
    }
}

extension PhraseTests {
    @Test(
        "While a word is typed that many records have, those that few have wait for one more letter",
        arguments: Backend.contract)
    func typing(_ backend: Backend) async throws {
        let found = try await withStorage(backend) { storage in
            try await storage.write { tx in
                try tx.execute("INSERT INTO scope (kind) VALUES ('record')")
                // As if sixty thousand had come and gone.
                try tx.execute(
                    storage.dialect == .sqlite
                        ? "INSERT INTO sqlite_sequence (name, seq) VALUES ('search_entry', 60000)"
                        : "ALTER TABLE search_entry ALTER COLUMN id RESTART WITH 60001")
                try Self.put(["chuồng", "chuông", "chuột", "chường", "chuoxa", "kế chuông"], in: tx)
                try Self.put(["chuồng", "chuông", "chuột", "chường"], from: 7, in: tx)
                var count = SearchWordStore.Count()
                while try SearchWordStore.go(on: &count, in: tx) {}
                try SearchWordStore.keep(count, in: tx)
            }
            return try await ["chuo", "chuô", "chuon", "chuox", "kế chuô", "chuồng"].asyncMap {
                try await Self.find($0, isUnfinished: true, in: storage).hits.map(\.id)
            }
        }
        #expect(
            found == [
                [10, 9, 8, 7, 6, 4, 3, 2, 1], [8, 6, 2, 10, 9, 7, 4, 3, 1], [10, 8, 7, 6, 4, 2, 1], [5], [6],
                [7, 1, 10, 8, 6, 4, 2],
            ])
    }

    @Test(
        "What is narrowed by facts is the same, whether the index knows them or each entry is looked at",
        arguments: Backend.contract)
    func facts(_ backend: Backend) async throws {
        let day = { (year: Int) in CalendarDay(year: year, month: 5, day: 3) }
        let filters = [
            SearchFilter(from: day(2024), to: day(2024)), SearchFilter(from: day(2023), to: day(2025)),
            SearchFilter(from: day(1990), to: day(2030)), SearchFilter(from: day(2025)), SearchFilter(to: day(2023)),
            SearchFilter(direction: .outgoing), SearchFilter(taskState: .closed),
            SearchFilter(direction: .incoming, from: day(2024), to: day(2025)),
            SearchFilter(kind: "Kế hoạch", from: day(2025), to: day(2023)),
        ]
        let (before, after) = try await withStorage(backend) { storage in
            try await storage.write { tx in
                try tx.execute("INSERT INTO scope (kind) VALUES ('record')")
                for number in 1...40 {
                    try SearchIndex.put(
                        SearchEntry(
                            kind: .document, id: Int64(number), scope: 1, at: testTime, title: "kế hoạch",
                            header: .init(
                                number: "", kind: nil, issuer: nil,
                                day: CalendarDay(year: 2022 + number % 5, month: 5, day: 1 + number % 6),
                                direction: number.isMultiple(of: 3) ? .outgoing : .incoming)), in: tx)
                }
            }
            func all() async throws -> [[Int64]] {
                try await filters.flatMap { [("kế hoạch", $0), ("", $0)] }.asyncMap { text, filter in
                    let query = try #require(SearchQuery(text, filter: filter))
                    return try await storage.read { tx in
                        try SearchIndex.search(query, sees: "e.scope_id = 1", in: tx).hits.map(\.id)
                    }
                }
            }
            let before = try await all()
            try await storage.write { tx in
                var count = SearchWordStore.Count()
                while try SearchWordStore.go(on: &count, in: tx) {}
                try SearchWordStore.keep(count, in: tx)
            }
            return (before, try await all())
        }
        #expect(before.contains { $0.count > 5 })
        #expect(before == after)
    }
}

extension Sequence {
    fileprivate func asyncMap<Result>(_ transform: (Element) async throws -> Result) async throws -> [Result] {
        var results: [Result] = []
        for element in self { results.append(try await transform(element)) }
        return results
    }
}
