import Office
import Paper
import Storage
import Synchronization
import TestSupport
import Testing
import WorkTime

@testable import Desk

@Suite("Answers to feedback reach who sent it") struct FeedbackSendingTests {
    private final class Kept: Sendable {
        private let letters = Mutex<[Letter]>([])
        var all: [Letter] { letters.withLock { $0 } }
        func add(_ letter: Letter) { letters.withLock { $0.append(letter) } }
    }

    /// Approved by the planner, who controls procedures.
    private static func approved(_ office: TestOffice, mail: String?) async throws -> Key<RegulationFeedback> {
        let id = try await office.perform(
            ReceiveFeedback(
                FeedbackDraft(
                    channel: .post, name: "Trần Văn Bảy", address: "Số 9, đường Láng", mail: mail,
                    subject: "Giấy xác nhận", content: "Đòi giấy đã có.")), as: office.clerk
        ).id
        try await office.perform(
            RouteFeedback(id, kind: .regulation, unit: office.economy, version: 1), as: office.planner)
        try await office.perform(
            DraftFeedbackAnswer(id, answer: "Sẽ bỏ giấy này.", version: 2), as: office.officerOfEconomy)
        try await office.perform(DecideFeedbackAnswer(id, isApproved: true, version: 3), as: office.planner)
        return id
    }

    private static func open(_ backend: Backend, _ body: (TestOffice) async throws -> Void) async throws {
        try await withOffice(backend, rules: TestOffice.dossierRules()) { office in
            _ = try await office.desk.perform(
                GrantRole(person: office.planner, role: .inspection, from: .of("2024-01-02")), as: .terminal)
            try await body(office)
        }
    }

    private static func find(_ id: Key<RegulationFeedback>, _ office: TestOffice) async throws -> RegulationFeedback {
        try await office.ask(FeedbackQuestion(id), as: office.planner).feedback
    }

    private static func deliver(_ desk: Desk, _ carry: NoticeMailer.Carrier?) async throws {
        let mailer = FeedbackMailer(desk: desk, officeName: "Văn phòng UBND tỉnh", carry: carry)
        let worker = OutboxWorker(storage: desk.storage, handlers: [.feedbackMail: mailer])
        while try await worker.work() > 0 {}
    }

    private static func owed(_ person: Key<Person>, _ office: TestOffice) async throws -> [String] {
        try await office.ask(WorklistQuestion(.waiting), as: person).items.map(\.content)
    }

