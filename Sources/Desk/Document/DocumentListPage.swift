public import Office

/// The papers that the actor may see, newest first.
public struct DocumentListPage: Sendable, Equatable {
    public let items: [DocumentItem]
    /// How far the incoming ones have come; nothing for those of old books.
    public let incomingStates: [Key<Document>: IncomingState]
    /// Where the incoming ones stand in a book; nothing for those that stand in none.
    public let entries: [Key<Document>: RegisterPlace]
    /// How many incoming ones stand in no book: exact to 99, 100 for more; nil for whoever does not look into books, and on
    /// other lists.
    public let unenteredCount: Int?
    /// How many wait to be confirmed: exact to 99, 100 for more.
    public let readingCount: Int
    /// Give as `before` for the next page; nil at the end.
    public let next: Key<Document>?

    public init(
        items: [DocumentItem], readingCount: Int, next: Key<Document>?,
        incomingStates: [Key<Document>: IncomingState] = [:], entries: [Key<Document>: RegisterPlace] = [:],
        unenteredCount: Int? = nil
    ) {
        self.entries = entries
        self.unenteredCount = unenteredCount
        self.incomingStates = incomingStates
        self.items = items
        self.readingCount = readingCount
        self.next = next
    }
}
