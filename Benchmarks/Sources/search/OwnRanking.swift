import Office
import Storage

/// The product's own index over the articles.
struct OwnRanking {
    private let storage: any Storage

    init(_ set: QuestionSet, _ storage: any Storage) async throws {
        self.storage = storage
        for chunk in Array(set.articles.enumerated()).chunks(of: 200) {
            try await storage.write { tx in
                let scope = try ScopeStore.office(tx)
                for (number, text) in chunk {
                    let title = text.split(separator: "\n").first.map(String.init) ?? ""
                    try SearchIndex.put(
                        SearchEntry(
                            kind: .document, id: Int64(number), scope: scope.value, at: SearchBenchmark.start,
                            title: title, text: String(text.dropFirst(title.count))), in: tx)
                }
            }
        }
        try await storage.write { tx in
            var counting = SearchWordStore.Count()
            while try SearchWordStore.go(on: &counting, in: tx) {}
            try SearchWordStore.keep(counting, in: tx)
        }
    }

    func best(_ question: String) async throws -> [Int] {
        guard let query = SearchQuery(question) else { return [] }
        return try await storage.read { tx in
            try SearchIndex.search(query, sees: "TRUE", in: tx).hits.prefix(10).map { Int($0.id) }
        }
    }
}
