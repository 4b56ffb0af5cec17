import Foundation
import Office
import Paper
import TestSupport
import Testing
import WorkTime

@testable import Desk
@testable import Storage

@Suite("Outgoing papers from draft to issue") struct OutgoingTests {
    /// A letter to two agencies, signed by the deputy, checked by the chief.
    static func input(_ office: TestOffice) -> OutgoingInput {
        var input = OutgoingInput()
        input.excerpt = "V/v gửi số liệu"
        input.recipients = [
            .init(party: Key(office.finance), name: "Sở Tài chính", isAddressed: true),
            .init(party: Key(office.internalAffairs), name: "Phòng Nội chính"),
            .init(name: "Chủ tịch UBND tỉnh", remark: "để b/c"),
        ]
        input.signer = office.deputyChief
        input.reviewer = office.chief
        input.text = "Văn phòng nhận được văn bản của quý Sở.\n1. Số liệu gửi kèm.\n2. Đề nghị đối chiếu./."
        return input
    }

    static func version(_ office: TestOffice, _ id: Key<Outgoing>, _ person: Key<Person>) async throws -> Int64 {
        try await office.ask(OutgoingQuestion(id), as: person).item.paper.version
    }

    private static func state(_ office: TestOffice, _ id: Key<Outgoing>) async throws -> Outgoing.State {
        try await office.ask(OutgoingQuestion(id), as: office.clerk).item.paper.state
    }

    /// The checker found nothing in that version.
    private static func clean(_ version: Int) -> SigningCheck { SigningCheck(version: version, findings: []) }

    /// From the draft until it is signed.
    static func signed(_ office: TestOffice, _ input: OutgoingInput) async throws -> Key<Outgoing> {
        let id = try await office.perform(DraftOutgoing(input), as: office.officerOfEconomy)
        try await sign(id, office)
        return id
    }

    /// From a whole draft until it is signed.
    static func sign(_ id: Key<Outgoing>, _ office: TestOffice) async throws {
        func version(_ person: Key<Person>) async throws -> Int64 { try await Self.version(office, id, person) }
        try await office.perform(
            SubmitOutgoing(id, version: try await version(office.officerOfEconomy)), as: office.officerOfEconomy)
        try await office.perform(
            InitialOutgoing(id, version: try await version(office.headOfEconomy)), as: office.headOfEconomy)
        try await office.perform(ReviewOutgoing(id, version: try await version(office.chief)), as: office.chief)
        try await office.perform(
            SignOutgoing(id, version: try await version(office.deputyChief), check: Self.clean(1)),
            as: office.deputyChief)
    }

