import Desk
import Measure
import Office
import Storage
import WorkTime

/// An office of 40 units and 500 people with 10,000 obligations from 40 plans, written through the stores; `multiply`
/// makes more of them.
///
/// About two thirds are closed; the others are passed on to officers, some late, some without a day.
struct DataSet {
    let storage: any Storage

    static let units = 40
    static let people = 500
    static let basePlans = 40
    static let obligationsOfPlan = 250

    private static let today = OfficeTime.day(of: BenchmarkOffice.now)
    private static let start = CalendarDay(year: 2024, month: 1, day: 2) ?? .first

    /// Fills an empty database.
    func make() async throws {
        let staff = try await found()
        for plan in 0..<Self.basePlans { try await storage.write { tx in try Self.write(plan, of: staff, tx) } }
        print("  \(Self.basePlans * Self.obligationsOfPlan) obligations")
    }

    struct Staff: Sendable {
        var units: [Key<Unit>] = []
        var leaders: [Key<Person>] = []
        /// The officers of each unit.
        var officers: [Key<Unit>: [Key<Person>]] = [:]
    }

    private func found() async throws -> Staff {
        let desk = Desk(storage: storage)
        let door = FrontDoor(desk: desk, hasher: PasswordHasher(cost: 2))
        let founded = try await door.found(
            FoundOffice(
                officeName: "Văn phòng UBND tỉnh", administratorName: "Lý Quang Huy", login: "quantri",
                password: "một câu mật khẩu dài", from: Self.start))
        var staff = Staff()
        func perform<C: Command>(_ command: C) async throws -> C.Output {
            try await desk.perform(command, as: .terminal)
        }
        func appoint(_ number: Int, to unit: Key<Unit>, _ rank: Rank, _ title: String) async throws -> Key<Person> {
            let person = try await perform(AddPerson(fullName: Self.name(number), from: Self.start))
            _ = try await perform(
                AppointPerson(person: person, unit: unit, title: title, rank: rank, from: Self.start))
            return person
        }
        let leadership = try await perform(
            AddUnit(name: "Lãnh đạo Văn phòng", kind: .leadership, parent: founded.office, from: Self.start))
        for number in 0..<5 {
            staff.leaders.append(try await appoint(number, to: leadership, .leader, "Phó Chánh Văn phòng"))
        }
        for number in 1..<Self.units {
            let unit = try await perform(
                AddUnit(name: "Phòng Công tác số \(number)", kind: .division, parent: founded.office, from: Self.start))
            staff.units.append(unit)
            _ = try await appoint(number + 4, to: unit, .head, "Trưởng phòng")
        }
        for number in (Self.units + 4)..<Self.people {
            let unit = staff.units[number % staff.units.count]
            staff.officers[unit, default: []].append(try await appoint(number, to: unit, .officer, "Chuyên viên"))
        }
        return staff
    }

    /// One plan with its obligations: one transaction.
    private static func write(_ plan: Int, of staff: Staff, _ tx: any Transaction) throws {
        var random = Repeatable(seed: UInt64(plan))
        let assigner = random.one(of: staff.leaders)
        let issued = today.adding(days: -random.number(1...700))
        let document = try DocumentStore.insert(
            tx,
            NewDocument(
                header: CheckedHeader(
                    direction: .internal, kind: "Kế hoạch", number: "\(plan + 1)/KH-VPUB", issuedOn: issued,
                    issuer: "Văn phòng UBND tỉnh Sơn Hà", title: "Kế hoạch công tác số \(plan + 1)",
                    signer: "Nguyễn Minh Khôi", urgency: .none),
                secrecy: .none, state: .confirmed, visibility: .office, file: nil), by: assigner)
        let scope = try DocumentStore.standing(tx, document).scope
        let new = (0..<obligationsOfPlan).map { position in
            NewObligation(
                task: task(position, assigner, issued, staff, &random), document: document, position: position,
                origin: .paper, orderedBy: nil, orderedOn: nil, scope: scope)
        }
        for old in try ObligationStore.insert(tx, new, by: assigner) {
            try ObligationStore.save(tx, later(old, staff, &random), old: old)
        }
    }

