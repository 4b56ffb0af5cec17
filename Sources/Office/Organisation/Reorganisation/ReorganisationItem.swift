public import WorkTime

/// A change of the organisation that was done, as a list shows it.
public struct ReorganisationItem: Sendable, Equatable {
    public let id: Key<Reorganisation>
    /// The first day of the new organisation.
    public let day: CalendarDay
    public let basis: String
    public let document: Key<Document>?
    public let doneBy: NamedParty
    public let doneAt: Instant
    /// How many obligations went to successors.
    public let moved: Int

    public init(
        id: Key<Reorganisation>, day: CalendarDay, basis: String, document: Key<Document>?, doneBy: NamedParty,
        doneAt: Instant, moved: Int
    ) {
        self.id = id
        self.day = day
        self.basis = basis
        self.document = document
        self.doneBy = doneBy
        self.doneAt = doneAt
        self.moved = moved
    }
}
