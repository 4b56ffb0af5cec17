import Office
import TestSupport
import Testing
import WorkTime

@testable import Desk
@testable import Storage

@Suite("Annexes of outgoing papers in files of their own") struct OutgoingAnnexTests {
    private static func file(_ letter: Character, _ name: String) -> AttachedFile {
        AttachedFile(
            hash: String(repeating: letter, count: 64), size: 5, name: name, mediaType: "application/octet-stream")
    }

    private static let table = file("a", "phu-luc-1.docx")
    private static let figures = file("b", "bieu-so-lieu.xlsx")

    private static func titles(_ annexes: [PaperAnnex]) -> [String] {
        annexes.map { "\($0.position) \($0.title) \($0.file.name) \($0.file.hash.prefix(1))" }
    }

    /// A draft with two annexes, and the next version of it that a form would send.
    private static func draft(_ office: TestOffice) async throws -> (id: Key<Outgoing>, version: Int64) {
        let drafter = office.officerOfEconomy
        let id = try await office.perform(DraftOutgoing(OutgoingTests.input(office)), as: drafter)
        try await office.perform(
            AddAnnex(
                id, version: try await OutgoingTests.version(office, id, drafter), titled: "Danh mục dự án",
                file: table, text: "Tuyến đường ven hồ Ba Bể"), as: drafter)
        try await office.perform(
            AddAnnex(
                id, version: try await OutgoingTests.version(office, id, office.headOfEconomy), titled: nil,
                file: figures, text: nil), as: office.headOfEconomy)
        return (id, try await OutgoingTests.version(office, id, drafter))
    }

