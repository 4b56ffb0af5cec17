public import Office
import Storage
public import WorkTime

/// Adds a person of the office. Administrators only; journal: `person.added`.
///
/// Two people may bear one name: the unit and the login tell them apart.
public struct AddPerson: Command {
    public var fullName: String
    public var email: String?
    public var phone: String?
    /// Nil means today.
    public var from: CalendarDay?

    public init(fullName: String, email: String? = nil, phone: String? = nil, from: CalendarDay? = nil) {
        self.fullName = fullName
        self.email = email
        self.phone = phone
        self.from = from
    }

    public func run(_ act: Act) throws -> Key<Person> {
        try act.actor.mustAdminister()
        let day = try EffectiveDay.near(from, today: act.today)
        let facts = try PersonFacts(fullName: fullName, email: email, phone: phone)
        let person = try PersonStore.insert(
            act.tx, fullName: facts.fullName, email: facts.email, phone: facts.phone, from: day)
        try act.record(.personAdded, on: .person, person.value, ["from": .init(day)])
        return person
    }
}
