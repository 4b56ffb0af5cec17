import Office
import Paper
import Storage
import TestSupport
import Testing
import WorkTime

@testable import Desk

@Suite("Urging letters tell the truth, once, to those who may read it")
struct LetterFaultTests {
    @Test("What only named people may see was printed in letters and meeting papers", arguments: Backend.all)
    func restricted(_ backend: Backend) async throws {
        try await office(backend) { office in
            let ids = try await [Visibility.participants, .office].asyncMap { visibility in
                try await office.assign(
                    office.task(
                        "Việc \(visibility == .office ? "chung" : "mật")", lead: [Key(office.economy)],
                        due: "2026-03-04"),
                    visibility: visibility, by: office.chief)
            }
            office.clock.move(to: .at("2026-03-27 08:00"))
            try await UrgingKeeper(desk: office.desk, name: "test").keep()
            let letter = try #require(try await office.ask(UrgingLetters(), as: office.clerk).first)
            #expect(try await office.ask(LetterPaper(letter.id), as: office.clerk).tasks.map(\.obligation) == [ids[1]])
            // Whoever sees it finds it on the list, but on no paper that goes round.
            #expect(try await office.ask(UrgingList(.letter), as: office.chief).items.map(\.id) == [ids[0]])
            #expect(try await office.ask(UrgingList(.letter), as: office.planner).items.isEmpty)
            let meeting = try await office.ask(MeetingPaper(), as: office.chief)
            #expect(!"\(meeting)".contains("Việc mật"))
            // A letter of before that lists it is read without it, and signed without it.
            try await office.storage.write { tx in
                let task = UrgingLetterTask(
                    obligation: ids[0], content: "Việc mật", basis: "Chỉ đạo", due: .of("2026-03-04"), coordinating: [])
                try UrgingLetterStore.add(tx, [task], to: letter.id)
            }
            for person in [office.clerk, office.planner, office.deputyChief] {
                let answer = try await office.ask(LetterPaper(letter.id), as: person)
                #expect(!"\(answer)".contains("Việc mật"))
            }
            try await office.perform(DecideLetter(letter.id, version: 1), as: office.deputyChief)
            let kept = try await office.storage.read { try UrgingLetterStore.tasks($0, of: letter.id) }
            #expect(kept.map(\.obligation) == [ids[1]])
        }
    }

    @Test("A letter was signed that demands what should have been done before that day", arguments: Backend.all)
    func tooLate(_ backend: Backend) async throws {
        try await office(backend) { office in
            let id = try await office.assign(office.task("Một", lead: [Key(office.economy)], due: "2026-03-04"))
            office.clock.move(to: .at("2026-03-10 08:00"))
            let letter = try await office.perform(DraftLetter([id]), as: office.planner)[0]
            let finish = try await office.ask(LetterPaper(letter), as: office.planner).item.finishBy
            office.clock.move(to: .at("\(finish) 08:00"))
            await expectRefusal(.conflict) {
                try await office.perform(DecideLetter(letter, version: 1), as: office.deputyChief)
            }
            try await office.perform(
                EditLetter(
                    letter, version: 1, finishBy: finish.adding(days: 5), reportBy: finish.adding(days: 7), kept: [id],
                    isSubmitted: false), as: office.planner)
            try await office.perform(DecideLetter(letter, version: 2), as: office.deputyChief)
        }
    }

