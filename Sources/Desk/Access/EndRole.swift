public import Office
import Storage
public import WorkTime

/// Ends the grant of a role. Administrators only; journal: `role.ended`. The last administrator stays one
/// (`.conflict`).
public struct EndRole: Command {
    public var grant: Key<RoleGrant>
    public var person: Key<Person>
    /// The last day; nil means yesterday, so that the role ends at once.
    public var on: CalendarDay?

    public init(grant: Key<RoleGrant>, person: Key<Person>, on: CalendarDay? = nil) {
        self.grant = grant
        self.person = person
        self.on = on
    }

    public func run(_ act: Act) throws {
        try act.actor.mustAdminister()
        let day = try EffectiveDay.near(on ?? act.today.adding(days: -1), today: act.today, field: "on")
        guard let item = try RoleStore.held(act.tx, by: person).first(where: { $0.id == grant }) else {
            throw OfficeError(.notFound, "Không có vai trò này.")
        }
        guard item.validTo.map({ day < $0 }) ?? true else {
            throw OfficeError(.conflict, "Vai trò này đã kết thúc.")
        }
        if item.role == .administrator { try LastAdministrator.mustNotBe(person, act) }
        try RoleStore.end(act.tx, grant, on: day)
        try ScopeStore.refresh(act.tx, of: person, on: act.today)
        try act.record(
            .roleEnded, on: .person, person.value,
            ["grant": .init(grant), "role": .text(item.role.rawValue), "on": .init(day)])
    }
}
