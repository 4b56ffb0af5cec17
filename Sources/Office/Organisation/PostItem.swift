public import WorkTime

/// One post, with the names of today.
public struct PostItem: Sendable, Equatable {
    public let id: Key<Post>
    public let person: Key<Person>
    public let personName: String
    public let unit: Key<Unit>
    public let unitName: String
    public let title: String
    public let rank: Rank
    public let validFrom: CalendarDay
    /// The last day; nil while it lasts.
    public let validTo: CalendarDay?

    public init(
        id: Key<Post>, person: Key<Person>, personName: String, unit: Key<Unit>, unitName: String, title: String,
        rank: Rank, validFrom: CalendarDay, validTo: CalendarDay?
    ) {
        self.id = id
        self.person = person
        self.personName = personName
        self.unit = unit
        self.unitName = unitName
        self.title = title
        self.rank = rank
        self.validFrom = validFrom
        self.validTo = validTo
    }

    public func holds(on day: CalendarDay) -> Bool {
        validFrom <= day && (validTo.map { day <= $0 } ?? true)
    }
}
