public import Office

/// What names printed in a paper may mean, each with its candidates, the likeliest first.
public struct ResolveNames: Question {
    public var names: [String]
    private let books: NameBooks

    public init(_ names: [String], books: NameBooks) {
        self.names = names
        self.books = books
    }

    /// Only names that come near somebody are among the keys.
    public func answer(_ view: View) throws -> [String: [NameCandidate]] {
        let book = try books.book(for: view)
        var result: [String: [NameCandidate]] = [:]
        for name in Set(names) {
            let candidates = book.candidates(for: name)
            if !candidates.isEmpty { result[name] = candidates }
        }
        return result
    }
}
