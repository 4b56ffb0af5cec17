public import Desk
public import Office
import Storage
public import WorkTime

/// An office of any size, made by the same commands as a real one: leaders, divisions with head and officers, outside
/// agencies with followers, a clerk and a planner.
public struct SimulatedOffice: Sendable {
    public let desk: Desk
    public let clock: SimulatedClock
    let leaders: [Actor]
    let units: [Crew]
    let clerk: Actor
    let planner: Actor

    /// The units that lead work, as parties, and the head of the office.
    public var parties: [Key<Party>] { units.map { Key<Party>($0.unit) } }
    public var leader: Key<Person> { leaders[0].person }
    /// Who keeps the registers.
    public var registrar: Key<Person> { clerk.person }

    /// A unit with those who work in it.
    struct Crew: Sendable {
        let unit: Key<Office.Unit>
        let head: Actor
        let officers: [Actor]
    }

    /// Founds it in an empty database with so many people.
    public static func found(
        in desk: Desk, clock: SimulatedClock, people: Int, from: CalendarDay
    ) async throws -> SimulatedOffice {
        // The cheapest hash: nobody signs in.
        let founded = try await FrontDoor(desk: desk, hasher: PasswordHasher(cost: 2)).found(
            FoundOffice(
                officeName: "Văn phòng UBND tỉnh Sơn Hà", administratorName: "Lý Quang Huy", login: "quantri",
                password: "một câu mật khẩu dài", from: from))
        let maker = Maker(desk: desk, office: founded.office, from: from)
        let leadership = try await maker.unit("Lãnh đạo Văn phòng", .leadership)
        var leaders: [Key<Person>] = []
        for index in 0..<4 {
            leaders.append(
                try await maker.person(
                    "Lãnh đạo \(index + 1)", leadership, .leader, index == 0 ? "Chánh Văn phòng" : "Phó Chánh Văn phòng"
                ))
        }
        let size = 14
        var crews: [(unit: Key<Office.Unit>, head: Key<Person>, officers: [Key<Person>])] = []
        for index in 0..<max(2, people / size) {
            let unit = try await maker.unit("Phòng số \(index + 1)", .division)
            let head = try await maker.person("Trưởng phòng \(index + 1)", unit, .head, "Trưởng phòng")
            var officers: [Key<Person>] = []
            for number in 1..<size {
                officers.append(
                    try await maker.person("Chuyên viên \(index + 1).\(number)", unit, .officer, "Chuyên viên"))
            }
            crews.append((unit, head, officers))
        }
        let (clerk, planner) = (crews[0].officers[0], crews[1].officers[0])
        try await maker.grant(.clerk, to: clerk)
        try await maker.grant(.planner, to: planner)
        let all = leaders + crews.flatMap { [$0.head] + $0.officers }
        let actors = try await desk.storage.read { tx in
            Dictionary(
                try all.compactMap { person in
                    try ActorStore.actor(tx, person, on: OfficeTime.day(of: tx.now)).map { (person, $0) }
                }
            ) { $1 }
        }
        return SimulatedOffice(
            desk: desk, clock: clock, leaders: leaders.compactMap { actors[$0] },
            units: crews.compactMap { crew in
                actors[crew.head].map {
                    Crew(unit: crew.unit, head: $0, officers: crew.officers.compactMap { actors[$0] })
                }
            }, clerk: actors[clerk] ?? .terminal, planner: actors[planner] ?? .terminal)
    }

    private struct Maker {
        let desk: Desk
        let office: Key<Office.Unit>
        let from: CalendarDay

        func unit(_ name: String, _ kind: Office.Unit.Kind) async throws -> Key<Office.Unit> {
            try await desk.perform(AddUnit(name: name, kind: kind, parent: office, from: from), as: .terminal)
        }

        func person(_ name: String, _ unit: Key<Office.Unit>, _ rank: Rank, _ title: String) async throws -> Key<Person>
        {
            let person = try await desk.perform(AddPerson(fullName: name, from: from), as: .terminal)
            _ = try await desk.perform(
                AppointPerson(person: person, unit: unit, title: title, rank: rank, from: from), as: .terminal)
            return person
        }

        func grant(_ role: Role, to person: Key<Person>) async throws {
            _ = try await desk.perform(GrantRole(person: person, role: role, from: from), as: .terminal)
        }
    }
}
