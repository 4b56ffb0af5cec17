public import WorkTime

/// A day on which something of an obligation is due, and about which its ladder urges.
public struct UrgingPoint: Hashable, Sendable {
    public let due: CalendarDay
    /// A step on the way: people are reminded of it, but no letter is written.
    public let isMilestone: Bool
    /// The part that has this due day for itself: whoever owes it is reminded, and no letter is written.
    public let part: Key<Participant>?

    public init(_ due: CalendarDay, isMilestone: Bool = false, part: Key<Participant>? = nil) {
        self.due = due
        self.isMilestone = isMilestone
        self.part = part
    }

    /// Whether the obligation as a whole is due, or a report of it.
    var isWhole: Bool { !isMilestone && part == nil }
}

extension UrgingPoint {
    /// Of a deadline, a report that is owed, the steps that are not done, and the parts with a day of their own. A step on the
    /// day of one of the former is urged as that, a part that is due with the whole as the whole.
    public static func all(
        due: CalendarDay?, report: CalendarDay?, steps: [CalendarDay],
        parts: [(id: Key<Participant>, due: CalendarDay)] = []
    ) -> [UrgingPoint] {
        let days = Set([due, report].compactMap { $0 })
        return days.sorted().map { UrgingPoint($0) }
            + Set(steps).subtracting(days).sorted().map { UrgingPoint($0, isMilestone: true) }
            + parts.filter { $0.due != due }.sorted { ($0.due, $0.id) < ($1.due, $1.id) }.map {
                UrgingPoint($0.due, part: $0.id)
            }
    }
}

extension Obligation {
    /// What its ladder urges about: the deadline, the next report, the steps that are not done, and the parts that are owed
    /// by a day of their own.
    public var urgingPoints: [UrgingPoint] {
        UrgingPoint.all(
            due: deadline.due, report: reportDue, steps: milestones.filter { $0.doneOn == nil }.map(\.due),
            parts: participants.filter { $0.role.reports && $0.state.isOwnTurn }.compactMap { part in
                part.due.map { (id: part.id, due: $0) }
            })
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