    @Test(
        "Annexes stay with the draft until it is issued, then with the paper, which is found by what they say",
        arguments: Backend.all)
    func wholeWay(_ backend: Backend) async throws {
        try await withOffice(backend, rules: ShippedRules.rules.get()) { office in
            let book = try await office.openBook()
            let (id, version) = try await Self.draft(office)
            let drafter = office.officerOfEconomy
            let drafted = try await office.ask(OutgoingQuestion(id), as: drafter).annexes
            #expect(
                Self.titles(drafted) == [
                    "1 Danh mục dự án phu-luc-1.docx a", "2 bieu-so-lieu.xlsx bieu-so-lieu.xlsx b",
                ])
            try await office.perform(DropAnnex(id, version: version, at: 1), as: drafter)
            await expectRefusal(.stale) {
                try await office.perform(DropAnnex(id, version: version, at: 2), as: drafter)
            }
            let again = try await OutgoingTests.version(office, id, drafter)
            await expectRefusal(.stale) {
                try await office.perform(DropAnnex(id, version: again, at: 1), as: drafter)
            }
            try await office.perform(
                AddAnnex(id, version: again, titled: "Danh mục", file: Self.table, text: "ven hồ Ba Bể"), as: drafter)
            try await OutgoingTests.sign(id, office)
            await expectRefusal(.conflict) {
                try await office.perform(
                    DropAnnex(id, version: try await OutgoingTests.version(office, id, drafter), at: 2), as: drafter)
            }
            _ = try await office.perform(
                NumberOutgoing(id, version: try await OutgoingTests.version(office, id, office.clerk), in: book),
                as: office.clerk)
            let issued = try await office.perform(
                IssueOutgoing(id, version: try await OutgoingTests.version(office, id, office.clerk), isSealed: true),
                as: office.clerk)
            let kept = try await office.ask(DocumentQuestion(issued.document), as: drafter).annexes
            #expect(Self.titles(kept) == ["2 bieu-so-lieu.xlsx bieu-so-lieu.xlsx b", "3 Danh mục phu-luc-1.docx a"])
            #expect(try await office.ask(OutgoingQuestion(id), as: drafter).annexes == kept)
            for words in ["ven hồ Ba Bể", "\"so lieu\" ven ho"] {
                let found = try await office.ask(SearchQuestion(words), as: office.headOfInternalAffairs).documents
                #expect(found.map(\.item.label.id) == [issued.document], "\(words)")
            }
            let opened = try await office.perform(OpenAnnex(issued.document, at: 3), as: office.headOfInternalAffairs)
            #expect(opened == Self.table)
            #expect(try await office.ask(FileQuestion(Self.table.hash), as: office.clerk).size == 5)
        }
    }

    @Test("What may be no annex, and whoever may add none, changes nothing", arguments: Backend.all)
    func refusals(_ backend: Backend) async throws {
        try await withOffice(backend, rules: ShippedRules.rules.get()) { office in
            let (id, version) = try await Self.draft(office)
            let drafter = office.officerOfEconomy
            let before = try await office.ask(OutgoingQuestion(id), as: drafter).annexes
            let cases: [(AttachedFile, Int64, Key<Person>, OfficeError.Code, String?)] = [
                (Self.file("c", "bai-hat.mp3"), version, drafter, .invalid, "annex"),
                (Self.table, version, drafter, .invalid, "annex"),
                (Self.file("c", "c.pdf"), version - 1, drafter, .stale, nil),
                (Self.file("c", "c.pdf"), version, office.clerk, .forbidden, nil),
                (Self.file("c", "c.pdf"), version, office.officerOfInternalAffairs, .notFound, nil),
            ]
            for (file, version, person, code, field) in cases {
                await expectRefusal(code, field: field) {
                    try await office.perform(
                        AddAnnex(id, version: version, titled: nil, file: file, text: nil), as: person)
                }
            }
            await expectRefusal(.invalid, field: "title") {
                try await office.perform(
                    AddAnnex(
                        id, version: version, titled: String(repeating: "a", count: 301),
                        file: Self.file("c", "c.pdf"), text: nil), as: drafter)
            }
            #expect(try await office.ask(OutgoingQuestion(id), as: drafter).annexes == before)
            await expectRefusal(.notFound) {
                _ = try await office.ask(OutgoingFile(id, .annex(1)), as: office.officerOfInternalAffairs)
            }
            #expect(try await office.ask(OutgoingFile(id, .annex(1)), as: drafter) == Self.table)
        }
    }

    @Test("A draft with an annex was made secret, and its annex stayed in the system")
    func secret() async throws {
        try await withOffice(rules: ShippedRules.rules.get()) { office in
            let drafter = office.officerOfEconomy
            var input = OutgoingTests.input(office)
            input.text = ""
            let id = try await office.perform(DraftOutgoing(input), as: drafter)
            func version() async throws -> Int64 { try await OutgoingTests.version(office, id, drafter) }
            try await office.perform(
                AddAnnex(id, version: try await version(), titled: nil, file: Self.table, text: "a"), as: drafter)
            input.secrecy = .secret
            await expectRefusal(.invalid, field: "secrecy") {
                try await office.perform(EditOutgoing(id, version: try await version(), input), as: drafter)
            }
            try await office.perform(DropAnnex(id, version: try await version(), at: 1), as: drafter)
            try await office.perform(EditOutgoing(id, version: try await version(), input), as: drafter)
            await expectRefusal(.invalid, field: "annex") {
                try await office.perform(
                    AddAnnex(id, version: try await version(), titled: nil, file: Self.table, text: "a"), as: drafter)
            }
        }
    }

    @Test("What came beside a paper by the interchange stays with it; what goes with a paper goes to other agencies")
    func interchange() async throws {
        var rules = OfficeRules.none
        rules.interchange = InterchangeAgency(code: AgencyCode("H48.01"), name: "Văn phòng UBND tỉnh")
        try await withOffice(rules: rules) { office in
            let sender = InterchangeAgency(code: AgencyCode("H48.17"), name: "Sở Tài chính")
            var arriving = InterchangeDocument(
                from: sender, to: [InterchangeAgency(code: AgencyCode("H48.01"))], documentID: "d1", subject: "Dự toán")
            arriving.number = "05"
            arriving.notation = "STC-NS"
            arriving.issuedOn = CalendarDay(year: 2025, month: 3, day: 10)
            let received = try await office.desk.perform(
                ReceiveMessage(
                    .read(.document(arriving)), raw: StoredFile(hash: String(repeating: "r", count: 64), size: 5),
                    files: [Self.file("d", "du-toan.pdf"), Self.figures], hubName: "m"), as: .terminal)
            guard case .taken(let message) = received else { throw OfficeError(.invalid, "\(received)") }
            let book = try await office.openBook(.incoming, "Sổ văn bản đến")
            _ = try await office.perform(AcceptMessage(message, as: nil, in: book), as: office.clerk)
            let paper = try #require(try await office.ask(InterchangeQuestion(message), as: office.clerk).item.document)
            let annexes = try await office.ask(DocumentQuestion(paper), as: office.clerk).annexes
            #expect(Self.titles(annexes) == ["1 du-toan.pdf du-toan.pdf d", "2 bieu-so-lieu.xlsx bieu-so-lieu.xlsx b"])
        }
    }
}
