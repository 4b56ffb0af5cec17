public import WorkTime

/// A name that a unit bears or bore, with its days.
public struct UnitNameItem: Sendable, Equatable {
    public let name: String
    public let shortName: String?
    public let validFrom: CalendarDay
    public let validTo: CalendarDay?

    public init(name: String, shortName: String?, validFrom: CalendarDay, validTo: CalendarDay?) {
        self.name = name
        self.shortName = shortName
        self.validFrom = validFrom
        self.validTo = validTo
    }
}
