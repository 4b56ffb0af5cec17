public import Office
import Storage

/// Changes a person's name, mail or telephone. Administrators only; journal: `person.changed`, without the values.
public struct ChangePerson: Command {
    public var person: Key<Person>
    public var fullName: String
    public var email: String?
    public var phone: String?
    public var version: Int64

    public init(person: Key<Person>, fullName: String, email: String?, phone: String?, version: Int64) {
        self.person = person
        self.fullName = fullName
        self.email = email
        self.phone = phone
        self.version = version
    }

    public func run(_ act: Act) throws {
        try act.actor.mustAdminister()
        let new = try PersonFacts(fullName: fullName, email: email, phone: phone)
        guard let item = try PersonStore.find(act.tx, person) else { throw OfficeError.noSuchPerson }
        let old = item.person
        var changed: [JournalValue] = []
        if new.fullName != old.fullName { changed.append("fullName") }
        if new.email != old.email { changed.append("email") }
        if new.phone != old.phone { changed.append("phone") }
        guard !changed.isEmpty else { return }
        try PersonStore.change(
            act.tx, person, fullName: new.fullName, email: new.email, phone: new.phone, version: version)
        try act.record(.personChanged, on: .person, person.value, ["fields": .list(changed)])
    }
}
