public import Office
import Storage

/// The posts that a person holds today: one statement.
public struct PersonPosts: Question {
    public let person: Key<Person>

    public init(_ person: Key<Person>) { self.person = person }

    public func answer(_ look: View) throws -> [PostItem] {
        try PostStore.held(look.tx, by: [person], on: look.today)[person] ?? []
    }
}
