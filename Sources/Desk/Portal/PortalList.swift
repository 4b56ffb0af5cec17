public import Office
import Storage
public import WorkTime

/// What came through the portal: two statements. By the counter; everybody else is refused.
public struct PortalList: Question {
    public struct Answer: Sendable {
        public let items: [PortalItem]
        /// By what moment the counter has to answer each: eight working hours (Nghị định 45/2020/NĐ-CP).
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
        let found = try PortalStore.page(look.tx, state, after: after, limit: Self.pageSize + 1)
        let items = Array(found.prefix(Self.pageSize))
        let clock = try look.clock()
        var due: [Key<PortalItem>: Due] = [:]
        if state == .waiting, let term = Term(words: "8 giờ làm việc") {
            for item in items { due[item.id] = clock.due(.within(term), from: ClockStart(item.arrivedAt)) }
        }
        return Answer(
            items: items, due: due, waiting: try PortalStore.count(look.tx, limit: 100),
            next: found.count > Self.pageSize ? items.last?.id : nil, now: look.now)
    }
}

/// How many dossiers of the portal wait for the counter, 100 for more; none for everybody else. One statement.
public struct PortalCount: Question {
    public init() {}

    public func answer(_ look: View) throws -> Int {
        look.actor.keepsPortal ? try PortalStore.count(look.tx, limit: 100) : 0
    }
}

extension Actor {
    /// Whether what comes through the portal is this person's to take in.
    public var keepsPortal: Bool { has(.counter) }

    func mustKeepPortal() throws(OfficeError) {
        guard keepsPortal else {
            throw OfficeError(.forbidden, "Hồ sơ trực tuyến do bộ phận một cửa tiếp nhận.")
        }
    }
}
