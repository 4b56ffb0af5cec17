import Office
import TestSupport
import Testing
import WorkTime

@testable import Desk

@Suite("Books and their numbers") struct RegisterTests {
    @Test(
        "Papers get the numbers of the year one after the other, and begin with 01 again in the new year",
        arguments: Backend.all)
    func running(_ backend: Backend) async throws {
        try await withOffice(backend) { office in
            let book = try await office.openBook()
            var numbers: [String] = []
            for _ in 1...3 { numbers.append(try await office.enter(try await office.paper(), in: book)) }
            office.clock.advance(days: 300)
            numbers.append(try await office.enter(try await office.paper(), in: book))
            #expect(numbers == ["01", "02", "03", "01"])
            #expect(
                try await office.lines(of: book) == [
                    "01 used 2025-03-14", "02 used 2025-03-14", "03 used 2025-03-14",
                ])
            #expect(try await office.lines(of: book, year: 2026) == ["01 used 2026-01-08"])
        }
    }

    @Test(
        "A book of the committee that was recorded as the office's stayed so: an administrator corrects it",
        arguments: Backend.all)
    func issuer(_ backend: Backend) async throws {
        try await withOffice(backend) { office in
            let incoming = try await office.openBook(.incoming, "Sổ văn bản đến")
            let book = try await office.openBook()
            let refused: [(CorrectRegisterIssuer, Key<Person>, OfficeError.Code, String?)] = [
                (CorrectRegisterIssuer(book, to: .committee, version: 1), office.clerk, .notFound, nil),
                (CorrectRegisterIssuer(book, to: nil, version: 1), office.administrator, .invalid, "issuer"),
                (CorrectRegisterIssuer(book, to: .office, version: 1), office.administrator, .conflict, nil),
                (CorrectRegisterIssuer(book, to: .committee, version: 7), office.administrator, .stale, nil),
                (CorrectRegisterIssuer(incoming, to: .committee, version: 1), office.administrator, .conflict, nil),
            ]
            for (command, person, code, field) in refused {
                await expectRefusal(code, field: field) { try await office.perform(command, as: person) }
            }
            try await office.perform(
                CorrectRegisterIssuer(book, to: .committee, version: 1), as: office.administrator)
            let page = try await office.ask(RegisterBookQuestion(book), as: office.administrator)
            #expect(page.register.issuer == .committee && page.register.version == 2 && page.mayCorrect)
            let journal = try await office.journal()
            #expect(journal.last == "register.issuer_corrected register \(book)")
        }
    }

    @Test("A book that counts by kinds has a series for each, however the kind is written", arguments: Backend.all)
    func kinds(_ backend: Backend) async throws {
        try await withOffice(backend) { office in
            let book = try await office.openBook(.outgoing, "Sổ văn bản quy phạm", .kind)
            var numbers: [String] = []
            for kind in ["Quyết định", "QUYẾT  ĐỊNH", "Chỉ thị"] {
                numbers.append(try await office.enter(try await office.paper(kind: kind), in: book))
            }
            #expect(numbers == ["01", "02", "01"])
            let nameless = try await office.paper(kind: nil)
            await expectRefusal(.invalid, field: "kind") { _ = try await office.enter(nameless, in: book) }
        }
    }

    @Test("A number is kept, used, made void; what is put in between gets a letter", arguments: Backend.all)
    func keeping(_ backend: Backend) async throws {
        try await withOffice(backend) { office in
            let book = try await office.openBook()
            try await office.enter(try await office.paper(), in: book)
            office.clock.advance(days: 3)
            let reserve = ReserveNumber(in: book, reason: "chờ ký")
            #expect(try await office.perform(reserve, as: office.clerk).description == "02")
            let past = OfficeTime.day(of: office.clock.now).adding(days: -2)
            for expected in ["01a", "01b"] {
                let inserted = ReserveNumber(in: book, reason: "ký hôm trước, chưa vào sổ", day: past)
                #expect(try await office.perform(inserted, as: office.clerk).description == expected)
            }
            let kept = try await office.line("02", of: book)
            try await office.perform(
                UseNumber(kept.id, for: try await office.paper(), version: kept.version), as: office.clerk)
            let wrong = try await office.line("01b", of: book)
            try await office.perform(
                VoidNumber(wrong.id, reason: "ghi nhầm", version: wrong.version), as: office.clerk)
            #expect(
                try await office.lines(of: book) == [
                    "01 used 2025-03-14", "01a reserved 2025-03-15", "01b void 2025-03-15", "02 used 2025-03-17",
                ])
            let series = try await office.ask(RegisterList(), as: office.chief).items[0].series[0]
            #expect([series.next, series.used, series.reserved, series.void] == [3, 2, 1, 1])
        }
    }

    @Test(
        "Incoming papers that were confirmed and stand in no book are on a list of their own until they stand in one",
        arguments: Backend.all)
    func unentered(_ backend: Backend) async throws {
        try await withOffice(backend) { office in
            let book = try await office.openBook(.incoming, "Sổ văn bản đến")
            let question = DocumentListQuestion(direction: .incoming, isUnentered: true)
            func listed() async throws -> [Key<Document>] {
                let list = try await office.ask(question, as: office.clerk)
                #expect(list.unenteredCount == list.items.count)
                return list.items.map(\.label.id)
            }
            let first = try await office.paper(.incoming, number: "12/STC", issuedOn: "2025-03-10", issuer: "Sở A")
            let again = try await office.paper(.incoming, number: "12/STC", issuedOn: "2025-03-10", issuer: "Sở A")
            let other = try await office.paper(.incoming)
            _ = try await office.paper(.outgoing)
            #expect(try await listed() == [other, again, first])
            try await office.enter(first, in: book)
            let line = try await office.line("01", of: book)
            try await office.perform(JoinCopy(again, to: line.id, channel: .mail), as: office.clerk)
            #expect(try await listed() == [other])
            let incoming = try await office.ask(DocumentListQuestion(direction: .incoming), as: office.clerk)
            #expect(incoming.entries.mapValues(\.number.description) == [first: "01", again: "01"])
            try await office.perform(
                VoidNumber(line.id, reason: "nhầm sổ", version: line.version), as: office.clerk)
            #expect(try await listed() == [other, first])
            #expect(try await office.enter(other, in: book) == "02")
            #expect(try await listed() == [first])
            #expect(try await office.ask(question, as: office.officerOfEconomy).unenteredCount == nil)
        }
    }

    @Test("A paper whose number was made void may be entered anew, with a new number", arguments: Backend.all)
    func again(_ backend: Backend) async throws {
        try await withOffice(backend) { office in
            let book = try await office.openBook()
            let paper = try await office.paper()
            try await office.enter(paper, in: book)
            await expectRefusal(.conflict) { _ = try await office.enter(paper, in: book) }
            let line = try await office.line("01", of: book)
            try await office.perform(
                VoidNumber(line.id, reason: "nhầm sổ", version: line.version), as: office.clerk)
            #expect(try await office.enter(paper, in: book) == "02")
        }
    }

    @Test("A closed year takes nothing any more, and says by which digest it was closed", arguments: Backend.all)
    func closing(_ backend: Backend) async throws {
        try await withOffice(backend) { office in
            let book = try await office.openBook()
            try await office.enter(try await office.paper(), in: book)
            let close = CloseRegisterYear(book, year: 2025)
            await expectRefusal(.conflict) { _ = try await office.perform(close, as: office.clerk) }
            let number = try await office.perform(ReserveNumber(in: book, reason: "chờ ký"), as: office.clerk)
            office.clock.advance(days: 300)
            await expectRefusal(.conflict) { _ = try await office.perform(close, as: office.clerk) }
            let kept = try await office.line(number.description, of: book)
            try await office.perform(VoidNumber(kept.id, reason: "không ký", version: 1), as: office.clerk)
            let digest = try await office.perform(close, as: office.clerk)
            #expect(digest.count == 64)
            let used = try await office.line("01", of: book)
            let late: [any Command] = [
                VoidNumber(used.id, reason: "muộn", version: used.version), close,
                ReserveNumber(in: book, reason: "muộn", day: OfficeTime.day(of: office.clock.now).adding(days: -10)),
            ]
            for command in late {
                await expectRefusal(.conflict) { _ = try await office.perform(command, as: office.clerk) }
            }
            let shown = try await office.ask(RegisterBookQuestion(book, year: 2025), as: office.chief)
            #expect(shown.digest == digest && shown.shown?.closedOn != nil)
        }
    }

    @Test("The same paper by another channel is told, and joins the first one's number", arguments: Backend.all)
    func twins(_ backend: Backend) async throws {
        try await withOffice(backend) { office in
            let book = try await office.openBook(.incoming, "Sổ văn bản đến")
            func arrived(_ issuer: String) async throws -> Key<Document> {
                try await office.paper(
                    .incoming, kind: "Công văn", number: "112/STC-NS", issuedOn: "10/03/2025", issuer: issuer)
            }
            let (first, second) = (try await arrived("Sở Tài chính"), try await arrived("SỞ TÀI CHÍNH"))
            let other = try await arrived("Sở Nội vụ")
            try await office.enter(first, in: book)
            guard case .twin(let line) = try await office.perform(EnterPaper(second, in: book), as: office.clerk) else {
                Issue.record("the second copy got a number of its own")
                return
            }
            try await office.perform(JoinCopy(second, to: line, channel: .paper), as: office.clerk)
            #expect(try await office.enter(other, in: book) == "02")
            let joined = try await office.ask(DocumentQuestion(second), as: office.clerk)
            #expect(joined.entry?.number.description == "01" && !joined.mayEnter)
            await expectRefusal(.conflict) { _ = try await office.enter(second, in: book) }
        }
    }

    @Test("What cannot be is refused with a sentence, and changes nothing")
    func refusals() async throws {
        try await withOffice { office in
            let (out, incoming) = (try await office.openBook(), try await office.openBook(.incoming, "Sổ đến"))
            let secret = try await office.openBook(.incoming, "Sổ mật đến", isSecret: true)
            let (paper, arrived) = (try await office.paper(), try await office.paper(.incoming))
            let mat = try await office.paper(.incoming, secrecy: .secret)
            let today = OfficeTime.day(of: office.clock.now)
            func entering(
                _ document: Key<Document>, _ register: Key<Register>, _ change: (inout EnterPaper) -> Void = { _ in }
            ) -> EnterPaper {
                var command = EnterPaper(document, in: register)
                change(&command)
                return command
            }
            let before = try await office.journal()
            let cases: [(any Command, Key<Person>, OfficeError.Code, String?)] = [
                (entering(paper, incoming), office.clerk, .invalid, "register"),
                (entering(mat, incoming), office.clerk, .invalid, "register"),
                (entering(arrived, secret), office.clerk, .invalid, "register"),
                (entering(paper, out) { $0.day = today.adding(days: 1) }, office.clerk, .invalid, "day"),
                (entering(paper, out) { $0.day = today.adding(days: -8) }, office.clerk, .invalid, "day"),
                (entering(paper, out) { $0.copies = 0 }, office.clerk, .invalid, "copies"),
                (entering(paper, out) { $0.receiver = Key(9_999) }, office.clerk, .invalid, "receiver"),
                (entering(paper, Key(999)), office.clerk, .notFound, nil),
                (entering(Key(999), out), office.clerk, .notFound, nil),
                (entering(paper, out), office.planner, .notFound, nil),
                (entering(paper, out), office.officerOfEconomy, .notFound, nil),
                (ReserveNumber(in: incoming, reason: "chờ"), office.clerk, .invalid, "register"),
                (ReserveNumber(in: out, reason: " "), office.clerk, .invalid, "reason"),
                (ReserveNumber(in: out, reason: "chèn", day: today.adding(days: -2)), office.clerk, .conflict, "day"),
                (ReserveNumber(in: out, reason: "chèn", day: today.adding(days: -31)), office.clerk, .invalid, "day"),
                (ReserveNumber(in: out, reason: "chèn", day: today.adding(days: 1)), office.clerk, .invalid, "day"),
                (OpenRegister(direction: .outgoing, name: "SỔ VĂN BẢN ĐI"), office.clerk, .conflict, "name"),
                (OpenRegister(direction: .outgoing, name: "Sổ khác"), office.planner, .notFound, nil),
                (CloseRegisterYear(out, year: 2024), office.clerk, .notFound, nil),
            ]
            for (command, person, code, field) in cases {
                await expectRefusal(code, field: field) { _ = try await office.perform(command, as: person) }
            }
            #expect(try await office.journal() == before)
            #expect(try await office.lines(of: out) == [])
            await expectRefusal(.notFound) { _ = try await office.ask(RegisterList(), as: office.officerOfEconomy) }
        }
    }

    @Test(
        "A restricted paper is a line of the book without its words, for whoever may not see it", arguments: Backend.all
    )
    func restricted(_ backend: Backend) async throws {
        try await withOffice(backend) { office in
            let book = try await office.openBook(.incoming, "Sổ mật đến", isSecret: true)
            try await office.enter(
                try await office.paper(.incoming, issuer: "Công an tỉnh", secrecy: .secret), in: book)
            let line = try await office.ask(RegisterBookQuestion(book), as: office.chief).lines[0]
            #expect(line.document?.title == "Văn bản chỉ người được giao xem" && line.issuer == nil)
        }
    }
}