    @Test(
        "An approved answer is mailed once and counts from then on; without a mail server it stays owed",
        arguments: Backend.all)
    func mailed(_ backend: Backend) async throws {
        try await Self.open(backend) { office in
            let kept = Kept()
            func isMailing(_ id: Key<RegulationFeedback>) async throws -> Bool {
                try await office.ask(FeedbackQuestion(id), as: office.planner).isMailing
            }
            let first = try await Self.approved(office, mail: "bay@vidu.vn")
            #expect(try await isMailing(first))
            try await Self.deliver(office.desk, nil)
            #expect(try await Self.find(first, office).state == .sending)
            #expect(try await !isMailing(first))
            let given = try await office.ask(DeadLetterList(), as: office.administrator)
            #expect(given.letters.map { given.recipients[$0.id] } == ["PAKN-2025-0001"])
            let second = try await Self.approved(office, mail: "bay@vidu.vn")
            let third = try await Self.approved(office, mail: nil)
            try await Self.deliver(office.desk) { kept.add($0) }
            #expect(kept.all.map(\.id) == ["feedback.\(second)"])
            #expect(kept.all.map(\.address) == ["bay@vidu.vn"] && kept.all[0].text.contains("Sẽ bỏ giấy này."))
            let answered = try await Self.find(second, office)
            #expect(answered.state == .answered && answered.answeredOn == .of("2025-03-14"))
            #expect(answered.sending == .init(way: .mail, note: nil))
            #expect(try await Self.find(third, office).state == .sending)
            let figures = try await office.ask(
                FeedbackFiguresQuestion(from: .of("2025-03-01"), to: .of("2025-03-31")), as: office.planner
            ).figures
            #expect(figures.inTime == 1 && figures.open == 2)
            #expect(
                Set(try await Self.owed(office.planner, office)) == [
                    "Gửi trả lời phản ánh, kiến nghị về quy định PAKN-2025-0001",
                    "Công khai kết quả xử lý phản ánh, kiến nghị PAKN-2025-0002",
                    "Gửi trả lời phản ánh, kiến nghị về quy định PAKN-2025-0003",
                ])
        }
    }

    @Test(
        "An answer that could not be written down is not mailed; one that somebody sent another way meanwhile is mailed once",
        arguments: Backend.all)
    func recorded(_ backend: Backend) async throws {
        try await Self.open(backend) { office in
            let kept = Kept()
            let id = try await Self.approved(office, mail: "bay@vidu.vn")
            let closed = Desk(storage: office.storage, rules: office.desk.rules, isReadOnly: true)
            try await Self.deliver(closed) { kept.add($0) }
            #expect(kept.all.map(\.id) == [])
            office.clock.advance(days: 1)
            try await Self.deliver(office.desk) { letter in
                kept.add(letter)
                try await office.perform(
                    RecordFeedbackSent(id, by: .phone, on: .of("2025-03-15"), version: 4), as: office.planner)
            }
            office.clock.advance(days: 1)
            try await Self.deliver(office.desk) { kept.add($0) }
            #expect(kept.all.map(\.id) == ["feedback.\(id)"])
            #expect(try await Self.find(id, office).sending == .init(way: .phone, note: nil))
        }
    }

    @Test(
        "Who approved an answer and controls procedures no more is not owed its publication: who does is",
        arguments: Backend.all, [String?.none, "bay@vidu.vn"])
    func left(_ backend: Backend, mail: String?) async throws {
        try await Self.open(backend) { office in
            let successor = office.headOfReception
            _ = try await office.desk.perform(
                GrantRole(person: successor, role: .inspection, from: .of("2024-01-02")), as: .terminal)
            let id = try await Self.approved(office, mail: mail)
            let grant = try await office.storage.read { tx in
                try RoleStore.held(tx, by: office.planner).first { $0.role == .inspection }?.id
            }
            try await office.desk.perform(
                EndRole(grant: try #require(grant), person: office.planner), as: .terminal)
            if mail == nil {
                try await office.perform(
                    RecordFeedbackSent(id, by: .post, on: .of("2025-03-14"), version: 4), as: successor)
            } else {
                try await Self.deliver(office.desk) { _ in }
            }
            #expect(try await Self.owed(office.planner, office) == [])
            #expect(
                try await Self.owed(successor, office) == [
                    "Công khai kết quả xử lý phản ánh, kiến nghị PAKN-2025-0001"
                ])
        }
    }

    @Test(
        "What was owed to be published before answers were sent is still owed when the answer is sent at last",
        arguments: Backend.all)
    func migrated(_ backend: Backend) async throws {
        try await Self.open(backend) { office in
            let id = try await Self.approved(office, mail: nil)
            try await office.perform(
                RecordFeedbackSent(id, by: .post, on: .of("2025-03-14"), version: 4), as: office.planner)
            let before = try await Self.owed(office.planner, office)
            // As the migration leaves what earlier versions counted as answered.
            try await office.storage.write { tx in
                try tx.send(
                    """
                    UPDATE regulation_feedback SET state = 'sending', answered_on = NULL, sent_way = NULL, approver_id = NULL
                    WHERE id = \(id)
                    """)
            }
            #expect(try await office.ask(FeedbackQuestion(id), as: office.planner).isMailing == false)
            try await office.perform(
                RecordFeedbackSent(id, by: .phone, on: .of("2025-03-14"), version: 5), as: office.planner)
            #expect(before == ["Công khai kết quả xử lý phản ánh, kiến nghị PAKN-2025-0001"])
            #expect(try await Self.owed(office.planner, office) == before)
            #expect(try await Self.find(id, office).state == .answered)
        }
    }

    @Test(
        "Where there is no address for mail, how and when it was sent is demanded before it counts as answered",
        arguments: Backend.all)
    func byHand(_ backend: Backend) async throws {
        try await Self.open(backend) { office in
            let id = try await Self.approved(office, mail: nil)
            await expectRefusal(.conflict) {
                try await office.perform(
                    PublishFeedback(id, subject: "A", content: "B", answer: "C", version: 4), as: office.planner)
            }
            let wrong: [(String, RegulationFeedback.Sending.Way?, CalendarDay?)] = [
                ("sentWay", nil, .of("2025-03-14")), ("sentWay", .mail, .of("2025-03-14")), ("sentOn", .post, nil),
                ("sentOn", .post, .of("2025-03-15")), ("sentOn", .post, .of("2025-03-13")),
            ]
            for (field, way, day) in wrong {
                await expectRefusal(.invalid, field: field) {
                    try await office.perform(RecordFeedbackSent(id, by: way, on: day, version: 4), as: office.planner)
                }
            }
            await expectRefusal(.forbidden) {
                try await office.perform(
                    RecordFeedbackSent(id, by: .hand, on: .of("2025-03-14"), version: 4), as: office.headOfEconomy)
            }
            let letter = try await office.ask(FeedbackLetter(id), as: office.planner).form
            #expect(letter.subtitles == ["Mã: PAKN-2025-0001", "Kính gửi: Trần Văn Bảy", "Địa chỉ: Số 9, đường Láng"])
            #expect(letter.blocks.last == .paragraph("Sẽ bỏ giấy này."))
            let seen = try await office.ask(FeedbackLetter(id), as: office.officerOfEconomy).form
            #expect(seen.subtitles.count == 2)
            office.clock.advance(days: 1)
            try await office.perform(
                RecordFeedbackSent(id, by: .phone, on: .of("2025-03-15"), note: "Gặp ông Bảy", version: 4),
                as: office.planner)
            let answered = try await Self.find(id, office)
            #expect(answered.state == .answered && answered.answeredOn == .of("2025-03-15"))
            #expect(answered.sending == .init(way: .phone, note: "Gặp ông Bảy"))
        }
    }

    @Test(
        "Feedback that nobody classified in two working days counts late; routed again it keeps its day and loses its draft",
        arguments: Backend.all)
    func lateness(_ backend: Backend) async throws {
        try await Self.open(backend) { office in
            func figures() async throws -> FeedbackFigures {
                try await office.ask(
                    FeedbackFiguresQuestion(from: .of("2025-03-01"), to: .of("2025-04-30")), as: office.planner
                ).figures
            }
            var draft = FeedbackDraft(
                channel: .portal, portalCode: "PA-77", name: "Trần Văn Bảy", phone: "0912 345 678",
                subject: "Giấy xác nhận", content: "Đòi giấy đã có.")
            let id = try await office.perform(ReceiveFeedback(draft), as: office.clerk).id
            await expectRefusal(.conflict, field: "portalCode") {
                _ = try await office.perform(ReceiveFeedback(draft), as: office.clerk)
            }
            draft.portalCode = "PA-78"
            _ = try await office.perform(ReceiveFeedback(draft), as: office.clerk)
            // Friday 14/3; until Tuesday 18/3.
            office.clock.advance(days: 4)
            var now = try await figures()
            #expect(now.open == 2 && now.overdue == 0)
            office.clock.advance(days: 1)
            now = try await figures()
            #expect(now.open == 0 && now.overdue == 2)
            try await office.perform(
                RouteFeedback(id, kind: .regulation, unit: office.economy, version: 1), as: office.planner)
            let due = try await Self.find(id, office).answerDue
            try await office.perform(
                DraftFeedbackAnswer(id, answer: "Nháp", version: 2), as: office.officerOfEconomy)
            try await office.perform(
                DecideFeedbackAnswer(id, isApproved: false, reason: "Sai đơn vị", version: 3), as: office.planner)
            office.clock.advance(days: 3)
            try await office.perform(
                RouteFeedback(id, kind: .behaviour, unit: office.internalAffairs, version: 4), as: office.planner)
            let again = try await Self.find(id, office)
            #expect(again.answerDue == due && again.answer == nil && again.reason == nil)
            let owed = try await office.ask(WorklistQuestion(.waiting), as: office.headOfInternalAffairs).items
            #expect(owed.filter { $0.content.contains("PAKN") }.map(\.nextDue) == [due])
        }
    }
}
