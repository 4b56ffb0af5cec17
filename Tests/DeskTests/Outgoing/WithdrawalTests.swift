import Office
import TestSupport
import Testing
import WorkTime

@testable import Desk
@testable import Storage

@Suite("What follows when an issued paper is withdrawn") struct WithdrawalTests {
    /// An obligation of economy that a letter, issued, reports as done.
    private static func reported(
        _ office: TestOffice, beside others: [Key<Party>] = [], rule: ClosingRule = .lead
    ) async throws -> (task: Key<Obligation>, paper: Key<Outgoing>) {
        let book = try await office.openBook()
        let incoming = try await office.paper(
            .incoming, kind: "Công văn", number: "12/STC-NS", issuer: "Sở Tài chính")
        let outcome = try await office.perform(
            AssignByHand(
                task: DraftTask(
                    id: 1, content: "Gửi số liệu cho Sở Tài chính",
                    lead: [DraftParty(printed: "Phòng Kinh tế", parties: [Key(office.economy)] + others)],
                    closingRule: rule,
                    deadline: DraftDeadline(kind: .date, due: "2025-03-20")), origin: .paper, orderedBy: "",
                orderedOn: "", assigner: nil, document: incoming, visibility: .office), as: office.chief)
        guard case .done(let task) = outcome else { throw OfficeError(.invalid, "\(outcome)") }
        let lead = try await lead(of: task, office)
        try await office.perform(
            AcceptObligation(PartVersion(obligation: task, participant: lead.id, version: lead.version)),
            as: office.headOfEconomy)
        var input = OutgoingTests.input(office)
        input.answers = incoming
        input.obligations = [.init(task)]
        let id = try await office.perform(DraftOutgoing(input), as: office.headOfEconomy)
        func version(_ person: Key<Person>) async throws -> Int64 {
            try await OutgoingTests.version(office, id, person)
        }
        try await office.perform(
            SubmitOutgoing(id, version: try await version(office.headOfEconomy)), as: office.headOfEconomy)
        try await office.perform(ReviewOutgoing(id, version: try await version(office.chief)), as: office.chief)
        try await office.perform(
            SignOutgoing(
                id, version: try await version(office.deputyChief), check: SigningCheck(version: 1, findings: [])),
            as: office.deputyChief)
        _ = try await office.perform(
            NumberOutgoing(id, version: try await version(office.clerk), in: book), as: office.clerk)
        _ = try await office.perform(
            IssueOutgoing(id, version: try await version(office.clerk), isSealed: true), as: office.clerk)
        return (task, id)
    }

    private static func lead(of task: Key<Obligation>, _ office: TestOffice) async throws -> Participant {
        let page = try await office.ask(ObligationQuestion(task), as: office.chief)
        return try #require(page.participants.first { $0.participant.role == .lead }).participant
    }

    private static func withdraw(_ id: Key<Outgoing>, _ office: TestOffice) async throws {
        try await office.perform(
            WithdrawOutgoing(
                id, version: try await OutgoingTests.version(office, id, office.deputyChief), reason: "Sai số liệu"),
            as: office.deputyChief)
    }

    private static let reason = "Công văn số 01/VP-KT đã thu hồi ngày 14/03/2025: Sai số liệu."

    @Test(
        "A result that waits is returned, and the ledger and the book say that the paper was called back",
        arguments: Backend.all)
    func waiting(_ backend: Backend) async throws {
        try await withOffice(backend, rules: ShippedRules.rules.get()) { office in
            let (task, id) = try await Self.reported(office)
            try await Self.withdraw(id, office)
            let part = try await Self.lead(of: task, office)
            #expect(part.state == .returned && part.reportedOn == nil)
            let report = try await office.ask(ObligationQuestion(task), as: office.chief).reports.first
            #expect(report?.decision == .returned && report?.reason == Self.reason)
            let document = try #require(try await office.ask(OutgoingQuestion(id), as: office.clerk).item.document)
            let paper = try await office.ask(DocumentQuestion(document), as: office.officerOfInternalAffairs)
            #expect(paper.item.recall == PaperRecall(at: office.clock.now, reason: "Sai số liệu"))
            let line = try await office.ask(RegisterEntryQuestion(of: document), as: office.clerk).line
            #expect(line.note == "Đã thu hồi ngày 14/03/2025: Sai số liệu")
            let told = try await office.ask(NoticeListQuestion(), as: office.headOfEconomy)
            #expect(told.items.contains { $0.words == "Lý do: \(Self.reason)" })
            // Who was sent it inside heard nothing.
            let insider = try await office.ask(NoticeListQuestion(), as: office.headOfInternalAffairs)
            #expect(insider.items.filter { $0.words == Self.reason }.count == 1)
        }
    }

