import Foundation
import Office
import Paper
import Signature
import TestSupport
import Testing
import WorkTime

@testable import Desk
@testable import Storage

@Suite("Annexes of papers that come by the interchange") struct ArrivedAnnexTests {
    /// An office to which a message comes. What a file says stands in it as it is; one that begins with «!» cannot be read.
    struct Arrivals {
        let office: TestOffice
        let files: FileStore
        let book: Key<Register>
        let intake: InterchangeIntake

        /// A message with these files; the first is the paper.
        func arrived(
            _ files: KeyValuePairs<String, String>, id: String = "d1", titles: [String] = [],
            replacing: String? = nil, from sender: InterchangeAgency = ArrivedAnnexTests.finance
        ) async throws -> Key<InterchangeItem> {
            var document = InterchangeDocument(
                from: sender, to: [InterchangeAgency(code: AgencyCode("H48.01"))], documentID: id,
                subject: "Dự toán năm \(id)")
            document.number = id == "d1" ? "05" : "06"
            document.notation = "STC-NS"
            document.issuedOn = CalendarDay(year: 2025, month: 3, day: 10)
            document.appendixes = titles
            if let replacing {
                document.business = .init(kind: .replacement, reason: "Thiếu phụ lục")
                document.business?.replaced = [replacing]
            }
            var attached: [AttachedFile] = []
            for (name, content) in files {
                let kept = try await self.files.keep(Array(content.utf8))
                attached.append(AttachedFile(hash: kept.hash, size: kept.size, name: name, mediaType: "x"))
                document.attachments.append(.init(name: name, bytes: []))
            }
            let outcome = try await office.desk.perform(
                ReceiveMessage(
                    .read(.document(document)),
                    raw: StoredFile(hash: String(repeating: id == "d1" ? "a" : "b", count: 64), size: 5),
                    files: attached, hubName: "m"), as: .terminal)
            guard case .taken(let message) = outcome else { throw OfficeError(.invalid, "\(outcome)") }
            return message
        }

        func accept(
            _ message: Key<InterchangeItem>, saying choice: AcceptMessage.Choice = .init()
        ) async throws -> AcceptMessage.Acceptance {
            try await intake.accept(message, in: book, saying: choice, as: try await office.actor(office.clerk))
        }

        /// What is asked of the message's files at these places.
        func asked(
            _ message: Key<InterchangeItem>, _ words: KeyValuePairs<Int, String>
        ) async throws -> [AcceptMessage.AskedFile] {
            let files = try await page(message).files
            return words.map { AcceptMessage.AskedFile(hash: files[$0.key].hash, words: $0.value) }
        }

        /// How many papers are here, and how many files.
        func kept() async throws -> [Int] {
            try await office.storage.read { tx in
                [
                    try tx.query("SELECT id FROM document ORDER BY id").count,
                    try FileRowStore.hashes(tx, after: "").count,
                ]
            }
        }

        func page(_ message: Key<InterchangeItem>) async throws -> InterchangePage {
            try await office.ask(InterchangeQuestion(message), as: office.clerk)
        }

        /// Of the paper that the message became: position, title, file, which replaced it.
        func annexes(_ message: Key<InterchangeItem>) async throws -> [PaperAnnex] {
            let paper = try #require(try await page(message).item.document)
            return try await office.ask(DocumentQuestion(paper), as: office.officerOfEconomy).annexes
        }
    }

    static let finance = InterchangeAgency(code: AgencyCode("H48.17"), name: "Sở Tài chính")
    private static let signed = SignatureReport(
        signatures: [CheckedSignature(field: "A", verdict: .valid, sentences: ["Chữ ký số hợp lệ."])])

    private static func content(_ url: URL) throws -> String {
        let text = String(decoding: try Data(contentsOf: url), as: UTF8.self)
        guard !text.hasPrefix("!") else { throw OfficeError(.invalid, "Tệp bị hỏng.", field: "file") }
        return text
    }

