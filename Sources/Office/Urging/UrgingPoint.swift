public import WorkTime

/// A day on which something of an obligation is due, and about which its ladder urges.
public struct UrgingPoint: Hashable, Sendable {
    public let due: CalendarDay
    /// A step on the way: people are reminded of it, but no letter is written.
    public let isMilestone: Bool

    public init(_ due: CalendarDay, isMilestone: Bool = false) {
        self.due = due
        self.isMilestone = isMilestone
    }
}

extension UrgingPoint {
    /// Of a deadline, a report that is owed and the steps that are not done. A step on the day of one of the former is urged
    /// as that.
    public static func all(due: CalendarDay?, report: CalendarDay?, steps: [CalendarDay]) -> [UrgingPoint] {
        let days = Set([due, report].compactMap { $0 })
        return days.sorted().map { UrgingPoint($0) }
            + Set(steps).subtracting(days).sorted().map { UrgingPoint($0, isMilestone: true) }
    }
}

extension Obligation {
    /// What its ladder urges about: the deadline, the next report, and the steps that are not done.
    public var urgingPoints: [UrgingPoint] {
        UrgingPoint.all(due: deadline.due, report: reportDue, steps: milestones.filter { $0.doneOn == nil }.map(\.due))
    }
}

extension ObligationState {
    /// Whether whoever leads still has to act, so that urging makes sense.
    public var isUrged: Bool {
        switch self {
        case .assigned, .accepted, .inProgress, .returned: true
        case .reported, .refused, .suspended, .closed, .cancelled, .superseded: false
        }
    }
}
