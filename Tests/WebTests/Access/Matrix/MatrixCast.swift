import Desk
import Office
import TestSupport
import WorkTime

/// Who asks: a stranger, somebody for each standing and each role, all of Phòng Nội chính (the leader of the office), and
/// one who holds no post any more.
struct MatrixCast {
    struct Member {
        let name: String
        let person: Key<Person>
        let client: TestClient
    }

    let stranger: TestClient
    let members: [Member]

    /// Those who may draft, keep files and take part.
    var working: [Member] { members.filter { $0.name != Self.postless } }

    static let postless = "postless"

    /// Who holds the role.
    func holder(of role: Role) throws -> Key<Person> {
        guard let member = members.first(where: { $0.name == role.rawValue }) else {
            throw OfficeError(.notFound, "nobody in the cast is \(role.rawValue)")
        }
        return member.person
    }

    /// Everybody signed in.
    func entered(_ site: OfficeSite) async throws -> MatrixCast {
        var signedIn: [Member] = []
        for member in members {
            let client = try await site.client(member.person, login: "ma-tran-\(member.name)")
            signedIn.append(Member(name: member.name, person: member.person, client: client))
        }
        return MatrixCast(stranger: stranger, members: signedIn)
    }

    /// Nobody signed in yet: the records take a day to make, which is longer than a session lasts.
    static func gather(_ site: OfficeSite) async throws -> MatrixCast {
        let office = site.office
        var members: [Member] = []
        func add(_ name: String, _ person: Key<Person>) async throws {
            members.append(Member(name: name, person: person, client: site.stranger))
        }
        try await add("officer", try await newcomer("Hồ Văn Tám", in: office))
        try await add("head", office.headOfInternalAffairs)
        try await add("leader", office.deputyChief)
        for role in Role.allCases where role != .officer {
            let person = try await newcomer("Người giữ vai trò \(role.rawValue)", in: office)
            _ = try await office.desk.perform(GrantRole(person: person, role: role, from: start), as: .terminal)
            try await add(role.rawValue, person)
        }
        let gone = try await office.desk.perform(AddPerson(fullName: "Người thôi việc", from: start), as: .terminal)
        try await add(postless, gone)
        return MatrixCast(stranger: site.stranger, members: members)
    }

    private static let start = CalendarDay(year: 2024, month: 1, day: 2)

    private static func newcomer(_ name: String, in office: TestOffice) async throws -> Key<Person> {
        let person = try await office.desk.perform(AddPerson(fullName: name, from: start), as: .terminal)
        _ = try await office.desk.perform(
            AppointPerson(
                person: person, unit: office.internalAffairs, title: "Chuyên viên", rank: .officer, from: start),
            as: .terminal)
        return person
    }
}
