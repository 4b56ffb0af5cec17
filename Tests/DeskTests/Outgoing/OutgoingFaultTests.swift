import Office
import TestSupport
import Testing
import WorkTime

@testable import Desk
@testable import Storage

@Suite("Faults of outgoing papers that were mended stay mended") struct OutgoingFaultTests {
    @Test(
        "The book left out to whom an issued paper went, who keeps a copy and when it left; its number could be made void",
        arguments: Backend.all)
    func bookOfIssued(_ backend: Backend) async throws {
        try await withOffice(backend, rules: ShippedRules.rules.get()) { office in
            let book = try await office.openBook()
            let id = try await OutgoingTests.signed(office, OutgoingTests.input(office))
            _ = try await office.perform(
                NumberOutgoing(id, version: try await OutgoingTests.version(office, id, office.clerk), in: book),
                as: office.clerk)
            _ = try await office.perform(
                IssueOutgoing(id, version: try await OutgoingTests.version(office, id, office.clerk), isSealed: true),
                as: office.clerk)
            let answer = try await office.ask(RegisterBookQuestion(book, year: 2025), as: office.chief)
            #expect(
                answer.lines.map(\.issued) == [
                    RegisterEntry.Issued(
                        recipients: ["Sở Tài chính", "Phòng Nội chính", "Chủ tịch UBND tỉnh"], keptBy: "Phòng Kinh tế",
                        sentOn: OfficeTime.day(of: office.clock.now))
                ])
            let line = try await office.line("01", of: book)
            await expectRefusal(.conflict) {
                try await office.perform(
                    VoidNumber(line.id, reason: "nhầm", version: line.version), as: office.clerk)
            }
            #expect(try await office.lines(of: book) == ["01 used 2025-03-14"])
        }
    }

    @Test("A secret paper could be issued as if it had gone out electronically")
    func secret() async throws {
        try await withOffice(rules: ShippedRules.rules.get()) { office in
            let book = try await office.openBook(.outgoing, "Sổ văn bản mật đi", isSecret: true)
            var input = OutgoingTests.input(office)
            input.secrecy = .secret
            input.text = ""
            let id = try await OutgoingTests.signed(office, input)
            _ = try await office.perform(
                NumberOutgoing(id, version: try await OutgoingTests.version(office, id, office.clerk), in: book),
                as: office.clerk)
            let page = try await office.ask(OutgoingQuestion(id), as: office.clerk)
            let all = page.recipients.map(\.id)
            func issue(_ onPaper: some Sequence<Key<OutgoingRecipient>>) async throws -> IssuedPaper {
                try await office.perform(
                    IssueOutgoing(
                        id, version: page.item.paper.version, isSealed: true, onPaper: Set(onPaper), copies: 3),
                    as: office.clerk)
            }
            await expectRefusal(.invalid, field: "paper") { _ = try await issue([]) }
            await expectRefusal(.invalid, field: "paper") { _ = try await issue(all.dropLast()) }
            #expect(try await issue(all).electronic.isEmpty)
        }
    }

    @Test("A draft is begun at an obligation: it reports that one alone and answers the paper that laid it down")
    func begunAtObligation() async throws {
        try await withOffice(rules: ShippedRules.rules.get()) { office in
            let incoming = try await office.paper(
                .incoming, kind: "Công văn", number: "12/STC-NS", issuer: "Sở Tài chính")
            var tasks: [Key<Obligation>] = []
            for content in ["Gửi số liệu", "Gửi thuyết minh"] {
                let outcome = try await office.perform(
                    AssignByHand(
                        task: DraftTask(
                            id: 1, content: content,
                            lead: [DraftParty(printed: "Phòng Kinh tế", parties: [Key(office.economy)])],
                            deadline: DraftDeadline(kind: .date, due: "2025-03-20")), origin: .paper, orderedBy: "",
                        orderedOn: "", assigner: nil, document: incoming, visibility: .office), as: office.chief)
                guard case .done(let task) = outcome else { throw OfficeError(.invalid, "\(outcome)") }
                let page = try await office.ask(ObligationQuestion(task), as: office.chief)
                let lead = try #require(page.participants.first { $0.participant.role == .lead }).participant
                try await office.perform(
                    AcceptObligation(PartVersion(obligation: task, participant: lead.id, version: lead.version)),
                    as: office.headOfEconomy)
                tasks.append(task)
            }
            let head = office.headOfEconomy
            let form = try await office.ask(OutgoingFormQuestion(reporting: tasks[1]), as: head)
            #expect(form.reported?.id == tasks[1] && form.incoming?.id == incoming && form.open.count == 2)
            let strange = try await office.ask(
                OutgoingFormQuestion(reporting: tasks[1]), as: office.headOfInternalAffairs)
            #expect(strange.reported == nil && strange.incoming == nil)
        }
    }
}
