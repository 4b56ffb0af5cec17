import Foundation
import Office
import TestSupport
import Testing

@testable import Desk
@testable import Storage

@Suite("Files of accepted messages that turned out to be secret") struct FileErasureTests {
    /// An accepted message: its paper, an annex that was read, a file that was left out.
    private static func with(
        _ backend: Backend,
        _ body: (ArrivedAnnexTests.Arrivals, FileEraser, Key<InterchangeItem>, Key<Document>) async throws -> Void
    ) async throws {
        try await ArrivedAnnexTests.with(backend) { desk in
            let message = try await desk.arrived([
                "cong-van.pdf": "Công văn gửi số liệu", "bieu.xlsx": "Tuyến đường ven hồ Ba Bể", "la.rar": "!nén",
            ])
            _ = try await desk.accept(message, saying: .init(goesWithout: true))
            let paper = try #require(try await desk.page(message).item.document)
            let eraser = FileEraser(storage: desk.office.storage, files: desk.files)
            try await body(desk, eraser, message, paper)
        }
    }

    /// Of the files those that are erased, that wait for it, that may be proposed for it, that may become annexes.
    private static func places(_ page: InterchangePage) -> [[Int]] {
        [page.erased.sorted(), page.toBeErased.sorted(), page.erasable, page.spare]
    }

    private static func found(_ office: TestOffice) async throws -> Int {
        try await office.ask(SearchQuestion("ven hồ Ba Bể"), as: office.officerOfEconomy).documents.count
    }

