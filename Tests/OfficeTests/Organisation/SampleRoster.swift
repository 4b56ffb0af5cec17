import Office

/// A small office of tỉnh Sơn Hà for tests that need names.
enum SampleRoster {
    static let roster = Roster(
        units: [
            unit(1, nil, .office, "Văn phòng UBND tỉnh", "VPUB", aliases: ["Văn phòng"]),
            unit(2, 1, .leadership, "Lãnh đạo Văn phòng"),
            unit(3, 1, .division, "Phòng Hành chính - Quản trị", former: ["Phòng Hành chính - Tổ chức"]),
            unit(4, 1, .division, "Phòng Nội chính"),
            unit(5, 1, .division, "Phòng Kinh tế"),
            unit(6, 1, .division, "Phòng Kiểm tra"),
            unit(7, 1, .board, "Ban Tiếp công dân tỉnh"),
            unit(8, 1, .centre, "Trung tâm Phục vụ - Kiểm soát thủ tục hành chính"),
            unit(9, 1, .centre, "Trung tâm Công báo và Tin học"),
            unit(11, nil, .agency, "Sở Nông nghiệp và Môi trường"),
            unit(12, nil, .agency, "Sở Tài chính"),
            unit(13, nil, .agency, "Công an tỉnh"),
            unit(14, nil, .agency, "Ban Quản lý dự án đầu tư xây dựng số 1"),
            unit(15, nil, .agency, "Ban Quản lý dự án đầu tư xây dựng số 2"),
            unit(16, nil, .agency, "UBND phường Đông Giang"),
            unit(17, nil, .agency, "UBND phường Tây Giang"),
        ],
        persons: [
            person(101, "Nguyễn Minh Khôi", 2, .leader, "Chánh Văn phòng"),
            person(102, "Lê Thị Hoài An", 2, .leader, "Phó Chánh Văn phòng"),
            person(103, "Trần Quốc Bình", 2, .leader, "Phó Chánh Văn phòng"),
            person(104, "Đỗ Thị Mai", 3, .head, "Trưởng phòng"),
            person(105, "Đặng Thu Hằng", 4, .head, "Trưởng phòng"),
            person(106, "Võ Thành Công", 7, .head, "Trưởng ban"),
            person(107, "Ngô Thị Lan", 3, .officer, "Văn thư"),
            person(108, "Ngô Thị Lân", 4, .officer, "Chuyên viên"),
        ])

    static let book = NameBook(roster)

    private static func unit(
        _ id: Int64, _ parent: Int64?, _ kind: Unit.Kind, _ name: String, _ short: String? = nil,
        aliases: [String] = [], former: [String] = []
    ) -> Roster.KnownUnit {
        Roster.KnownUnit(
            unit: Unit(
                id: Key(id), parent: parent.map { Key($0) }, kind: kind, name: name, shortName: short,
                isOutside: kind == .agency, follower: nil, version: 1),
            aliases: aliases, formerNames: former)
    }

    private static func person(
        _ id: Int64, _ name: String, _ unit: Int64, _ rank: Rank, _ title: String
    ) -> Roster.KnownPerson {
        Roster.KnownPerson(
            id: Key(id), fullName: name, standings: [.init(unit: Key(unit), rank: rank, title: title)])
    }
}