    static func with(_ backend: Backend, _ body: (Arrivals) async throws -> Void) async throws {
        var rules = OfficeRules.none
        rules.interchange = InterchangeAgency(code: AgencyCode("H48.01"), name: "Văn phòng UBND tỉnh")
        try await withTemporaryFolder { folder in
            try await withOffice(backend, rules: rules) { office in
                let files = try FileStore(folder: URL(filePath: folder))
                let papers = PaperIntake(
                    desk: office.desk, names: { NameBook(Roster(units: [], persons: [])) },
                    readAnnex: { url, name in
                        let text = try content(url)
                        return ReadAnnex(
                            text: text.hasPrefix("bản vẽ") ? nil : text,
                            signatures: name.hasSuffix("ky.pdf") ? signed : nil)
                    },
                    read: { url, name in
                        guard !name.hasSuffix(".xlsx") else { throw OfficeError(.invalid, "Bảng tính.", field: "file") }
                        let text = PaperText(paragraphs: try content(url))
                        return ReadPaper(text: text, reading: DirectiveReader().read(text))
                    })
                try await body(
                    Arrivals(
                        office: office, files: files, book: try await office.openBook(.incoming, "Sổ văn bản đến"),
                        intake: InterchangeIntake(desk: office.desk, files: files, papers: papers)))
            }
        }
    }

    private static let marked = "Trang một\u{0C}MẬT\nSố liệu quốc phòng"

    @Test(
        "An annex with a stamp of secrecy was taken in, and the whole office could open it",
        arguments: Backend.all)
    func secret(_ backend: Backend) async throws {
        try await Self.with(backend) { desk in
            let office = desk.office
            let message = try await desk.arrived(["cong-van.pdf": "Công văn gửi số liệu", "bieu.xlsx": Self.marked])
            let marked = try await desk.asked(message, [1: "«bieu.xlsx»"])
            let asked = try await desk.accept(message)
            #expect(asked == .init(outcome: .files(left: [], marked: marked), left: []))
            // Until the clerk has looked nothing is entered, and nobody else sees any of it.
            #expect(try await desk.kept() == [0, 3])
            let page = try await desk.page(message)
            #expect(page.item.state == .arrived && page.files.count == 2)
            for person in [office.officerOfEconomy, office.chief] {
                await expectRefusal(.notFound) { _ = try await office.ask(InterchangeQuestion(message), as: person) }
                await expectRefusal(.notFound) {
                    _ = try await office.ask(FileQuestion(page.files[1].hash), as: person)
                }
            }
            try await office.perform(RefuseMessage(message, reason: "Có phụ lục mật", isSecret: true), as: office.clerk)
            let refused = try await desk.page(message)
            #expect(refused.item.state == .refused && refused.item.status == .refused && refused.files.isEmpty)
            #expect(refused.message == nil && refused.raw == nil)
            #expect(try await desk.kept() == [0, 0])
        }
    }

    @Test(
        "A message was purged for one word of its annex that was no stamp, never to be had again",
        arguments: Backend.all)
    func noStamp(_ backend: Backend) async throws {
        try await Self.with(backend) { desk in
            let message = try await desk.arrived(["cong-van.pdf": "Công văn gửi số liệu", "bieu.xlsx": Self.marked])
            let accepted = try await desk.accept(message, saying: .init(isPublic: true))
            #expect(accepted == .init(outcome: .entered(RegisterNumber(1)), left: []))
            #expect(try await desk.annexes(message).map(\.file.name) == ["bieu.xlsx"])
            let words = try await desk.page(message).events.first { $0.act == .accepted }?.words
            #expect(words == "Đã xem, không phải văn bản mật: «bieu.xlsx».")
        }
    }

    @Test("A paper with a stamp of secrecy was kept", arguments: Backend.all)
    func secretPaper(_ backend: Backend) async throws {
        try await Self.with(backend) { desk in
            let message = try await desk.arrived(["cong-van.pdf": "MẬT\nCông văn", "bieu.xlsx": "Biểu"])
            await expectRefusal(.invalid, field: "secrecy") { _ = try await desk.accept(message) }
            let page = try await desk.page(message)
            #expect(page.item.state == .refused && page.files.isEmpty && page.raw == nil)
            #expect(try await desk.kept() == [0, 0])
        }
    }

