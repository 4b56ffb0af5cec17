import Desk
import Exchange
import Foundation
import Office
import Storage
import WorkTime

/// The units, people and accounts of the demonstration office, the leaders of the committee above it, the agencies beside it:
/// four lists.
struct DemoOffice {
    let storage: any Storage
    let source: URL

    /// Founds the office and returns the accounts as a text to print: all have one password, made anew each time.
    func found() async throws -> String {
        let password = FirstPassword.make()
        let desk = Desk(storage: storage, rules: try RulesFolder.all())
        let door = FrontDoor(desk: desk)
        let start = CalendarDay(year: 2025, month: 7, day: 1)
        let units = try table("don-vi.csv")
        let people = try table("nhan-su.csv")
        let founded = try await door.found(
            FoundOffice(
                officeName: units[0]["Tên đơn vị"] ?? "", shortName: units[0]["Tên viết tắt"],
                administratorName: "Quản trị hệ thống", login: "quantri", password: FirstPassword.make(), from: start))
        let admin = try await actor(founded.administrator)
        let hash = try await PasswordHasher().hash(password)

        var unitKeys = [units[0]["Tên đơn vị"] ?? "": founded.office]
        for unit in units.dropFirst() where unit["Cơ quan ngoài"] != "x" {
            unitKeys[unit["Tên đơn vị"] ?? ""] = try await desk.perform(
                AddUnit(
                    name: unit["Tên đơn vị"] ?? "", shortName: unit["Tên viết tắt"], kind: Self.kind(unit["Loại"]),
                    parent: founded.office, aliases: Self.list(unit["Tên gọi khác"]), from: start),
                as: admin)
        }
        var lines = [
            "Tài khoản của cơ quan mẫu (mật khẩu chung: \(password)):",
            "  quantri           \(password)  Quản trị hệ thống",
        ]
        var personKeys: [String: Key<Person>] = [:]
        try await choose(hash, login: "quantri")
        for person in people {
            let name = person["Họ và tên"] ?? ""
            let login = person["Tên đăng nhập"] ?? ""
            guard let unit = unitKeys[person["Đơn vị"] ?? ""] else {
                throw OfficeError(.invalid, "Danh sách nhân sự: không có đơn vị «\(person["Đơn vị"] ?? "")».")
            }
            let key = try await desk.perform(
                AddPerson(fullName: name, email: person["Thư điện tử"], from: start), as: admin)
            _ = try await desk.perform(
                AppointPerson(
                    person: key, unit: unit, title: person["Chức danh"] ?? "", rank: Self.rank(person["Cấp"]),
                    from: start),
                as: admin)
            if let role = Self.role(person["Vai trò"]) {
                _ = try await desk.perform(GrantRole(person: key, role: role, from: start), as: admin)
            }
            try await desk.perform(InviteAccount(person: key, login: login, token: .random()), as: admin)
            try await choose(hash, login: login)
            personKeys[name] = key
            let padding = String(repeating: " ", count: max(1, 18 - login.count))
            lines.append(
                "  \(login)\(padding)\(password)  \(name), \(person["Chức danh"] ?? ""), \(person["Đơn vị"] ?? "")")
        }
        for unit in units where unit["Cơ quan ngoài"] == "x" {
            _ = try await desk.perform(
                AddUnit(
                    name: unit["Tên đơn vị"] ?? "", shortName: unit["Tên viết tắt"], kind: .agency,
                    follower: personKeys[unit["Người theo dõi"] ?? ""], aliases: Self.list(unit["Tên gọi khác"]),
                    from: start),
                as: admin)
        }
        try await DemoAgencies(desk: desk).enter(try table("co-quan.csv"), as: admin)
        let leaders = try await committee(hash, password, from: start, as: admin, desk: desk)
        lines += leaders.lines
        if let chairman = leaders.chairman, let leadership = unitKeys["Lãnh đạo Văn phòng"] {
            _ = try await desk.perform(
                GiveDelegation(
                    kind: .order, giverTitle: CommitteeTitle.chairman.words, giver: chairman, receiver: Key(leadership),
                    paperKinds: ["Công văn", "Thông báo", "Giấy mời"],
                    matters: "truyền đạt ý kiến chỉ đạo của Chủ tịch, mời họp", from: start, to: nil,
                    basis: "Quy chế làm việc của Ủy ban nhân dân tỉnh", document: nil), as: admin)
        }
        return lines.joined(separator: "\n") + "\n"
    }

