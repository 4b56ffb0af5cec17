public import Office
import Storage
public import WorkTime

/// One person as an administrator edits him or her.
public struct PersonAdministration: Question {
    public struct Answer: Sendable, Equatable {
        public let item: PersonItem
        public let posts: [PostItem]
        public let roles: [RoleItem]
        public let account: Account?
        public let sessionCount: Int
        public let hasSecondFactor: Bool
        /// The day on which this was read.
        public let today: CalendarDay
    }

    public var person: Key<Person>

    public init(_ person: Key<Person>) {
        self.person = person
    }

    public func answer(_ view: View) throws -> Answer {
        try view.actor.mustAdminister()
        guard let item = try PersonStore.find(view.tx, person) else { throw OfficeError.noSuchPerson }
        let account = try AccountStore.find(view.tx, person: person)
        let guards = try account.map { try SessionStore.guards(view.tx, of: $0.id) }
        return Answer(
            item: item, posts: try PostStore.held(view.tx, by: person),
            roles: try RoleStore.held(view.tx, by: person), account: account,
            sessionCount: guards?.sessions ?? 0, hasSecondFactor: guards?.hasSecondFactor ?? false, today: view.today)
    }
}