    @Test(
        "An annex that came in was found by its name alone: its words are found, with its title and what its signature is worth",
        arguments: Backend.all)
    func read(_ backend: Backend) async throws {
        try await Self.with(backend) { desk in
            let message = try await desk.arrived(
                [
                    "cong-van.pdf": "Công văn gửi số liệu", "pl1.ky.pdf": "Tuyến đường ven hồ Ba Bể",
                    "pl2.xlsx": "Bảng số",
                ],
                titles: ["Danh mục dự án", "Biểu số liệu"])
            let accepted = try await desk.accept(message)
            #expect(accepted == .init(outcome: .entered(RegisterNumber(1)), left: []))
            let annexes = try await desk.annexes(message)
            #expect(
                annexes.map { "\($0.position) \($0.title) \($0.file.name)" } == [
                    "1 Danh mục dự án pl1.ky.pdf", "2 Biểu số liệu pl2.xlsx",
                ])
            #expect(annexes.map(\.report) == [Self.signed, nil])
            let paper = try #require(try await desk.page(message).item.document)
            let found = try await desk.office.ask(SearchQuestion("ven hồ Ba Bể"), as: desk.office.officerOfEconomy)
            #expect(found.documents.map(\.item.label.id) == [paper])
        }
    }

    @Test(
        "A broken file and a picture of a letter's foot became annexes for everybody; they stay with the message, and the clerk is told",
        arguments: Backend.all)
    func unreadable(_ backend: Backend) async throws {
        try await Self.with(backend) { desk in
            let message = try await desk.arrived([
                "cong-van.pdf": "Công văn gửi số liệu", "la.rar": "!nén", "chan-thu.png": "bản vẽ chân thư",
                "ban-do.pdf": "bản vẽ quy hoạch",
            ])
            let left = try await desk.asked(
                message, [1: "«la.rar»: Tệp bị hỏng.", 2: "«chan-thu.png»: không có chữ nào đọc được."])
            #expect(try await desk.accept(message) == .init(outcome: .files(left: left, marked: []), left: left))
            #expect(try await desk.page(message).item.state == .arrived)
            #expect(try await desk.kept() == [0, 5])
            #expect(
                try await desk.accept(message, saying: .init(goesWithout: true))
                    == .init(outcome: .entered(RegisterNumber(1)), left: left))
            #expect(try await desk.annexes(message).map(\.file.name) == ["ban-do.pdf"])
            let page = try await desk.page(message)
            #expect(page.files.count == 4)
            let words = page.events.first { $0.act == .accepted }?.words
            #expect(words == "Không lấy làm phụ lục: \(left.map(\.words).joined(separator: " "))")
        }
    }

    @Test("Each time a clerk was asked about a twin one more paper was registered", arguments: Backend.all)
    func twin(_ backend: Backend) async throws {
        try await Self.with(backend) { desk in
            let office = desk.office
            let paper = try await office.paper(
                .incoming, number: "05/STC-NS", issuedOn: "2025-03-10", issuer: "Sở Tài chính")
            try await office.enter(paper, in: desk.book)
            let message = try await desk.arrived(["a.xlsx": "Biểu một", "b.xlsx": "Biểu hai"])
            for _ in 1...2 {
                guard case .twin = try await desk.accept(message).outcome else {
                    Issue.record("no twin was found")
                    return
                }
                #expect(try await desk.kept()[0] == 1)
            }
            let joined = try await desk.accept(message, saying: .init(twin: .join))
            #expect(joined == .init(outcome: .joined(RegisterNumber(1)), left: []))
            #expect(try await desk.kept()[0] == 2)
            #expect(try await desk.annexes(message).map(\.file.name) == ["a.xlsx", "b.xlsx"])
        }
    }

    @Test(
        "Anybody's letter put annexes in the place of those of another paper",
        arguments: Backend.all,
        [InterchangeAgency(name: "Ai đó (a@b.example)"), InterchangeAgency(code: AgencyCode("H48.18"))])
    func stranger(_ backend: Backend, _ sender: InterchangeAgency) async throws {
        try await Self.with(backend) { desk in
            let first = try await desk.arrived(["cong-van.pdf": "Công văn", "bieu.xlsx": "Bảng đúng"])
            _ = try await desk.accept(first)
            let again = try await desk.arrived(
                ["cong-van.pdf": "Công văn", "bieu.xlsx": "Bảng sai"], id: "d2", replacing: "d1", from: sender)
            #expect(try await desk.accept(again).outcome == .joined(RegisterNumber(1)))
            #expect(
                try await desk.annexes(again).map { "\($0.position) \($0.file.name) \($0.replacedBy ?? 0)" } == [
                    "1 bieu.xlsx 0", "2 bieu.xlsx 0",
                ])
        }
    }

    @Test("One of the office's own papers that somebody sent back got annexes", arguments: Backend.all)
    func ownPaper(_ backend: Backend) async throws {
        try await Self.with(backend) { desk in
            let office = desk.office
            let (kept, clerk) = (try await desk.files.keep(Array("Công văn đi".utf8)), office.clerk)
            let paper = try await office.storage.write { tx in
                let header = CheckedHeader(
                    direction: .outgoing, kind: "Công văn", number: "12/VP-TH",
                    issuedOn: CalendarDay(year: 2025, month: 3, day: 14), issuer: "Văn phòng UBND tỉnh",
                    title: "V/v trả lời", signer: nil, urgency: .none)
                let file = AttachedFile(hash: kept.hash, size: kept.size, name: "12.pdf", mediaType: "application/pdf")
                return try DocumentStore.insert(
                    tx, NewDocument(header: header, secrecy: .none, state: .confirmed, visibility: .office, file: file),
                    by: clerk)
            }
            let message = try await desk.arrived(["12.pdf": "Công văn đi", "bieu.xlsx": "Bảng sai"])
            let left = try await desk.asked(
                message, [1: "«bieu.xlsx»: văn bản đi của cơ quan không nhận thêm phụ lục."])
            #expect(try await desk.accept(message) == .init(outcome: .files(left: left, marked: []), left: left))
            #expect(try await office.ask(DocumentQuestion(paper), as: office.clerk).annexes.isEmpty)
        }
    }

    @Test(
        "New annexes of a paper that came again fell away, and those behind the twentieth, without a word",
        arguments: Backend.all)
    func replacement(_ backend: Backend) async throws {
        try await Self.with(backend) { desk in
            let first = try await desk.arrived([
                "cong-van.pdf": "Công văn", "bieu.xlsx": "Bảng cũ", "giu.xlsx": "Giữ nguyên",
            ])
            _ = try await desk.accept(first)
            let again = try await desk.arrived(
                ["cong-van.pdf": "Công văn", "bieu.xlsx": "Bảng mới", "giu.xlsx": "Giữ nguyên", "them.xlsx": "Thêm"],
                id: "d2", replacing: "d1")
            #expect(try await desk.accept(again).outcome == .joined(RegisterNumber(1)))
            let annexes = try await desk.annexes(again)
            #expect(
                annexes.map { "\($0.position) \($0.file.name) \($0.replacedBy.map(String.init) ?? "-")" } == [
                    "1 bieu.xlsx 3", "2 giu.xlsx -", "3 bieu.xlsx -", "4 them.xlsx -",
                ])
        }
        try await withOffice(backend) { office in
            let paper = try await office.paper(.incoming, number: "05/STC-NS")
            let beyond = try await office.storage.write { tx in
                let new = try (1...22).map { number in
                    let hash = String(repeating: "0", count: 62) + (number < 10 ? "0\(number)" : "\(number)")
                    try FileRowStore.put(tx, hash: hash, size: 1, mediaType: "x")
                    return AnnexStore.New(
                        file: AttachedFile(hash: hash, size: 1, name: "\(number).xlsx", mediaType: "x"),
                        title: "\(number)", text: nil)
                }
                return try AnnexStore.insert(tx, new, of: paper).map(\.title)
            }
            #expect(beyond == ["21", "22"])
            let kept = try await office.ask(DocumentQuestion(paper), as: office.clerk).annexes
            #expect(kept.map(\.position) == Array(1...20))
        }
    }

    @Test("A paper that was dropped kept its annexes, open to everybody", arguments: Backend.all)
    func dropped(_ backend: Backend) async throws {
        try await Self.with(backend) { desk in
            let office = desk.office
            let paper = try await office.receive(ReadingTests.reading, hash: "e")
            let hash = String(repeating: "f", count: 64)
            try await office.storage.write { tx in
                try FileRowStore.put(tx, hash: hash, size: 1, mediaType: "x")
                let file = AttachedFile(hash: hash, size: 1, name: "pl.pdf", mediaType: "x")
                _ = try AnnexStore.insert(tx, [.init(file: file, title: "Phụ lục", text: nil)], of: paper)
            }
            _ = try await office.perform(OpenAnnex(paper, at: 1), as: office.officerOfEconomy)
            try await office.perform(DropReading(paper), as: office.clerk)
            await expectRefusal(.notFound) {
                _ = try await office.perform(OpenAnnex(paper, at: 1), as: office.officerOfEconomy)
            }
            await expectRefusal(.notFound) { _ = try await office.ask(FileQuestion(hash), as: office.officerOfEconomy) }
            #expect(try await office.storage.read { tx in try FileRowStore.named(tx, of: [hash]) }.isEmpty)
        }
    }
}
