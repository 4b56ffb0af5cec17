import Office
import TestSupport
import Testing
import WorkTime

@testable import Desk
@testable import Storage

@Suite("Papers go into their file as the work goes") struct FilingFlowTests {
    private static func version(_ id: Key<Outgoing>, _ office: TestOffice) async throws -> Int64 {
        try await office.ask(OutgoingQuestion(id), as: office.clerk).item.paper.version
    }

    /// An answer to `incoming`, drafted by the head of economy, signed by the deputy and issued.
    private static func issued(
        _ office: TestOffice, answering incoming: Key<Document>?, obligations: [Key<Obligation>] = [],
        for file: Key<CaseFile>? = nil
    ) async throws -> (id: Key<Outgoing>, document: Key<Document>) {
        let books = try await office.ask(RegisterList(), as: office.clerk).items.map(\.register)
        let known = books.first { $0.direction == .outgoing }?.id
        let book = if let known { known } else { try await office.openBook() }
        var input = OutgoingInput()
        input.excerpt = "trả lời Sở Công Thương"
        input.recipients = [.init(party: Key(office.finance), name: "Sở Tài chính", isAddressed: true)]
        input.signer = office.deputyChief
        input.reviewer = office.deputyChief
        input.text = "Văn phòng gửi số liệu./."
        input.answers = incoming
        input.obligations = obligations.map { .init($0) }
        input.caseFile = file
        let id = try await office.perform(DraftOutgoing(input), as: office.headOfEconomy)
        try await office.perform(
            SubmitOutgoing(
                id, version: try await office.ask(OutgoingQuestion(id), as: office.headOfEconomy).item.paper.version),
            as: office.headOfEconomy)
        try await office.perform(
            SignOutgoing(
                id, version: try await office.ask(OutgoingQuestion(id), as: office.deputyChief).item.paper.version,
                check: SigningCheck(version: 1, findings: [])), as: office.deputyChief)
        _ = try await office.perform(
            NumberOutgoing(id, version: try await version(id, office), in: book), as: office.clerk)
        let paper = try await office.perform(
            IssueOutgoing(id, version: try await version(id, office), isSealed: true), as: office.clerk)
        return (id, paper.document)
    }

    /// What the incoming paper lays on economy, by the chief's instruction.
    private static func obligation(_ office: TestOffice, on paper: Key<Document>) async throws -> Key<Obligation> {
        let draft = InstructionDraft(words: "Tham mưu trả lời", lead: Key(office.economy.value))
        _ = try await office.perform(GiveInstruction(of: office.chief, on: paper, draft), as: office.chief)
        let given = try await office.ask(PaperInstructions(paper), as: office.chief).instructions
        return try #require(given[0].obligation)
    }

    private static func papers(_ file: Key<CaseFile>, _ office: TestOffice) async throws -> Set<Key<Document>> {
        Set(try await office.ask(CaseFileQuestion(file), as: office.headOfEconomy).papers.map(\.document.id))
    }

    @Test(
        "A paper that leaves goes into the file that its drafter chose, and the paper that it answers with it",
        arguments: Backend.all)
    func chosen(_ backend: Backend) async throws {
        try await withOffice(backend, rules: ShippedRules.rules.get()) { office in
            let incoming = try await office.arrived(
                "5/SCT", in: try await office.openBook(.incoming, "Sổ văn bản đến"))
            let file = try await office.openFile()
            let (id, document) = try await Self.issued(office, answering: incoming, for: file)
            #expect(try await Self.papers(file, office) == [incoming, document])
            #expect(try await office.unfiled(as: office.clerk).isEmpty)
            let shown = try await office.ask(OutgoingQuestion(id), as: office.headOfEconomy).item
            #expect(shown.caseFile?.id == file)
            #expect(try await office.journal().contains { $0.hasPrefix("case_file.papers_filed") })
        }
    }

