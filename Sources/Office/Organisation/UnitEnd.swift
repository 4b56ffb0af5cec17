public import WorkTime

/// That a unit is no more, and who took its place.
public struct UnitEnd: Sendable, Equatable {
    public let lastDay: CalendarDay
    /// In the order of the act that ended it; empty where nobody did.
    public let successors: [NamedParty]

    public init(lastDay: CalendarDay, successors: [NamedParty]) {
        self.lastDay = lastDay
        self.successors = successors
    }
}