    @Test(
        "A task was listed in two letters at once; what is settled dropped out of none; two letters had one number",
        arguments: Backend.all)
    func once(_ backend: Backend) async throws {
        try await office(backend) { office in
            let unit = Key<Party>(office.economy)
            let ids = try await ["Một", "Hai", "Ba"].asyncMap {
                try await office.assign(office.task($0, lead: [unit], due: "2026-03-04"))
            }
            office.clock.move(to: .at("2026-03-10 08:00"))
            func draft(_ ids: [Key<Obligation>]) async throws -> Key<UrgingLetterItem> {
                try await office.perform(DraftLetter(ids), as: office.planner)[0]
            }
            let first = try await draft([ids[0], ids[1]])
            await expectRefusal(.invalid, field: "obligation") { _ = try await draft([ids[0]]) }
            let second = try await draft(ids)
            let listed = try await office.storage.read { try UrgingLetterStore.tasks($0, of: second) }
            #expect(listed.map(\.obligation) == [ids[2]])
            try await office.perform(
                CancelObligation(
                    obligation: ids[1], version: try await office.obligation(ids[1]).version, reason: "Thôi",
                    basis: nil), as: office.chief)
            for letter in [first, second] {
                try await office.perform(DecideLetter(letter, version: 1), as: office.deputyChief)
            }
            #expect(
                try await office.storage.read { try UrgingLetterStore.tasks($0, of: first) }.map(\.obligation)
                    == [ids[0]])
            func issue(_ letter: Key<UrgingLetterItem>, _ number: String, version: Int64 = 2) async throws {
                try await office.perform(
                    IssueLetter(letter, version: version, number: number, issuedOn: .of("2026-03-10")), as: office.clerk
                )
            }
            for wrong in ["", "abc/../<b>", "0", "5/QĐ", "12345678"] {
                await expectRefusal(.invalid, field: "number") { try await issue(first, wrong) }
            }
            try await issue(first, "5")
            for same in ["05", "5/VP-TH"] {
                await expectRefusal(.invalid, field: "number") { try await issue(second, same) }
            }
            // What was done after the signature is not urged any more; the leader takes the letter back.
            try await office.perform(
                CancelObligation(
                    obligation: ids[2], version: try await office.obligation(ids[2]).version, reason: "Thôi",
                    basis: nil), as: office.chief)
            await expectRefusal(.conflict) { try await issue(second, "06") }
            try await office.perform(
                DecideLetter(second, version: 2, returnedFor: "Đã xong"), as: office.deputyChief)
            try await office.perform(DropLetter(second, version: 3), as: office.planner)
            let numbers = try await office.ask(UrgingLetters(), as: office.clerk).map(\.number)
            #expect(numbers == [nil, "05"])
            let urged = try await office.storage.read { tx in
                try ids.map { try UrgingRecordStore.items(tx, of: $0).filter { $0.code.hasPrefix("letter.") }.count }
            }
            #expect(urged == [1, 0, 0])
        }
    }

    @Test("A task late by a step only was called overdue by its own day")
    func step() async throws {
        try await office(.sqliteMemory) { office in
            let task = office.task(
                "Xây dựng đề án", lead: [Key(office.economy)], due: "2026-12-31",
                milestones: [DraftMilestone(text: "Trình dự thảo", due: "2026-03-04")])
            let id = try await office.assign(task)
            office.clock.move(to: .at("2026-03-10 08:00"))
            let letter = try await office.perform(DraftLetter([id]), as: office.planner)[0]
            let answer = try await office.ask(LetterPaper(letter), as: office.planner)
            #expect(answer.tasks.map(\.due) == [.of("2026-03-04")] && answer.settled.isEmpty)
            let text = "\(answer.paper.blocks)"
            #expect(text.contains("Xây dựng đề án (mốc quá hạn: Trình dự thảo)") && text.contains("04/3/2026"))
        }
    }

    @Test("Letters were lost with the unit that they were addressed to", arguments: Backend.all)
    func successor(_ backend: Backend) async throws {
        try await office(backend) { office in
            let ids = try await ["Một", "Hai"].asyncMap {
                try await office.assign(office.task($0, lead: [Key(office.economy)], due: "2026-03-04"))
            }
            office.clock.move(to: .at("2026-03-10 08:00"))
            var letters: [Key<UrgingLetterItem>] = []
            for id in ids {
                letters += try await office.perform(DraftLetter([id]), as: office.planner)
                try await office.perform(DecideLetter(letters[letters.count - 1], version: 1), as: office.deputyChief)
            }
            try await office.perform(
                IssueLetter(letters[0], version: 2, number: "1", issuedOn: .of("2026-03-10")), as: office.clerk)
            let outcome = try await office.perform(
                Reorganise(
                    Reorganisation(
                        day: .of("2026-03-10"), basis: "Quyết định số 12/QĐ-UBND",
                        founded: [.init(name: "Phòng Tổng hợp", shortName: "TH", kind: .division)],
                        divided: [.init(unit: office.economy, successors: [.founded(0)])])),
                as: office.administrator)
            let new = Key<Party>(outcome.founded[0])
            let found = try await office.ask(UrgingLetters(), as: office.planner)
            #expect(found.map(\.party.key) == [new, Key(office.economy)])
            // Signed for the old unit: it waits for a leader again.
            #expect(found.map(\.state) == [.drafted, .issued])
            try await office.perform(DecideLetter(letters[1], version: found[0].version), as: office.deputyChief)
            try await office.perform(
                IssueLetter(
                    letters[1], version: found[0].version + 1, number: "2", issuedOn: .of("2026-03-10")),
                as: office.clerk)
            for letter in letters {
                #expect(try await office.ask(LetterPaper(letter), as: office.headOfEconomy).tasks.count == 1)
            }
            await expectRefusal(.notFound) {
                _ = try await office.ask(LetterPaper(letters[0]), as: office.headOfReception)
            }
        }
    }

    @Test(
        "A letter got its number by hand, beside the book of outgoing papers that gave the same", arguments: Backend.all
    )
    func booked(_ backend: Backend) async throws {
        try await office(backend) { office in
            let book = try await office.openBook()
            let incoming = try await office.openBook(.incoming, "Sổ văn bản đến")
            let id = try await office.assign(office.task("Một", lead: [Key(office.economy)], due: "2026-03-04"))
            office.clock.move(to: .at("2026-03-10 08:00"))
            let letter = try await office.perform(DraftLetter([id]), as: office.planner)[0]
            try await office.perform(DecideLetter(letter, version: 1), as: office.deputyChief)
            #expect(try await office.ask(LetterPaper(letter), as: office.clerk).books.map(\.id) == [book])
            let day = CalendarDay.of("2026-03-10")
            for wrong in [
                IssueLetter(letter, version: 2, number: "1", issuedOn: day),
                IssueLetter(letter, version: 2, in: incoming, issuedOn: day),
            ] {
                await expectRefusal(.invalid, field: "register") { try await office.perform(wrong, as: office.clerk) }
            }
            try await office.perform(IssueLetter(letter, version: 2, in: book, issuedOn: day), as: office.clerk)
            let lines = try await office.ask(
                RegisterBookQuestion(book, year: 2026, isAscending: true), as: office.clerk
            ).lines
            #expect(lines.map { "\($0.number) \($0.state.rawValue) \($0.day)" } == ["01 used 2026-03-10"])
            let item = try await office.ask(LetterPaper(letter), as: office.clerk).item
            #expect(item.number == "01" && item.document == lines.first?.document?.id)
            let paper = try await office.ask(DocumentQuestion(try #require(item.document)), as: office.clerk)
            #expect(paper.item.label.number == "01/VP-TH" && paper.signer == "Lê Thị Hoài An")
        }
    }

    private func office(_ backend: Backend, _ body: (TestOffice) async throws -> Void) async throws {
        try await withOffice(
            backend, clock: TestClock(.at("2026-03-02 09:00")), rules: ShippedRules.rules.get(), body)
    }
}

extension Sequence {
    fileprivate func asyncMap<T>(_ body: (Element) async throws -> T) async rethrows -> [T] {
        var result: [T] = []
        for element in self { result.append(try await body(element)) }
        return result
    }
}
