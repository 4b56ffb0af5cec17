import Office
import Testing
import WorkTime

/// Who may sign, and how the lines above the name read. Legal basis: Nghị định 30/2020/NĐ-CP, Điều 13.
struct SigningAuthorityTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let testDescription: String
        var signer: Key<Person>
        var kind = "công văn"
        var body = SigningBody.office("Văn phòng UBND tỉnh")
        /// Nil where the body's own way of deciding says it.
        var isCollective: Bool?
        var without: Set<Key<Person>> = []
        /// Titles in place of those that people hold.
        var titles: [Key<Person>: String] = [:]
        var delegations: [Delegation] = []
        var day = "2026-06-15"
        var expected: Result<[String], SigningRefusal>
    }

    private static let chief = Key<Person>(11)
    private static let deputy = Key<Person>(12)
    private static let head = Key<Person>(13)
    private static let deputyHead = Key<Person>(14)
    private static let officer = Key<Person>(15)
    private static let director = Key<Person>(16)
    private static let leadership = Key<Unit>(1)
    private static let division = Key<Unit>(2)
    private static let centre = Key<Unit>(3)

    @Test(arguments: cases)
    func `A paper is signed by whom the law lets, in the words that the law gives`(_ test: Case) {
        let authority = SigningAuthority(
            posts: Self.posts(without: test.without, titles: test.titles), delegations: test.delegations,
            on: CalendarDay(test.day)!)
        let result = Result { () throws(SigningRefusal) in
            try authority.form(of: test.signer, for: .init(test.kind, of: test.body, isCollective: test.isCollective))
                .printed
        }
        #expect(result == test.expected)
    }

    @Test func `The signers offered are those who may sign, the head first`() {
        let authority = SigningAuthority(
            posts: Self.posts(), delegations: [Self.order()], on: CalendarDay("2026-06-15")!)
        let signers = authority.signers(for: .init("công văn", of: .office("Văn phòng UBND tỉnh")))
        #expect(signers.map(\.signer) == [Self.chief, Self.deputy, Self.head, Self.deputyHead])
    }

    @Test func `What a signature stands on is told beside it`() throws {
        let authority = SigningAuthority(
            posts: Self.posts(), delegations: [Self.mandate()], on: CalendarDay("2026-06-15")!)
        let form = try authority.form(of: Self.director, for: .init("công văn", of: .office("Văn phòng UBND tỉnh")))
        #expect(form.ground == "Ký thừa ủy quyền Chánh Văn phòng theo Văn bản số 12/UQ-VP: công báo điện tử")
    }

    static let cases: [Case] = [
        Case(
            testDescription: "the head signs in his own right", signer: chief, expected: .success(["CHÁNH VĂN PHÒNG"])),
        Case(
            testDescription: "who only acts as head signs with Q.", signer: chief,
            titles: [chief: "Quyền Chánh Văn phòng"], expected: .success(["Q. CHÁNH VĂN PHÒNG"])),
        Case(
            testDescription: "a deputy signs for the head", signer: deputy,
            expected: .success(["KT. CHÁNH VĂN PHÒNG", "PHÓ CHÁNH VĂN PHÒNG"])),
        Case(
            testDescription: "a deputy without a head is refused", signer: deputy, without: [chief],
            expected: .failure(.noHead("Chánh Văn phòng"))),
        Case(
            testDescription: "a deputy put in charge signs as a deputy does", signer: deputy, without: [chief],
            titles: [deputy: "Phó Chánh Văn phòng phụ trách"],
            expected: .success(["KT. CHÁNH VĂN PHÒNG", "PHÓ CHÁNH VĂN PHÒNG"])),
        Case(
            testDescription: "a deputy signs within the field assigned only", signer: deputy,
            delegations: [assignment(["báo cáo"])], expected: .failure(.beyondScope(["báo cáo"]))),
        Case(
            testDescription: "a deputy signs within the field assigned", signer: deputy, kind: "Báo cáo",
            delegations: [assignment(["báo cáo"])],
            expected: .success(["KT. CHÁNH VĂN PHÒNG", "PHÓ CHÁNH VĂN PHÒNG"])),
        Case(
            testDescription: "the head of a unit signs by order", signer: head, delegations: [order()],
            expected: .success(["TL. CHÁNH VĂN PHÒNG", "TRƯỞNG PHÒNG"])),
        Case(
            testDescription: "the head's deputy signs for him what is signed by order", signer: deputyHead,
            delegations: [order()],
            expected: .success(["TL. CHÁNH VĂN PHÒNG", "KT. TRƯỞNG PHÒNG", "PHÓ TRƯỞNG PHÒNG"])),
        Case(
            testDescription: "nobody signs by order without one", signer: head,
            expected: .failure(.notDelegated("Chánh Văn phòng"))),
        Case(
            testDescription: "an order for a kind of paper is for no other", signer: head, kind: "quyết định",
            delegations: [order(["công văn", "giấy mời"])], expected: .failure(.beyondScope(["công văn", "giấy mời"]))),
        Case(
            testDescription: "an order to one unit is none to another", signer: director, delegations: [order()],
            expected: .failure(.notDelegated("Chánh Văn phòng"))),
        Case(
            testDescription: "a mandate is signed TUQ.", signer: director, delegations: [mandate()],
            expected: .success(["TUQ. CHÁNH VĂN PHÒNG", "GIÁM ĐỐC"])),
        Case(
            testDescription: "a mandate ends with its last day", signer: director, delegations: [mandate()],
            day: "2026-07-01", expected: .failure(.expired(CalendarDay("2026-06-30")!))),
        Case(
            testDescription: "a mandate does not begin before its first day", signer: director,
            delegations: [mandate()], day: "2026-05-31", expected: .failure(.notYet(CalendarDay("2026-06-01")!))),
        Case(
            testDescription: "a mandate without an end is none", signer: director, delegations: [mandate(until: nil)],
            expected: .failure(.boundless)),
        Case(
            testDescription: "who signs by mandate does not pass it on", signer: head,
            delegations: [mandate(), mandate(id: 2, by: director, to: head)], expected: .failure(.delegatedAgain)),
        Case(
            testDescription: "a mandate does not go to an officer", signer: officer,
            delegations: [mandate(to: officer)], expected: .failure(.noPost)),
        Case(
            testDescription: "a mandate goes to a head, not to a deputy", signer: deputyHead,
            delegations: [mandate(to: deputyHead)], expected: .failure(.notHeadOfUnit)),
        Case(
            testDescription: "for the Chairman the head of the office signs by order", signer: chief, body: .committee,
            isCollective: false, delegations: [chairmansOrder], expected: .success(["TL. CHỦ TỊCH", "CHÁNH VĂN PHÒNG"])),
        Case(
            testDescription: "for the Chairman a deputy of the office signs by order and for the head", signer: deputy,
            body: .committee, isCollective: false, delegations: [chairmansOrder],
            expected: .success(["TL. CHỦ TỊCH", "KT. CHÁNH VĂN PHÒNG", "PHÓ CHÁNH VĂN PHÒNG"])),
        Case(
            testDescription: "the head's order says nothing about the Chairman's papers", signer: head,
            body: .committee, isCollective: false, delegations: [order()],
            expected: .failure(.notDelegated("Chủ tịch"))),
        Case(
            testDescription: "a body that decides collectively is signed for, TM.", signer: chief, body: commune,
            titles: [chief: "Chủ tịch"], expected: .success(["TM. ỦY BAN NHÂN DÂN XÃ", "CHỦ TỊCH"])),
        Case(
            testDescription: "its deputy signs TM. and KT.", signer: deputy, body: commune,
            titles: [chief: "Chủ tịch", deputy: "Phó Chủ tịch"],
            expected: .success(["TM. ỦY BAN NHÂN DÂN XÃ", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"])),
    ]

    // MARK: - The office of the cases

    private static let commune = SigningBody(
        name: "Ủy ban nhân dân xã", headTitle: "Chủ tịch", isCollective: true, isOwn: true)

    private static func posts(without gone: Set<Key<Person>> = [], titles: [Key<Person>: String] = [:]) -> [SigningPost]
    {
        let all: [(Key<Person>, Key<Unit>, String, Rank)] = [
            (chief, leadership, "Chánh Văn phòng", .leader), (deputy, leadership, "Phó Chánh Văn phòng", .leader),
            (head, division, "Trưởng phòng", .head), (deputyHead, division, "Phó Trưởng phòng", .deputy),
            (officer, division, "Chuyên viên", .officer), (director, centre, "Giám đốc", .head),
        ]
        return all.filter { !gone.contains($0.0) }.map { person, unit, title, rank in
            SigningPost(
                person: person, personName: "Người \(person)", unit: unit, title: titles[person] ?? title, rank: rank,
                validFrom: CalendarDay("2024-01-02")!)
        }
    }

    private static func order(_ kinds: [String] = []) -> Delegation {
        Delegation(
            id: Key(7), kind: .order, giverTitle: "Chánh Văn phòng", giver: chief, receiver: Key(division),
            paperKinds: kinds, matters: "mời họp, chuyển văn bản", validFrom: CalendarDay("2026-01-01")!, validTo: nil,
            basis: "Quy chế làm việc")
    }

    private static let chairmansOrder = Delegation(
        id: Key(8), kind: .order, giverTitle: "Chủ tịch", giver: nil, receiver: Key(leadership),
        paperKinds: ["công văn"],
        matters: "truyền đạt ý kiến", validFrom: CalendarDay("2026-01-01")!, validTo: nil, basis: "Quy chế làm việc")

    private static func mandate(
        id: Int64 = 1, by giver: Key<Person> = chief, to receiver: Key<Person> = director,
        until end: String? = "2026-06-30"
    ) -> Delegation {
        Delegation(
            id: Key(id), kind: .mandate, giverTitle: "Chánh Văn phòng", giver: giver, receiver: Key(receiver),
            paperKinds: [], matters: "công báo điện tử", validFrom: CalendarDay("2026-06-01")!,
            validTo: end.flatMap { CalendarDay($0) }, basis: "Văn bản số 12/UQ-VP")
    }

    private static func assignment(_ kinds: [String]) -> Delegation {
        Delegation(
            id: Key(9), kind: .deputy, giverTitle: "Chánh Văn phòng", giver: chief, receiver: Key(deputy),
            paperKinds: kinds, matters: "khối kinh tế", validFrom: CalendarDay("2026-01-01")!, validTo: nil,
            basis: "Thông báo phân công")
    }
}
