import Office
import TestSupport
import Testing
import WorkTime

@testable import Desk
@testable import Storage

@Suite("Leaders' instructions on incoming papers") struct InstructionTests {
    private static let evidence = AttachedFile(
        hash: String(repeating: "a", count: 64), size: 10, name: "but-phe.pdf", mediaType: "application/pdf")

    private static func draft(_ office: TestOffice) -> InstructionDraft {
        InstructionDraft(
            words: "Giao Phòng Kinh tế tham mưu trả lời", lead: Key(office.economy.value),
            coordinate: [Key(office.internalAffairs.value)], inform: [Key(office.deputyChief.value)],
            due: CalendarDay(year: 2025, month: 3, day: 20))
    }

    private static func incoming(_ office: TestOffice) async throws -> (paper: Key<Document>, book: Key<Register>) {
        let book = try await office.openBook(.incoming, "Sổ văn bản đến")
        let paper = try await office.paper(.incoming, kind: "Công văn", number: "05/STC", issuer: "Sở Tài chính")
        try await office.enter(paper, in: book)
        return (paper, book)
    }

    private static func state(_ paper: Key<Document>, _ office: TestOffice) async throws -> IncomingState? {
        try await office.ask(DocumentListQuestion(), as: office.clerk).incomingStates[paper]
    }

    @Test(
        "A paper is submitted, the leader keeps a draft and gives it: an obligation with the paper as basis; the book says to whom it went",
        arguments: Backend.all)
    func giving(_ backend: Backend) async throws {
        try await withOffice(backend) { office in
            let (paper, book) = try await Self.incoming(office)
            var states = [try await Self.state(paper, office)]
            let asked = try await office.perform(AskInstruction(of: office.chief, on: paper), as: office.clerk)
            #expect(try await office.perform(AskInstruction(of: office.chief, on: paper), as: office.clerk) == asked)
            states.append(try await Self.state(paper, office))
            #expect(try await office.ask(RailQuestion(), as: office.chief).instructions == 1)
            #expect(try await office.ask(RailQuestion(), as: office.deputyChief).instructions == 0)
            let draft = Self.draft(office)
            _ = try await office.perform(
                SaveInstruction(of: office.chief, on: paper, draft, version: 1), as: office.chief)
            await expectRefusal(.stale) {
                _ = try await office.perform(
                    SaveInstruction(of: office.chief, on: paper, draft, version: 1), as: office.chief)
            }
            let waiting = try await office.ask(WaitingInstructions(), as: office.chief).items
            #expect(
                waiting.map { "\($0.content.words) \($0.content.due?.description ?? "-")" } == [
                    "\(draft.words) 2025-03-20"
                ])

            let given = try await office.perform(
                GiveInstruction(of: office.chief, on: paper, draft), as: office.chief)
            #expect(given == asked)
            states.append(try await Self.state(paper, office))
            let answer = try await office.ask(PaperInstructions(paper), as: office.headOfEconomy)
            let obligation = try #require(answer.instructions[0].obligation)
            let page = try await office.ask(ObligationQuestion(obligation), as: office.headOfEconomy)
            #expect(
                page.participants.map { "\($0.participant.role.rawValue) \($0.participant.printedName)" }.sorted() == [
                    "coordinate Phòng Nội chính", "inform Lê Thị Hoài An", "lead Phòng Kinh tế",
                ])
            #expect(page.obligation.assigner == office.chief)
            let line = try await office.line("01", of: book)
            #expect(line.receiver?.name == "Phòng Kinh tế")
            #expect(try await office.ask(RailQuestion(), as: office.chief).instructions == 0)

