public import WorkTime

/// An obligation as one line of a list: worklist, plan board, unit and person page, search.
public struct ObligationItem: Sendable, Equatable {
    public let id: Key<Obligation>
    public let ref: String?
    public let content: String
    public let product: String?
    /// The paper that lays it on them; nil while that has not followed.
    public let document: DocumentLabel?
    public let origin: ObligationOrigin
    public let state: ObligationState
    public let progress: Int
    public let deadline: Deadline
    /// The next day on which something of it is due: the deadline, or an unfinished milestone before.
    public let nextDue: CalendarDay?
    public let closedOn: CalendarDay?
    public let lead: NamedParty
    /// The officer to whom the leading unit passed it.
    public let officer: NamedParty?
    /// Empty also when only the columns were read.
    public let coordinating: [NamedParty]
    public let assigner: NamedParty
    /// Nil also when only the columns were read.
    public let lastReport: LastReport?
    /// When the part of whoever looks at the list is due, where that is before `nextDue`.
    public var ownDue: CalendarDay?
    /// The last day on which it is in time for whoever looks at the list; nil where it cannot become late.
    public var lateAfter: CalendarDay?
    /// The day of the last final result; by it what is done was in time or late.
    public var reportedOn: CalendarDay?
    /// When it was ordered by word of mouth or at a meeting. Nil also when only the columns were read.
    public var orderedOn: CalendarDay?

    /// How much of a line is read.
    public enum Extent: Sendable {
        /// What stands in the columns of worklists: without those who coordinate and the last report, for which they
        /// have no room.
        case columns
        case whole
    }

    /// The latest report by anybody who takes part.
    public struct LastReport: Sendable, Equatable {
        public let at: Instant
        public let text: String
        public let percent: Int

        public init(at: Instant, text: String, percent: Int) {
            self.at = at
            self.text = text
            self.percent = percent
        }
    }

    public init(
        id: Key<Obligation>, ref: String?, content: String, product: String?, document: DocumentLabel?,
        origin: ObligationOrigin, state: ObligationState, progress: Int, deadline: Deadline, nextDue: CalendarDay?,
        closedOn: CalendarDay?, lead: NamedParty, officer: NamedParty?, coordinating: [NamedParty],
        assigner: NamedParty, lastReport: LastReport?
    ) {
        self.id = id
        self.ref = ref
        self.content = content
        self.product = product
        self.document = document
        self.origin = origin
        self.state = state
        self.progress = progress
        self.deadline = deadline
        self.nextDue = nextDue
        lateAfter = nextDue
        self.closedOn = closedOn
        self.lead = lead
        self.officer = officer
        self.coordinating = coordinating
        self.assigner = assigner
        self.lastReport = lastReport
    }

    /// The item in a list that knows where the reader's own part stands.
    public func standing(at place: ListPlace) -> ObligationItem {
        var item = self
        item.ownDue = place.cursor.due < (nextDue ?? .last) ? place.cursor.due : nil
        item.lateAfter = place.lateAfter
        return item
    }

    /// Whether something of it was due before `today` and nobody has reported it in time.
    public func isOverdue(on today: CalendarDay) -> Bool {
        state.isOpen && (lateAfter.map { $0 < today } ?? false)
    }
}
