import Desk
import Office
import Storage
import TestSupport
import Testing
import WorkTime

@testable import Exchange

@Suite("Two offices recall, update and replace papers over the interchange")
struct RecallFlowTests {
    private static let finance = "Sở Tài chính"

    /// A paper that the other office has in its book.
    private static func arrived(
        _ from: ConnectedOffice, _ to: ConnectedOffice, in books: (outgoing: Key<Register>, incoming: Key<Register>)
    ) async throws -> IssuedPaper {
        let paper = try await from.issue("gửi số liệu", to: [finance], in: books.outgoing)
        let code = try #require(AgencyCode("H48.17"))
        _ = try await from.office.perform(
            SendMessage(paper.document, to: [.init(code: code, name: finance)]), as: from.office.clerk)
        try await exchange(from, to)
        let message = try #require(try await to.waiting().first)
        let accepted = try await to.office.perform(
            AcceptMessage(message.id, as: nil, in: books.incoming, receiver: Key(to.office.economy)),
            as: to.office.clerk)
        #expect(accepted.outcome == .entered(RegisterNumber(1)))
        try await exchange(to, from)
        return paper
    }

    /// What one sends the other takes in, and what that answers comes back.
    private static func exchange(_ one: ConnectedOffice, _ other: ConnectedOffice) async throws {
        for office in [one, other, one, other] {
            try await office.send()
            try await office.receive()
        }
    }

    private static func with(
        _ body: (ConnectedOffice, ConnectedOffice, SimulatedHub, IssuedPaper, Key<Register>) async throws -> Void
    ) async throws {
        try await withTwoOffices { from, to, hub in
            func book(_ office: ConnectedOffice, _ direction: Document.Direction) async throws -> Key<Register> {
                try await office.office.perform(
                    OpenRegister(direction: direction, name: "Sổ \(direction.rawValue)"), as: office.office.clerk)
            }
            let books = (outgoing: try await book(from, .outgoing), incoming: try await book(to, .incoming))
            let paper = try await arrived(from, to, in: books)
            #expect(try await from.sent(of: paper.outgoing) == ["0 sent 03"])
            try await body(from, to, hub, paper, books.outgoing)
        }
    }

    @Test("A paper that is withdrawn is recalled (1); the other side agrees (15) and its book says so")
    func recall() async throws {
        try await Self.with { from, to, _, paper, _ in
            try await from.office.perform(
                WithdrawOutgoing(
                    paper.outgoing, version: try await from.version(paper.outgoing), reason: "Sai số liệu"),
                as: from.office.deputyChief)
            try await Self.exchange(from, to)
            let asked = try #require(try await to.waiting().first)
            #expect(asked.business == .recall && asked.words == "Sai số liệu")
            let page = try await to.office.ask(InterchangeQuestion(asked.id), as: to.office.clerk)
            #expect(page.mayAnswer && page.related.contains { $0.business == .new })
            try await to.office.perform(AnswerMessage(asked.id, agrees: true), as: to.office.clerk)
            try await Self.exchange(to, from)
            #expect(try await from.sent(of: paper.outgoing) == ["0 sent 03", "1 sent 15"])
            let document = try #require(page.related.first { $0.business == .new }?.document)
            let line = try await to.office.ask(RegisterEntryQuestion(of: document), as: to.office.clerk).line
            #expect(line.note == "Bên gửi thu hồi ngày 14/03/2025: Sai số liệu")
            let told = try await to.office.ask(NoticeListQuestion(), as: to.office.headOfEconomy)
            #expect(told.items.contains { $0.words.hasPrefix("Bên gửi thu hồi") })
        }
    }

    @Test("What a recalled paper laid on people and is not finished is cancelled with that reason; the paper says so")
    func calledOff() async throws {
        try await Self.with { from, to, _, paper, _ in
            let all = try await to.office.storage.read { tx in
                try tx.query("SELECT document_id FROM interchange_message WHERE document_id IS NOT NULL")
                    .map { try $0.key("document_id", of: Document.self) }
            }
            let document = try #require(all.first)
            try await to.office.storage.write { tx in
                _ = try tx.execute(
                    "UPDATE document SET state = 'confirmed', confirmed_at = \(tx.now) WHERE id = \(document)")
            }
            let outcome = try await to.office.perform(
                AssignByHand(
                    task: DraftTask(
                        id: 1, content: "Đối chiếu số liệu",
                        lead: [DraftParty(printed: "Phòng Kinh tế", parties: [Key(to.office.economy)])],
                        deadline: DraftDeadline(kind: .date, due: "2025-03-20")), origin: .paper, orderedBy: "",
                    orderedOn: "", assigner: nil, document: document, visibility: .office), as: to.office.chief)
            guard case .done(let task) = outcome else { throw OfficeError(.invalid, "\(outcome)") }
            try await from.office.perform(
                WithdrawOutgoing(
                    paper.outgoing, version: try await from.version(paper.outgoing), reason: "Sai số liệu"),
                as: from.office.deputyChief)
            try await Self.exchange(from, to)
            let asked = try #require(try await to.waiting().first)
            try await to.office.perform(AnswerMessage(asked.id, agrees: true), as: to.office.clerk)
            let page = try await to.office.ask(ObligationQuestion(task), as: to.office.chief)
            #expect(page.obligation.state == .cancelled)
            let said = try await to.office.ask(DocumentQuestion(document), as: to.office.clerk).item.recall
            #expect(said?.reason == "Bên gửi thu hồi ngày 14/03/2025: Sai số liệu")
            let told = try await to.office.ask(NoticeListQuestion(), as: to.office.headOfEconomy)
            #expect(told.items.contains { $0.words.contains("Sai số liệu") })
        }
    }

