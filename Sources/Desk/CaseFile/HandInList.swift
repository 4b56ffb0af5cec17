public import Office
import Storage

/// Hand-ins, the newest first: all for whoever looks over the filing of all units, else those of the units that the actor
/// works in. One statement.
public struct HandInList: Question {
    public struct Answer: Sendable, Equatable {
        public let items: [HandIn]
        public let next: Key<HandIn>?
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
        return Answer(items: shown, next: found.count > Self.pageSize ? shown.last?.id : nil)
    }
}
