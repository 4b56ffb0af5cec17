import Foundation
import Office
import TestSupport
import Testing
import WorkTime

@testable import Desk
@testable import Storage

@Suite("An issued paper is sent when something proves it") struct SendingTests {
    private static let file = AttachedFile(
        hash: String(repeating: "9", count: 64), size: 3, name: "01.pdf", mediaType: "application/pdf")

    private static func connected() throws -> OfficeRules {
        var rules = try ShippedRules.rules.get()
        rules.interchange = InterchangeAgency(code: AgencyCode("H48.01"), name: "Văn phòng UBND tỉnh")
        return rules
    }

    /// A letter to an agency, a unit of the office and a typed name, issued by the clerk.
    private static func issued(_ office: TestOffice, onPaper names: [String] = []) async throws -> Key<Outgoing> {
        let book = try await office.openBook()
        let id = try await OutgoingTests.signed(office, OutgoingTests.input(office))
        func version() async throws -> Int64 { try await OutgoingTests.version(office, id, office.clerk) }
        _ = try await office.perform(NumberOutgoing(id, version: try await version(), in: book), as: office.clerk)
        let all = try await office.ask(OutgoingQuestion(id), as: office.clerk).recipients
        let paper = Set(all.filter { names.contains($0.name) }.map(\.id))
        _ = try await office.perform(
            IssueOutgoing(
                id, version: try await version(), isSealed: true, onPaper: paper,
                copies: paper.isEmpty ? nil : paper.count, file: file), as: office.clerk)
        return id
    }

    /// «name: means», or why nothing was sent.
    private static func state(_ office: TestOffice, _ id: Key<Outgoing>) async throws -> [String] {
        let page = try await office.ask(OutgoingQuestion(id), as: office.clerk)
        return page.recipients.map { one in
            let why = page.unsent.first { $0.recipient.id == one.id }.map { "\($0.hindrance)" }
            return "\(one.name): \(one.means?.rawValue ?? why ?? "?")"
        }
    }

    private static func isHere(_ office: TestOffice, _ id: Key<Outgoing>) async throws -> Bool {
        let list = try await office.ask(OutgoingList(.here), as: office.clerk)
        let waiting = try await office.ask(OutgoingList(.waiting), as: office.clerk)
        let (waits, lies) = (waiting.items.map(\.paper.id).contains(id), list.items.map(\.paper.id).contains(id))
        #expect(waits == lies)
        return lies && list.unsent[id] != nil && list.clocks[id] != nil
    }

    /// The messages that wait are given up: no hub takes them.
    private static func die(_ office: TestOffice) async throws {
        let own = try connected().interchange
        try await withTemporaryFolder { folder in
            let files = try FileStore(folder: URL(filePath: folder))
            let sender = InterchangeSender(
                storage: office.storage, files: files, own: own, hub: nil, pack: { _ in [] })
            let worker = OutboxWorker(storage: office.storage, handlers: [.interchangeMessage: sender])
            while try await worker.work() > 0 {}
        }
    }

    /// A letter to an agency that the directory reaches over the interchange, issued.
    private static func queued(_ office: TestOffice) async throws -> Key<Outgoing> {
        _ = try await office.perform(
            EnterAgency(AgencyInput(name: "Sở Tài chính", code: "H48.17")), as: office.administrator)
        return try await issued(office)
    }

    /// Whether that message waits to be delivered.
    private static func isLive(_ office: TestOffice, _ message: Key<InterchangeItem>) async throws -> Bool {
        try await office.storage.read { tx in
            try OutboxStore.isLive(tx, kind: .interchangeMessage, payload: message.description)
        }
    }

    @Test(
        "A message that was given up and is sent again was recorded as sent, and no message existed: it goes once more",
        arguments: Backend.all)
    func droppedAndSent(_ backend: Backend) async throws {
        try await withOffice(backend, rules: Self.connected()) { office in
            let id = try await Self.queued(office)
            let message = try #require(try await office.ask(OutgoingQuestion(id), as: office.clerk).messages.first?.id)
            try await Self.die(office)
            try await office.perform(DropMessage(message, reason: "Sai mã nơi nhận"), as: office.clerk)
            #expect(try await Self.state(office, id)[0] == "Sở Tài chính: ready")
            let isGone = try await !Self.isLive(office, message)
            let sent = try await office.perform(SendWaiting(id), as: office.clerk)
            let goes = try await Self.isLive(office, message)
            #expect(isGone && sent == 1 && goes)
            let page = try await office.ask(InterchangeQuestion(message), as: office.clerk)
            #expect(page.item.state == .waiting && page.files.map(\.name) == ["01.pdf"])
            #expect(try await Self.state(office, id)[0] == "Sở Tài chính: interchange")
        }
    }

