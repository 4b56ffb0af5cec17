import Office
import Storage
import Vietnamese
import WorkTime

extension ImportWork {
    mutating func addPeople(_ lines: [OrganisationList.PersonLine]) throws {
        let units = try UnitIndex(act)
        for line in lines {
            try row(line.place, of: .people, named: line.fullName) { try $0.person(line, units) }
        }
    }

    private func person(_ line: OrganisationList.PersonLine, _ units: UnitIndex) throws -> Outcome {
        let login = try line.login.map { try LoginName($0) }
        let unit = try line.unit.map { try units.required($0, in: .unit) }
        guard (unit == nil) == (line.title == nil) else {
            let missing: ImportColumn = unit == nil ? .unit : .title
            throw OfficeError(.invalid, "Chức danh và đơn vị phải được ghi cùng nhau.", field: missing.rawValue)
        }
        guard let present = try present(line, login, unit) else {
            let person = try AddPerson(
                fullName: line.fullName, email: line.email, phone: line.phone, from: line.from
            ).run(act)
            _ = try complete(person, line, login, unit)
            return .added
        }
        var outcome = try complete(present.id, line, login, unit)
        if line.email.map({ $0 != present.email }) ?? false || line.phone.map({ $0 != present.phone }) ?? false
            || line.fullName != present.fullName
        {
            try ChangePerson(
                person: present.id, fullName: line.fullName, email: line.email ?? present.email,
                phone: line.phone ?? present.phone, version: present.version
            ).run(act)
            outcome = .changed
        }
        return outcome
    }

    /// The person whom the row means: the owner of the login, else the one who bears the name and works in the unit,
    /// else the only one of the name.
    private func present(
        _ line: OrganisationList.PersonLine, _ login: LoginName?, _ unit: Key<Unit>?
    ) throws -> Person? {
        if let login, let account = try AccountStore.find(act.tx, login: login.text) {
            guard let item = try PersonStore.find(act.tx, account.person), item.validTo == nil else {
                throw OfficeError(
                    .conflict, "Tên đăng nhập «\(login)» là của người đã thôi công tác.", field: "login")
            }
            guard item.person.fullName.folded == line.fullName.folded else {
                throw OfficeError(
                    .conflict, "Tên đăng nhập «\(login)» là của \(item.person.fullName).", field: "login")
            }
            return item.person
        }
        let named = try PersonStore.named(act.tx, line.fullName)
        let posts = try PostStore.held(act.tx, by: named.map(\.person.id), on: act.today)
        let here = named.filter { item in
            unit == nil || (posts[item.person.id] ?? []).contains { $0.unit == unit }
        }
        guard here.count <= 1 else {
            throw OfficeError(
                .conflict, "Có \(here.count) người tên «\(line.fullName)» ở đây. Hãy ghi tên đăng nhập để phân biệt.",
                field: "fullName")
        }
        guard let found = here.first else { return nil }
        // Two people of one name: whoever has another login is somebody else.
        if let login, let other = found.login, other != login.text { return nil }
        return found.person
    }

    /// Adds what the row says and the person has not: post, roles, account.
    private func complete(
        _ person: Key<Person>, _ line: OrganisationList.PersonLine, _ login: LoginName?, _ unit: Key<Unit>?
    ) throws -> Outcome {
        var outcome = Outcome.unchanged
        if let unit, let title = line.title {
            let held = try PostStore.held(act.tx, by: person)
            let isHeld = held.contains { post in
                post.unit == unit && post.title.folded == title.folded && (post.validTo.map { $0 >= act.today } ?? true)
            }
            if !isHeld {
                let kind = try UnitStore.find(act.tx, unit)?.unit.kind
                let rank = line.rank ?? Rank.suggested(by: title, in: kind)
                _ = try AppointPerson(person: person, unit: unit, title: title, rank: rank, from: line.from).run(act)
                outcome = .changed
            }
        }
        let roles = Set(try RoleStore.held(act.tx, by: person).filter { $0.validTo == nil }.map(\.role))
        for role in line.roles where !roles.contains(role) {
            _ = try GrantRole(person: person, role: role, from: line.from).run(act)
            outcome = .changed
        }
        if let login, try AccountStore.find(act.tx, person: person) == nil {
            try InviteAccount(person: person, login: login.text).run(act)
            outcome = .changed
        }
        return outcome
    }

    /// Who follows an agency or gave a task, by name or login.
    func person(named name: String) throws -> Key<Person> {
        if let account = try AccountStore.find(act.tx, login: name.lowercased()) { return account.person }
        let named = try PersonStore.named(act.tx, name)
        guard named.count <= 1 else {
            throw OfficeError(.invalid, "Có \(named.count) người tên «\(name)». Hãy ghi tên đăng nhập.")
        }
        guard let person = named.first?.person.id else {
            throw OfficeError(.invalid, "Không có người nào tên «\(name)».")
        }
        return person
    }
}

extension Rank {
    /// What a title usually means in a unit of that kind.
    static func suggested(by title: String, in kind: Unit.Kind?) -> Rank {
        let words = title.folded.split(separator: " ")
        let heads: Set<Substring> = ["truong", "giam", "chanh", "vien"]
        let isHead = words.first.map { heads.contains($0) && words.dropFirst().first != "chuc" } ?? false
        let isDeputy = words.first == "pho"
        if kind == .leadership || kind == .office, isHead || isDeputy { return .leader }
        return isDeputy ? .deputy : isHead ? .head : .officer
    }
}
