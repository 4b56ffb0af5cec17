public import WorkTime

/// The numbers of one book in one year, or of one kind of paper in it.
public struct RegisterSeries: Sendable, Equatable {
    public let register: Key<Register>
    public let year: Int
    /// Empty where one series serves the whole book.
    public let kind: String
    /// The number that the next paper gets.
    public let next: Int
    public let used: Int
    public let reserved: Int
    public let void: Int
    /// Nil while the year's book is open.
    public let closedOn: CalendarDay?

    public init(
        register: Key<Register>, year: Int, kind: String, next: Int, used: Int, reserved: Int, void: Int,
        closedOn: CalendarDay?
    ) {
        self.register = register
        self.year = year
        self.kind = kind
        self.next = next
        self.used = used
        self.reserved = reserved
        self.void = void
        self.closedOn = closedOn
    }
}
