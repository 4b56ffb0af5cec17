public import Office

/// Who may be meant by what somebody types into a picker: units and people, the likeliest first, at most 20.
public struct FindParties: Question {
    public var typed: String
    /// Only units, or only people; nil offers both.
    public var kind: NameCandidate.Kind?
    public var limit: Int
    private let books: NameBooks

    public init(_ typed: String, kind: NameCandidate.Kind? = nil, limit: Int = 20, books: NameBooks) {
        self.typed = typed
        self.kind = kind
        self.limit = min(limit, 20)
        self.books = books
    }

    public func answer(_ view: View) throws -> [NameCandidate] {
        try books.book(for: view).suggestions(for: typed, kind: kind, limit: limit)
    }
}
