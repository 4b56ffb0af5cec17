import Office
import Signature
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

    /// Leaves electronically, annexes without a signature among what leaves.
    private static func issue(
        _ id: Key<Outgoing>, _ version: Int64, annexes: [Int: LeavingAnnex] = [:], reason: String? = "Bảng tính"
    ) -> IssueOutgoing {
        var command = IssueOutgoing(id, version: version, isSealed: true, annexes: annexes)
        command.annexReason = reason
        return command
    }

    /// A draft with two annexes, and the next version of it that a form would send.
    private static func draft(_ office: TestOffice) async throws -> (id: Key<Outgoing>, version: Int64) {
        let drafter = office.officerOfEconomy
        let id = try await office.perform(DraftOutgoing(OutgoingTests.input(office)), as: drafter)
        try await office.perform(
            AddAnnex(
                id, version: try await OutgoingTests.version(office, id, drafter), titled: "Danh mục dự án",
                file: table, read: ReadAnnex(text: "Tuyến đường ven hồ Ba Bể")), as: drafter)
        try await office.perform(
            AddAnnex(
                id, version: try await OutgoingTests.version(office, id, office.headOfEconomy), titled: nil,
                file: figures, read: ReadAnnex(text: "Trang một\u{0C}Số liệu thu ngân sách")), as: office.headOfEconomy)
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
            // The one behind moved up: what people count is its number.
            let left = try await office.ask(OutgoingQuestion(id), as: drafter).annexes
            #expect(Self.titles(left) == ["1 bieu-so-lieu.xlsx bieu-so-lieu.xlsx b"])
            await expectRefusal(.stale) {
                try await office.perform(DropAnnex(id, version: again, at: 2), as: drafter)
            }
            // Nothing names its file any more: the nightly sweep takes it.
            #expect(try await office.storage.read { tx in try FileRowStore.named(tx, of: [Self.table.hash]) }.isEmpty)
            try await office.perform(
                AddAnnex(
                    id, version: again, titled: "Danh mục", file: Self.table, read: ReadAnnex(text: "ven hồ Ba Bể")),
                as: drafter)
            try await OutgoingTests.sign(id, office)
            await expectRefusal(.conflict) {
                try await office.perform(
                    DropAnnex(id, version: try await OutgoingTests.version(office, id, drafter), at: 2), as: drafter)
            }
            _ = try await office.perform(
                NumberOutgoing(id, version: try await OutgoingTests.version(office, id, office.clerk), in: book),
                as: office.clerk)
            let issued = try await office.perform(
                Self.issue(id, try await OutgoingTests.version(office, id, office.clerk)), as: office.clerk)
            let kept = try await office.ask(DocumentQuestion(issued.document), as: drafter).annexes
            #expect(Self.titles(kept) == ["1 bieu-so-lieu.xlsx bieu-so-lieu.xlsx b", "2 Danh mục phu-luc-1.docx a"])
            #expect(try await office.ask(OutgoingQuestion(id), as: drafter).annexes == kept)
            for words in ["ven hồ Ba Bể", "thu ngân sách", "\"so lieu\" ven ho"] {
                let found = try await office.ask(SearchQuestion(words), as: office.headOfInternalAffairs).documents
                #expect(found.map(\.item.label.id) == [issued.document], "\(words)")
            }
            let opened = try await office.perform(OpenAnnex(issued.document, at: 2), as: office.headOfInternalAffairs)
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
                        AddAnnex(id, version: version, titled: nil, file: file, read: ReadAnnex()), as: person)
                }
            }
            await expectRefusal(.invalid, field: "title") {
                try await office.perform(
                    AddAnnex(
                        id, version: version, titled: String(repeating: "a", count: 301),
                        file: Self.file("c", "c.pdf"), read: ReadAnnex()), as: drafter)
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
                AddAnnex(id, version: try await version(), titled: nil, file: Self.table, read: ReadAnnex(text: "a")),
                as: drafter)
            input.secrecy = .secret
            await expectRefusal(.invalid, field: "secrecy") {
                try await office.perform(EditOutgoing(id, version: try await version(), input), as: drafter)
            }
            try await office.perform(DropAnnex(id, version: try await version(), at: 1), as: drafter)
            try await office.perform(EditOutgoing(id, version: try await version(), input), as: drafter)
            await expectRefusal(.invalid, field: "annex") {
                try await office.perform(
                    AddAnnex(
                        id, version: try await version(), titled: nil, file: Self.table, read: ReadAnnex(text: "a")),
                    as: drafter)
            }
        }
    }

    private static func report(_ verdict: CheckedSignature.Verdict) -> SignatureReport {
        SignatureReport(signatures: [CheckedSignature(field: "A", verdict: verdict, sentences: ["Chữ ký."])])
    }

    @Test(
        "Annexes left electronically without the agency's signature and without a word; a signed one could not be put in",
        arguments: Backend.all)
    func unsigned(_ backend: Backend) async throws {
        try await withOffice(backend, rules: ShippedRules.rules.get()) { office in
            let book = try await office.openBook()
            let (id, _) = try await Self.draft(office)
            try await OutgoingTests.sign(id, office)
            _ = try await office.perform(
                NumberOutgoing(id, version: try await OutgoingTests.version(office, id, office.clerk), in: book),
                as: office.clerk)
            let version = try await OutgoingTests.version(office, id, office.clerk)
            let signed = Self.file("d", "bieu-so-lieu.PDF")
            let cases: [([Int: LeavingAnnex], String?, String, String?)] = [
                ([:], nil, "annexReason", "phụ lục 1 «Danh mục dự án»; phụ lục 2 «bieu-so-lieu.xlsx»"),
                (
                    [1: LeavingAnnex(file: signed, report: Self.report(.unverified))], nil, "annexReason",
                    "quan: phụ lục 2"
                ),
                ([1: LeavingAnnex(file: signed, report: Self.report(.invalid))], "Gấp", "annex-1", "không hợp lệ"),
            ]
            for (annexes, reason, field, words) in cases {
                let error = await #expect(throws: OfficeError.self) {
                    try await office.perform(
                        Self.issue(id, version, annexes: annexes, reason: reason), as: office.clerk)
                }
                #expect(error?.field == field && error?.message.contains(words ?? "") == true)
            }
            let issued = try await office.perform(
                Self.issue(
                    id, version,
                    annexes: [
                        1: LeavingAnnex(file: signed, report: Self.report(.valid), text: "đã ký"),
                        2: LeavingAnnex(file: Self.file("f", "Bieu-so-lieu.pdf")),
                    ], reason: "Bảng tính để tra cứu"), as: office.clerk)
            let kept = try await office.ask(DocumentQuestion(issued.document), as: office.officerOfEconomy).annexes
            // Two of one name are told apart.
            #expect(
                Self.titles(kept) == [
                    "1 Danh mục dự án bieu-so-lieu.PDF d", "2 bieu-so-lieu.xlsx Bieu-so-lieu-2.pdf f",
                ])
            #expect(kept.map(\.report) == [Self.report(.valid), nil])
            let steps = try await office.ask(OutgoingQuestion(id), as: office.officerOfEconomy).steps
            #expect(steps.contains { $0.reason == "Gửi phụ lục không có chữ ký số: Bảng tính để tra cứu" })
        }
    }

    @Test("Anybody's signature on an annex counted as the agency's where the office knows whom it trusts")
    func trusted() async throws {
        for trusts in [false, true] {
            var rules = try ShippedRules.rules.get()
            rules.trustsRoots = trusts
            try await withOffice(rules: rules) { office in
                let book = try await office.openBook()
                let (id, _) = try await Self.draft(office)
                try await OutgoingTests.sign(id, office)
                _ = try await office.perform(
                    NumberOutgoing(id, version: try await OutgoingTests.version(office, id, office.clerk), in: book),
                    as: office.clerk)
                let version = try await OutgoingTests.version(office, id, office.clerk)
                func leaving(_ verdict: CheckedSignature.Verdict) -> [Int: LeavingAnnex] {
                    let report = Self.report(verdict)
                    return [
                        1: LeavingAnnex(file: Self.file("d", "a.pdf"), report: report),
                        2: LeavingAnnex(file: Self.file("e", "b.pdf"), report: report),
                    ]
                }
                func issue(_ verdict: CheckedSignature.Verdict, sealing: Set<Int> = []) async throws {
                    var command = Self.issue(id, version, annexes: leaving(verdict), reason: nil)
                    command.sealing = sealing
                    try await office.desk.rehearse(command, as: try await office.actor(office.clerk))
                }
                if trusts {
                    await expectRefusal(.invalid, field: "annexReason") { try await issue(.unverified) }
                } else {
                    try await issue(.unverified)
                }
                // What the agency's own key signs is the agency's, whatever is known of it yet.
                try await issue(.unverified, sealing: [1, 2])
                try await issue(.valid)
            }
        }
    }

    static let symbols: [(String, Bool)] = [
        ("QĐ-VP", true), ("CV-TƯ", true), ("TTr-VP", true), ("12/QĐ", false), ("QÐ-VP", false), ("CV-ÁÝ", false),
        ("CV-KTẾ", false),
    ]

    @Test("A symbol with an Eth, or with marks of tone, was written as another than was typed", arguments: symbols)
    func symbol(_ symbol: String, _ isSound: Bool) async throws {
        try await withOffice(rules: ShippedRules.rules.get()) { office in
            var input = OutgoingTests.input(office)
            input.symbol = symbol
            guard isSound else {
                await expectRefusal(.invalid, field: "symbol") {
                    _ = try await office.perform(DraftOutgoing(input), as: office.officerOfEconomy)
                }
                return
            }
            let id = try await office.perform(DraftOutgoing(input), as: office.officerOfEconomy)
            let page = try await office.ask(OutgoingQuestion(id), as: office.officerOfEconomy)
            #expect(page.item.paper.symbol == symbol)
        }
    }

    @Test("What left on paper only was asked for the digital signatures of its annexes", arguments: Backend.all)
    func paperOnly(_ backend: Backend) async throws {
        try await withOffice(backend, rules: ShippedRules.rules.get()) { office in
            let book = try await office.openBook()
            let (id, _) = try await Self.draft(office)
            try await OutgoingTests.sign(id, office)
            _ = try await office.perform(
                NumberOutgoing(id, version: try await OutgoingTests.version(office, id, office.clerk), in: book),
                as: office.clerk)
            let page = try await office.ask(OutgoingQuestion(id), as: office.clerk)
            let issue = IssueOutgoing(
                id, version: page.item.paper.version, isSealed: true, onPaper: Set(page.recipients.map(\.id)),
                copies: page.recipients.count)
            _ = try await office.perform(issue, as: office.clerk)
        }
    }

    @Test("What no message of the interchange carries could not even be drafted where it never goes by one")
    func weight() async throws {
        var rules = try ShippedRules.rules.get()
        rules.interchange = InterchangeAgency(code: AgencyCode("H48.01"), name: "Văn phòng UBND tỉnh")
        try await withOffice(rules: rules) { office in
            let book = try await office.openBook()
            let (id, first) = try await Self.draft(office)
            for (offset, letter) in ["c", "d"].enumerated() {
                let file = AttachedFile(
                    hash: String(repeating: letter, count: 64), size: 18 << 20, name: "ban-do-\(letter).pdf",
                    mediaType: "application/pdf")
                try await office.perform(
                    AddAnnex(id, version: first + Int64(offset), titled: nil, file: file, read: ReadAnnex()),
                    as: office.officerOfEconomy)
            }
            try await OutgoingTests.sign(id, office)
            _ = try await office.perform(
                NumberOutgoing(id, version: try await OutgoingTests.version(office, id, office.clerk), in: book),
                as: office.clerk)
            let version = try await OutgoingTests.version(office, id, office.clerk)
            let clerk = try await office.actor(office.clerk)
            // Nobody on its list was met on the interchange.
            try await office.desk.rehearse(Self.issue(id, version), as: clerk)
            let names = try await office.ask(OutgoingQuestion(id), as: office.clerk).recipients.map(\.name)
            let name = try #require(names.first)
            try await office.storage.write { tx in
                var message = InterchangeStore.New(isOutgoing: false, kind: .document, state: .arrived, key: "d1")
                message.agency = InterchangeAgency(code: AgencyCode("H48.17"), name: name)
                message.business = .new
                _ = try InterchangeStore.insert(tx, message)
            }
            let error = await #expect(throws: OfficeError.self) {
                try await office.desk.rehearse(Self.issue(id, version), as: clerk)
            }
            #expect(error?.field == "paper" && error?.message.hasSuffix("gửi bản giấy cho: \(name).") == true)
            let page = try await office.ask(OutgoingQuestion(id), as: office.clerk)
            var onPaper = IssueOutgoing(
                id, version: version, isSealed: true, onPaper: Set(page.recipients.map(\.id)),
                copies: page.recipients.count)
            onPaper.annexReason = "Bản giấy"
            try await office.desk.rehearse(onPaper, as: clerk)
        }
    }
}
