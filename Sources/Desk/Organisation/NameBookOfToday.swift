public import Office

/// The name book of today, for whoever resolves many names at once.
public struct NameBookOfToday: Question {
    private let books: NameBooks

    public init(_ books: NameBooks) { self.books = books }

    public func answer(_ view: View) throws -> NameBook { try books.book(for: view) }
}
