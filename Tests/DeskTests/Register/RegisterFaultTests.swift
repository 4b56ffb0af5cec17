import Office
import TestSupport
import Testing
import WorkTime

@testable import Desk
@testable import Storage

@Suite("Faults of books that were mended stay mended") struct RegisterFaultTests {
    private static func arrived(_ office: TestOffice, from issuer: String) async throws -> Key<Document> {
        try await office.paper(
            .incoming, kind: "Công văn", number: "456/STC-NS", issuedOn: "10/03/2025", issuer: issuer)
    }

    @Test(
        "A paper got a second number when its scan named the province and the interchange did not",
        arguments: [
            ("Sở Tài chính", "Sở Tài chính tỉnh Sơn Hà", true), ("SỞ TÀI CHÍNH TỈNH SƠN HÀ", "Sở Tài chính", true),
            ("UBND tỉnh", "Ủy ban nhân dân tỉnh Sơn Hà", true),
            ("UBND tỉnh Sơn Hà", "Ủy ban nhân dân tỉnh", true), ("Sở Tài chính", "Sở Tài nguyên", false),
            ("UBND xã Bình An", "UBND xã Bình Anh", false),
        ])
    func twins(_ first: String, _ second: String, _ isTwin: Bool) async throws {
        try await withOffice { office in
            let book = try await office.openBook(.incoming, "Sổ văn bản đến")
            try await office.enter(try await Self.arrived(office, from: first), in: book)
            let number = try await office.enter(try await Self.arrived(office, from: second), in: book)
            #expect(number == (isTwin ? "twin" : "02"))
        }
    }

    @Test("A copy that joined the number of the first laid its tasks once more", arguments: Backend.all)
    func copies(_ backend: Backend) async throws {
        try await withOffice(backend) { office in
            let book = try await office.openBook(.incoming, "Sổ văn bản đến")
            let first = try await office.paper(
                .incoming, kind: "Kế hoạch", number: "05/KH-VPUBND", issuedOn: "05/02/2025", issuer: "Sở Tài chính")
            try await office.enter(first, in: book)
            let copy = try await office.receive(ReadingTests.reading, text: ReadingTests.text)
            let page = try await office.ask(ReadingQuestion(copy), as: office.clerk)
            #expect(page.draft.tasks.filter(\.isKept).count == 3)
            let line = try await office.line("01", of: book)
            try await office.perform(JoinCopy(copy, to: line.id, channel: .paper), as: office.clerk)
            let joined = try await office.ask(DocumentQuestion(copy), as: office.clerk)
            #expect(joined.item.state == .confirmed && joined.obligations.isEmpty && !joined.mayConfirm)
            #expect(joined.entry?.number.description == "01" && joined.first == first)
            await expectRefusal(.conflict) {
                _ = try await office.perform(ConfirmReading(copy, version: page.version), as: office.clerk)
            }
        }
    }

    @Test(
        "Whoever the book said has a paper was not told of it, and could not open a restricted one",
        arguments: Backend.all)
    func receivers(_ backend: Backend) async throws {
        try await withOffice(backend) { office in
            let book = try await office.openBook(.incoming, "Sổ mật đến", isSecret: true)
            let paper = try await office.paper(.incoming, issuer: "Công an tỉnh", secrecy: .secret)
            var enter = EnterPaper(paper, in: book)
            enter.receiver = Key(office.chief)
            _ = try await office.perform(enter, as: office.clerk)
            let line = try await office.line("01", of: book)
            try await office.perform(
                PassPaperOn(line.id, to: Key(office.internalAffairs), version: line.version), as: office.clerk)
            for person in [office.chief, office.headOfInternalAffairs] {
                #expect(try await office.ask(DocumentQuestion(paper), as: person).item.secrecy == .secret)
                let told = try await office.ask(NoticeListQuestion(), as: person).items.map(\.kind)
                #expect(told == [.instruction])
            }
            await expectRefusal(.notFound) {
                _ = try await office.ask(DocumentQuestion(paper), as: office.headOfEconomy)
            }
        }
    }

    @Test("A form sent twice kept two numbers and registered two papers", arguments: Backend.all)
    func twice(_ backend: Backend) async throws {
        try await withOffice(backend) { office in
            let book = try await office.openBook()
            let reserve = ReserveNumber(in: book, reason: "chờ ký", mark: "m")
            let register = RegisterPaper(
                DraftHeader(direction: .incoming, title: "Văn bản mật"), secrecy: .secret, mark: "n")
            var numbers: Set<String> = []
            var papers: Set<Key<Document>> = []
            for _ in 1...2 {
                numbers.insert(try await office.perform(reserve, as: office.clerk).description)
                if case .done(let paper) = try await office.perform(register, as: office.clerk) { papers.insert(paper) }
            }
            #expect(numbers == ["01"] && papers.count == 1)
            #expect(try await office.lines(of: book) == ["01 reserved 2025-03-14"])
        }
    }
}
