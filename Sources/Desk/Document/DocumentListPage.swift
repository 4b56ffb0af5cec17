public import Office

/// The papers that the actor may see, newest first.
public struct DocumentListPage: Sendable, Equatable {
    public let items: [DocumentItem]
    /// How far the incoming ones have come; nothing for those of old books.
    public let incomingStates: [Key<Document>: IncomingState]
    /// How many wait to be confirmed: exact to 99, 100 for more.
    public let readingCount: Int
    /// Give as `before` for the next page; nil at the end.
    public let next: Key<Document>?

    public init(
        items: [DocumentItem], readingCount: Int, next: Key<Document>?,
        incomingStates: [Key<Document>: IncomingState] = [:]
    ) {
        self.incomingStates = incomingStates
        self.items = items
        self.readingCount = readingCount
        self.next = next
    }
}
