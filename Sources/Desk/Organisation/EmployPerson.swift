public import Office

/// Adds a person together with the first post, in one act. Administrators only; journal: `person.added`, `post.added`.
public struct EmployPerson: Command {
    public var person: AddPerson
    public var unit: Key<Unit>
    public var title: String
    public var rank: Rank

    public init(_ person: AddPerson, unit: Key<Unit>, title: String, rank: Rank) {
        self.person = person
        self.unit = unit
        self.title = title
        self.rank = rank
    }

    public func run(_ act: Act) throws -> Key<Person> {
        let key = try person.run(act)
        _ = try AppointPerson(person: key, unit: unit, title: title, rank: rank, from: person.from).run(act)
        return key
    }
}