    @Test(
        "A secret file stayed in the store for good: it goes when a second person says so, and only its name stays",
        arguments: Backend.all)
    func erased(_ backend: Backend) async throws {
        try await Self.with(backend) { desk, eraser, message, paper in
            let office = desk.office
            let hashes = try await desk.page(message).files.map(\.hash)
            let before = try await Self.found(office)
            for (position, person) in [(1, office.chief), (2, office.administrator)] {
                let erasure = try await office.perform(
                    AskErasure(position, of: message, reason: "Số liệu mật"), as: office.clerk)
                try await eraser.confirm(erasure, on: office.desk, as: try await office.actor(person))
            }
            let after = try await Self.found(office)
            #expect(before == 1 && after == 0)
            #expect(hashes.map(desk.files.holds) == [true, false, false])
            #expect(hashes.map(desk.files.isErased) == [false, true, true])
            let backedUp = try await office.storage.read { tx in try FileRowStore.hashes(tx, after: "") }
            #expect(backedUp == [hashes[0]])

            let page = try await desk.page(message)
            #expect(page.files.map(\.name) == ["cong-van.pdf", "bieu.xlsx", "la.rar"])
            #expect(Self.places(page) == [[1, 2], [], [0], []])
            #expect(page.raw == nil)
            let annexes = try await desk.annexes(message)
            #expect(annexes.map { "\($0.file.name) \($0.closing?.rawValue ?? "-")" } == ["bieu.xlsx erased"])
            await expectRefusal(.notFound) {
                _ = try await office.perform(OpenAnnex(paper, at: 1), as: office.officerOfEconomy)
            }
            #expect(throws: OfficeError.erasedFile) { try desk.files.bytes(of: hashes[1]) }
            await expectRefusal(.invalid, field: "secrecy") {
                _ = try await desk.files.keep(Array("Tuyến đường ven hồ Ba Bể".utf8))
            }
            let words = try await office.journal().filter { $0.contains("eras") }
            let subject = "interchange \(message)"
            #expect(
                words == [
                    "interchange.erasure_asked \(subject)", "interchange.file_erased \(subject)",
                    "interchange.erasure_asked \(subject)", "interchange.file_erased \(subject)",
                ])
            let list = try await office.ask(ErasureList(), as: office.chief)
            #expect(list.waiting.isEmpty && list.settled.map(\.file) == ["la.rar", "bieu.xlsx"])
        }
    }

    @Test(
        "Until a second person has said so the annex is closed, its paper is not found by its words and its bytes stay; declined, all is as before",
        arguments: Backend.all)
    func declined(_ backend: Backend) async throws {
        try await Self.with(backend) { desk, _, message, paper in
            let office = desk.office
            let erasure = try await office.perform(
                AskErasure(1, of: message, reason: "Số liệu mật"), as: office.clerk)
            await expectRefusal(.conflict) {
                _ = try await office.perform(OpenAnnex(paper, at: 1), as: office.officerOfEconomy)
            }
            let found = try await Self.found(office)
            #expect(found == 0)
            let waiting = try await desk.page(message)
            #expect(Self.places(waiting) == [[], [1], [0, 2], [2]])
            let told = try await office.ask(NoticeListQuestion(), as: office.chief).items.map(\.kind)
            #expect(told.contains(.asked))
            await expectRefusal(.invalid, field: "reason") {
                try await office.perform(DeclineErasure(erasure, reason: " "), as: office.chief)
            }
            try await office.perform(DeclineErasure(erasure, reason: "Không phải tài liệu mật"), as: office.chief)
            _ = try await office.perform(OpenAnnex(paper, at: 1), as: office.officerOfEconomy)
            let foundAgain = try await Self.found(office)
            #expect(foundAgain == 1)
            await expectRefusal(.conflict) {
                try await office.perform(ConfirmErasure(erasure), as: office.administrator)
            }
            let page = try await desk.page(message)
            #expect(Self.places(page) == [[], [], [0, 1, 2], [2]])
            #expect(desk.files.holds(page.files[1].hash))
            let again = try await office.perform(AskErasure(1, of: message, reason: "Đã hỏi lại"), as: office.clerk)
            // Whoever asked may take it back.
            try await office.perform(DeclineErasure(again, reason: "Hỏi nhầm"), as: office.clerk)
        }
    }

    /// Makes a file what a paper itself says.
    private struct Attach: Command {
        let file: AttachedFile
        let paper: Key<Document>

        func run(_ act: Act) throws {
            try FileRowStore.put(act.tx, hash: file.hash, size: file.size, mediaType: file.mediaType)
            try act.tx.send(
                "UPDATE document SET file_hash = \(file.hash), file_name = \(file.name) WHERE id = \(paper)")
        }
    }

    @Test(
        "What was attached at the moment of the confirmation lost its bytes; what is attached after it was taken and lost",
        arguments: Backend.all)
    func attached(_ backend: Backend) async throws {
        try await Self.with(backend) { desk, _, message, paper in
            let office = desk.office
            let files = try await desk.page(message).files
            func ask(_ position: Int) async throws -> Key<FileErasure> {
                try await office.perform(AskErasure(position, of: message, reason: "Số liệu mật"), as: office.clerk)
            }
            let gone = try await ask(1)
            try await office.perform(ConfirmErasure(gone), as: office.chief)
            await expectRefusal(.invalid, field: "secrecy") {
                try await office.perform(Attach(file: files[1], paper: paper), as: office.clerk)
            }
            let erasure = try await ask(2)
            let (_, refusal) = try await Race.perform(
                Attach(file: files[2], paper: paper), beside: ConfirmErasure(erasure), in: office, as: office.chief)
            #expect(refusal == .conflict)
            let named = try await office.storage.read { tx in
                try FileRowStore.named(tx, of: [files[1].hash, files[2].hash])
            }
            #expect(named == [files[2].hash])
        }
    }

    @Test("Who may not ask or confirm is refused, and what is wrong changes nothing", arguments: Backend.all)
    func refused(_ backend: Backend) async throws {
        try await Self.with(backend) { desk, _, message, _ in
            let office = desk.office
            let waiting = try await desk.arrived(["khac.pdf": "Công văn khác", "b.xlsx": "Biểu"], id: "d2")
            let erasure = try await office.perform(
                AskErasure(2, of: message, reason: "Số liệu mật"), as: office.clerk)
            let before = try await office.journal()
            let asked: [(AskErasure, Key<Person>, OfficeError.Code, String?)] = [
                (AskErasure(1, of: message, reason: "Mật"), office.officerOfEconomy, .notFound, nil),
                (AskErasure(1, of: message, reason: "Mật"), office.chief, .notFound, nil),
                (AskErasure(1, of: message, reason: " "), office.clerk, .invalid, "reason"),
                (AskErasure(9, of: message, reason: "Mật"), office.clerk, .invalid, "file"),
                (AskErasure(0, of: message, reason: "Mật"), office.clerk, .conflict, "file"),
                (AskErasure(2, of: message, reason: "Mật"), office.clerk, .conflict, "file"),
                (AskErasure(1, of: waiting, reason: "Mật"), office.clerk, .conflict, nil),
            ]
            for (command, person, code, field) in asked {
                await expectRefusal(code, field: field) { _ = try await office.perform(command, as: person) }
            }
            for person in [office.clerk, office.officerOfEconomy] {
                await expectRefusal(.notFound) { try await office.perform(ConfirmErasure(erasure), as: person) }
            }
            await expectRefusal(.notFound) { _ = try await office.ask(ErasureList(), as: office.officerOfEconomy) }
            await expectRefusal(.notFound) {
                try await office.perform(ConfirmErasure(Key(987_654)), as: office.chief)
            }
            // The clerk who also keeps the accounts is still one person.
            let both = Actor(person: office.clerk, name: "Văn thư", roles: [.clerk, .administrator], standings: [])
            await expectRefusal(.forbidden) { try await office.desk.perform(ConfirmErasure(erasure), as: both) }
            let after = try await office.journal()
            #expect(before == after)
        }
    }

    @Test(
        "A kill between the confirmation and the disk left the bytes: the next start takes them", arguments: Backend.all
    )
    func broken(_ backend: Backend) async throws {
        try await Self.with(backend) { desk, eraser, message, _ in
            let office = desk.office
            let hash = try await desk.page(message).files[2].hash
            let erasure = try await office.perform(
                AskErasure(2, of: message, reason: "Số liệu mật"), as: office.clerk)
            try await office.perform(ConfirmErasure(erasure), as: office.chief)
            let held = desk.files.holds(hash)
            let counts = [try await eraser.clear(), try await eraser.clear()]
            #expect(held && counts == [1, 0] && !desk.files.holds(hash))
        }
    }
}