    /// The leaders of the committee, with accounts by which they sign its papers, and the lines that say so.
    private func committee(
        _ hash: String, _ password: String, from start: CalendarDay?, as admin: Actor, desk: Desk
    ) async throws -> (chairman: Key<Person>?, lines: [String]) {
        var chairman: Key<Person>?
        var lines: [String] = []
        for leader in try table("lanh-dao-ubnd.csv") {
            let name = leader["Họ và tên"] ?? ""
            let login = leader["Tên đăng nhập"] ?? ""
            guard let title = CommitteeTitle.allCases.first(where: { $0.words == leader["Chức vụ"] }) else {
                throw OfficeError(.invalid, "Danh sách lãnh đạo UBND: «\(name)» không có chức vụ.")
            }
            let key = try await desk.perform(
                AddPerson(fullName: name, email: leader["Thư điện tử"], from: start), as: admin)
            _ = try await desk.perform(AppointToCommittee(key, as: title, from: start), as: admin)
            try await desk.perform(InviteAccount(person: key, login: login, token: .random()), as: admin)
            try await choose(hash, login: login)
            if title == .chairman { chairman = key }
            let padding = String(repeating: " ", count: max(1, 18 - login.count))
            lines.append("  \(login)\(padding)\(password)  \(name), \(title.words) Ủy ban nhân dân tỉnh")
        }
        return (chairman, lines)
    }

    private func actor(_ person: Key<Person>) async throws -> Actor {
        try await DemoActors(storage: storage).actor(person)
    }

    /// The demonstration's one password, as if each had chosen it.
    private func choose(_ hash: String, login: String) async throws {
        try await storage.write { tx in
            guard let account = try AccountStore.find(tx, login: login) else { return }
            try AccountStore.setPassword(tx, account.id, hash: hash, mustChange: false)
        }
    }

    private func table(_ name: String) throws -> [[String: String]] {
        guard let data = FileManager.default.contents(atPath: source.appending(path: name).path) else {
            throw OfficeError(.notFound, "Không có tệp \(name) của cơ quan mẫu trong \(source.path).")
        }
        var rows = try CSVReader.rows(Array(data))
        guard rows.count > 1 else { throw OfficeError(.invalid, "Tệp \(name) của cơ quan mẫu không có dữ liệu.") }
        let headings = rows.removeFirst()
        return rows.map { row in
            Dictionary(zip(headings, row).filter { !$0.1.isEmpty }) { first, _ in first }
        }
    }

    private static func list(_ text: String?) -> [String] {
        (text ?? "").split(separator: ";").map { $0.trimmingCharacters(in: .whitespaces) }
    }

    private static func kind(_ word: String?) -> Office.Unit.Kind {
        switch word {
        case "Lãnh đạo": .leadership
        case "Ban": .board
        case "Trung tâm": .centre
        default: .division
        }
    }

    private static func rank(_ word: String?) -> Rank {
        switch word {
        case "Lãnh đạo": .leader
        case "Trưởng": .head
        case "Phó": .deputy
        default: .officer
        }
    }

    private static func role(_ word: String?) -> Role? {
        switch word {
        case "Văn thư": .clerk
        case "Theo dõi kế hoạch": .planner
        case "Quản trị": .administrator
        case "Lưu trữ": .archivist
        case "Một cửa": .counter
        case "Tiếp công dân": .reception
        case "Kiểm soát thủ tục hành chính": .inspection
        default: nil
        }
    }
}
