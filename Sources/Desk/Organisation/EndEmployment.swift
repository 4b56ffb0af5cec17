public import Office
import Storage
public import WorkTime

/// A person leaves the office: posts and roles end, the account is deactivated, all its sessions end at once.
/// Administrators only; journal: `person.left` and what it entails.
///
/// Refuses with `.conflict` while work waits for the person or agencies are followed by him or her.
public struct EndEmployment: Command {
    public var person: Key<Person>
    /// The last day; nil means today.
    public var on: CalendarDay?
    public var version: Int64

    public init(person: Key<Person>, on: CalendarDay?, version: Int64) {
        self.person = person
        self.on = on
        self.version = version
    }

    public func run(_ act: Act) throws {
        try act.actor.mustAdminister()
        let day = try EffectiveDay.past(on, today: act.today, field: "on")
        guard let item = try PersonStore.find(act.tx, person), item.validTo == nil else {
            throw OfficeError.noSuchPerson
        }
        guard day >= item.validFrom else {
            throw OfficeError(.invalid, "Ngày cuối cùng trước ngày vào cơ quan.", field: "on")
        }
        let work = try UnitStore.openWork(act.tx, of: Key(person))
        guard work == 0 else {
            throw OfficeError(
                .conflict, "Còn \(work) nhiệm vụ đang chờ người này. Hãy chuyển giao các nhiệm vụ đó trước.")
        }
        let followed = try UnitStore.followed(act.tx, by: person)
        guard followed.isEmpty else {
            throw OfficeError(
                .conflict,
                "Người này đang theo dõi \(followed.joined(separator: ", ")). Hãy chọn người theo dõi khác trước.")
        }
        if let account = try AccountStore.find(act.tx, person: person), account.state != .deactivated {
            try DeactivateAccount(person: person).run(act)
        }
        for role in try RoleStore.held(act.tx, by: person) where role.validTo.map({ $0 > day }) ?? true {
            try EndRole(grant: role.id, person: person, on: day).run(act)
        }
        for post in try PostStore.held(act.tx, by: person) where post.validTo.map({ $0 > day }) ?? true {
            try EndPost(post: post.id, on: day).run(act)
        }
        try PersonStore.leave(act.tx, person, on: day, version: version)
        try act.record(.personLeft, on: .person, person.value, ["on": .init(day)])
    }
}
