public import WorkTime

/// A calendar that somebody takes along, as his or her account lists it; the address itself is known to nobody.
public struct CalendarFeed: Sendable, Equatable {
    public let id: Key<CalendarFeed>
    public let owner: Key<Person>
    /// Whose work it shows; nil for the owner's own.
    public let unit: Key<Unit>?
    /// The unit's name today.
    public let unitName: String?
    public let createdAt: Instant

    public init(
        id: Key<CalendarFeed>, owner: Key<Person>, unit: Key<Unit>?, unitName: String?, createdAt: Instant
    ) {
        self.id = id
        self.owner = owner
        self.unit = unit
        self.unitName = unitName
        self.createdAt = createdAt
    }
}
