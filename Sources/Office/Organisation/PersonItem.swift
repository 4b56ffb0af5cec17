public import WorkTime

/// A person with what a list shows beside the name.
public struct PersonItem: Sendable, Equatable {
    public let person: Person
    /// Where the person stands in the list.
    public let cursor: PersonCursor
    public let validFrom: CalendarDay
    /// The last day in the office; nil while he or she belongs to it.
    public let validTo: CalendarDay?
    public let login: String?
    public let accountState: Account.State?

    public init(
        person: Person, cursor: PersonCursor, validFrom: CalendarDay, validTo: CalendarDay?, login: String?,
        accountState: Account.State?
    ) {
        self.person = person
        self.cursor = cursor
        self.validFrom = validFrom
        self.validTo = validTo
        self.login = login
        self.accountState = accountState
    }
}