    @Test("A copy on paper counted as sent by the message to another agency of the same code", arguments: Backend.all)
    func sameCode(_ backend: Backend) async throws {
        try await withOffice(backend, rules: Self.connected()) { office in
            for name in ["Sở Tài chính", "Chủ tịch UBND tỉnh"] {
                _ = try await office.perform(
                    EnterAgency(AgencyInput(name: name, code: "H48.17")), as: office.administrator)
            }
            let id = try await Self.issued(office, onPaper: ["Chủ tịch UBND tỉnh"])
            #expect(
                try await Self.state(office, id) == [
                    "Sở Tài chính: interchange", "Phòng Nội chính: inside", "Chủ tịch UBND tỉnh: paper",
                ])
            #expect(try await Self.isHere(office, id))
        }
    }

    enum Again: CaseIterable { case waiting, message, letter, droppedLetter }

    @Test(
        "A message that was given up left its receiver recorded as sent: the paper is here until it is tried again",
        arguments: Backend.all, Again.allCases)
    func givenUp(_ backend: Backend, _ again: Again) async throws {
        try await withOffice(backend, rules: Self.connected()) { office in
            let id = try await Self.queued(office)
            let message = try #require(try await office.ask(OutgoingQuestion(id), as: office.clerk).messages.first?.id)
            #expect(try await Self.state(office, id)[0] == "Sở Tài chính: interchange")
            try await Self.die(office)
            #expect(try await Self.state(office, id)[0] == "Sở Tài chính: ready")
            let letters = try await office.ask(DeadLetterList(), as: office.administrator).letters
            let letter = try #require(letters.first)
            #expect(letters.map(\.message) == [message])
            switch again {
            case .waiting: _ = try await office.perform(SendWaiting(id), as: office.clerk)
            case .message: try await office.perform(SendAgain(message), as: office.clerk)
            case .letter: try await office.perform(ReviveDeadLetter(letter.id), as: office.administrator)
            case .droppedLetter:
                try await office.perform(DropDeadLetter(letter.id, reason: "Sai mã"), as: office.administrator)
                #expect(try await Self.state(office, id)[0] == "Sở Tài chính: ready")
                _ = try await office.perform(SendWaiting(id), as: office.clerk)
            }
            let goes = try await Self.isLive(office, message)
            #expect(goes)
            #expect(try await Self.state(office, id)[0] == "Sở Tài chính: interchange")
        }
    }

    @Test(
        "Nobody outside counts as sent without a way; the paper stays here until the clerk has recorded all",
        arguments: Backend.all)
    func byHand(_ backend: Backend) async throws {
        try await withOffice(backend, rules: ShippedRules.rules.get()) { office in
            let id = try await Self.issued(office, onPaper: ["Chủ tịch UBND tỉnh"])
            #expect(
                try await Self.state(office, id) == [
                    "Sở Tài chính: unknown", "Phòng Nội chính: inside", "Chủ tịch UBND tỉnh: paper",
                ])
            #expect(try await Self.isHere(office, id))
            let all = try await office.ask(OutgoingQuestion(id), as: office.clerk).recipients
            try await office.perform(
                RecordSending(id, to: [all[0].id], by: .otherSystem, on: nil, note: "Hệ thống của Bộ"), as: office.clerk
            )
            #expect(try await Self.isHere(office, id))
            try await office.perform(
                ReceiveOutgoing(id, by: all[2].id, receipt: "Văn thư ký nhận"), as: office.clerk)
            #expect(
                try await Self.state(office, id) == [
                    "Sở Tài chính: other_system", "Phòng Nội chính: inside", "Chủ tịch UBND tỉnh: receipt",
                ])
            let isHere = try await Self.isHere(office, id)
            #expect(!isHere)
        }
    }

    @Test(
        "Two recipients settled at the same moment left the paper on the list of what is still here",
        arguments: Backend.all)
    func atOnce(_ backend: Backend) async throws {
        try await withOffice(backend, rules: ShippedRules.rules.get()) { office in
            let id = try await Self.issued(office)
            let all = try await office.ask(OutgoingQuestion(id), as: office.clerk).recipients.map(\.id)
            let (first, second) = (
                RecordSending(id, to: [all[0]], by: .post, on: nil, note: nil),
                RecordSending(id, to: [all[2]], by: .byHand, on: nil, note: nil)
            )
            let (_, refusal) = try await Race.perform(first, beside: second, in: office)
            #expect(refusal == nil)
            #expect(
                try await Self.state(office, id) == [
                    "Sở Tài chính: post", "Phòng Nội chính: inside", "Chủ tịch UBND tỉnh: by_hand",
                ])
            let isHere = try await Self.isHere(office, id)
            #expect(!isHere)
        }
    }

    @Test("A record of sending that cannot be is refused, and changes nothing")
    func refused() async throws {
        try await withOffice(rules: ShippedRules.rules.get()) { office in
            let id = try await Self.issued(office)
            let all = try await office.ask(OutgoingQuestion(id), as: office.clerk).recipients.map(\.id)
            let today = OfficeTime.day(of: office.clock.now)
            func record(
                _ recipients: [Key<OutgoingRecipient>], _ means: Outgoing.Means = .post, on day: CalendarDay? = nil
            ) -> RecordSending { RecordSending(id, to: recipients, by: means, on: day, note: nil) }
            let before = try await office.journal()
            let cases: [(any Command, Key<Person>, OfficeError.Code, String?)] = [
                (record([]), office.clerk, .invalid, "recipient"),
                (record([all[0]], .interchange), office.clerk, .invalid, "means"),
                (record([all[0]], on: today.adding(days: 1)), office.clerk, .invalid, "day"),
                (record([all[0]], on: today.adding(days: -1)), office.clerk, .invalid, "day"),
                // The unit of the office has it already.
                (record([all[1]]), office.clerk, .stale, nil),
                (record([all[0], all[1]]), office.clerk, .stale, nil),
                (record([all[0]]), office.headOfEconomy, .forbidden, nil),
                (record([all[0]]), office.headOfReception, .notFound, nil),
                (SendWaiting(id), office.clerk, .conflict, nil),
                (SendWaiting(id), office.headOfReception, .notFound, nil),
            ]
            for (command, person, code, field) in cases {
                await expectRefusal(code, field: field) { _ = try await office.perform(command, as: person) }
            }
            #expect(try await office.journal() == before)
            #expect(try await Self.state(office, id)[0] == "Sở Tài chính: unknown")
        }
    }

    @Test(
        "Who is in the directory is sent it over the interchange; who comes in later, when the clerk says so",
        arguments: Backend.all)
    func byInterchange(_ backend: Backend) async throws {
        try await withOffice(backend, rules: Self.connected()) { office in
            _ = try await office.perform(
                EnterAgency(AgencyInput(name: "SỞ TÀI CHÍNH", code: "H48.17")), as: office.administrator)
            let id = try await Self.issued(office)
            #expect(
                try await Self.state(office, id) == [
                    "Sở Tài chính: interchange", "Phòng Nội chính: inside", "Chủ tịch UBND tỉnh: unknown",
                ])
            _ = try await office.perform(
                EnterAgency(AgencyInput(name: "Chủ tịch UBND tỉnh", code: "H48")), as: office.administrator)
            #expect(try await Self.state(office, id)[2] == "Chủ tịch UBND tỉnh: ready")
            let sent = try await office.perform(SendWaiting(id), as: office.clerk)
            #expect(sent == 1)
            #expect(try await Self.state(office, id)[2] == "Chủ tịch UBND tỉnh: interchange")
            let isHere = try await Self.isHere(office, id)
            #expect(!isHere)
            let messages = try await office.ask(OutgoingQuestion(id), as: office.clerk).messages
            #expect(messages.map { $0.agency?.code?.text } == ["H48.17", "H48"])
        }
    }
}
