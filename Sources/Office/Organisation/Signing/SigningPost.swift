public import WorkTime

/// A post as far as the right to sign goes: whose it is, in which unit, and since when.
public struct SigningPost: Sendable, Equatable {
    public let person: Key<Person>
    public let personName: String
    /// Nil for a leader of the People's Committee, who belongs to no unit of the office.
    public let unit: Key<Unit>?
    public let title: String
    public let rank: Rank
    public let validFrom: CalendarDay
    /// The last day; nil while it lasts.
    public let validTo: CalendarDay?

    public init(
        person: Key<Person>, personName: String, unit: Key<Unit>?, title: String, rank: Rank, validFrom: CalendarDay,
        validTo: CalendarDay? = nil
    ) {
        self.person = person
        self.personName = personName
        self.unit = unit
        self.title = title
        self.rank = rank
        self.validFrom = validFrom
        self.validTo = validTo
    }

    public init(_ post: PostItem) {
        self.init(
            person: post.person, personName: post.personName, unit: post.unit, title: post.title, rank: post.rank,
            validFrom: post.validFrom, validTo: post.validTo)
    }

    public func holds(on day: CalendarDay) -> Bool {
        validFrom <= day && (validTo.map { day <= $0 } ?? true)
    }

    /// Whether it is a post of the People's Committee above.
    public var isOfCommittee: Bool { unit == nil }

    var standing: SigningTitle { SigningTitle(title, rank: rank) }
}
