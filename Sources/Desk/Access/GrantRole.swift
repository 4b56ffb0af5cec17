public import Office
import Storage
public import WorkTime

/// Grants a role. Administrators only; journal: `role.granted`.
public struct GrantRole: Command {
    public var person: Key<Person>
    public var role: Role
    /// Nil means today.
    public var from: CalendarDay?

    public init(person: Key<Person>, role: Role, from: CalendarDay? = nil) {
        self.person = person
        self.role = role
        self.from = from
    }

    public func run(_ act: Act) throws -> Key<RoleGrant> {
        try act.actor.mustAdminister()
        let day = try EffectiveDay.near(from, today: act.today)
        guard let item = try PersonStore.find(act.tx, person), item.validTo == nil else {
            throw OfficeError.noSuchPerson
        }
        guard role != .officer else {
            throw OfficeError(.invalid, "Vai trò này ai có chức danh cũng có, không cần giao.", field: "role")
        }
        let held = try RoleStore.held(act.tx, by: person)
        guard !held.contains(where: { $0.role == role && ($0.validTo.map { $0 >= day } ?? true) }) else {
            throw OfficeError(.conflict, "Người này đang có vai trò đó.", field: "role")
        }
        let grant = try RoleStore.insert(act.tx, person: person, role: role, from: day)
        try ScopeStore.refresh(act.tx, of: person, on: act.today)
        try act.record(
            .roleGranted, on: .person, person.value,
            ["grant": .init(grant), "role": .text(role.rawValue), "from": .init(day)])
        return grant
    }
}