    @Test(
        "A paper goes from drafter to unit, head, presentation, signer and clerk, and stands in ledger and book",
        arguments: Backend.all)
    func wholeWay(_ backend: Backend) async throws {
        try await withOffice(backend, rules: ShippedRules.rules.get()) { office in
            let book = try await office.openBook()
            let drafter = office.officerOfEconomy
            let id = try await office.perform(DraftOutgoing(Self.input(office)), as: drafter)
            func version(_ person: Key<Person>) async throws -> Int64 { try await Self.version(office, id, person) }
            try await office.perform(
                AskOpinions(
                    id, version: try await version(drafter), units: [Key(office.internalAffairs)],
                    question: "Cho ý kiến về số liệu", closesOn: nil), as: drafter)
            #expect(try await office.ask(OutgoingList(.waiting), as: office.headOfInternalAffairs).items.count == 1)
            await expectRefusal(.invalid, field: "text") {
                try await office.perform(GiveOpinion(id, .objects, text: nil), as: office.headOfInternalAffairs)
            }
            try await office.perform(
                GiveOpinion(id, .amends, text: "Bổ sung số liệu quý I"), as: office.headOfInternalAffairs)
            try await office.perform(CloseOpinions(id, version: try await version(drafter)), as: drafter)
            var changed = Self.input(office)
            changed.text = "Văn phòng nhận được văn bản.\n1. Số liệu quý I gửi kèm./."
            try await office.perform(EditOutgoing(id, version: try await version(drafter), changed), as: drafter)
            let compared = try await office.ask(OutgoingComparison(id), as: drafter)
            #expect(compared.old.number == 1 && compared.new.number == 2 && compared.comparison.deleted > 0)
            try await office.perform(SubmitOutgoing(id, version: try await version(drafter)), as: drafter)
            try await office.perform(
                InitialOutgoing(id, version: try await version(office.headOfEconomy)), as: office.headOfEconomy)
            try await office.perform(
                ReturnOutgoing(id, version: try await version(office.chief), reason: "Sai nơi nhận"), as: office.chief)
            #expect(try await Self.state(office, id) == .drafting)
            // The head submits it: no further initials are asked of him.
            try await office.perform(
                SubmitOutgoing(id, version: try await version(office.headOfEconomy)), as: office.headOfEconomy)
            try await office.perform(ReviewOutgoing(id, version: try await version(office.chief)), as: office.chief)
            try await office.perform(
                SignOutgoing(id, version: try await version(office.deputyChief), check: Self.clean(2)),
                as: office.deputyChief)
            let here = try await office.ask(OutgoingList(.here), as: office.clerk)
            #expect(here.items.map(\.paper.id) == [id] && here.clocks[id] != nil && here.waiting == 1)
            let number = try await office.perform(
                NumberOutgoing(id, version: try await version(office.clerk), in: book), as: office.clerk)
            #expect(number.description == "01")
            let issued = try await office.perform(
                IssueOutgoing(id, version: try await version(office.clerk), isSealed: true), as: office.clerk)
            #expect(issued.number == "01/VP-KT" && issued.excerpt == "gửi số liệu" && issued.electronic.count == 3)
            #expect(issued.signature.form.printed == ["KT. CHÁNH VĂN PHÒNG", "PHÓ CHÁNH VĂN PHÒNG"])
            #expect(try await office.lines(of: book) == ["01 used 2025-03-14"])
            let paper = try await office.ask(DocumentQuestion(issued.document), as: office.officerOfInternalAffairs)
            #expect(paper.item.label.number == "01/VP-KT" && paper.signer == "Lê Thị Hoài An")
            // Issued, and yet here: nothing has reached its recipients outside.
            #expect(try await office.ask(OutgoingList(.here), as: office.clerk).items.map(\.paper.id) == [id])
            let recipient = try #require(issued.recipients.first)
            try await office.perform(
                ReceiveOutgoing(id, by: recipient.id, receipt: "Văn thư Sở, số đến 15"), as: office.clerk)
            let drawn = try await office.ask(OutgoingDrawing(id), as: drafter)
            #expect(drawn.head.number == "01" && drawn.addressees == ["Sở Tài chính"])
            #expect(drawn.copies.recipients == ["Như trên", "Phòng Nội chính", "Chủ tịch UBND tỉnh (để b/c)"])
        }
    }

