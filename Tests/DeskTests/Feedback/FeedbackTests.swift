import Office
import Storage
import TestSupport
import Testing
import WorkTime

@testable import Desk

@Suite("Feedback on administrative regulations") struct FeedbackTests {
    private static func draft(_ change: (inout FeedbackDraft) -> Void = { _ in }) -> FeedbackDraft {
        var draft = FeedbackDraft(
            channel: .post, receivedOn: .of("2025-03-13"), name: "Trần Văn Bảy", address: "Số 9, ngõ 2, đường Láng",
            phone: "0912 345 678", subject: "Giấy xác nhận không cần thiết",
            content: "Thủ tục đòi giấy xác nhận đã có trong cơ sở dữ liệu.", regulation: "Quyết định 101")
        change(&draft)
        return draft
    }

    private static func find(
        _ id: Key<RegulationFeedback>, _ office: TestOffice, as person: Key<Person>? = nil
    ) async throws -> RegulationFeedback {
        try await office.ask(FeedbackQuestion(id), as: person ?? office.planner).feedback
    }

    @Test(
        "Received, classified, answered by the unit in its time, approved and published; each step is owed by somebody",
        arguments: Backend.all)
    func wholeWay(_ backend: Backend) async throws {
        try await withOffice(backend, rules: TestOffice.dossierRules()) { office in
            let control = office.planner
            _ = try await office.desk.perform(
                GrantRole(person: control, role: .inspection, from: .of("2024-01-02")), as: .terminal)
            func owed(_ person: Key<Person>) async throws -> [String] {
                try await office.ask(WorklistQuestion(.waiting), as: person).items.map {
                    "\($0.content.prefix { $0 != ":" }) \($0.nextDue?.description ?? "")"
                }
            }
            await expectRefusal(.forbidden) {
                _ = try await office.perform(ReceiveFeedback(Self.draft()), as: office.headOfEconomy)
            }
            let made = try await office.perform(ReceiveFeedback(Self.draft()), as: office.clerk)
            let id = made.id
            #expect(made.code == "PAKN-2025-0001")
            // Thursday 13/3; two working days.
            #expect(try await owed(control) == ["Phân loại phản ánh, kiến nghị về quy định PAKN-2025-0001 2025-03-17"])
            await expectRefusal(.forbidden) {
                try await office.perform(
                    RouteFeedback(id, kind: .regulation, unit: office.economy, version: 1), as: office.clerk)
            }
            try await office.perform(
                RouteFeedback(id, kind: .regulation, unit: office.economy, version: 1), as: control)
            #expect(try await owed(control) == [])
            #expect(
                try await owed(office.headOfEconomy) == [
                    "Trả lời phản ánh, kiến nghị về quy định PAKN-2025-0001 2025-04-04"
                ])
            let seen = try await office.ask(FeedbackQuestion(id), as: office.officerOfEconomy)
            #expect(!seen.seesContact && seen.mayAnswer && !seen.mayControl)
            await expectRefusal(.notFound) { _ = try await Self.find(id, office, as: office.headOfInternalAffairs) }
            try await office.perform(
                DraftFeedbackAnswer(id, answer: "Đã tiếp thu.", version: 2), as: office.officerOfEconomy)
            try await office.perform(
                DecideFeedbackAnswer(id, isApproved: false, reason: "Nêu rõ thời gian sửa", version: 3), as: control)
            #expect(try await Self.find(id, office).reason == "Nêu rõ thời gian sửa")
            try await office.perform(
                DraftFeedbackAnswer(id, answer: "Sẽ bỏ giấy này trong quý II.", version: 4), as: office.headOfEconomy)
            office.clock.advance(days: 30)
            try await office.perform(DecideFeedbackAnswer(id, isApproved: true, version: 5), as: control)
            #expect(try await Self.find(id, office).state == .sending)
            #expect(
                try await owed(control) == ["Gửi trả lời phản ánh, kiến nghị về quy định PAKN-2025-0001 2025-04-04"])
            try await office.perform(
                RecordFeedbackSent(id, by: .post, on: .of("2025-04-13"), note: "RA 123 VN", version: 6), as: control)
            #expect(try await Self.find(id, office).isLate(on: .of("2025-04-13")))
            #expect(try await owed(control).count == 1)
            #expect(try await office.desk.ask(PublishedFeedback(), as: .citizen).lines == [])
            await expectRefusal(.notFound) {
                _ = try await office.desk.ask(PublishedFeedbackQuestion(id), as: .citizen)
            }
            for (field, words) in [("publicContent", "Ông tran van bay"), ("publicContent", "số 0912345678")] {
                await expectRefusal(.invalid, field: field) {
                    try await office.perform(
                        PublishFeedback(id, subject: "Giấy xác nhận", content: words, answer: "Bỏ", version: 7),
                        as: control)
                }
            }
            try await office.perform(
                PublishFeedback(
                    id, subject: "Giấy xác nhận", content: "Thủ tục đòi giấy xác nhận", answer: "Sẽ bỏ", version: 7),
                as: control)
            #expect(try await owed(control) == [])
            let found = try await office.desk.ask(PublishedFeedback(text: "giay xac nhan"), as: .citizen).lines
            #expect(found.map(\.publication.answer) == ["Sẽ bỏ"] && found[0].sender == nil)
            #expect(try await office.desk.ask(PublishedFeedback(text: "khong co"), as: .citizen).lines == [])
            try await office.perform(WithdrawFeedback(id, reason: "Sửa lời", version: 8), as: control)
            #expect(
                try await owed(control) == ["Công khai kết quả xử lý phản ánh, kiến nghị PAKN-2025-0001 2025-04-18"])
            #expect(try await office.desk.ask(PublishedFeedback(), as: .citizen).lines == [])
        }
    }

    @Test("A citizen's form is kept once, however often it is sent, and owed to be classified", arguments: Backend.all)
    func citizens(_ backend: Backend) async throws {
        try await withOffice(backend, rules: TestOffice.dossierRules()) { office in
            _ = try await office.desk.perform(
                GrantRole(person: office.planner, role: .inspection, from: .of("2024-01-02")), as: .terminal)
            for (field, draft) in [
                ("senderName", Self.draft { $0.name = " " }), ("subject", Self.draft { $0.subject = nil }),
                ("content", Self.draft { $0.content = "\n" }), ("senderPhone", Self.draft { $0.phone = "12a" }),
                (
                    "senderPhone",
                    Self.draft {
                        $0.phone = nil
                        $0.address = nil
                    }
                ), ("senderMail", Self.draft { $0.mail = "bay" }),
            ] {
                await expectRefusal(.invalid, field: field) {
                    _ = try await office.desk.perform(ReceiveFeedback(draft), as: .citizen)
                }
            }
            let first = try await office.desk.perform(ReceiveFeedback(Self.draft(), mark: "m"), as: .citizen)
            let again = try await office.desk.perform(ReceiveFeedback(Self.draft(), mark: "m"), as: .citizen)
            #expect(first == again)
            let kept = try await Self.find(first.id, office)
            // Neither the channel nor the day is the citizen's to say.
            #expect(kept.channel == .web && kept.receivedOn == .of("2025-03-14") && kept.state == .received)
            #expect(try await office.ask(WorklistQuestion(.waiting), as: office.planner).items.count == 1)
            try await office.perform(
                CloseFeedback(
                    first.id, isForwarded: true, forwardedTo: "Sở Xây dựng", reason: "Không thuộc", version: 1),
                as: office.planner)
            #expect(try await office.ask(WorklistQuestion(.waiting), as: office.planner).items == [])
            _ = try await office.desk.perform(ReceiveFeedback(Self.draft()), as: .citizen)
            let figures = try await office.ask(
                FeedbackFiguresQuestion(from: .of("2025-03-01"), to: .of("2025-03-31")), as: office.planner
            ).figures
            #expect(
                figures.received == 2 && figures.forwarded == 1 && figures.open == 1 && figures.byChannel[.web] == 2)
            let entries = try await office.storage.read { tx in
                try tx.query("SELECT body FROM journal_entry WHERE act LIKE 'feedback.%' ORDER BY id").map {
                    try $0.text("body")
                }
            }
            #expect(!entries.joined().contains("Bảy") && !entries.joined().contains("0912"))
        }
    }
}
