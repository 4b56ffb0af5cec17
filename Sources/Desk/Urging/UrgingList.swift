public import Office
import Storage
public import WorkTime

/// What waits for an urging letter, or for the leaders' weekly meeting; what the actor sees of it.
public struct UrgingList: Question {
    public struct Answer: Sendable, Equatable {
        public let list: UrgingListKind
        public let items: [ObligationItem]
        public let next: Key<Obligation>?
        /// Letters that are not issued yet.
        public let letters: [UrgingLetterItem]
        public let mayDraft: Bool
        public let today: CalendarDay
    }

    public let list: UrgingListKind
    public let filter: UrgingListFilter
    public let after: Key<Obligation>?
    public let limit: Int

    public init(
        _ list: UrgingListKind, _ filter: UrgingListFilter = .init(), after: Key<Obligation>? = nil,
        limit: Int = 50
    ) {
        self.list = list
        self.filter = filter
        self.after = after
        self.limit = limit
    }

    public func answer(_ look: View) throws -> Answer {
        let keys = try UrgingListStore.keys(
            look.tx, list, filter, for: look.actor, after: after, limit: limit + 1)
        let shown = Array(keys.prefix(limit))
        return Answer(
            list: list, items: try ObligationItemStore.items(look.tx, shown, for: look.actor),
            next: keys.count > limit ? shown.last : nil,
            letters: look.actor.followsUrging
                ? try UrgingLetterStore.items(look.tx, in: UrgingLetterState.allCases.filter(\.isUnderWay), limit: 100)
                : [], mayDraft: look.actor.has(.planner), today: look.today)
    }
}

/// All letters, newest first, before one of them: for whoever follows urging.
public struct UrgingLetters: Question {
    public let before: Key<UrgingLetterItem>?
    public let limit: Int

    public init(before: Key<UrgingLetterItem>? = nil, limit: Int = 50) {
        self.before = before
        self.limit = limit
    }

    public func answer(_ look: View) throws -> [UrgingLetterItem] {
        guard look.actor.followsUrging else {
            throw OfficeError(.notFound, "Không tìm thấy trang này.")
        }
        return try UrgingLetterStore.items(
            look.tx, in: UrgingLetterState.allCases, before: before, limit: limit)
    }
}
