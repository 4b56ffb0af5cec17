import Desk
import Foundation
import Hummingbird
import Office
import Storage
import Web
import WorkTime

/// The office of the week: clerks at several desks, leaders, divisions with their officers, each signed in to the site.
struct WeekOffice: Sendable {
    /// A unit with those who work in it.
    struct Crew: Sendable {
        let name: String
        let unit: Key<Office.Unit>
        let head: Member
        let officers: [Member]
    }

    /// A person with a session.
    struct Member: Sendable {
        let person: Key<Person>
        let name: String
        let client: WeekClient

        static let password = "một câu mật khẩu dài"

        func signedIn(by door: FrontDoor) async throws -> Member {
            let entry = try await door.signIn(
                login: "nguoi\(person)", password: Self.password,
                from: Browser(address: "10.0.0.7", device: "tuần lễ"))
            return Member(person: person, name: name, client: try client.entered(entry))
        }
    }

    let clerks: [Member]
    /// The clerk who keeps the book of secret papers.
    var keeper: Member { clerks[clerks.count - 1] }
    let leaders: [Member]
    let crews: [Crew]

    /// Who answers for what is laid on this doer.
    func member(of doer: IncomingPaper.Doer) -> Member {
        let crew = crews[doer.crew]
        return doer.officer.map { crew.officers[$0] } ?? crew.head
    }

    /// Everybody signed in anew, as on the morning of a day.
    func signedIn(by door: FrontDoor) async throws -> WeekOffice {
        func again(_ members: [Member]) async throws -> [Member] {
            var result: [Member] = []
            for member in members { result.append(try await member.signedIn(by: door)) }
            return result
        }
        var crews: [Crew] = []
        for crew in self.crews {
            crews.append(
                Crew(
                    name: crew.name, unit: crew.unit, head: try await crew.head.signedIn(by: door),
                    officers: try await again(crew.officers)))
        }
        return WeekOffice(clerks: try await again(clerks), leaders: try await again(leaders), crews: crews)
    }

    /// Founds it in an empty database, by the commands of a real one.
    static func found(
        _ desk: Desk, door: FrontDoor, responder: any HTTPResponder<WebContext>, meter: WeekMeter, from: CalendarDay
    ) async throws -> WeekOffice {
        let founded = try await door.found(
            FoundOffice(
                officeName: "Văn phòng UBND tỉnh", shortName: "VP", administratorName: "Lý Quang Huy", login: "quantri",
                password: "một câu mật khẩu dài", from: from))
        let maker = Maker(
            desk: desk, door: door, office: founded.office, from: from, responder: responder, meter: meter)
        let leadership = try await maker.unit("Lãnh đạo Văn phòng", .leadership)
        var leaders: [Member] = []
        for (index, name) in ["Nguyễn Minh Khôi", "Lê Thị Hoài An", "Trần Quốc Dũng", "Phạm Thu Hà"].enumerated() {
            let title = index == 0 ? "Chánh Văn phòng" : "Phó Chánh Văn phòng"
            leaders.append(try await maker.member(name, leadership, .leader, title))
        }
        let administration = try await maker.unit("Phòng Hành chính - Quản trị", .division)
        var clerks: [Member] = []
        for number in 1...6 {
            let clerk = try await maker.member("Văn thư \(number)", administration, .officer, "Văn thư")
            _ = try await desk.perform(GrantRole(person: clerk.person, role: .clerk, from: from), as: .terminal)
            clerks.append(clerk)
        }
        var crews: [Crew] = []
        for name in ["Nội chính", "Kinh tế", "Khoa giáo", "Tổng hợp", "Đô thị", "Văn xã"] {
            let unit = try await maker.unit("Phòng \(name)", .division)
            let head = try await maker.member("Trưởng phòng \(name)", unit, .head, "Trưởng phòng")
            var officers: [Member] = []
            for number in 1...4 {
                officers.append(
                    try await maker.member("Chuyên viên \(name) \(number)", unit, .officer, "Chuyên viên"))
            }
            crews.append(Crew(name: "Phòng \(name)", unit: unit, head: head, officers: officers))
        }
        return WeekOffice(clerks: clerks, leaders: leaders, crews: crews)
    }

    private struct Maker {
        let desk: Desk
        let door: FrontDoor
        let office: Key<Office.Unit>
        let from: CalendarDay
        let responder: any HTTPResponder<WebContext>
        let meter: WeekMeter

        func unit(_ name: String, _ kind: Office.Unit.Kind) async throws -> Key<Office.Unit> {
            try await desk.perform(AddUnit(name: name, kind: kind, parent: office, from: from), as: .terminal)
        }

        func member(
            _ name: String, _ unit: Key<Office.Unit>, _ rank: Rank, _ title: String
        ) async throws -> Member {
            let person = try await desk.perform(AddPerson(fullName: name, from: from), as: .terminal)
            _ = try await desk.perform(
                AppointPerson(person: person, unit: unit, title: title, rank: rank, from: from), as: .terminal)
            let link = SecretToken.random()
            try await desk.perform(
                InviteAccount(person: person, login: "nguoi\(person)", token: link), as: .terminal)
            let entry = try await door.choosePassword(
                Member.password, at: link.text, from: Browser(address: "10.0.0.7", device: "tuần lễ"))
            let client = WeekClient(responder: responder, cookie: "", meter: meter)
            return Member(person: person, name: name, client: try client.entered(entry))
        }
    }
}