    @Test(
        "What a paper answers is reported when it is issued, in the drafter's name with the paper as evidence",
        arguments: Backend.all)
    func answering(_ backend: Backend) async throws {
        try await withOffice(backend, rules: ShippedRules.rules.get()) { office in
            let book = try await office.openBook()
            let incoming = try await office.paper(
                .incoming, kind: "Công văn", number: "12/STC-NS", issuer: "Sở Tài chính")
            let outcome = try await office.perform(
                AssignByHand(
                    task: DraftTask(
                        id: 1, content: "Gửi số liệu cho Sở Tài chính",
                        lead: [DraftParty(printed: "Phòng Kinh tế", parties: [Key(office.economy)])],
                        deadline: DraftDeadline(kind: .date, due: "2025-03-20")), origin: .paper, orderedBy: "",
                    orderedOn: "", assigner: nil, document: incoming, visibility: .office), as: office.chief)
            guard case .done(let task) = outcome else { throw OfficeError(.invalid, "\(outcome)") }
            let page = try await office.ask(ObligationQuestion(task), as: office.chief)
            let lead = try #require(page.participants.first { $0.participant.role == .lead }).participant
            let part = PartVersion(obligation: task, participant: lead.id, version: lead.version)
            try await office.perform(AcceptObligation(part), as: office.headOfEconomy)
            let again = try await office.ask(ObligationQuestion(task), as: office.chief)
            let accepted = try #require(again.participants.first { $0.participant.role == .lead }).participant
            try await office.perform(
                PassToOfficer(
                    PartVersion(obligation: task, participant: lead.id, version: accepted.version),
                    to: office.officerOfEconomy), as: office.headOfEconomy)
            var input = Self.input(office)
            input.answers = incoming
            input.obligations = [.init(task)]
            let id = try await Self.signed(office, input)
            #expect(try await office.ask(ObligationQuestion(task), as: office.chief).reports.isEmpty)
            _ = try await office.perform(
                NumberOutgoing(id, version: try await Self.version(office, id, office.clerk), in: book),
                as: office.clerk)
            let issued = try await office.perform(
                IssueOutgoing(id, version: try await Self.version(office, id, office.clerk), isSealed: true),
                as: office.clerk)
            let reports = try await office.ask(ObligationQuestion(task), as: office.chief).reports
            #expect(reports.count == 1 && reports.first?.isFinal == true)
            let answered = try await office.ask(OutgoingQuestion(id), as: office.officerOfEconomy).answers
            #expect(answered.first?.report == reports.first?.id && answered.first?.refusal == nil)
            let related = try await office.ask(DocumentQuestion(incoming), as: office.clerk).relations
            #expect(related.map(\.document.id) == [issued.document] && related.map(\.kind) == [.answers])
        }
    }

    @Test("A returned paper loses its number, which is void and never used again", arguments: Backend.all)
    func numberLost(_ backend: Backend) async throws {
        try await withOffice(backend, rules: ShippedRules.rules.get()) { office in
            let book = try await office.openBook()
            let id = try await Self.signed(office, Self.input(office))
            _ = try await office.perform(
                NumberOutgoing(id, version: try await Self.version(office, id, office.clerk), in: book),
                as: office.clerk)
            let line = try await office.line("01", of: book)
            await expectRefusal(.conflict) {
                try await office.perform(VoidNumber(line.id, reason: "nhầm", version: line.version), as: office.clerk)
            }
            try await office.perform(
                ReturnOutgoing(
                    id, version: try await Self.version(office, id, office.clerk), reason: "Thiếu phụ lục"),
                as: office.clerk)
            #expect(try await office.lines(of: book) == ["01 void 2025-03-14"])
            #expect(try await Self.state(office, id) == .drafting)
            let other = try await Self.signed(office, Self.input(office))
            let number = try await office.perform(
                NumberOutgoing(other, version: try await Self.version(office, other, office.clerk), in: book),
                as: office.clerk)
            #expect(number.description == "02")
        }
    }

    @Test("An issued paper is withdrawn with a reason, and replaced by another")
    func replaced() async throws {
        try await withOffice(rules: ShippedRules.rules.get()) { office in
            let book = try await office.openBook()
            func issue(_ id: Key<Outgoing>) async throws -> Key<Document> {
                _ = try await office.perform(
                    NumberOutgoing(id, version: try await Self.version(office, id, office.clerk), in: book),
                    as: office.clerk)
                return try await office.perform(
                    IssueOutgoing(id, version: try await Self.version(office, id, office.clerk), isSealed: true),
                    as: office.clerk
                ).document
            }
            let first = try await Self.signed(office, Self.input(office))
            let old = try await issue(first)
            try await office.perform(
                WithdrawOutgoing(
                    first, version: try await Self.version(office, first, office.deputyChief), reason: "Sai số liệu"),
                as: office.deputyChief)
            let second = try await office.perform(
                DraftOutgoing(Self.input(office), replacing: first), as: office.officerOfEconomy)
            for (command, person) in [
                (SubmitOutgoing(second, version: 1), office.officerOfEconomy)
            ] { try await office.perform(command, as: person) }
            try await office.perform(InitialOutgoing(second, version: 2), as: office.headOfEconomy)
            try await office.perform(ReviewOutgoing(second, version: 3), as: office.chief)
            try await office.perform(SignOutgoing(second, version: 4, check: Self.clean(1)), as: office.deputyChief)
            let new = try await issue(second)
            #expect(try await Self.state(office, first) == .replaced)
            let relations = try await office.ask(DocumentQuestion(old), as: office.clerk).relations
            #expect(relations.map(\.document.id) == [new] && relations.map(\.kind) == [.replaces])
        }
    }

