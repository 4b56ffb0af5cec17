public import Office
import Storage

/// One page of the people of the office, by given name.
public struct PeopleList: Question {
    public struct Answer: Sendable, Equatable {
        public let people: [Line]
        /// The last person of this page where there are more.
        public let next: Key<Person>?
    }

    public struct Line: Sendable, Equatable {
        public let item: PersonItem
        public let posts: [PostItem]
    }

    public static let pageSize = 50

    public var filter: PersonFilter
    /// Begins after this person; whoever is unknown begins at the top.
    public var after: Key<Person>?

    public init(_ filter: PersonFilter = PersonFilter(), after: Key<Person>? = nil) {
        self.filter = filter
        self.after = after
    }

    public func answer(_ view: View) throws -> Answer {
        try view.actor.mustAdminister()
        let cursor = try after.flatMap { try PersonStore.find(view.tx, $0)?.cursor }
        let found = try PersonStore.page(view.tx, filter, after: cursor, limit: Self.pageSize + 1)
        let people = found.prefix(Self.pageSize)
        let posts = try PostStore.held(view.tx, by: people.map(\.person.id), on: view.today)
        return Answer(
            people: people.map { Line(item: $0, posts: posts[$0.person.id] ?? []) },
            next: found.count > Self.pageSize ? people.last?.person.id : nil)
    }
}
