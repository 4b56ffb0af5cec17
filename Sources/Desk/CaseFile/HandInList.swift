public import Office
import Storage
public import WorkTime

/// Hand-ins, the newest first: all for whoever looks over the filing of all units, else those of the units that the actor
/// works in. One statement.
public struct HandInList: Question {
    public struct Answer: Sendable, Equatable {
        public let items: [HandIn]
        public let next: Key<HandIn>?
        /// By when the archive decides on each that waits.
        public let decideBy: [Key<HandIn>: CalendarDay]
        public let today: CalendarDay
    }

    public static let pageSize = 50

    public let isWaiting: Bool
    public let before: Key<HandIn>?

    public init(isWaiting: Bool = false, before: Key<HandIn>? = nil) {
        self.isWaiting = isWaiting
        self.before = before
    }

    public func answer(_ view: View) throws -> Answer {
        let found = try HandInStore.page(
            view.tx, isWaiting: isWaiting, before: before, limit: Self.pageSize + 1, for: view.actor)
        let shown = Array(found.prefix(Self.pageSize))
        let waiting = shown.filter { $0.state == .offered }
        return Answer(
            items: shown, next: found.count > Self.pageSize ? shown.last?.id : nil,
            decideBy: Dictionary(
                uniqueKeysWithValues: waiting.map { ($0.id, $0.decideBy(view.rules.archive)) }),
            today: view.today)
    }
}