    @Test("What cannot be is refused with a sentence, and changes nothing")
    func refusals() async throws {
        try await withOffice(rules: ShippedRules.rules.get()) { office in
            let book = try await office.openBook()
            let secretBook = try await office.openBook(.outgoing, "Sổ văn bản mật đi", isSecret: true)
            let incomingBook = try await office.openBook(.incoming, "Sổ đến")
            let id = try await Self.signed(office, Self.input(office))
            let version = try await Self.version(office, id, office.clerk)
            _ = try await office.perform(
                EnterPaperless(party: Key(office.finance), kind: nil, basis: "Danh mục"), as: office.clerk)
            var secret = Self.input(office)
            secret.secrecy = .secret
            var unknown = Self.input(office)
            unknown.kind = "Sắc lệnh"
            var stranger = Self.input(office)
            stranger.signer = office.officerOfInternalAffairs
            stranger.text = "Đề nghị {điền vào đây}."
            let unready = try await office.perform(DraftOutgoing(stranger), as: office.officerOfEconomy)
            let before = try await office.journal()
            let cases: [(any Command, Key<Person>, OfficeError.Code, String?)] = [
                (DraftOutgoing(secret), office.officerOfEconomy, .invalid, "text"),
                (DraftOutgoing(unknown), office.officerOfEconomy, .invalid, "kind"),
                (SubmitOutgoing(unready, version: 1), office.officerOfEconomy, .invalid, nil),
                (SubmitOutgoing(unready, version: 1), office.headOfReception, .notFound, nil),
                (NumberOutgoing(id, version: version, in: secretBook), office.clerk, .invalid, "register"),
                (NumberOutgoing(id, version: version, in: incomingBook), office.clerk, .invalid, "register"),
                (NumberOutgoing(id, version: version, in: book, day: .last), office.clerk, .invalid, "day"),
                (NumberOutgoing(id, version: version - 1, in: book), office.clerk, .stale, nil),
                (NumberOutgoing(id, version: version, in: book), office.headOfEconomy, .forbidden, nil),
                (NumberOutgoing(id, version: version, in: book), office.headOfReception, .notFound, nil),
                (IssueOutgoing(id, version: version, isSealed: true), office.clerk, .conflict, nil),
                (ReturnOutgoing(id, version: version, reason: " "), office.clerk, .invalid, "reason"),
                (EditOutgoing(id, version: version, Self.input(office)), office.officerOfEconomy, .conflict, nil),
            ]
            for (command, person, code, field) in cases {
                await expectRefusal(code, field: field) {
                    _ = try await office.perform(command, as: person)
                }
            }
            #expect(try await office.journal() == before)
            _ = try await office.perform(NumberOutgoing(id, version: version, in: book), as: office.clerk)
            let recipients = try await office.ask(OutgoingQuestion(id), as: office.clerk).recipients
            let finance = try #require(recipients.first).id
            for (command, field) in [
                (IssueOutgoing(id, version: version + 1, isSealed: false), "isSealed"),
                (IssueOutgoing(id, version: version + 1, isSealed: true, onPaper: [finance]), "copies"),
                (IssueOutgoing(id, version: version + 1, isSealed: true, onPaper: [finance], copies: 1), "paper"),
            ] {
                await expectRefusal(.invalid, field: field) { _ = try await office.perform(command, as: office.clerk) }
            }
        }
    }

