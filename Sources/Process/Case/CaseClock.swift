import Office
public import WorkTime

/// A time limit of one case: when it began, and all that changed it since.
public struct CaseClock: Hashable, Sendable, Codable {
    public struct Pause: Hashable, Sendable, Codable {
        public let from: Instant
        public internal(set) var until: Instant?
        /// The act that made it stand still.
        public let act: String
    }

    public struct Change: Hashable, Sendable, Codable {
        public enum Kind: Hashable, Sendable, Codable {
            case by(Term)
            case to(CalendarDay)
            /// Another length of the rules, because a field says something else now.
            case length(Term, article: String)
        }

        public let kind: Kind
        public let at: Instant
        public let act: String
    }

    public let code: String
    public let term: Term
    public let article: String
    /// The event that it counts from.
    public let begun: Instant
    /// The event as it counts: later than `begun` where it came after hours.
    public let start: ClockStart
    public internal(set) var pauses: [Pause] = []
    public internal(set) var changes: [Change] = []
    public internal(set) var stopped: Instant?
    /// True where it was ended because it turned out not to apply; nil stands for no.
    public internal(set) var fell: Bool?

    /// Whether it turned out not to apply: then it is never late.
    public var isDropped: Bool { fell ?? false }
    public var isPaused: Bool { stopped == nil && pauses.last.map { $0.until == nil } ?? false }
    public var isRunning: Bool { stopped == nil && !isPaused }

    /// The length with all that it was made longer by.
    public var wholeTerm: Term {
        var whole = term
        for change in changes {
            switch change.kind {
            case .by(let more): whole = Term(whole.amount + more.amount, whole.unit) ?? whole
            case .length(let term, _): whole = term
            case .to: break
            }
        }
        return whole
    }

    /// As it stood at an earlier moment, for papers that were made then.
    public func asOf(_ moment: Instant) -> CaseClock {
        var clock = self
        clock.pauses = pauses.filter { $0.from <= moment }.map { pause in
            var pause = pause
            if let until = pause.until, until > moment { pause.until = nil }
            return pause
        }
        clock.changes = changes.filter { $0.at <= moment }
        if let stopped, stopped > moment {
            clock.stopped = nil
            clock.fell = nil
        }
        return clock
    }

    /// When it ends; nil while it stands still, or where the end lies outside the calendar.
    public func due(_ clock: Clock) -> Due? {
        let counted = clock.due(.within(wholeTerm), from: start, suspended: suspensions)
        guard let named = named(clock), let counted else { return counted }
        return max(counted, named)
    }

    /// Each day on the way to the end.
    public func days(_ clock: Clock) -> ClockExplanation {
        let counted = clock.explanation(of: .within(wholeTerm), from: start, suspended: suspensions)
        guard let (day, spans) = lastNamed, let named = named(clock), named == due(clock), counted.due != named else {
            return counted
        }
        return clock.explanation(of: .date(day), from: start, suspended: spans)
    }

    /// The days on which it stood still. A day on which it was made to stand still does not count, the day on which it goes
    /// on does; the day of the event never counts (Bộ luật Dân sự 2015, Điều 147), so that a rest of that day moves both.
    public var suspensions: [Suspension] { pauses.map(suspension) }

    private func suspension(_ pause: Pause) -> Suspension {
        let day = OfficeTime.day(of: pause.from)
        let from = max(day, start.day.adding(days: 1))
        let shift = from.daysSinceEpoch - day.daysSinceEpoch
        return Suspension(from: from, until: pause.until.map { OfficeTime.day(of: $0).adding(days: shift) })
    }

    /// The last day that somebody named, and the suspensions after it was named.
    private var lastNamed: (day: CalendarDay, spans: [Suspension])? {
        for change in changes.reversed() {
            if case .to(let day) = change.kind {
                return (day, pauses.filter { $0.from >= change.at }.map(suspension))
            }
        }
        return nil
    }

    private func named(_ clock: Clock) -> Due? {
        lastNamed.flatMap { clock.due(.date($0.day), from: start, suspended: $0.spans) }
    }
}
