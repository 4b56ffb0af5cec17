public import WorkTime

/// How a list of obligations is narrowed; what is nil does not narrow it.
public struct ObligationFilter: Sendable, Equatable {
    public var plan: Key<Document>?
    /// Takes part in any role.
    public var unit: Key<Unit>?
    /// Takes part, also as the officer of a unit.
    public var person: Key<Person>?
    public var state: ObligationState?
    public var dueFrom: CalendarDay?
    public var dueTo: CalendarDay?
    /// Only what is overdue on that day.
    public var overdueOn: CalendarDay?
    /// Words of the content, with or without marks.
    public var text: String?
    /// False shows what the list is done with, instead of what stands there.
    public var isOpen: Bool

    public init(
        plan: Key<Document>? = nil, unit: Key<Unit>? = nil, person: Key<Person>? = nil,
        state: ObligationState? = nil, dueFrom: CalendarDay? = nil, dueTo: CalendarDay? = nil,
        overdueOn: CalendarDay? = nil, text: String? = nil, isOpen: Bool = true
    ) {
        self.plan = plan
        self.unit = unit
        self.person = person
        self.state = state
        self.dueFrom = dueFrom
        self.dueTo = dueTo
        self.overdueOn = overdueOn
        self.text = text
        self.isOpen = isOpen
    }
}
