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

    /// The unit where it stood on another day.
    public func standing(under parent: Key<Unit>?) -> UnitItem {
        UnitItem(
            unit: Unit(
                id: unit.id, parent: parent, kind: unit.kind, name: unit.name, shortName: unit.shortName,
                isOutside: unit.isOutside, follower: unit.follower, version: unit.version),
            followerName: followerName, validFrom: validFrom, validTo: validTo)
    }
}