            let reply = try await office.paper(.outgoing, number: "07/VP")
            try await office.perform(LinkAnswer(reply, to: paper), as: office.clerk)
            states.append(try await Self.state(paper, office))
            #expect(states == [.untouched, .asked, .instructed, .answered])
        }
    }

    @Test(
        "A clerk gives it for the leader only with the scanned paper; others may not; who stands in may",
        arguments: Backend.all)
    func rights(_ backend: Backend) async throws {
        try await withOffice(backend) { office in
            let (paper, _) = try await Self.incoming(office)
            let bare = GiveInstruction(of: office.chief, on: paper, Self.draft(office))
            await expectRefusal(.invalid, field: "evidence") { _ = try await office.perform(bare, as: office.clerk) }
            await expectRefusal(.forbidden) { _ = try await office.perform(bare, as: office.headOfEconomy) }
            await expectRefusal(.forbidden) { _ = try await office.perform(bare, as: office.deputyChief) }
            let notLeader = GiveInstruction(of: office.headOfEconomy, on: paper, Self.draft(office))
            await expectRefusal(.invalid, field: "leader") {
                _ = try await office.perform(notLeader, as: office.headOfEconomy)
            }
            _ = try await office.perform(
                GiveInstruction(of: office.chief, on: paper, Self.draft(office), evidence: Self.evidence, mark: "m"),
                as: office.clerk)
            // The same form sent twice.
            _ = try await office.perform(
                GiveInstruction(of: office.chief, on: paper, Self.draft(office), evidence: Self.evidence, mark: "m"),
                as: office.clerk)
            let answer = try await office.ask(PaperInstructions(paper), as: office.clerk)
            #expect(
                answer.instructions.map {
                    "\($0.leader.name) / \($0.givenBy?.name ?? "-") / \($0.evidence?.name ?? "-")"
                }
                    == ["Nguyễn Minh Khôi / Ngô Thị Lan / but-phe.pdf"])
        }
    }

    @Test(
        "Without a lead those who are to know are told and may see the paper, also one that only named people see",
        arguments: Backend.all)
    func informing(_ backend: Backend) async throws {
        try await withOffice(backend) { office in
            let paper = try await office.paper(.incoming, number: "1/M", secrecy: .secret)
            await expectRefusal(.notFound) {
                _ = try await office.ask(PaperInstructions(paper), as: office.headOfEconomy)
            }
            _ = try await office.perform(AskInstruction(of: office.chief, on: paper), as: office.clerk)
            let draft = InstructionDraft(words: "Để biết", inform: [Key(office.economy.value)])
            _ = try await office.perform(GiveInstruction(of: office.chief, on: paper, draft), as: office.chief)
            let seen = try await office.ask(PaperInstructions(paper), as: office.headOfEconomy)
            #expect(seen.instructions.map(\.content.words) == ["Để biết"])
            await expectRefusal(.notFound) {
                _ = try await office.ask(PaperInstructions(paper), as: office.officerOfInternalAffairs)
            }
        }
    }

    @Test("What is missing or does not fit is named at its field")
    func faults() async throws {
        try await withOffice { office in
            let (paper, _) = try await Self.incoming(office)
            let cases: [(InstructionDraft, String)] = [
                (InstructionDraft(), "words"), (InstructionDraft(words: "x"), "lead"),
                (InstructionDraft(words: "x", coordinate: [Key(office.economy.value)]), "lead"),
                (
                    InstructionDraft(
                        words: "x", inform: [Key(office.economy.value)], due: CalendarDay(year: 2025, month: 4, day: 1)),
                    "due"
                ),
                (
                    // It was late by years the moment it was given.
                    InstructionDraft(
                        words: "x", lead: Key(office.economy.value), due: CalendarDay(year: 2020, month: 1, day: 1)),
                    "due"
                ),
                (InstructionDraft(words: "x", lead: Key(999_999)), "lead"),
                (
                    InstructionDraft(words: String(repeating: "x", count: 2_001), lead: Key(office.economy.value)),
                    "words"
                ),
            ]
            for (draft, field) in cases {
                await expectRefusal(.invalid, field: field) {
                    _ = try await office.perform(GiveInstruction(of: office.chief, on: paper, draft), as: office.chief)
                }
            }
            let outgoing = try await office.paper(.outgoing)
            await expectRefusal(.conflict) {
                _ = try await office.perform(AskInstruction(of: office.chief, on: outgoing), as: office.clerk)
            }
            await expectRefusal(.invalid, field: "answer") {
                try await office.perform(LinkAnswer(paper, to: paper), as: office.clerk)
            }
            let asked = try await office.perform(AskInstruction(of: office.chief, on: paper), as: office.clerk)
            try await office.perform(WithdrawInstruction(asked, version: 1), as: office.clerk)
            #expect(try await Self.state(paper, office) == .untouched)
            await expectRefusal(.notFound) {
                _ = try await office.ask(WaitingInstructions(), as: office.officerOfEconomy)
            }
        }
    }
}
