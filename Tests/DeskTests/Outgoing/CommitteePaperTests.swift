import Foundation
import Office
import Paper
import Presentation
import TestSupport
import Testing
import WorkTime

@testable import Desk
@testable import Storage

@Suite("Papers of the People's Committee and of its Chairman") struct CommitteePaperTests {
    enum Signer: Sendable { case chairman, vice, chief, deputyChief }

    struct Case: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let issuer: Outgoing.Issuer
        var kind = "Công văn"
        let signer: Signer
        let lines: [String]
        /// Number and symbol.
        let number: String
    }

    static let cases = [
        Case(
            testDescription: "a letter of the committee, signed by the Chairman", issuer: .committee, signer: .chairman,
            lines: ["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"], number: "01/UBND-KT"),
        Case(
            testDescription: "a notice of the committee, signed by a deputy", issuer: .committee, kind: "Thông báo",
            signer: .vice, lines: ["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"], number: "01/TB-UBND"),
        Case(
            testDescription: "a letter of the Chairman, signed by himself", issuer: .chairman, signer: .chairman,
            lines: ["CHỦ TỊCH"], number: "01/UBND-KT"),
        Case(
            testDescription: "a letter of the Chairman, signed by a deputy", issuer: .chairman, signer: .vice,
            lines: ["KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"], number: "01/UBND-KT"),
        Case(
            testDescription: "a letter of the Chairman, signed by order", issuer: .chairman, signer: .chief,
            lines: ["TL. CHỦ TỊCH", "CHÁNH VĂN PHÒNG"], number: "01/UBND-KT"),
        Case(
            testDescription: "a letter of the office", issuer: .office, signer: .deputyChief,
            lines: ["KT. CHÁNH VĂN PHÒNG", "PHÓ CHÁNH VĂN PHÒNG"], number: "01/VP-KT"),
    ]

    @Test(
        "bear its name, the right signature and a number of its own book, and pass our check", arguments: Backend.all,
        cases)
    func wholeWay(_ backend: Backend, _ test: Case) async throws {
        try await withOffice(backend, rules: ShippedRules.rules.get()) { office in
            let leaders = try await Self.leaders(office)
            let own = try await office.openBook()
            let committee = try await office.perform(
                OpenRegister(direction: .outgoing, issuer: .committee, name: "Sổ văn bản đi của UBND tỉnh"),
                as: office.clerk)
            let (right, wrong) = test.issuer == .office ? (own, committee) : (committee, own)
            let signer =
                switch test.signer {
                case .chairman: leaders.chairman
                case .vice: leaders.vice
                case .chief: office.chief
                case .deputyChief: office.deputyChief
                }
            let id = try await Self.signed(office, test, by: signer)
            let page = try await office.ask(OutgoingQuestion(id), as: office.clerk)
            #expect(page.item.paper.issuer == test.issuer)
            #expect(page.signature?.form.printed == test.lines)
            #expect(page.books.map(\.id) == [right])
            let version = page.item.paper.version
            await expectRefusal(.invalid, field: "register") {
                try await office.perform(NumberOutgoing(id, version: version, in: wrong), as: office.clerk)
            }
            try await office.perform(NumberOutgoing(id, version: version, in: right), as: office.clerk)
            let drawn = try await office.ask(OutgoingDrawing(id), as: office.officerOfEconomy)
            #expect("\(drawn.head.number ?? "–")/\(drawn.head.symbol)" == test.number)
            let names = [drawn.head.superior, drawn.head.issuer].compactMap(\.self)
            let province = "Ủy ban nhân dân tỉnh Sơn Hà"
            #expect(names == (test.issuer == .office ? [province, "Văn phòng"] : [province]))
            let found = try await Self.findings(drawn, in: office)
            #expect(found == [])
        }
    }

    @Test(
        "Until somebody is at the head of the committee, nobody signs for it, and the check knows none of its signers",
        arguments: Backend.all)
    func nobody(_ backend: Backend) async throws {
        try await withOffice(backend, rules: ShippedRules.rules.get()) { office in
            let form = try await office.ask(OutgoingFormQuestion(), as: office.officerOfEconomy)
            #expect(form.signers[.committee]?.isEmpty == true && form.signers[.chairman]?.isEmpty == true)
            let leaders = try await Self.leaders(office)
            let now = try await office.ask(OutgoingFormQuestion(), as: office.officerOfEconomy)
            #expect(now.signers[.committee]?.map(\.signer) == [leaders.chairman, leaders.vice])
            #expect(now.signers[.chairman]?.map(\.signer).prefix(3) == [leaders.chairman, leaders.vice, office.chief])
            #expect(now.signers[.office]?.map(\.signer) == form.signers[.office]?.map(\.signer))
            #expect(now.reviewers == form.reviewers)
        }
    }

    @Test("A symbol follows the issuer when that changes, and one of another issuer is refused", arguments: Backend.all)
    func symbol(_ backend: Backend) async throws {
        try await withOffice(backend, rules: ShippedRules.rules.get()) { office in
            let drafter = office.officerOfEconomy
            var input = OutgoingTests.input(office)
            let id = try await office.perform(DraftOutgoing(input), as: drafter)
            let first = try await office.ask(OutgoingQuestion(id), as: drafter).item.paper
            #expect(first.symbol == "VP-KT" && first.issuer == .office)
            (input.symbol, input.issuer) = (first.symbol, .committee)
            try await office.perform(EditOutgoing(id, version: first.version, input), as: drafter)
            let second = try await office.ask(OutgoingQuestion(id), as: drafter).item.paper
            #expect(second.symbol == "UBND-KT" && second.issuer == .committee)
            (input.symbol, input.issuer) = ("QĐ-VP", .chairman)
            let wrong = input
            await expectRefusal(.invalid, field: "symbol") {
                try await office.perform(EditOutgoing(id, version: second.version, wrong), as: drafter)
            }
        }
    }

    // MARK: - Steps

    static let start = CalendarDay("2025-01-02")!

    /// A Chairman and a deputy, and the Chairman's order to the leadership of the office.
    static func leaders(_ office: TestOffice) async throws -> (chairman: Key<Person>, vice: Key<Person>) {
        func leader(_ name: String, _ title: CommitteeTitle) async throws -> Key<Person> {
            let person = try await office.perform(AddPerson(fullName: name, from: start), as: office.administrator)
            _ = try await office.perform(AppointToCommittee(person, as: title, from: start), as: office.clerk)
            return person
        }
        let chairman = try await leader("Phạm Quốc Hưng", .chairman)
        let vice = try await leader("Lê Thanh Tùng", .vice)
        _ = try await office.perform(
            GiveDelegation(
                kind: .order, giverTitle: "Chủ tịch", giver: chairman, receiver: Key(office.leadership),
                paperKinds: ["công văn"], matters: "truyền đạt ý kiến", from: start, to: nil,
                basis: "Quy chế làm việc của Ủy ban nhân dân tỉnh", document: nil), as: office.clerk)
        return (chairman, vice)
    }

    private static func signed(
        _ office: TestOffice, _ test: Case, by signer: Key<Person>
    ) async throws -> Key<Outgoing> {
        var input = OutgoingInput()
        (input.issuer, input.kind, input.signer) = (test.issuer, test.kind, signer)
        input.excerpt = test.kind == "Công văn" ? "rà soát các nhiệm vụ được giao" : "Kết quả rà soát nhiệm vụ"
        input.recipients = [
            .init(party: Key(office.finance), name: "Sở Tài chính", isAddressed: true),
            .init(party: Key(office.internalAffairs), name: "Phòng Nội chính"),
        ]
        input.reviewer = office.headOfAdministration
        input.text = """
            Đề nghị các cơ quan thực hiện những nội dung sau:
            1. Rà soát các nhiệm vụ được giao, nêu rõ nguyên nhân của nhiệm vụ quá hạn.
            2. Báo cáo kết quả thực hiện, đề xuất giải pháp.
            Đề nghị các cơ quan phối hợp thực hiện./.
            """
        let id = try await office.perform(DraftOutgoing(input), as: office.officerOfEconomy)
        func version(_ person: Key<Person>) async throws -> Int64 {
            try await OutgoingTests.version(office, id, person)
        }
        try await office.perform(
            SubmitOutgoing(id, version: try await version(office.officerOfEconomy)), as: office.officerOfEconomy)
        try await office.perform(
            InitialOutgoing(id, version: try await version(office.headOfEconomy)), as: office.headOfEconomy)
        try await office.perform(
            ReviewOutgoing(id, version: try await version(office.headOfAdministration)),
            as: office.headOfAdministration)
        try await office.perform(
            SignOutgoing(
                id, version: try await version(signer), check: SigningCheck(version: 1, findings: [])), as: signer)
        return id
    }

    /// What our own check finds, with who may sign today.
    private static func findings(_ paper: OfficialPaper, in office: TestOffice) async throws -> [String] {
        let signers = try await office.ask(PaperSigners(), as: office.planner)
        #expect(signers.list.issuers == ["Văn phòng", "Ủy ban nhân dân tỉnh Sơn Hà"])
        let check = PresentationCheck(
            decrees: try PresentationRules.load(ShippedRules.folder), rights: signers.list, today: signers.day)
        return try check.report(of: try DocxWriter.write(paper)).findings.map { "\($0.rule): \($0.found ?? "–")" }
    }
}
