import Office
import Testing
import WorkTime

/// Who signs the papers of the People's Committee and of its Chairman, and how the lines above the name read. Legal basis:
/// Nghị định 30/2020/NĐ-CP, Điều 13; Phụ lục I, phần I, mục II.7.
struct CommitteeSigningTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let testDescription: String
        var signer: Key<Person>
        var isCollective = false
        var body = SigningBody.committee
        var kind = "công văn"
        /// Titles in place of those that people hold.
        var titles: [Key<Person>: CommitteeTitle] = [:]
        var without: Set<Key<Person>> = []
        var delegations: [Delegation] = []
        var expected: Result<[String], SigningRefusal>
    }

    private static let chairman = Key<Person>(21)
    private static let vice = Key<Person>(22)
    private static let chief = Key<Person>(11)
    private static let deputy = Key<Person>(12)
    private static let director = Key<Person>(16)
    private static let leadership = Key<Unit>(1)
    private static let centre = Key<Unit>(3)
    private static let day = CalendarDay("2026-06-15")!
    private static let start = CalendarDay("2026-01-01")!

    @Test(arguments: cases)
    func `A paper of the committee is signed by its leaders, or for its Chairman by the office`(_ test: Case) {
        let authority = SigningAuthority(
            posts: Self.posts(without: test.without, titles: test.titles), delegations: test.delegations, on: Self.day)
        let result = Result { () throws(SigningRefusal) in
            try authority.form(
                of: test.signer, for: .init(test.kind, of: test.body, isCollective: test.isCollective)
            ).printed
        }
        #expect(result == test.expected)
    }

    @Test func `Those offered for a paper of the committee are its leaders, for one of the Chairman the office too`() {
        let authority = SigningAuthority(posts: Self.posts(), delegations: [Self.chairmansOrder], on: Self.day)
        func offered(isCollective: Bool) -> [Key<Person>] {
            authority.signers(for: .init("công văn", of: .committee, isCollective: isCollective)).map(\.signer)
        }
        #expect(offered(isCollective: true) == [Self.chairman, Self.vice])
        #expect(offered(isCollective: false) == [Self.chairman, Self.vice, Self.chief, Self.deputy])
    }

    @Test func `Leaders of the committee give the office no head, and take no mandate as heads of a unit do`() {
        let authority = SigningAuthority(
            posts: Self.posts(without: [Self.chief, Self.deputy]), delegations: [], on: Self.day)
        #expect(authority.headTitle == nil)
        #expect(!authority.heads(Self.chairman, on: Self.day))
    }

    @Test func `An order of the Chairman is the Chairman's own, not a deputy's`() {
        let authority = SigningAuthority(posts: Self.posts(), delegations: [], on: Self.day)
        #expect(authority.faults(of: Self.order(by: Self.chairman)) == [])
        #expect(authority.faults(of: Self.order(by: Self.vice)) == [.notDelegated("Chủ tịch")])
    }

    static let cases: [Case] = [
        Case(
            testDescription: "what the committee decides the Chairman signs TM.", signer: chairman, isCollective: true,
            expected: .success(["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"])),
        Case(
            testDescription: "what the committee decides a deputy signs TM. and KT.", signer: vice, isCollective: true,
            expected: .success(["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"])),
        Case(
            testDescription: "what the Chairman decides bears no TM.", signer: chairman,
            expected: .success(["CHỦ TỊCH"])),
        Case(
            testDescription: "what the Chairman decides a deputy signs KT.", signer: vice,
            expected: .success(["KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"])),
        Case(
            testDescription: "an acting Chairman signs Q., also for the committee", signer: chairman,
            isCollective: true,
            titles: [chairman: .acting], expected: .success(["TM. ỦY BAN NHÂN DÂN", "Q. CHỦ TỊCH"])),
        Case(
            testDescription: "a deputy without a Chairman is refused", signer: vice, without: [chairman],
            expected: .failure(.noHead("Chủ tịch"))),
        Case(
            testDescription: "a deputy put in charge signs as deputies do", signer: vice, isCollective: true,
            titles: [vice: .viceInCharge], without: [chairman],
            expected: .success(["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"])),
        Case(
            testDescription: "a deputy signs within the field assigned only", signer: vice, isCollective: true,
            delegations: [field], expected: .failure(.beyondScope(["quyết định"]))),
        Case(
            testDescription: "a deputy signs within the field assigned", signer: vice, isCollective: true,
            kind: "quyết định", delegations: [field],
            expected: .success(["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"])),
        Case(
            testDescription: "the head of the office signs the Chairman's papers by order", signer: chief,
            delegations: [chairmansOrder], expected: .success(["TL. CHỦ TỊCH", "CHÁNH VĂN PHÒNG"])),
        Case(
            testDescription: "a deputy of the office signs them by order and for the head", signer: deputy,
            delegations: [chairmansOrder],
            expected: .success(["TL. CHỦ TỊCH", "KT. CHÁNH VĂN PHÒNG", "PHÓ CHÁNH VĂN PHÒNG"])),
        Case(
            testDescription: "nobody signs by order what the committee decides", signer: chief, isCollective: true,
            delegations: [chairmansOrder], expected: .failure(.collective("Ủy ban nhân dân"))),
        Case(
            testDescription: "without an order the head of the office signs nothing of the Chairman's", signer: chief,
            expected: .failure(.notDelegated("Chủ tịch"))),
        Case(
            testDescription: "a head inside signs by the Chairman's mandate", signer: director, delegations: [mandate],
            expected: .success(["TUQ. CHỦ TỊCH", "GIÁM ĐỐC"])),
        Case(
            testDescription: "nobody signs by mandate what the committee decides", signer: director,
            isCollective: true, delegations: [mandate], expected: .failure(.collective("Ủy ban nhân dân"))),
        Case(
            testDescription: "the Chairman signs nothing of the office's own", signer: chairman,
            body: .office("Văn phòng"), expected: .failure(.notDelegated("Chánh Văn phòng"))),
        Case(
            testDescription: "the office's own papers its head signs as before", signer: chief,
            body: .office("Văn phòng"), expected: .success(["CHÁNH VĂN PHÒNG"])),
    ]

    // MARK: - The leaders of the cases

    private static func posts(
        without gone: Set<Key<Person>> = [], titles: [Key<Person>: CommitteeTitle] = [:]
    ) -> [SigningPost] {
        let own: [(Key<Person>, Key<Unit>, String, Rank)] = [
            (chief, leadership, "Chánh Văn phòng", .leader), (deputy, leadership, "Phó Chánh Văn phòng", .leader),
            (director, centre, "Giám đốc", .head),
        ]
        let leaders: [(Key<Person>, CommitteeTitle)] = [(chairman, .chairman), (vice, .vice)]
        let committee = leaders.map { person, title -> SigningPost in
            let title = titles[person] ?? title
            return post(person, nil, title.words, title.rank)
        }
        let office = own.map { person, unit, title, rank in post(person, unit, title, rank) }
        return (committee + office).filter { !gone.contains($0.person) }
    }

    private static func post(_ person: Key<Person>, _ unit: Key<Unit>?, _ title: String, _ rank: Rank) -> SigningPost {
        SigningPost(
            person: person, personName: "Người \(person)", unit: unit, title: title, rank: rank, validFrom: start)
    }

    private static func order(by giver: Key<Person>) -> Delegation {
        Delegation(
            id: Key(8), kind: .order, giverTitle: "Chủ tịch", giver: giver, receiver: Key(leadership),
            paperKinds: ["công văn"], matters: "truyền đạt ý kiến", validFrom: start, validTo: nil,
            basis: "Quy chế làm việc")
    }

    private static let chairmansOrder = order(by: chairman)

    private static let field = Delegation(
        id: Key(9), kind: .deputy, giverTitle: "Chủ tịch", giver: chairman, receiver: Key(vice),
        paperKinds: ["quyết định"], matters: "khối văn xã", validFrom: start, validTo: nil, basis: "Thông báo phân công"
    )

    private static let mandate = Delegation(
        id: Key(10), kind: .mandate, giverTitle: "Chủ tịch", giver: chairman, receiver: Key(director), paperKinds: [],
        matters: "công báo điện tử", validFrom: start, validTo: CalendarDay("2026-12-31")!, basis: "Văn bản số 12/UQ")
}
