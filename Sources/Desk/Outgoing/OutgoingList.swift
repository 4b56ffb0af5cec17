public import Office
import Storage
public import WorkTime

/// Outgoing papers of one list, fifty at a time: two statements, one more for the office's days, three more where issued papers
/// have not left for everybody.
public struct OutgoingList: Question {
    public typealias List = OutgoingListKind

    public struct Answer: Sendable {
        public let list: List
        public let items: [OutgoingItem]
        /// How many wait for the actor; how many lie with the clerks, how many of those are late: exact to 99.
        public let waiting: Int
        public let here: Int
        public let late: Int
        public let next: OutgoingCursor?
        /// Where the signed ones stand against the clock.
        public let clocks: [Key<Outgoing>: IssuingClock]
        /// To whom issued ones have not left, each with the reason.
        public let unsent: [Key<Outgoing>: [UnsentRecipient]]
        public let now: Instant
    }

    public let list: List
    public let cursor: OutgoingCursor?
    public let limit: Int

    public init(_ list: List, after cursor: OutgoingCursor? = nil, limit: Int = 50) {
        self.list = list
        self.cursor = cursor
        self.limit = limit
    }

    public func answer(_ look: View) throws -> Answer {
        let found = try OutgoingItemStore.page(look.tx, list, of: look.actor, after: cursor, limit: limit + 1)
        let counts = try OutgoingItemStore.counts(look.tx, of: look.actor)
        let items = Array(found.prefix(limit))
        let unsent = try UnsentRecipient.all(of: items, look)
        let here = items.filter { Outgoing.here.contains($0.paper.state) || unsent[$0.paper.id] != nil }
        var clocks: [Key<Outgoing>: IssuingClock] = [:]
        if !here.isEmpty {
            let clock = try look.clock()
            for item in here {
                clocks[item.paper.id] = item.signedAt.map {
                    IssuingClock(
                        signedAt: $0, urgency: item.paper.urgency,
                        urgentMinutes: look.rules.outgoing.urgentMinutes, clock)
                }
            }
        }
        return Answer(
            list: list, items: items, waiting: counts.waiting, here: counts.here, late: counts.late,
            next: found.count > limit ? items.last.map { .init(due: $0.due, id: $0.paper.id) } : nil, clocks: clocks,
            unsent: unsent, now: look.now)
    }
}

/// The office's list of what is sent electronically only.
public struct PaperlessList: Question {
    public struct Answer: Sendable {
        public let rules: [PaperlessRule]
        public let kinds: [PaperKind]
        public let today: CalendarDay
        public let mayKeep: Bool
    }

    public init() {}

    public func answer(_ look: View) throws -> Answer {
        Answer(
            rules: try PaperlessStore.all(look.tx), kinds: look.rules.outgoing.kinds, today: look.today,
            mayKeep: look.actor.keepsPaperless)
    }
}
