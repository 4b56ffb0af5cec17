public import WorkTime

/// Where a paper stands in a book.
public struct RegisterPlace: Sendable, Equatable {
    public let register: Key<Register>
    public let year: Int
    public let number: RegisterNumber
    /// Ngày đến of an incoming paper; of others the day under which the number stands.
    public let day: CalendarDay

    public init(register: Key<Register>, year: Int, number: RegisterNumber, day: CalendarDay) {
        self.register = register
        self.year = year
        self.number = number
        self.day = day
    }
}