    @Test("For a result that was accepted its lead gets an obligation to report anew", arguments: Backend.all)
    func accepted(_ backend: Backend) async throws {
        try await withOffice(backend, rules: ShippedRules.rules.get()) { office in
            let (task, id) = try await Self.reported(office)
            let part = try await Self.lead(of: task, office)
            try await office.perform(
                AcceptResult(PartVersion(obligation: task, participant: part.id, version: part.version)),
                as: office.chief)
            try await Self.withdraw(id, office)
            #expect(try await office.ask(ObligationQuestion(task), as: office.chief).obligation.state == .closed)
            let contents = try await office.storage.read { tx in
                try tx.query("SELECT content FROM obligation WHERE state = 'assigned' ORDER BY id")
                    .map { try $0.text("content") }
            }
            #expect(contents == ["Báo cáo lại kết quả «Gửi số liệu cho Sở Tài chính». \(Self.reason)"])
            let told = try await office.ask(NoticeListQuestion(), as: office.headOfEconomy)
            #expect(told.items.contains { $0.words.hasPrefix(Self.reason) })
        }
    }

    @Test(
        "A result that was accepted in an obligation still open owed nothing after the withdrawal of its proof",
        arguments: Backend.all)
    func acceptedInPart(_ backend: Backend) async throws {
        try await withOffice(backend, rules: ShippedRules.rules.get()) { office in
            let (task, id) = try await Self.reported(office, beside: [Key(office.internalAffairs)], rule: .all)
            let part = try await Self.lead(of: task, office)
            try await office.perform(
                AcceptResult(PartVersion(obligation: task, participant: part.id, version: part.version)),
                as: office.chief)
            try await Self.withdraw(id, office)
            let isOpen = try await office.obligation(task).isOpen
            #expect(isOpen)
            let contents = try await office.storage.read { tx in
                try tx.query("SELECT content FROM obligation WHERE id > \(task) ORDER BY id")
                    .map { try $0.text("content") }
            }
            #expect(contents == ["Báo cáo lại kết quả «Gửi số liệu cho Sở Tài chính». \(Self.reason)"])
        }
    }

    @Test("The tasks that a withdrawn paper of ours laid down stayed open: they are called off", arguments: Backend.all)
    func laidDown(_ backend: Backend) async throws {
        try await withOffice(backend, rules: ShippedRules.rules.get()) { office in
            let (_, id) = try await Self.reported(office)
            let document = try #require(try await office.ask(OutgoingQuestion(id), as: office.clerk).item.document)
            let outcome = try await office.perform(
                AssignByHand(
                    task: office.task(lead: [Key(office.internalAffairs)]), origin: .paper, orderedBy: "",
                    orderedOn: "", assigner: nil, document: document, visibility: .office), as: office.chief)
            guard case .done(let task) = outcome else { throw OfficeError(.invalid, "\(outcome)") }
            try await Self.withdraw(id, office)
            let state = try await office.obligation(task).state
            #expect(state == .cancelled)
        }
    }

    @Test("No task is given by a paper that was called back")
    func noTask() async throws {
        try await withOffice(rules: ShippedRules.rules.get()) { office in
            let (_, id) = try await Self.reported(office)
            try await Self.withdraw(id, office)
            let document = try #require(try await office.ask(OutgoingQuestion(id), as: office.clerk).item.document)
            await expectRefusal(.conflict, field: "document") {
                _ = try await office.perform(
                    AssignByHand(
                        task: DraftTask(
                            id: 1, content: "Đối chiếu",
                            lead: [DraftParty(printed: "Phòng Kinh tế", parties: [Key(office.economy)])],
                            deadline: DraftDeadline(kind: .date, due: "2025-03-20")), origin: .paper, orderedBy: "",
                        orderedOn: "", assigner: nil, document: document, visibility: .office), as: office.chief)
            }
        }
    }
}