    @Test("A changed copy goes out as an update (2); the other side declines (16) with a reason")
    func update() async throws {
        try await Self.with { from, to, _, paper, _ in
            let copy = try await from.kept("ban-day-du.pdf", "%PDF đủ phụ lục")
            func update(_ reason: String) async throws -> UpdateOutgoing {
                UpdateOutgoing(
                    paper.outgoing, version: try await from.version(paper.outgoing), reason: reason, file: copy)
            }
            let (nameless, whole) = (try await update(" "), try await update("Bổ sung phụ lục bị thiếu khi quét"))
            await expectRefusal(.invalid, field: "reason") {
                _ = try await from.office.perform(nameless, as: from.office.clerk)
            }
            await expectRefusal(.forbidden) { _ = try await from.office.perform(whole, as: from.office.headOfEconomy) }
            #expect(try await from.office.perform(whole, as: from.office.clerk) == 1)
            try await Self.exchange(from, to)
            let asked = try #require(try await to.waiting().first)
            let page = try await to.office.ask(InterchangeQuestion(asked.id), as: to.office.clerk)
            #expect(asked.business == .update && page.files.map(\.name) == ["ban-day-du.pdf"])
            try await to.office.perform(
                AnswerMessage(asked.id, agrees: false, reason: "Đã xử lý xong"), as: to.office.clerk)
            try await Self.exchange(to, from)
            let sent = try await from.office.ask(OutgoingQuestion(paper.outgoing), as: from.office.clerk).messages
            #expect(sent.map { $0.status?.rawValue } == ["03", "16"] && sent[1].words == "Đã xử lý xong")
        }
    }

    @Test("Its replacement goes out as one (3) to whoever has the old paper, as a new paper to others")
    func replacement() async throws {
        try await Self.with { from, to, _, paper, book in
            let other = try await from.issue(
                "gửi lại số liệu", to: [Self.finance], in: book, replacing: paper.outgoing)
            #expect(try await from.sent(of: other.outgoing) == ["3 waiting -"])
            try await Self.exchange(from, to)
            let asked = try #require(try await to.waiting().first)
            guard
                case .document(let message)? = try await to.office.ask(
                    InterchangeQuestion(asked.id), as: to.office.clerk
                ).message
            else { return }
            #expect(
                message.business?.replaced == ["H48.01,2025/03/14,01/VP-KT"]
                    && message.business?.reason == "Thay thế bằng văn bản số 02/VP-KT ngày 14/03/2025.")
            let incoming = try await to.office.ask(RegisterList(), as: to.office.clerk).items[0].register.id
            _ = try await to.office.perform(AcceptMessage(asked.id, as: nil, in: incoming), as: to.office.clerk)
            try await Self.exchange(to, from)
            #expect(try await from.sent(of: other.outgoing) == ["3 sent 03"])
            let document = try #require(
                try await to.office.ask(InterchangeQuestion(asked.id), as: to.office.clerk).item.document)
            let relations = try await to.office.ask(DocumentQuestion(document), as: to.office.clerk).relations
            #expect(relations.map(\.kind) == [.replaces])
        }
    }

    @Test("What is withdrawn before it was sent never leaves; what is replaced for others only is recalled")
    func neverSent() async throws {
        try await Self.with { from, to, hub, paper, book in
            await hub.set(isDown: true)
            let second = try await from.issue("gửi báo cáo", to: [Self.finance], in: book)
            try await from.send()
            try await from.office.perform(
                WithdrawOutgoing(
                    second.outgoing, version: try await from.version(second.outgoing), reason: "Gửi nhầm"),
                as: from.office.clerk)
            let third = try await from.issue("thông báo khác", to: ["UBND xã"], in: book, replacing: paper.outgoing)
            await hub.set(isDown: false)
            from.office.clock.advance(seconds: 7_200)
            try await Self.exchange(from, to)
            #expect(try await from.sent(of: second.outgoing) == ["0 dropped -"])
            #expect(try await from.sent(of: third.outgoing) == [])
            #expect(try await from.sent(of: paper.outgoing) == ["0 sent 03", "1 sent -"])
            #expect(try await to.waiting().map(\.business) == [.recall])
        }
    }
}
