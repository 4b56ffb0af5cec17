public import WorkTime

/// A paper that stands in a book and in no case file.
public struct UnfiledPaper: Sendable, Equatable {
    public let document: DocumentLabel
    public let direction: Document.Direction
    public let issuer: String?
    /// The unit that has to file it.
    public let unit: NamedParty
    /// The day on which it was entered in the book.
    public let since: CalendarDay

    public init(
        document: DocumentLabel, direction: Document.Direction, issuer: String?, unit: NamedParty, since: CalendarDay
    ) {
        self.document = document
        self.direction = direction
        self.issuer = issuer
        self.unit = unit
        self.since = since
    }
}
