public import Office
import Storage
public import WorkTime

/// Who leads the People's Committee and led it, for who keeps rights to sign. One statement.
public struct CommitteePostList: Question {
    public struct Answer: Sendable, Equatable {
        /// Those that last first, the one at the head before the others.
        public let items: [CommitteePost]
        public let today: CalendarDay
    }

    public init() {}

    public func answer(_ view: View) throws -> Answer {
        try view.actor.mustKeepDelegations()
        return Answer(items: try CommitteePostStore.all(view.tx), today: view.today)
    }
}
