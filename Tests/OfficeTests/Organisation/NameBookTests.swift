import Office
import Testing

@Suite("Finding who is meant by a name")
struct NameBookTests {
    @Test(
        "A printed name that means one party is taken without asking",
        arguments: [
            ("Phòng Hành chính - Quản trị", 3), ("Phòng HC-QT", 3), ("phòng hcqt", 3), ("P. Hành chính – Quản trị", 3),
            ("PHÒNG HÀNH CHÍNH - QUẢN TRỊ", 3), ("Phòng Hành chính, Quản trị", 3),
            ("Phòng Hành chính - Tổ chức", 3), ("Phòng Nội chính Văn phòng UBND tỉnh", 4),
            ("Phòng Nội chính thuộc Văn phòng Ủy ban nhân dân tỉnh", 4),
            ("VPUB", 1), ("VPUBND tỉnh", 1), ("Văn phòng Ủy ban nhân dân tỉnh", 1), ("Văn phòng", 1),
            ("Văn phòng UBND", 1), ("Ban Tiếp công dân", 7), ("BTCD tỉnh", 7),
            ("Trung tâm Phục vụ - Kiểm soát TTHC tỉnh", 8), ("TT CB&TH", 9), ("Trung tâm Công báo - Tin học", 9),
            ("Sở NN&MT", 11), ("Sở Nông nghiệp và Môi trường", 11), ("so nong nghiep moi truong", 11),
            ("Ban QLDA đầu tư xây dựng số 2", 15), ("Ủy ban nhân dân phường Đông Giang", 16),
            ("UBND P. Đông Giang", 16), ("Lãnh đạo Văn phòng", 2), ("Lãnh đạo Văn phòng UBND tỉnh", 2),
            ("Chánh Văn phòng", 101), ("Chánh Văn phòng UBND tỉnh", 101), ("Trưởng ban Tiếp công dân tỉnh", 106),
            ("Trưởng phòng Nội chính", 105), ("Trưởng phòng HC-QT", 104), ("đồng chí Nguyễn Minh Khôi", 101),
            ("đ/c Lê Thị Hoài An - Phó Chánh Văn phòng", 102), ("Ngô Thị Lân", 108), ("Ngô Thị Lan", 107),
        ] as [(String, Int64)])
    func meaning(_ printed: String, _ party: Int64) {
        #expect(SampleRoster.book.meaning(of: printed)?.parties == [Key(party)])
    }

    @Test(
        "A name that fits several, or none well, is left to a person",
        arguments: [
            "Phòng KT", "Trưởng phòng", "Phó Chánh Văn phòng", "UBND phường Nam Giang", "Sở Xây dựng",
            "Ban Quản lý dự án đầu tư xây dựng số 3", "các phòng, ban, đơn vị có liên quan", "Ngô Thị Lần", "", "…",
        ])
    func open(_ printed: String) {
        #expect(SampleRoster.book.meaning(of: printed) == nil)
    }

    @Test(
        "What comes near is offered, the likeliest first",
        arguments: [
            ("Phòng KT", [5, 6]), ("Trưởng phòng", [104, 105]), ("Phó Chánh Văn phòng", [102, 103]),
            ("UBND phường Nam Giang", [17, 16]), ("Sở Xây dựng", []), ("Công ty Điện lực", []),
        ] as [(String, [Int64])])
    func offers(_ printed: String, _ parties: [Int64]) {
        let found = SampleRoster.book.candidates(for: printed).flatMap { $0.parties.map(\.value) }
        #expect(Set(found) == Set(parties))
    }

    @Test(
        "A phrase stands for its members as the office is today",
        arguments: [
            ("các phòng, ban, đơn vị", [3, 4, 5, 6, 7, 8, 9], false),
            ("Các phòng, ban, đơn vị có liên quan", [3, 4, 5, 6, 7, 8, 9], true),
            ("các bộ phận liên quan của Văn phòng UBND tỉnh", [3, 4, 5, 6, 7, 8, 9], true),
            ("các phòng", [3, 4, 5, 6], false), ("Các Trung tâm trực thuộc", [8, 9], false),
            ("Các Phó Chánh Văn phòng", [102, 103], false), ("các đồng chí Lãnh đạo Văn phòng", [2], false),
            ("Trưởng các phòng, ban, đơn vị", [104, 105, 106], false),
            ("Các sở, ban, ngành thuộc tỉnh", [11, 12, 13, 14, 15], false),
            ("các sở, ngành, địa phương liên quan", [11, 12, 13, 14, 15, 16, 17], true),
            ("Ủy ban nhân dân các xã, phường", [16, 17], false), ("UBND các xã, phường", [16, 17], false),
        ] as [(String, [Int64], Bool)])
    func groups(_ printed: String, _ members: [Int64], _ leavesChoice: Bool) throws {
        let group = try #require(SampleRoster.book.candidates(for: printed).first)
        #expect(group.parties.map(\.value) == members && group.leavesChoice == leavesChoice)
    }

    @Test(
        "Typing without marks, by initials, by a given name finds the right one first",
        arguments: [
            ("phong hanh ch", 3), ("hcqt", 3), ("hành chí", 3), ("noi ch", 4), ("vpub", 1), ("khoi", 101),
            ("hoai an", 102), ("so tai", 12), ("nong nghiep", 11), ("dong gi", 16), ("chanh van", 101),
            ("tiep cong dan", 7),
        ] as [(String, Int64)])
    func typing(_ typed: String, _ party: Int64) {
        #expect(SampleRoster.book.suggestions(for: typed).first?.parties == [Key(party)])
    }

    @Test("Nothing typed lists the office's units; a limit holds")
    func limits() {
        let book = SampleRoster.book
        #expect(book.suggestions(for: " ", limit: 3).map(\.name) == book.roster.units.prefix(3).map(\.unit.name))
        #expect(book.suggestions(for: "p", limit: 2).count == 2)
        #expect(book.suggestions(for: "xyzzy").isEmpty)
    }
}
