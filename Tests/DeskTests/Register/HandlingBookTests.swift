import Office
import TestSupport
import Testing
import WorkTime

@testable import Desk
@testable import Storage

@Suite("How far incoming papers are dealt with, as a book") struct HandlingBookTests {
    @Test("Each paper stands there with its time limit, what was done, and what answers it", arguments: Backend.all)
    func lines(_ backend: Backend) async throws {
        try await withOffice(backend) { office in
            let book = try await office.openBook(.incoming, "Sổ văn bản đến")
            var papers: [Key<Document>] = []
            for number in ["05/STC", "06/STC", "07/STC", "08/STC", "09/STC"] {
                let paper = try await office.paper(.incoming, kind: "Công văn", number: number, issuer: "Sở Tài chính")
                try await office.enter(paper, in: book)
                papers.append(paper)
            }
            _ = try await office.perform(
                GiveInstruction(
                    of: office.chief, on: papers[0],
                    InstructionDraft(
                        words: "Giao Phòng Kinh tế tham mưu", lead: Key(office.economy.value),
                        due: CalendarDay("2025-03-20"))), as: office.chief)
            let answer = try await office.paper(number: "12/VP-TH")
            try await office.perform(LinkAnswer(answer, to: papers[1]), as: office.clerk)
            // Nobody leads: those who are to know are told, and there is no task.
            _ = try await office.perform(
                GiveInstruction(
                    of: office.chief, on: papers[3],
                    InstructionDraft(words: "Để biết", inform: [Key(office.economy.value)])), as: office.chief)
            let recalled = papers[4]
            try await office.storage.write { tx in
                try DocumentStore.recall(tx, recalled, reason: "Gửi nhầm")
            }
            let found = try await office.ask(
                HandlingBookQuestion(RegisterBookQuestion(book, isAscending: true)), as: office.chief)
            let expected = [
                PaperHandling(isInstructed: true, tasks: 1, open: 1, due: CalendarDay("2025-03-20"), answers: []),
                PaperHandling(tasks: 0, open: 0, due: nil, answers: ["12/VP-TH"]),
                PaperHandling(tasks: 0, open: 0, due: nil, answers: []),
                PaperHandling(isInstructed: true, tasks: 0, open: 0, due: nil, answers: []),
                PaperHandling(isRecalled: true, tasks: 0, open: 0, due: nil, answers: []),
            ]
            let handling = papers.compactMap { found.handling[$0] }
            #expect(handling == expected)
            let words = handling.map(\.progress)
            #expect(
                words == [
                    "Đang giải quyết", "Đã trả lời", "Chưa giao giải quyết", "Đã có ý kiến chỉ đạo", "Đã thu hồi",
                ])
            let outgoing = try await office.openBook()
            await expectRefusal(.conflict) {
                _ = try await office.ask(HandlingBookQuestion(RegisterBookQuestion(outgoing)), as: office.chief)
            }
        }
    }

    @Test("A task that not everybody may see is counted for everybody who prints the book", arguments: Backend.all)
    func unseen(_ backend: Backend) async throws {
        try await withOffice(backend) { office in
            let book = try await office.openBook(.incoming, "Sổ văn bản đến")
            let paper = try await office.paper(.incoming, issuer: "Sở Tài chính")
            try await office.enter(paper, in: book)
            _ = try await office.perform(
                GiveInstruction(
                    of: office.chief, on: paper,
                    InstructionDraft(words: "Giao Phòng Kinh tế tham mưu", lead: Key(office.economy.value))),
                as: office.chief)
            try await office.storage.write { tx in
                let scope = try ScopeStore.record(tx)
                try tx.send("UPDATE obligation SET scope_id = \(scope) WHERE document_id = \(paper)")
            }
            let found = try await office.ask(HandlingBookQuestion(RegisterBookQuestion(book)), as: office.clerk)
            #expect(found.handling[paper]?.progress == "Đang giải quyết")
        }
    }

    @Test("A secret paper is a line without its words, and nothing is said of how far it is dealt with")
    func restricted() async throws {
        try await withOffice { office in
            let book = try await office.openBook(.incoming, "Sổ mật đến", isSecret: true)
            try await office.enter(
                try await office.paper(.incoming, issuer: "Công an tỉnh", secrecy: .secret), in: book)
            let found = try await office.ask(
                HandlingBookQuestion(RegisterBookQuestion(book)), as: office.chief)
            #expect(found.book.lines.count == 1 && found.handling.isEmpty)
        }
    }
}
