public import Office
import Storage

/// One page of the people of the office, by given name.
public struct PeopleList: Question {
    public struct Answer: Sendable, Equatable {
        public let people: [Line]
        /// Where the next page begins; nil at the end.
        public let next: PersonCursor?
    }

    public struct Line: Sendable, Equatable {
        public let item: PersonItem
        public let posts: [PostItem]
    }

    public static let pageSize = 50

    public var filter: PersonFilter
    public var after: PersonCursor?

    public init(_ filter: PersonFilter = PersonFilter(), after: PersonCursor? = nil) {
        self.filter = filter
        self.after = after
    }

    public func answer(_ view: View) throws -> Answer {
        try view.actor.mustAdminister()
        let found = try PersonStore.page(view.tx, filter, after: after, limit: Self.pageSize + 1)
        let people = found.prefix(Self.pageSize)
        let posts = try PostStore.held(view.tx, by: people.map(\.person.id), on: view.today)
        return Answer(
            people: people.map { Line(item: $0, posts: posts[$0.person.id] ?? []) },
            next: found.count > Self.pageSize ? people.last?.cursor : nil)
    }
}
