/// Whatever can direct, lead, coordinate or be told: a unit or a person.
public enum Party {}

extension Key where Noun == Party {
    public init(_ unit: Key<Unit>) { self.init(unit.value) }
    public init(_ person: Key<Person>) { self.init(person.value) }
}
