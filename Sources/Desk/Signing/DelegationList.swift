public import Office
import Storage
public import WorkTime

/// The rights to sign that were given: all of them for who keeps them, one's own for everybody. One statement.
public struct DelegationList: Question {
    public struct Answer: Sendable, Equatable {
        /// The newest first.
        public let items: [DelegationItem]
        public let today: CalendarDay
        public let mayKeep: Bool
    }

    /// Only what concerns the actor.
    public let isOwn: Bool

    public init(isOwn: Bool = false) { self.isOwn = isOwn }

    public func answer(_ view: View) throws -> Answer {
        let mayKeep = view.actor.has(.clerk) || view.actor.has(.administrator)
        if !isOwn { try view.actor.mustKeepDelegations() }
        let items =
            isOwn
            ? try DelegationStore.concerning(view.tx, view.actor.person) : try DelegationStore.all(view.tx, limit: 500)
        return Answer(items: items, today: view.today, mayKeep: mayKeep)
    }
}
