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

/// A rung that was done about a due day, of the whole or of one part. No two of one obligation are alike.
public struct UrgingMark: Hashable, Sendable {
    public let code: String
    public let due: CalendarDay

    public init(code: String, due: CalendarDay) {
        self.code = code
        self.due = due
    }

    /// What a rung is called where it is about one part: `part.57.reminder-3`.
    static func code(_ rung: String, of part: Key<Participant>?) -> String {
        part.map { "part.\($0).\(rung)" } ?? rung
    }

    /// The part that a code is about, nil for the whole, and the rung in it.
    static func parts(of code: String) -> (part: Key<Participant>?, rung: String) {
        let words = code.split(separator: ".", maxSplits: 2)
        guard words.count == 3, words[0] == "part", let part = Key<Participant>(words[1]) else { return (nil, code) }
        return (part, String(words[2]))
    }
}

/// A rung with the moment at which it comes.
public struct UrgingStep: Hashable, Sendable {
    public let rung: Rung
    public let due: CalendarDay
    public let at: Instant
    /// The part that it is about, where that has a due day of its own.
    public let part: Key<Participant>?

    public init(rung: Rung, due: CalendarDay, at: Instant, part: Key<Participant>? = nil) {
        self.rung = rung
        self.due = due
        self.at = at
        self.part = part
    }

    public var mark: UrgingMark { UrgingMark(code: UrgingMark.code(rung.code, of: part), due: due) }

    /// Whom it tells: of one part only those who owe it.
    public var audience: [Rung.Audience] { part == nil ? rung.audience : rung.audience.filter { $0 != .leader } }

    /// «nhắc công chức, trưởng đơn vị»
    public var words: String { rung.words(to: audience) }
}
