import Foundation
import Office
import Paper
import Storage
import Synchronization
import TestSupport
import Testing

@testable import Desk

@Suite("Papers whose words had no places on their pages") struct PageWordsKeeperTests {
    /// How the child answers, and how often it was asked.
    private final class Child: Sendable {
        enum Answer { case words, unreadable, broken }
        let answer = Mutex(Answer.words)
        let count = Atomic(0)
        var asked: Int { count.load(ordering: .relaxed) }
    }

    private struct Broken: Error {}

    private static let page = PageWords([
        .init("hồ", PageBox(left: 100, top: 100, right: 140, bottom: 120)),
        .init("sơ", PageBox(left: 150, top: 100, right: 190, bottom: 120)),
    ])

    /// A paper whose file is there and whose pages wait to be read.
    private static func with(
        _ backend: Backend, _ body: (TestOffice, PageWordsKeeper, Child, Key<Document>) async throws -> Void
    ) async throws {
        try await withTemporaryFolder { folder in
            try await withOffice(backend) { office in
                let child = Child()
                let files = try FileStore(folder: URL(filePath: folder))
                let place = try #require(files.url(of: String(repeating: "a", count: 64)))
                try FileManager.default.createDirectory(
                    at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
                try Data("%PDF-".utf8).write(to: place)
                let keeper = PageWordsKeeper(storage: office.desk.storage, files: files) { _, _ in
                    child.count.add(1, ordering: .relaxed)
                    switch child.answer.withLock({ $0 }) {
                    case .words:
                        return ReadPaper(
                            text: PaperText(format: .pdf, text: "", blocks: []), reading: ReadingTests.reading,
                            pages: [page])
                    case .unreadable: throw OfficeError(.invalid, "Tệp PDF bị hỏng.", field: "file")
                    case .broken: throw Broken()
                    }
                }
                let paper = try await office.receive(ReadingTests.reading)
                try await office.desk.storage.write { tx in try PageReadingStore.add(tx, paper) }
                try await body(office, keeper, child, paper)
            }
        }
    }

    private static func marks(_ office: TestOffice, _ paper: Key<Document>) async throws -> [String] {
        try await office.ask(DocumentQuestion(paper, find: "ho so"), as: office.clerk).foundPages
            .flatMap { $0.places.map(\.words) }
    }

    @Test(
        "A search that led to such a paper marked nothing on its pictures; they are read once, and it does",
        arguments: Backend.all)
    func marked(_ backend: Backend) async throws {
        try await Self.with(backend) { office, keeper, child, paper in
            #expect(try await Self.marks(office, paper).isEmpty)
            #expect(try await keeper.run() == 1)
            #expect(try await Self.marks(office, paper) == ["hồ sơ"])
            #expect(try await keeper.run() == 0 && child.asked == 1)
            let page = try await office.ask(DocumentQuestion(paper), as: office.clerk)
            #expect(page.text?.text == "Kế hoạch\n")
        }
    }

    @Test(
        "What cannot be read is not tried again; what fails by our fault is, later and later, then left",
        arguments: Backend.all)
    func failing(_ backend: Backend) async throws {
        try await Self.with(backend) { office, keeper, child, paper in
            child.answer.withLock { $0 = .broken }
            var asked: [Int] = []
            for minutes in [0, 5, 5, 60, 1_440, 10_000] as [Int64] {
                office.clock.advance(seconds: minutes * 60)
                #expect(try await keeper.run() == 0)
                asked.append(child.asked)
            }
            #expect(asked == [1, 1, 2, 3, 3, 3])
            child.answer.withLock { $0 = .unreadable }
            try await office.desk.storage.write { tx in try PageReadingStore.add(tx, paper) }
            for _ in 0..<2 {
                #expect(try await keeper.run() == 0)
                office.clock.advance(seconds: 900_000)
            }
            #expect(child.asked == 4)
        }
    }

    @Test("A paper that was dropped meanwhile is not read", arguments: Backend.all)
    func dropped(_ backend: Backend) async throws {
        try await Self.with(backend) { office, keeper, child, paper in
            try await office.perform(DropReading(paper), as: office.clerk)
            #expect(try await keeper.run() == 0 && child.asked == 0)
            let waiting = try await office.desk.storage.read { tx in
                try tx.query("SELECT document_id FROM page_reading ORDER BY document_id").count
            }
            #expect(waiting == 0)
        }
    }
}
