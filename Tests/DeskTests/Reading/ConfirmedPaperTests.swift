import Office
import Paper
import Storage
import TestSupport
import Testing

@testable import Desk

@Suite("By what a paper is found before and after it is confirmed")
struct ConfirmedPaperTests {
    private static let reading = Reading(
        kind: "Công văn", title: "Rà soát khổng tước", number: "17/CV-STC", issuer: "Sở Tài chính")
    private static let text = "Đề nghị các phòng nuôi đà điểu."

    @Test(
        "Corrected, it is found by its new header and no more by the old one; by its text and its annex all the time",
        arguments: Backend.all)
    func corrected(_ backend: Backend) async throws {
        let queries = ["khổng tước", "17", "bồ nông", "71", "đà điểu", "hồng hạc"]
        try await withOffice(backend) { office in
            let paper = try await office.receive(Self.reading, text: Self.text)
            try await office.desk.perform(Self.annex(to: paper, says: "Danh mục hồng hạc"), as: .terminal)
            var draft = try await office.ask(ReadingQuestion(paper), as: office.clerk).draft
            draft.header.title = "Kiểm kê bồ nông"
            draft.header.number = "71/CV-STC"
            let version = try await office.perform(
                SaveDraft(document: paper, draft: draft, version: 1), as: office.clerk)
            let before = try await office.found(queries)
            let outcome = try await office.perform(ConfirmReading(paper, version: version), as: office.clerk)
            #expect(outcome == .done([]))
            let after = try await office.found(queries)
            #expect(before == [[paper], [paper], [], [], [paper], [paper]])
            #expect(after == [[], [], [paper], [paper], [paper], [paper]])
        }
    }

    @Test(
        "Confirmed as its draft came in, it is found by the draft's header from the beginning, and is the newer for it",
        arguments: Backend.all)
    func unchanged(_ backend: Backend) async throws {
        let queries = ["bồ nông", "71", "\"tài chính\"", "đà điểu"]
        try await withOffice(backend) { office in
            let first = try await office.receive(typed: "71/CV-STC", hash: "a")
            office.clock.advance(days: 1)
            let second = try await office.receive(typed: "72/CV-STC", hash: "b")
            let before = try await office.found(queries)
            office.clock.advance(days: 1)
            let outcome = try await office.perform(ConfirmReading(first, version: 1), as: office.clerk)
            #expect(outcome == .done([]))
            let after = try await office.found(queries)
            #expect(before == [[second, first], [first], [second, first], [second, first]])
            #expect(after == [[first, second], [first], [first, second], [first, second]])
        }
    }

    @Test("To register a paper asks and writes no more than it must", arguments: [Backend.sqliteMemory, .postgres])
    func statements(_ backend: Backend) async throws {
        let counter = StatementCounter()
        try await withOffice(backend, trace: counter.trace) { office in
            let book = try await office.openBook(.incoming, "Sổ văn bản đến")
            let clerk = try await office.actor(office.clerk)
            let names = Office.NameBook(Roster(units: [], persons: []))
            let draft = ReadingDraft(Self.reading, names: names, reader: clerk)
            let read = ReadPaper(
                text: PaperText(format: .text, text: Self.text, blocks: []), reading: Self.reading)
            let file = AttachedFile(
                hash: String(repeating: "a", count: 64), size: 3, name: "cv.txt", mediaType: "text/plain")
            var seen = counter.statements.count
            func taken() -> [String] {
                defer { seen = counter.statements.count }
                return counter.statements[seen...].map(Self.brief)
            }
            let paper = try await office.desk.perform(
                ReceivePaper(file: file, paper: read, draft: draft, visibility: .office), as: clerk)
            let received = taken()
            _ = try await office.desk.perform(ConfirmReading(paper, version: 1), as: clerk)
            let confirmed = taken()
            _ = try await office.desk.perform(EnterPaper(paper, in: book), as: clerk)
            let entered = taken()
            #expect(
                received == [
                    "SELECT", "INSERT file", "INSERT document", "INSERT document_text", "INSERT reading",
                    "INSERT search_entry", "INSERT journal_entry",
                ])
            #expect(
                confirmed == [
                    "SELECT", "UPDATE document", "INSERT unentered_paper", "UPDATE reading", "UPDATE search_entry",
                    "INSERT journal_entry",
                ])
            #expect(
                entered == [
                    "UPDATE document", "SELECT", "SELECT", "SELECT", "INSERT unfiled_paper",
                    "DELETE unentered_paper", "INSERT register_series", "INSERT register_entry",
                    "INSERT journal_entry",
                ])
        }
    }

    /// What a statement does to which table.
    private static func brief(_ statement: String) -> String {
        let words = statement.split(maxSplits: 3, whereSeparator: \.isWhitespace)
        switch words[0] {
        case "INSERT", "DELETE": return "\(words[0]) \(words[2])"
        case "UPDATE": return "\(words[0]) \(words[1])"
        default: return String(words[0])
        }
    }

    private static func annex(to paper: Key<Document>, says text: String) -> Telling {
        Telling { act in
            let file = AttachedFile(
                hash: String(repeating: "f", count: 64), size: 3, name: "phu-luc.txt", mediaType: "text/plain")
            try FileRowStore.put(act.tx, hash: file.hash, size: file.size, mediaType: file.mediaType)
            try AnnexStore.insert(act.tx, [AnnexStore.New(file: file, title: "Phụ lục", text: text)], of: paper)
            try act.reindex(paper)
        }
    }
}

extension TestOffice {
    /// The papers that each query finds, in their order.
    fileprivate func found(_ queries: [String]) async throws -> [[Key<Document>]] {
        var found: [[Key<Document>]] = []
        for query in queries {
            let page = try await ask(SearchQuestion(query, kinds: [.document]), as: chief)
            found.append(page.documents.map(\.item.label.id))
        }
        return found
    }

    /// A paper of which nothing was read, with a draft that says all of it.
    fileprivate func receive(typed number: String, hash: Character) async throws -> Key<Document> {
        let header = DraftHeader(
            direction: .incoming, kind: "Công văn", number: number, issuedOn: "14/03/2025", issuer: "Sở Tài chính",
            title: "Kiểm kê bồ nông")
        return try await perform(
            ReceivePaper(
                file: AttachedFile(
                    hash: String(repeating: hash, count: 64), size: 3, name: "cv.txt", mediaType: "text/plain"),
                paper: ReadPaper(
                    text: PaperText(format: .text, text: "Đề nghị các phòng nuôi đà điểu.", blocks: []),
                    reading: Reading()),
                draft: ReadingDraft(header: header), visibility: .office), as: clerk)
    }
}