    @Test("A secret paper is metadata only and a restricted one is seen by who takes part and by the clerk once signed")
    func restricted() async throws {
        try await withOffice(rules: ShippedRules.rules.get()) { office in
            let book = try await office.openBook(.outgoing, "Sổ văn bản mật đi", isSecret: true)
            var input = Self.input(office)
            (input.secrecy, input.text) = (.secret, nil)
            let draft = try await office.perform(DraftOutgoing(input), as: office.officerOfEconomy)
            for person in [office.clerk, office.headOfReception, office.planner] {
                await expectRefusal(.notFound) { _ = try await office.ask(OutgoingQuestion(draft), as: person) }
            }
            let id = try await Self.signed(office, input)
            _ = try await office.perform(
                NumberOutgoing(id, version: try await Self.version(office, id, office.clerk), in: book),
                as: office.clerk)
            let recipients = try await office.ask(OutgoingQuestion(id), as: office.clerk).recipients
            let issued = try await office.perform(
                IssueOutgoing(
                    id, version: try await Self.version(office, id, office.clerk), isSealed: true,
                    onPaper: Set(recipients.map(\.id)), copies: recipients.count),
                as: office.clerk)
            let paper = try await office.ask(DocumentQuestion(issued.document), as: office.deputyChief)
            #expect(paper.item.secrecy == .secret && paper.text == nil && paper.fileHash == nil)
            await expectRefusal(.notFound) {
                _ = try await office.ask(DocumentQuestion(issued.document), as: office.headOfReception)
            }
        }
    }

    @Test(
        "An issued paper goes by the interchange to the agencies known there, and their answer is the acknowledgement",
        arguments: Backend.all)
    func exchanged(_ backend: Backend) async throws {
        var rules = try ShippedRules.rules.get()
        rules.interchange = InterchangeAgency(code: AgencyCode("H48.01"), name: "Văn phòng UBND tỉnh")
        try await withOffice(backend, rules: rules) { office in
            let book = try await office.openBook()
            let finance = InterchangeAgency(code: AgencyCode("000.00.17.H48"), name: "Sở Tài chính")
            let arrived = InterchangeDocument(
                from: finance, to: [rules.interchange ?? finance], documentID: "d1", subject: "Về dự toán")
            _ = try await office.desk.perform(
                ReceiveMessage(.read(.document(arrived)), raw: nil, hubName: "m"), as: .terminal)
            let id = try await Self.signed(office, Self.input(office))
            func version() async throws -> Int64 { try await Self.version(office, id, office.clerk) }
            _ = try await office.perform(
                NumberOutgoing(id, version: try await version(), in: book), as: office.clerk)
            let file = AttachedFile(
                hash: String(repeating: "9", count: 64), size: 3, name: "01.pdf", mediaType: "application/pdf")
            let issued = try await office.perform(
                IssueOutgoing(id, version: try await version(), isSealed: true, file: file), as: office.clerk)
            var filter = InterchangeFilter()
            filter.isOutgoing = true
            let sent = try await office.ask(InterchangeList(filter), as: office.clerk).items
                .filter { $0.document == issued.document }
            #expect(sent.map { $0.agency?.name } == ["Sở Tài chính"])
            func received() async throws -> [String?] {
                try await office.ask(OutgoingQuestion(id), as: office.clerk).recipients.map(\.receipt)
            }
            for (status, minute) in [(InterchangeStatus.arrived, 1), (.accepted, 2), (.finished, 3)] {
                #expect(try await received()[0] == (status == .finished ? "Xác nhận qua trục liên thông" : nil))
                let report = InterchangeStatusReport(
                    from: finance, reference: .init(documentID: "H48.01,2025/03/14,01/VP-KT"), status: status,
                    at: office.clock.now.adding(seconds: Int64(minute * 60)))
                _ = try await office.desk.perform(
                    ReceiveMessage(.read(.status(report)), raw: nil, hubName: "s\(minute)"), as: .terminal)
            }
            #expect(try await received() == ["Xác nhận qua trục liên thông", nil, nil])
        }
    }
}
