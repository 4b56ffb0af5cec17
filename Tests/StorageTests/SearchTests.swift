import Office
import TestSupport
import Testing
import Vietnamese
import WorkTime

@testable import Storage

@Suite("Searching") struct SearchTests {
    /// What is in the index: number, scope, time, title and body.
    static let entries: [(id: Int64, scope: Int64, at: Int64, title: String, body: String)] = [
        (1, 1, 10, "kế hoạch phòng chống thiên tai", ""),
        (2, 1, 20, "báo cáo kết quả", "thực hiện kế hoạch phòng chống thiên tai"),
        (3, 1, 30, "kê hoạch", "viết sai dấu"),
        (4, 2, 40, "kế hoạch mật của đơn vị khác", ""),
        (5, 1, 50, "hoạch định kế", "đủ chữ, không liền nhau"),
        (6, 1, 60, "1568 cv tu", "công văn về đất đai"),
        (7, 1, 70, "bàn giao ban quản lý", ""),
        (8, 1, 70, "bàn giao ban quản lý", ""),
        (9, 1, 80, "quy chế hoà giải", "quyền của công dân"),
    ]

    static let searches: [(query: String, found: [Int64])] = [
        ("ke hoach", [3, 1, 5, 2]), ("kế hoạch", [1, 5, 2, 3]), ("kế hoạch ph", [1, 2]), ("ke hoạch", [3, 1, 5, 2]),
        ("hoach ke", [5, 3, 1, 2]), ("thien tai", [1, 2]), ("1568", [6]), ("1568 cv tu", [6]), ("156", [6]),
        ("01568", [6]), ("dat dai", [6]), ("đất", [6]), ("đát", [6]), ("đai đất", [6]), ("giao ban", [7, 8]),
        ("gia", [9, 7, 8]), ("ban giao", [7, 8]), ("không có chữ này", []), ("mat", []), ("sai dau", [3]),
        ("ngo", []), ("hoà giải", [9]), ("hòa giải", [9]), ("qui ch", [9]), ("quy chế", [9]), ("quý chế", [9]),
        ("quyê", [9]), ("\"ke hoach\"", [3, 1, 2]), ("\"kế hoạch\"", [1, 2]), ("«hoạch kế»", []),
        ("\"hoạch định kế\"", [5]), ("\"ban giao\" quản lý", [7, 8]), ("ke hoach -thien", [3, 5]),
        ("ke hoach -\"phong chong\"", [3, 5]), ("-ke", []), ("kế hoạch -kê", [1, 5, 2]),
        ("“bàn giao ban", [7, 8]), ("cv-tu", [6]), ("- 1568", [6]),
    ]

    static func withIndex<Result>(
        _ backend: Backend, _ body: (any Storage) async throws -> Result
    ) async throws -> Result {
        try await withStorage(backend) { storage in
            try await storage.write { tx in
                try tx.execute("INSERT INTO scope (kind) VALUES ('record'), ('record')")
                for entry in entries {
                    try SearchIndex.put(
                        SearchEntry(
                            kind: entry.id == 8 ? .obligation : .document, id: entry.id, scope: entry.scope,
                            at: Instant(milliseconds: entry.at), title: entry.title, text: entry.body),
                        in: tx)
                }
            }
            return try await body(storage)
        }
    }

    static func find(
        _ text: String, kinds: [SubjectKind] = [], scope: Int64 = 1, isUnfinished: Bool = true,
        in storage: any Storage
    ) async throws -> [Int64] {
        guard let query = SearchQuery(text, isUnfinished: isUnfinished) else { return [] }
        return try await storage.read { tx in
            try SearchIndex.search(query, kinds: kinds, sees: "e.scope_id = \(scope)", in: tx).hits.map(
                \.id)
        }
    }

    @Test("Marks as typed come first, words in the title next, the newer before the older", arguments: Backend.contract)
    func order(_ backend: Backend) async throws {
        let found = try await Self.withIndex(backend) { storage in
            var found: [[Int64]] = []
            for search in Self.searches { found.append(try await Self.find(search.query, in: storage)) }
            return found
        }
        let wrong = zip(Self.searches, found).filter { $0.found != $1 }.map { "\($0.query): \($1), not \($0.found)" }
        #expect(wrong == [])
    }

    @Test("Both databases find what comparing word by word finds, in one order")
    func comparedWithCounting() async throws {
        var random = SeededRandom(seed: 20_250_314)
        let syllables = "ban bàn bán bản kế kê ke hoạch hoach đất dat dạt đai 12 2025 số so cv".split(separator: " ")
            .map(String.init)
        func phrase(_ length: ClosedRange<Int>) -> String {
            (0..<Int.random(in: length, using: &random)).map { _ in syllables.randomElement(using: &random) ?? "" }
                .joined(separator: " ")
        }
        let texts = (1...150).map { _ in (title: phrase(1...6), body: phrase(0...4)) }
        let queries = (1...60).map { _ in phrase(1...3) }
        var results: [[[Int64]]] = []
        for backend in Backend.contract {
            results.append(
                try await withStorage(backend) { storage in
                    try await storage.write { tx in
                        try tx.execute("INSERT INTO scope (kind) VALUES ('record')")
                        for (number, text) in texts.enumerated() {
                            try SearchIndex.put(
                                SearchEntry(
                                    kind: .document, id: Int64(number), scope: 1,
                                    at: Instant(milliseconds: Int64(number % 7)),
                                    title: text.title, text: text.body), in: tx)
                        }
                    }
                    var found: [[Int64]] = []
                    for query in queries { found.append(try await Self.find(query, in: storage)) }
                    return found
                })
        }
        let counted = queries.map { query in
            let wanted = SearchWord.words(in: query).map(\.key)
            return Set(
                texts.indices.filter { number in
                    let words = SearchWord.words(in: texts[number].title + " " + texts[number].body).map(\.key)
                    return wanted.dropLast().allSatisfy(words.contains)
                        && words.contains { $0.hasPrefix(wanted[wanted.count - 1]) }
                }.map(Int64.init))
        }
        #expect(results[0].map(Set.init) == counted)
        #expect(results[1] == results[0] && results[2] == results[0])
    }

