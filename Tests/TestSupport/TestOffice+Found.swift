public import Desk
import Office
public import Storage
import WorkTime

/// Gives `body` the test office in a database of its own.
public func withOffice<Result>(
    _ backend: Backend = .sqliteMemory, clock: TestClock = TestClock(), trace: StatementTrace? = nil,
    rules: OfficeRules = .none,
    _ body: (TestOffice) async throws -> Result
) async throws -> Result {
    let now: @Sendable () -> Instant = { clock.now }
    // Another time is written into what founds the office: then it is founded at that time.
    let template = clock.now == testTime ? Template.founded : .migrated
    return try await withStorage(backend, holding: template, trace: trace, now: now) { storage in
        let office =
            if template == .founded {
                try await FoundedOffice.shared.keys.opened(in: storage, clock: clock, rules: rules)
            } else {
                try await TestOffice.found(in: storage, clock: clock, rules: rules)
            }
        return try await body(office)
    }
}

extension TestOffice {
    /// The keys of every test office.
    public static let secrets = OfficeSecrets([[UInt8](repeating: 1, count: 32)])

    /// The same office in another database, which holds a copy of it.
    func opened(in storage: any Storage, clock: TestClock, rules: OfficeRules) -> TestOffice {
        var office = self
        (office.desk, office.door) = Self.entrance(storage, rules: rules)
        office.clock = clock
        return office
    }

    private static func entrance(_ storage: any Storage, rules: OfficeRules) -> (Desk, FrontDoor) {
        let desk = Desk(storage: storage, rules: rules, secrets: secrets)
        // The cheapest hash: the tests are about who may enter, not about how long that takes.
        return (desk, FrontDoor(desk: desk, hasher: PasswordHasher(cost: 2)))
    }

    /// Founds it in an empty database.
    public static func found(
        in storage: any Storage, clock: TestClock, rules: OfficeRules = .none
    ) async throws -> TestOffice {
        let (desk, door) = entrance(storage, rules: rules)
        let start = CalendarDay(year: 2024, month: 1, day: 2)
        let founded = try await door.found(
            FoundOffice(
                officeName: "Văn phòng UBND tỉnh", shortName: "VPUB", administratorName: "Lý Quang Huy",
                login: "quantri", password: "mật khẩu lúc đầu", from: start))
        let builder = Builder(desk: desk, office: founded.office, from: start)
        let leadership = try await builder.unit("Lãnh đạo Văn phòng", .leadership)
        let administration = try await builder.unit("Phòng Hành chính - Quản trị", .division)
        let internalAffairs = try await builder.unit("Phòng Nội chính", .division)
        let economy = try await builder.unit("Phòng Kinh tế", .division)
        let reception = try await builder.unit("Ban Tiếp công dân tỉnh", .board)
        let centre = try await builder.unit("Trung tâm Công báo và Tin học", .centre)
        try await builder.appoint(founded.administrator, administration, .officer, "Quản trị hệ thống")
        let headOfEconomy = try await builder.person("Vũ Đình Nam", economy, .head, "Trưởng phòng")
        let clerk = try await builder.person("Ngô Thị Lan", administration, .officer, "Văn thư")
        let planner = try await builder.person("Phạm Anh Tú", internalAffairs, .officer, "Chuyên viên")
        try await builder.grant(.clerk, to: clerk)
        try await builder.grant(.planner, to: planner)
        return TestOffice(
            desk: desk, door: door, clock: clock, office: founded.office, leadership: leadership,
            administration: administration, internalAffairs: internalAffairs, economy: economy, reception: reception,
            centre: centre, finance: try await builder.agency("Sở Tài chính", follower: headOfEconomy),
            administrator: founded.administrator,
            chief: try await builder.person("Nguyễn Minh Khôi", leadership, .leader, "Chánh Văn phòng"),
            deputyChief: try await builder.person("Lê Thị Hoài An", leadership, .leader, "Phó Chánh Văn phòng"),
            clerk: clerk,
            headOfAdministration: try await builder.person("Đỗ Thị Mai", administration, .head, "Trưởng phòng"),
            headOfInternalAffairs: try await builder.person("Đặng Thu Hằng", internalAffairs, .head, "Trưởng phòng"),
            headOfEconomy: headOfEconomy,
            headOfReception: try await builder.person("Võ Thành Công", reception, .head, "Trưởng ban"),
            officerOfInternalAffairs: try await builder.person(
                "Mai Thị Thu Uyên", internalAffairs, .officer, "Chuyên viên"),
            officerOfEconomy: try await builder.person("Đinh Hữu Phước", economy, .officer, "Chuyên viên"),
            planner: planner)
    }

    /// Adds units and people as whoever sits at the machine.
    private struct Builder {
        let desk: Desk
        let office: Key<Unit>
        let from: CalendarDay?

        func unit(_ name: String, _ kind: Unit.Kind) async throws -> Key<Unit> {
            try await perform(AddUnit(name: name, kind: kind, parent: office, from: from))
        }

        func agency(_ name: String, follower: Key<Person>) async throws -> Key<Unit> {
            try await perform(AddUnit(name: name, kind: .agency, follower: follower, from: from))
        }

        func person(_ name: String, _ unit: Key<Unit>, _ rank: Rank, _ title: String) async throws -> Key<Person> {
            let person = try await perform(AddPerson(fullName: name, from: from))
            try await appoint(person, unit, rank, title)
            return person
        }

        func appoint(_ person: Key<Person>, _ unit: Key<Unit>, _ rank: Rank, _ title: String) async throws {
            _ = try await perform(
                AppointPerson(person: person, unit: unit, title: title, rank: rank, from: from))
        }

        func grant(_ role: Role, to person: Key<Person>) async throws {
            _ = try await perform(GrantRole(person: person, role: role, from: from))
        }

        private func perform<C: Command>(_ command: C) async throws -> C.Output {
            try await desk.perform(command, as: .terminal)
        }
    }
}