    @Test(
        "Without a choice it goes into the file of the obligation that it answers; where there are two it waits, and both are offered",
        arguments: Backend.all)
    func followed(_ backend: Backend) async throws {
        try await withOffice(backend, rules: ShippedRules.rules.get()) { office in
            let book = try await office.openBook(.incoming, "Sổ văn bản đến")
            let first = try await office.arrived("5/SCT", in: book)
            let second = try await office.arrived("6/SCT", in: book)
            let one = try await Self.obligation(office, on: first)
            let other = try await Self.obligation(office, on: second)
            for task in [one, other] {
                try await office.perform(
                    AcceptObligation(try await office.part(of: task, Key(office.economy))), as: office.headOfEconomy)
            }
            let file = try await office.perform(
                OpenCaseFile(office.draft(), obligation: one), as: office.headOfEconomy)
            let (_, answer) = try await Self.issued(office, answering: first, obligations: [one])
            #expect(try await Self.papers(file, office) == [first, answer])
            let further = try await office.perform(
                OpenCaseFile(office.draft("Việc khác"), obligation: other), as: office.headOfEconomy)
            let (_, doubtful) = try await Self.issued(office, answering: first, obligations: [other])
            #expect(try await office.unfiled(as: office.clerk) == [second, doubtful])
            let offered = try await office.ask(PaperFiling(doubtful), as: office.headOfEconomy).suggestions
            #expect(Set(offered.map(\.id)) == [file, further])
        }
    }

    @Test(
        "When an obligation of a file is accepted as done, the paper that laid it down goes into the file",
        arguments: Backend.all)
    func ended(_ backend: Backend) async throws {
        try await withOffice(backend) { office in
            let incoming = try await office.arrived(
                "5/SCT", in: try await office.openBook(.incoming, "Sổ văn bản đến"))
            let task = try await Self.obligation(office, on: incoming)
            try await office.perform(
                AcceptObligation(try await office.part(of: task, Key(office.economy))), as: office.headOfEconomy)
            let file = try await office.perform(
                OpenCaseFile(office.draft(), obligation: task), as: office.headOfEconomy)
            _ = try await office.perform(
                ReportProgress(
                    part: try await office.part(of: task, Key(office.economy)), percent: 100, text: "Đã trả lời",
                    isFinal: true,
                    files: [], document: nil), as: office.headOfEconomy)
            #expect(try await office.unfiled() == [incoming])
            try await office.perform(
                AcceptResult(try await office.part(of: task, Key(office.economy))), as: office.chief)
            #expect(try await Self.papers(file, office) == [incoming])
            #expect(try await office.unfiled().isEmpty)
        }
    }

    @Test("A draft is for a file into which its drafter may put papers; whoever does not see that file leaves it")
    func choosing() async throws {
        try await withOffice { office in
            var wide = office.draft(
                "Của đơn vị khác", unit: office.internalAffairs, keeper: office.headOfInternalAffairs)
            wide.sight = .office
            let foreign = try await office.perform(OpenCaseFile(wide), as: office.headOfInternalAffairs)
            let closed = try await office.closedFile()
            var own = office.draft("Của chuyên viên")
            own.sight = .participants
            let hidden = try await office.perform(OpenCaseFile(own), as: office.officerOfEconomy)
            var input = OutgoingInput()
            input.excerpt = "gửi số liệu"
            for file in [foreign, closed, Key(999_999)] {
                input.caseFile = file
                await expectRefusal(.invalid, field: "caseFile") {
                    _ = try await office.perform(DraftOutgoing(input), as: office.officerOfEconomy)
                }
            }
            input.caseFile = hidden
            let id = try await office.perform(DraftOutgoing(input), as: office.officerOfEconomy)
            input.caseFile = nil
            try await office.perform(EditOutgoing(id, version: 1, input), as: office.headOfEconomy)
            func file(_ person: Key<Person>) async throws -> Key<CaseFile>? {
                try await office.ask(OutgoingQuestion(id), as: person).item.caseFile?.id
            }
            #expect(try await file(office.headOfEconomy) == nil)
            #expect(try await file(office.officerOfEconomy) == hidden)
            try await office.perform(EditOutgoing(id, version: 2, input), as: office.officerOfEconomy)
            #expect(try await file(office.officerOfEconomy) == nil)
        }
    }
}
