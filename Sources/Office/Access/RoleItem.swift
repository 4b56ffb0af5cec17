public import WorkTime

/// The grant of a role.
public enum RoleGrant: Sendable {}

/// One grant of a role to a person, with its days.
public struct RoleItem: Sendable, Equatable {
    public let id: Key<RoleGrant>
    public let person: Key<Person>
    public let role: Role
    public let validFrom: CalendarDay
    /// The last day; nil while it lasts.
    public let validTo: CalendarDay?

    public init(id: Key<RoleGrant>, person: Key<Person>, role: Role, validFrom: CalendarDay, validTo: CalendarDay?) {
        self.id = id
        self.person = person
        self.role = role
        self.validFrom = validFrom
        self.validTo = validTo
    }
}