    @Test("Both databases give the same first page, whatever is asked of whatever is there", arguments: testSeeds(2))
    func sameFirstPage(_ seed: UInt64) async throws {
        let corpus = SearchCorpus(seed: seed)
        var pages: [[String]] = []
        for backend in Backend.contract {
            pages.append(try await withStorage(backend) { try await corpus.firstPages(in: $0) })
        }
        let different = zip(corpus.queries, zip(pages[0], zip(pages[1], pages[2]))).filter { _, page in
            page.0 != page.1.0 || page.0 != page.1.1
        }
        #expect(different.map { "\($0): \($1)" } == [])
    }

    @Test("Nobody finds what lies outside his scopes, and a kind can be asked for", arguments: Backend.contract)
    func scopes(_ backend: Backend) async throws {
        let found = try await Self.withIndex(backend) { storage in
            [
                try await Self.find("kế hoạch", scope: 2, in: storage),
                try await Self.find("kế hoạch", scope: 3, in: storage),
                try await Self.find("giao ban", kinds: [.obligation], in: storage),
                try await Self.find("giao ban", kinds: [.document, .unit], in: storage),
            ]
        }
        #expect(found == [[4], [], [8], [7]])
    }

    @Test("What changes is found by its new words only, what is removed not at all", arguments: Backend.contract)
    func changes(_ backend: Backend) async throws {
        let found = try await Self.withIndex(backend) { storage in
            try await storage.write { tx in
                let entry = SearchEntry(
                    kind: .document, id: 1, scope: 1, at: testTime, title: "chương trình công tác")
                try SearchIndex.put(entry, in: tx)
                try SearchIndex.put(entry, in: tx)
                try SearchIndex.remove(.document, 2, in: tx)
            }
            return [
                try await Self.find("thiên tai", in: storage), try await Self.find("chương trình", in: storage),
                try await Self.find("kết quả", in: storage),
            ]
        }
        #expect(found == [[], [1], []])
    }

    @Test("Whatever is typed is a word and no command", arguments: Backend.contract)
    func hostileWords(_ backend: Backend) async throws {
        let words = [
            "\" OR \"a", "' | 'a", "ke:*", "\\", "\\'", "*", "NOT", "w:ke", "(", "ke\" AND words MATCH \"ke", "a & b",
        ]
        let found = try await Self.withIndex(backend) { storage in
            var found: [Int64] = []
            for word in words {
                guard let query = SearchQuery(word) else { continue }
                found += try await storage.read { tx in
                    try SearchIndex.search(query, sees: "e.scope_id = 1", in: tx).hits.map(\.id)
                }
            }
            return found
        }
        // Words they are, joined by nothing: «ke», and «ke … words … MATCH … ke», which no record has.
        #expect(found == [5, 3, 1, 2])
    }

    @Test(
        "A sentence of which no record has all words finds those that have the rarer ones", arguments: Backend.contract)
    func loose(_ backend: Backend) async throws {
        let found = try await Self.withIndex(backend) { storage in
            try await storage.write { tx in
                var count = SearchWordStore.Count()
                while try SearchWordStore.go(on: &count, in: tx) {}
                try SearchWordStore.keep(count, in: tx)
            }
            var found: [[Int64]] = []
            for query in [
                "cơ quan nào giải quyết công văn đất đai", "co quan nao giai quyet cong van dat dai",
                "kế hoạch phòng chống thiên tai năm nay", "một hai ba bốn năm sáu",
            ] {
                found.append(try await Self.find(query, isUnfinished: false, in: storage))
            }
            return found
        }
        #expect(found == [[6, 9, 7, 8], [6, 9, 7, 8], [1, 2], []])
    }

    @Test("More than a thousand hits are cut to the newest, and it is said", arguments: Backend.contract)
    func cut(_ backend: Backend) async throws {
        let (hits, isCut) = try await Self.withIndex(backend) { storage in
            try await storage.write { tx in
                for id in 100..<Int64(1_150) {
                    try SearchIndex.put(
                        SearchEntry(kind: .obligation, id: id, scope: 1, at: testTime, title: "tờ trình"),
                        in: tx)
                }
            }
            let query = try #require(SearchQuery("to trinh"))
            return try await storage.read { tx in
                let found = try SearchIndex.search(query, sees: "e.scope_id = 1", in: tx)
                return (found.hits.map(\.id), found.isCut)
            }
        }
        #expect(hits == (150..<1_150).reversed().map(Int64.init))
        #expect(isCut)
    }

    @Test("No table is read to the end for a search", arguments: Backend.contract)
    func plan(_ backend: Backend) async throws {
        try await Self.withIndex(backend) { storage in
            let query = try #require(SearchQuery("kế hoạch"))
            for entries in [10, 1_000_000] {
                let weights = SearchWeights(of: [], seen: ["hoach": 5], size: 10, entries: entries)
                let statement = SearchStatement(
                    query: query, weights: weights, kinds: [.document], sees: "e.scope_id = 1",
                    dialect: storage.dialect)
                try await assertPlan(statement.sql, on: storage, neverScans: ["search_entry"])
            }
        }
    }
}
