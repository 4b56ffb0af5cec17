public import WorkTime

/// That somebody leads the People's Committee above the office: who signs its papers, who belongs to no unit of the office.
public struct CommitteePost: Sendable, Equatable {
    public let id: Key<CommitteePost>
    public let person: NamedParty
    public let title: CommitteeTitle
    public let validFrom: CalendarDay
    /// The last day; nil while it lasts.
    public let validTo: CalendarDay?
    public let version: Int64

    public init(
        id: Key<CommitteePost>, person: NamedParty, title: CommitteeTitle, validFrom: CalendarDay,
        validTo: CalendarDay?, version: Int64
    ) {
        self.id = id
        self.person = person
        self.title = title
        self.validFrom = validFrom
        self.validTo = validTo
        self.version = version
    }

    public func holds(on day: CalendarDay) -> Bool {
        validFrom <= day && (validTo.map { day <= $0 } ?? true)
    }

    /// Whether it is held on one of the days from that one on.
    public func lasts(from day: CalendarDay) -> Bool { validTo.map { $0 >= day } ?? true }
}
