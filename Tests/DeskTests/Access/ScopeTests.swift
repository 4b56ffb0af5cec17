import Desk
import Office
import Storage
import TestSupport
import Testing
import WorkTime

@Suite("Who may see what")
struct ScopeTests {
    @Test("Posts and roles open scopes, and close them when they end", arguments: Backend.all)
    func materialised(_ backend: Backend) async throws {
        try await withOffice(backend) { office in
            func scopes(_ person: Key<Person>) async throws -> [String] {
                try await office.storage.read { tx in
                    try tx.query(
                        """
                        SELECT DISTINCT s.kind, n.name, p.reason FROM person_scope AS p JOIN scope AS s ON s.id = p.scope_id
                        LEFT JOIN unit_name AS n ON n.unit_id = s.unit_id
                        WHERE p.person_id = \(person) ORDER BY p.reason, n.name
                        """
                    ).map { "\(try $0.text("reason")): \(try $0.textIfPresent("name") ?? "all")" }
                }
            }
            #expect(
                try await scopes(office.officerOfEconomy) == ["employed: all", "post: Phòng Kinh tế"])
            #expect(try await scopes(office.administrator).count == 2)
            #expect(try await scopes(office.chief).count == 1 + 7)
            #expect(try await scopes(office.clerk).count == 1 + 1 + 7)

            let posts = try await office.ask(PersonAdministration(office.officerOfEconomy), as: office.administrator)
                .posts
            try await office.perform(EndPost(post: posts[0].id), as: office.administrator)
            #expect(try await scopes(office.officerOfEconomy).count == 2)
            office.clock.advance(days: 1)
            #expect(try await office.desk.refreshAccess() == 2)
            #expect(try await scopes(office.officerOfEconomy) == [])
            #expect(try await office.desk.refreshAccess() == 0)
        }
    }

    @Test(
        "Whatever is done to a random organisation, the filter lets through what a naive recount does",
        arguments: [Backend.sqliteMemory, .postgres], testSeeds(3))
    func recount(_ backend: Backend, _ seed: UInt64) async throws {
        try await withOffice(backend) { office in
            var random = SeededRandom(seed: seed)
            try await RandomOrganisation.live(office, steps: 40, random: &random)
            let today = OfficeTime.day(of: office.clock.now)
            let (filtered, recounted) = try await office.storage.read { tx in
                (try RandomOrganisation.filtered(tx), try RandomOrganisation.recounted(tx, on: today))
            }
            #expect(filtered == recounted && !filtered.isEmpty)
        }
    }
}

/// An organisation in which things happen at random, and what each person may see of it, counted in two ways.
enum RandomOrganisation {
    static func live(_ office: TestOffice, steps: Int, random: inout SeededRandom) async throws {
        for step in 0..<steps {
            let (units, persons, posts, grants) = try await office.storage.read { tx in
                let today = OfficeTime.day(of: office.clock.now)
                return (
                    try UnitStore.all(tx, on: today).filter { !$0.unit.isOutside }.map(\.unit.id),
                    try tx.query("SELECT id FROM person ORDER BY id").map { try $0.key("id", of: Person.self) },
                    try tx.query("SELECT id FROM post ORDER BY id").map { try $0.key("id", of: Post.self) },
                    try tx.query("SELECT id, person_id FROM role_grant ORDER BY id").map {
                        (try $0.key("id", of: RoleGrant.self), try $0.key("person_id", of: Person.self))
                    }
                )
            }
            let today = OfficeTime.day(of: office.clock.now)
            let person = persons.randomElement(using: &random)!
            let unit = units.randomElement(using: &random)!
            let grant = grants.randomElement(using: &random)!
            let ahead = today.adding(days: Int.random(in: -2...5, using: &random))
            let command: any Command =
                switch Int.random(in: 0..<8, using: &random) {
                case 0: AddUnit(name: "Phòng số \(step)", kind: .division, parent: unit)
                case 1: AddPerson(fullName: "Người thứ \(step)")
                case 2, 3:
                    AppointPerson(
                        person: person, unit: unit, title: "Chức danh \(step)",
                        rank: Rank.allCases.randomElement(using: &random)!, from: ahead)
                case 4: EndPost(post: posts.randomElement(using: &random)!, on: ahead)
                case 5: GrantRole(person: person, role: [.clerk, .planner].randomElement(using: &random)!, from: ahead)
                case 6: EndRole(grant: grant.0, person: grant.1, on: ahead)
                default: EndEmployment(person: person, on: nil, version: 1)
                }
            do {
                _ = try await office.desk.perform(command, as: .terminal)
            } catch is OfficeError {
                // A refusal changes nothing; the recount will tell.
            }
            if Int.random(in: 0..<4, using: &random) == 0 {
                office.clock.advance(days: 1)
                _ = try await office.desk.refreshAccess()
            }
        }
    }

    /// Person and scope, as lists filter.
    static func filtered(_ tx: any Transaction) throws -> Set<[Int]> {
        Set(
            try tx.query("SELECT DISTINCT person_id, scope_id FROM person_scope ORDER BY person_id, scope_id").map {
                [try $0.int("person_id"), try $0.int("scope_id")]
            })
    }

    /// The same from posts and grants alone, one question at a time.
    static func recounted(_ tx: any Transaction, on today: CalendarDay) throws -> Set<[Int]> {
        let day = today.description
        func holds(_ row: Row) throws -> Bool {
            let last = try row.textIfPresent("valid_to") ?? day
            return try row.text("valid_from") <= day && last >= day
        }
        let scopes = try tx.query("SELECT id, unit_id FROM scope ORDER BY id")
        let posts = try tx.query("SELECT person_id, unit_id, rank, valid_from, valid_to FROM post ORDER BY id").filter(
            holds)
        let grants = try tx.query("SELECT person_id, role, valid_from, valid_to FROM role_grant ORDER BY id").filter(
            holds)
        var result: Set<[Int]> = []
        for post in posts {
            let person = try post.int("person_id")
            for scope in scopes {
                let unit = try scope.intIfPresent("unit_id")
                let seesAll = try post.text("rank") == "leader"
                let looksOver = try grants.contains {
                    let role = try $0.text("role")
                    return try $0.int("person_id") == person && ["clerk", "planner"].contains(role)
                }
                let isOwn = try post.int("unit_id") == unit
                if unit == nil || seesAll || looksOver || isOwn {
                    result.insert([person, try scope.int("id")])
                }
            }
        }
        return result
    }
}
