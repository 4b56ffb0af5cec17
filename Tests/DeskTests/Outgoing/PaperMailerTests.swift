import Foundation
import Office
import Signature
import Synchronization
import TestSupport
import Testing
import WorkTime

@testable import Desk
@testable import Storage

@Suite("Issued papers go out by e-mail, and count as sent once the mail server took them") struct PaperMailerTests {
    private final class Kept: Sendable {
        private let letters = Mutex<[Letter]>([])
        var all: [Letter] { letters.withLock { $0 } }
        func add(_ letter: Letter) { letters.withLock { $0.append(letter) } }
    }

    private static let report = SignatureReport(
        signatures: [CheckedSignature(field: "A", verdict: .valid, sentences: ["Chữ ký."])])

    /// A letter to an agency that the directory reaches by e-mail.
    private static func issued(
        _ office: TestOffice, _ files: FileStore, isSigned: Bool, size: Int? = nil
    ) async throws -> Key<Outgoing> {
        _ = try await office.perform(
            EnterAgency(AgencyInput(name: "Sở Tài chính", email: "stc@tinh.gov.vn")), as: office.administrator)
        let book = try await office.openBook()
        var input = OutgoingTests.input(office)
        input.recipients = [.init(name: "Sở Tài chính", isAddressed: true)]
        let id = try await OutgoingTests.signed(office, input)
        func version() async throws -> Int64 { try await OutgoingTests.version(office, id, office.clerk) }
        _ = try await office.perform(NumberOutgoing(id, version: try await version(), in: book), as: office.clerk)
        let kept = try await files.keep(Array("%PDF số liệu".utf8))
        _ = try await office.perform(
            IssueOutgoing(
                id, version: try await version(), isSealed: true,
                file: AttachedFile(
                    hash: kept.hash, size: size ?? kept.size, name: "01-VP-KT.pdf", mediaType: "application/pdf"),
                signatures: isSigned ? report : nil), as: office.clerk)
        return id
    }

    private static func deliver(_ office: TestOffice, _ files: FileStore, _ carry: NoticeMailer.Carrier?) async throws {
        let mailer = PaperMailer(desk: office.desk, files: files, officeName: "Văn phòng UBND tỉnh", carry: carry)
        let worker = OutboxWorker(storage: office.storage, handlers: [.paperMail: mailer])
        while try await worker.work() > 0 {}
    }

    private static func with(
        _ backend: Backend = .sqliteMemory, _ body: (TestOffice, FileStore) async throws -> Void
    ) async throws {
        try await withOffice(backend, rules: ShippedRules.rules.get()) { office in
            try await withTemporaryFolder { folder in
                try await body(office, try FileStore(folder: URL(filePath: folder)))
            }
        }
    }

    private static func state(_ office: TestOffice, _ id: Key<Outgoing>) async throws -> [String] {
        let page = try await office.ask(OutgoingQuestion(id), as: office.clerk)
        return page.recipients.map { $0.means?.rawValue ?? "-" } + page.unsent.map { "\($0.hindrance)" }
    }

    @Test("A signed paper is mailed once with its file, and then it is sent", arguments: Backend.all)
    func mailed(_ backend: Backend) async throws {
        try await Self.with(backend) { office, files in
            let id = try await Self.issued(office, files, isSigned: true)
            #expect(try await Self.state(office, id) == ["-", "mailing(\"stc@tinh.gov.vn\")"])
            let kept = Kept()
            try await Self.deliver(office, files) { kept.add($0) }
            try await Self.deliver(office, files) { kept.add($0) }
            let letter = try #require(kept.all.first)
            #expect(kept.all.count == 1 && letter.address == "stc@tinh.gov.vn")
            #expect(letter.subject == "Công văn số 01/VP-KT: gửi số liệu")
            #expect(
                letter.attachments == [
                    .init(name: "01-VP-KT.pdf", mediaType: "application/pdf", bytes: Array("%PDF số liệu".utf8))
                ])
            #expect(try await Self.state(office, id) == ["mail"])
            let list = try await office.ask(OutgoingList(.here), as: office.clerk)
            #expect(list.items.isEmpty)
        }
    }

    @Test("Without a mail server it stays here with the reason, and is tried again when the clerk says so")
    func givenUp() async throws {
        try await Self.with { office, files in
            let id = try await Self.issued(office, files, isSigned: true)
            try await Self.deliver(office, files, nil)
            let page = try await office.ask(OutgoingQuestion(id), as: office.clerk)
            #expect(page.unsent.map(\.hindrance.canBeTried) == [true])
            #expect(page.unsent[0].hindrance.words.contains("Cơ quan không có máy chủ thư"))
            let sent = try await office.perform(SendWaiting(id), as: office.clerk)
            #expect(sent == 1)
            let kept = Kept()
            try await Self.deliver(office, files) { kept.add($0) }
            #expect(kept.all.count == 1)
            #expect(try await Self.state(office, id) == ["mail"])
        }
    }

    @Test("A paper of 18 MB was mailed and refused by the server in its own words: it is given up before, and says why")
    func heavy() async throws {
        try await Self.with { office, files in
            let id = try await Self.issued(office, files, isSigned: true, size: 18 << 20)
            let kept = Kept()
            try await Self.deliver(office, files) { kept.add($0) }
            let page = try await office.ask(OutgoingQuestion(id), as: office.clerk)
            let words = try #require(page.unsent.first).hindrance.words
            #expect(kept.all.isEmpty && words.contains("nặng hơn 17 MB"))
        }
    }

    @Test("What bears no digital signature is not mailed; what was withdrawn meanwhile neither")
    func notMailed() async throws {
        let kept = Kept()
        try await Self.with { office, files in
            let id = try await Self.issued(office, files, isSigned: false)
            #expect(try await Self.state(office, id) == ["-", "mail(\"stc@tinh.gov.vn\")"])
            await expectRefusal(.conflict) { _ = try await office.perform(SendWaiting(id), as: office.clerk) }
        }
        try await Self.with { office, files in
            let id = try await Self.issued(office, files, isSigned: true)
            try await office.perform(
                WithdrawOutgoing(
                    id, version: try await OutgoingTests.version(office, id, office.clerk), reason: "Gửi nhầm"),
                as: office.clerk)
            try await Self.deliver(office, files) { kept.add($0) }
        }
        #expect(kept.all.isEmpty)
    }
}
