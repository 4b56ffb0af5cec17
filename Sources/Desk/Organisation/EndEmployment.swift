public import Office
import Storage
public import WorkTime

/// A person leaves the office: posts and roles end, the account is deactivated, all its sessions end at once.
/// Whoever goes on with the person's work takes it over in the same act. Administrators only; journal: `person.left` and
/// what it entails.
///
/// Without a successor it refuses with `.conflict` while anything waits for the person: work in hand, assigned or
/// directed, agencies followed.
public struct EndEmployment: Command {
    public var person: Key<Person>
    /// The last day; nil means today.
    public var on: CalendarDay?
    /// Who takes over whatever is open; what a unit passed on goes back to it where the successor works elsewhere.
    public var successor: Key<Person>?
    public var version: Int64

    public init(person: Key<Person>, on: CalendarDay?, successor: Key<Person>? = nil, version: Int64) {
        self.person = person
        self.on = on
        self.successor = successor
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
        if let successor {
            var handOver = HandOverWork(of: person, to: .person(successor))
            handOver.isLeaving = true
            _ = try handOver.run(act)
        }
        let work = try UnitStore.openWork(act.tx, of: Key(person))
        guard work == 0 else {
            throw OfficeError(
                .conflict,
                "Còn \(work) nhiệm vụ người này đang làm, đã giao hoặc chỉ đạo. Hãy chọn người nhận bàn giao.",
                field: "successor")
        }
        let followed = try UnitStore.followed(act.tx, by: person)
        guard followed.isEmpty else {
            throw OfficeError(
                .conflict,
                "Người này đang theo dõi \(followed.joined(separator: ", ")). Hãy chọn người nhận bàn giao.",
                field: "successor")
        }
        let files = try CaseFileStore.kept(act.tx, by: person)
        guard files == 0 else {
            throw OfficeError(
                .conflict, "Còn \(files) hồ sơ người này lập, chưa nộp lưu. Hãy chọn người nhận bàn giao.",
                field: "successor")
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
        for post in try CommitteePostStore.all(act.tx)
        where post.person.key == Key(person) && (post.validTo.map { $0 > day } ?? true) {
            try act.end(post, on: day, version: post.version)
        }
        try AbsenceStore.replace(act.tx, substitute: person, by: successor, from: act.today)
        for item in try DelegationStore.concerning(act.tx, person)
        where item.receiver.key == Key(person) && (item.delegation.validTo.map { $0 > day } ?? true) {
            try DelegationStore.end(act.tx, item.delegation.id, on: day, version: item.version)
            try act.record(
                .delegationEnded, on: .person, person.value,
                ["delegation": .init(item.delegation.id), "on": .init(day)])
        }
        try PersonStore.leave(act.tx, person, on: day, version: version)
        try act.record(.personLeft, on: .person, person.value, ["on": .init(day)])
    }
}
