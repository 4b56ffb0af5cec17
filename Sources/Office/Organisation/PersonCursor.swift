/// A place in the list of people.
public struct PersonCursor: Sendable, Equatable {
    public let sortKey: String
    public let id: Key<Person>

    public init(sortKey: String, id: Key<Person>) {
        self.sortKey = sortKey
        self.id = id
    }
}