    private static func task(
        _ position: Int, _ assigner: Key<Person>, _ issued: CalendarDay, _ staff: Staff, _ random: inout Repeatable
    ) -> CheckedTask {
        let units = staff.units.shuffled(using: &random).prefix(3)
        let parties = units.enumerated().map { place, unit in
            CheckedParty(Key<Party>(unit), place == 0 ? .lead : .coordinate, printedName: "Phòng Công tác")
        }
        let due = issued.adding(days: random.number(10...400))
        return CheckedTask(
            ref: "II.\(position + 1)",
            content:
                "Rà soát, tham mưu giải quyết kiến nghị số \(position + 1) của cử tri và Nhân dân trên địa bàn tỉnh, "
                + "báo cáo kết quả với Lãnh đạo Văn phòng",
            product: "Báo cáo", assigner: assigner, parties: parties,
            deadline: random.number(0...9) == 0 ? .none : .on(due, text: "trước ngày \(due)"))
    }

    /// What became of it: two in three are closed, the others lie with an officer.
    private static func later(_ old: Obligation, _ staff: Staff, _ random: inout Repeatable) -> Obligation {
        var new = old
        guard let lead = old.participants.first(where: { $0.role == .lead }) else { return old }
        let unit = Key<Unit>(lead.party.value)
        if let officers = staff.officers[unit] {
            // One unit's work lies with one officer, so that in the smallest office too somebody has more than a page.
            new.pass(lead.id, to: unit == staff.units.first ? officers[0] : random.one(of: officers))
        }
        if random.number(0...2) > 0 {
            let day = today.adding(days: -random.number(1...300))
            new.report(lead.id, percent: 100, isFinal: true, on: day)
            new.acceptResult(lead.id, on: day)
        }
        return new
    }

    private static func name(_ number: Int) -> String {
        let families = ["Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Vũ", "Đặng", "Bùi", "Đỗ", "Hồ"]
        let middles = ["Văn", "Thị", "Minh", "Thu", "Quang", "Ngọc", "Đình"]
        let givens = ["An", "Bình", "Châu", "Dũng", "Giang", "Hà", "Khánh", "Lan", "Mai", "Nam", "Phúc", "Yến"]
        return [families[number % 10], middles[number / 10 % 7], givens[number / 70 % 12]].joined(separator: " ")
    }

    /// The officer who has the most open work of his or her own.
    static func officer(_ tx: any Transaction) throws -> Key<Person> {
        let row = try tx.first(
            """
            SELECT w.holder_id, COUNT(*) AS count FROM work_item w
            JOIN post o ON o.person_id = w.holder_id AND o.rank = 'officer'
            WHERE w.tab = 'waiting' AND w.is_open GROUP BY w.holder_id ORDER BY count DESC, w.holder_id LIMIT 1
            """)
        guard let row, try row.int("count") > 50 else { throw BenchmarkOffice.Missing() }
        return try row.key("holder_id")
    }

    /// What there is, counted; throws when it is not all there.
    static func summary(_ tx: any Transaction, of obligations: Int) throws -> String {
        let row = try tx.first(
            """
            SELECT (SELECT COUNT(*) FROM obligation) AS obligations, (SELECT COUNT(*) FROM work_item) AS items,
                (SELECT COUNT(*) FROM obligation WHERE is_open) AS open
            """)
        guard let row, try row.int("obligations") == obligations else { throw BenchmarkOffice.Missing() }
        return "\(tx.dialect == .sqlite ? "SQLite" : "PostgreSQL") with \(obligations) obligations "
            + "(\(try row.int("open")) open), \(try row.int("items")) rows of worklists, \(units) units, \(people) people"
    }
}
