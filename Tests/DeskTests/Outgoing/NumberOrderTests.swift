import Office
import Simulation
import Storage
import TestSupport
import Testing
import WorkTime

@testable import Desk

@Suite("The order of numbers is the order of their days") struct NumberOrderTests {
    @Test(
        "A paper of an earlier day is put in between where later days have numbers, and takes the next one where they have none",
        arguments: Backend.all)
    func backdated(_ backend: Backend) async throws {
        try await withOffice(backend, rules: ShippedRules.rules.get()) { office in
            let book = try await office.openBook()
            let papers = try await Self.papers(6, office)
            let start = OfficeTime.day(of: office.clock.now)
            func number(_ place: Int, _ day: CalendarDay?) async throws -> String {
                try await office.perform(
                    NumberOutgoing(papers[place], version: 1, in: book, day: day), as: office.clerk
                ).description
            }
            var given = [try await number(0, nil)]
            office.clock.advance(days: 3)
            given.append(try await number(1, start.adding(days: 1)))
            given.append(try await number(2, nil))
            given.append(try await number(3, start.adding(days: 2)))
            given.append(try await number(4, start))
            #expect(given == ["01", "02", "03", "02a", "01a"])
            #expect(
                try await office.lines(of: book) == [
                    "01 reserved 2025-03-14", "01a reserved 2025-03-14", "02 reserved 2025-03-15",
                    "02a reserved 2025-03-16", "03 reserved 2025-03-17",
                ])
            // Between 02 and 02a of the sixteenth nothing of the fifteenth fits any more.
            await expectRefusal(.conflict, field: "day") { _ = try await number(5, start.adding(days: 1)) }
            await expectRefusal(.invalid, field: "day") { _ = try await number(5, start.adding(days: -1)) }
        }
    }

    @Test(
        "An outgoing paper made elsewhere is entered under its earlier day with a letter, an incoming one with the next number",
        arguments: Backend.all)
    func entered(_ backend: Backend) async throws {
        try await withOffice(backend) { office in
            for (direction, expected) in [(Document.Direction.outgoing, "01a"), (.incoming, "03")] {
                let book = try await office.openBook(direction, "Sổ \(direction.rawValue)")
                try await office.enter(try await office.paper(direction), in: book)
                let day = OfficeTime.day(of: office.clock.now)
                office.clock.advance(days: 2)
                try await office.enter(try await office.paper(direction), in: book)
                var entering = EnterPaper(try await office.paper(direction), in: book)
                entering.day = day.adding(days: 1)
                let outcome = try await office.perform(entering, as: office.clerk)
                guard case .entered(_, let number) = outcome else { throw OfficeError(.invalid, "\(outcome)") }
                #expect(number.description == expected)
            }
        }
    }

    @Test(
        "A number that was kept or put in between is given to an outgoing paper, under a day between its neighbours",
        arguments: Backend.all)
    func kept(_ backend: Backend) async throws {
        try await withOffice(backend, rules: ShippedRules.rules.get()) { office in
            let book = try await office.openBook()
            let papers = try await Self.papers(4, office)
            let start = OfficeTime.day(of: office.clock.now)
            let keep = ReserveNumber(in: book, reason: "chờ ký")
            _ = try await office.perform(keep, as: office.clerk)
            office.clock.advance(days: 2)
            _ = try await office.perform(NumberOutgoing(papers[0], version: 1, in: book), as: office.clerk)
            _ = try await office.perform(
                ReserveNumber(in: book, reason: "ký hôm trước", day: start.adding(days: 1)), as: office.clerk)
            let late = try await Self.papers(1, office)[0]
            let (first, inserted) = (try await office.line("01", of: book), try await office.line("01a", of: book))
            let offered = try await office.ask(OutgoingQuestion(papers[1]), as: office.clerk).kept
            #expect(offered.map(\.number.description) == ["01a", "01"])
            // After 01 stands a day before that of its signature.
            let offeredLate = try await office.ask(OutgoingQuestion(late), as: office.clerk).kept
            #expect(offeredLate.map(\.number.description) == ["01a"])

            func give(_ line: RegisterEntry, to paper: Key<Outgoing>, day: CalendarDay? = nil) -> NumberOutgoing {
                NumberOutgoing(paper, version: 1, from: .kept(line.id), day: day)
            }
            let before = try await office.lines(of: book)
            let refused: [(NumberOutgoing, OfficeError.Code, String)] = [
                (give(first, to: papers[1], day: start.adding(days: 2)), .invalid, "day"),
                (give(first, to: late), .conflict, "entry"),
                (give(try await office.line("02", of: book), to: papers[1]), .conflict, ""),
            ]
            for (command, code, field) in refused {
                await expectRefusal(code, field: field.isEmpty ? nil : field) {
                    _ = try await office.perform(command, as: office.clerk)
                }
            }
            #expect(try await office.lines(of: book) == before)

            let number = try await office.perform(give(inserted, to: papers[1]), as: office.clerk)
            #expect(number.description == "01a")
            // Two clerks who have the same page before them: the later one is told.
            await expectRefusal(.conflict) {
                _ = try await office.perform(give(inserted, to: papers[2]), as: office.clerk)
            }
            await expectRefusal(.conflict) {
                try await office.perform(
                    VoidNumber(inserted.id, reason: "nhầm", version: inserted.version), as: office.clerk)
            }
            _ = try await office.perform(IssueOutgoing(papers[1], version: 2, isSealed: true), as: office.clerk)
            _ = try await office.perform(give(first, to: papers[2]), as: office.clerk)
            try await office.perform(
                ReturnOutgoing(papers[2], version: 2, reason: "Thiếu phụ lục"), as: office.clerk)
            #expect(
                try await office.lines(of: book) == [
                    "01 void 2025-03-14", "01a used 2025-03-15", "02 reserved 2025-03-16",
                ])
            let issued = try await office.line("01a", of: book)
            // For what a number was kept stays, whether its paper left or came back.
            #expect(issued.note == "Số giữ từ ngày 15/03/2025: ký hôm trước")
            let returned = try await office.line("01", of: book)
            #expect(returned.note == "Số giữ từ ngày 14/03/2025: chờ ký")
            #expect(issued.document?.number == "01a/\(SignedPapers.symbol)")
        }
    }

    @Test(
        "Fifty numbers kept for another kind of paper hide none of those that the paper can have",
        arguments: Backend.all)
    func manyKept(_ backend: Backend) async throws {
        try await withOffice(backend, rules: ShippedRules.rules.get()) { office in
            let book = try await office.openBook(.outgoing, "Sổ văn bản đi", .kind)
            let paper = try await Self.papers(1, office)[0]
            let kind = try await office.ask(OutgoingQuestion(paper), as: office.clerk).item.paper.kind
            for _ in 0..<51 {
                _ = try await office.perform(
                    ReserveNumber(in: book, kind: "Loại khác", reason: "chờ ký"), as: office.clerk)
            }
            _ = try await office.perform(ReserveNumber(in: book, kind: kind, reason: "chờ ký"), as: office.clerk)
            let offered = try await office.ask(OutgoingQuestion(paper), as: office.clerk).kept
            #expect(offered.map { "\($0.kind) \($0.number)" } == ["\(kind.lowercased()) 01"])
        }
    }

    @Test("A kept number goes to no paper made elsewhere whose day stands out of its order", arguments: Backend.all)
    func madeElsewhere(_ backend: Backend) async throws {
        try await withOffice(backend) { office in
            let book = try await office.openBook()
            let start = OfficeTime.day(of: office.clock.now)
            _ = try await office.perform(ReserveNumber(in: book, reason: "chờ ký"), as: office.clerk)
            try await office.enter(try await office.paper(), in: book)
            office.clock.advance(days: 5)
            let kept = try await office.line("01", of: book)
            let late = try await office.paper(issuedOn: start.adding(days: 5).description)
            let before = try await office.lines(of: book)
            await expectRefusal(.invalid, field: "document") {
                try await office.perform(UseNumber(kept.id, for: late, version: kept.version), as: office.clerk)
            }
            #expect(try await office.lines(of: book) == before)
            let early = try await office.paper(issuedOn: start.adding(days: -1).description)
            try await office.perform(UseNumber(kept.id, for: early, version: kept.version), as: office.clerk)
            #expect(try await office.lines(of: book) == ["01 used 2025-03-13", "02 used 2025-03-14"])
        }
    }

    @Test(
        "Whatever clerks do, no number stands under an earlier day than a smaller one",
        arguments: testSeeds(3), [Backend.sqliteMemory, .postgres])
    func walks(_ seed: UInt64, _ backend: Backend) async throws {
        var random = SeededRandom(seed: seed)
        try await withOffice(backend, rules: ShippedRules.rules.get()) { office in
            let book = try await office.openBook()
            var papers = try await Self.papers(40, office)
            for _ in 0..<70 {
                try await Self.step(office, book, &papers, &random)
                let lines = try await office.ask(
                    RegisterBookQuestion(book, isAscending: true, limit: 1_000), as: office.clerk
                ).lines
                // As the book prints them.
                let days = lines.map { $0.document?.issuedOn ?? $0.day }
                #expect(days == days.sorted(), "\(zip(lines, days).map { "\($0.number) \($1)" })")
                let whole = lines.filter { $0.number.suffix.isEmpty }.map(\.number.value)
                #expect(whole == Array(1..<(whole.count + 1)))
            }
        }
    }

    private static func step(
        _ office: TestOffice, _ book: Key<Register>, _ papers: inout [Key<Outgoing>], _ random: inout SeededRandom
    ) async throws {
        let today = OfficeTime.day(of: office.clock.now)
        let day = today.adding(days: -Int.random(in: 0...4, using: &random))
        let lines = try await office.ask(
            RegisterBookQuestion(book, isAscending: true, limit: 1_000), as: office.clerk
        ).lines
        do {
            switch Int.random(in: 0..<8, using: &random) {
            case 0:
                var entering = EnterPaper(try await office.paper(), in: book)
                entering.day = day
                _ = try await office.perform(entering, as: office.clerk)
            case 1:
                _ = try await office.perform(ReserveNumber(in: book, reason: "giữ", day: day), as: office.clerk)
            case 2, 3:
                guard let paper = papers.last else { return }
                _ = try await office.perform(NumberOutgoing(paper, version: 1, in: book, day: day), as: office.clerk)
                papers.removeLast()
            case 4:
                guard let paper = papers.last, let line = lines.randomElement(using: &random) else { return }
                let typed = Bool.random(using: &random) ? day : nil
                _ = try await office.perform(
                    NumberOutgoing(paper, version: 1, from: .kept(line.id), day: typed), as: office.clerk)
                papers.removeLast()
            case 5:
                guard let line = lines.randomElement(using: &random) else { return }
                try await office.perform(
                    VoidNumber(line.id, reason: "hủy", version: line.version), as: office.clerk)
            case 6:
                guard let line = lines.randomElement(using: &random) else { return }
                let paper = try await office.paper(issuedOn: day.description)
                try await office.perform(
                    UseNumber(line.id, for: paper, version: line.version), as: office.clerk)
            default: office.clock.advance(days: 1)
            }
        } catch let error as OfficeError where [.conflict, .invalid, .stale].contains(error.code) {
            // What finds no room in the order is refused; the check says that nothing changed.
        }
    }

    /// Signed today, without the way to there.
    private static func papers(_ count: Int, _ office: TestOffice) async throws -> [Key<Outgoing>] {
        let hands = SignedPapers.Hands(
            unit: office.economy, drafter: office.officerOfEconomy, reviewer: office.chief, signer: office.deputyChief)
        return try await office.storage.write { tx in
            try SignedPapers.insert(tx, count: count, through: hands)
        }
    }
}
