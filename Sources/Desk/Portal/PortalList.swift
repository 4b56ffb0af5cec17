public import Office
import Storage
public import WorkTime

/// What came online: two statements. By the counter, of procedures between agencies by văn thư; everybody else is refused.
public struct PortalList: Question {
    public struct Answer: Sendable {
        public let items: [PortalItem]
        /// By what moment each has to be answered: eight working hours (Nghị định 45/2020/NĐ-CP). Between agencies as the office has
        /// promised, and none where it has promised nothing.
        public let due: [Key<PortalItem>: Due]
        /// How many wait, 100 for more.
        public let waiting: Int
        public let next: Key<PortalItem>?
        public let now: Instant
    }

    public static let pageSize = 50

    public let state: PortalItem.State
    public let after: Key<PortalItem>?

    public init(_ state: PortalItem.State = .waiting, after: Key<PortalItem>? = nil) {
        self.state = state
        self.after = after
    }

    public func answer(_ look: View) throws -> Answer {
        try look.actor.mustKeepPortal()
        let found = try PortalStore.page(
            look.tx, state, of: look.actor.portalDesks, after: after, limit: Self.pageSize + 1)
        let items = Array(found.prefix(Self.pageSize))
        let clock = try look.clock()
        var due: [Key<PortalItem>: Due] = [:]
        if state == .waiting {
            for item in items {
                guard let term = Self.promise(for: item, look.rules.counter.ownForm) else { continue }
                due[item.id] = clock.due(.within(term), from: ClockStart(item.arrivedAt))
            }
        }
        return Answer(
            items: items, due: due, waiting: try PortalStore.count(look.tx, of: look.actor.portalDesks, limit: 100),
            next: found.count > Self.pageSize ? items.last?.id : nil, now: look.now)
    }

    private static func promise(for item: PortalItem, _ rules: OwnFormRules) -> Term? {
        switch item.source {
        case .portal: OwnFormRules.lawfulAnswer
        case .form: rules.answer(to: item.desk == .clerk ? .internal : .public)
        }
    }
}

/// How many online dossiers wait for this person, 100 for more; none for whoever takes in none. One statement.
public struct PortalCount: Question {
    public init() {}

    public func answer(_ look: View) throws -> Int {
        look.actor.keepsPortal ? try PortalStore.count(look.tx, of: look.actor.portalDesks, limit: 100) : 0
    }
}

extension Actor {
    /// Whether something of what comes online is this person's to take in.
    public var keepsPortal: Bool { !portalDesks.isEmpty }

    /// For which desks he or she takes in what comes online.
    var portalDesks: Set<PortalItem.Desk> {
        var desks: Set<PortalItem.Desk> = []
        if has(.counter) { desks.insert(.counter) }
        if has(.clerk) { desks.insert(.clerk) }
        return desks
    }

    /// Throws `.notFound` for what another desk takes in.
    func mustKeep(_ item: PortalItem) throws(OfficeError) {
        guard portalDesks.contains(item.desk) else { throw PortalStore.notFound }
    }

    func mustKeepPortal() throws(OfficeError) {
        guard keepsPortal else {
            throw OfficeError(.forbidden, "Hồ sơ trực tuyến do bộ phận một cửa (thủ tục nội bộ: văn thư) tiếp nhận.")
        }
    }
}
