import Desk
import Office
import Storage
import TestSupport
import Testing

@testable import Exchange

@Suite("Annexes go from one office to another over the interchange") struct AnnexFlowTests {
    private static let finance = "Sở Tài chính"

    /// A paper with two annexes that another office is sent.
    private static func sent(
        _ from: ConnectedOffice, annexes: [(name: String, title: String, megabytes: Int)]
    ) async throws -> (paper: Key<Document>, code: AgencyCode) {
        let book = try await from.office.perform(
            OpenRegister(direction: .outgoing, name: "Sổ văn bản đi"), as: from.office.clerk)
        let paper = try await from.issue("gửi số liệu", to: [finance], in: book).document
        for annex in annexes {
            let kept = try await from.kept(annex.name, "%PDF \(annex.title)")
            try await from.office.storage.write { tx in
                let size = annex.megabytes == 0 ? kept.size : annex.megabytes << 20
                try FileRowStore.put(tx, hash: kept.hash, size: size, mediaType: kept.mediaType)
                _ = try AnnexStore.insert(tx, [.init(file: kept, title: annex.title, text: nil)], of: paper)
            }
        }
        return (paper, try #require(AgencyCode("H48.17")))
    }

    @Test("Titles of annexes were lost on the way, and two of one name came as one")
    func titles() async throws {
        try await withTwoOffices { from, to, _ in
            let (paper, code) = try await Self.sent(
                from,
                annexes: [("bieu.pdf", "Biểu <số> liệu & thu", 0), ("Bieu.pdf", "Danh mục dự án", 0)])
            _ = try await from.office.perform(
                SendMessage(paper, to: [.init(code: code, name: Self.finance)]), as: from.office.clerk)
            try await from.send()
            try await to.receive()
            let message = try #require(try await to.waiting().first)
            let page = try await to.office.ask(InterchangeQuestion(message.id), as: to.office.clerk)
            guard case .document(let document)? = page.message else { throw OfficeError(.invalid, "\(page)") }
            #expect(page.files.map(\.name) == ["gửi số liệu.pdf", "bieu.pdf", "Bieu-2.pdf"])
            #expect(document.attachments.map(\.description) == [nil, "Biểu <số> liệu & thu", "Danh mục dự án"])
            #expect(document.appendixes == ["Biểu <số> liệu & thu", "Danh mục dự án"])
        }
    }

    @Test("A paper whose annexes no message can carry was queued, and failed out of sight")
    func tooLarge() async throws {
        try await withTwoOffices { from, _, _ in
            let (paper, code) = try await Self.sent(
                from, annexes: [("a.pdf", "Bản đồ", 20), ("b.pdf", "Bản vẽ", 15)])
            let error = await #expect(throws: OfficeError.self) {
                try await from.office.perform(
                    SendMessage(paper, to: [.init(code: code, name: Self.finance)]), as: from.office.clerk)
            }
            #expect(error?.message.contains("trục liên thông chỉ được 34 MB") == true)
        }
    }
}
