public import WorkTime

/// A unit with what a list shows beside it.
public struct UnitItem: Sendable, Equatable {
    public let unit: Unit
    public let followerName: String?
    public let validFrom: CalendarDay
    /// The last day on which it existed; nil while it exists.
    public let validTo: CalendarDay?

    public init(unit: Unit, followerName: String?, validFrom: CalendarDay, validTo: CalendarDay?) {
        self.unit = unit
        self.followerName = followerName
        self.validFrom = validFrom
        self.validTo = validTo
    }

    public var isClosed: Bool { validTo != nil }
}
