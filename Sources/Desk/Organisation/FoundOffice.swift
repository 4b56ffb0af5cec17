public import Office
import Storage
public import WorkTime

/// The first act of an office: the office's unit and scope, and its first administrator with an account.
public struct FoundOffice: Sendable {
    public struct Founded: Sendable, Equatable {
        public let office: Key<Unit>
        public let administrator: Key<Person>
        public let login: String
    }

    public var officeName: String
    public var shortName: String?
    public var administratorName: String
    public var login: String
    /// A password that its owner has to change at the first entry.
    public var password: String
    public var from: CalendarDay?

    public init(
        officeName: String, shortName: String? = nil, administratorName: String, login: String, password: String,
        from: CalendarDay? = nil
    ) {
        self.officeName = officeName
        self.shortName = shortName
        self.administratorName = administratorName
        self.login = login
        self.password = password
        self.from = from
    }
}

extension FrontDoor {
    /// Founds the office; journal: `office.founded` and what it entails. Throws `.conflict` when there is one already.
    public func found(_ founding: FoundOffice) async throws -> FoundOffice.Founded {
        let login = try LoginName(founding.login)
        try PasswordRule.check(founding.password, known: [founding.login, founding.administratorName])
        let hash = try await hasher.hash(founding.password)
        return try await desk.write { tx in
            guard try UnitStore.office(tx) == nil else {
                throw OfficeError(.conflict, "Cơ sở dữ liệu này đã có cơ quan. Không lập lần thứ hai.")
            }
            let act = Act(tx: tx, actor: .terminal)
            _ = try ScopeStore.office(tx)
            let office = try AddUnit(
                name: founding.officeName, shortName: founding.shortName, kind: .office, from: founding.from
            ).run(act)
            let person = try AddPerson(fullName: founding.administratorName, from: founding.from).run(act)
            _ = try GrantRole(person: person, role: .administrator, from: founding.from).run(act)
            let account = try AccountStore.insert(tx, person: person, login: login)
            try AccountStore.setPassword(tx, account, hash: hash, mustChange: true)
            try act.record(
                .officeFounded, on: .office, office.value,
                ["administrator": .init(person), "account": .init(account)])
            return .init(office: office, administrator: person, login: login.text)
        }
    }
}
