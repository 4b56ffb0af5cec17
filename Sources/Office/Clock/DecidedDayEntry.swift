public import WorkTime

/// A decision of the office on one day, with who entered it and when.
public struct DecidedDayEntry: Sendable, Equatable {
    public let day: DecidedDay
    public let enteredBy: String
    public let enteredAt: Instant

    public init(day: DecidedDay, enteredBy: String, enteredAt: Instant) {
        self.day = day
        self.enteredBy = enteredBy
        self.enteredAt = enteredAt
    }
}
