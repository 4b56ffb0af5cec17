public import WorkTime

/// All that the plan of urging of one obligation follows from.
public struct UrgingSubject: Sendable, Equatable {
    public let obligation: Key<Obligation>
    public let isUrged: Bool
    public let points: [UrgingPoint]
    public let ladder: Ladder
    /// Hỏa tốc: urged outside office hours too.
    public let isExpress: Bool
    /// Since when its days stand as they do: what would have been said before is not said late.
    public let since: Instant
    public var done: Set<UrgingMark>

    public init(
        obligation: Key<Obligation>, isUrged: Bool, points: [UrgingPoint], ladder: Ladder, isExpress: Bool,
        since: Instant, done: Set<UrgingMark> = []
    ) {
        self.obligation = obligation
        self.isUrged = isUrged
        self.points = points
        self.ladder = ladder
        self.isExpress = isExpress
        self.since = since
        self.done = done
    }
}

/// A rung that was done about a due day. No two of one obligation are alike.
public struct UrgingMark: Hashable, Sendable {
    public let code: String
    public let due: CalendarDay

    public init(code: String, due: CalendarDay) {
        self.code = code
        self.due = due
    }
}

/// A rung with the moment at which it comes.
public struct UrgingStep: Hashable, Sendable {
    public let rung: Rung
    public let due: CalendarDay
    public let at: Instant

    public init(rung: Rung, due: CalendarDay, at: Instant) {
        self.rung = rung
        self.due = due
        self.at = at
    }

    public var mark: UrgingMark { UrgingMark(code: rung.code, due: due) }
}
