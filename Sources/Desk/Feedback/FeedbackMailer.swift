import Office
public import Storage
import WorkTime

/// Mails approved answers to who sent the feedback, and writes down that they were sent: not before the mail server took
/// them.
///
/// Without a mail server the message is given up, for everybody to see: the answer stays owed, and somebody sends it
/// another way.
public struct FeedbackMailer: OutboxHandler {
    private let desk: Desk
    private let officeName: String
    /// Nil where the office has no mail server.
    private let carry: NoticeMailer.Carrier?

    public init(desk: Desk, officeName: String, carry: NoticeMailer.Carrier?) {
        self.desk = desk
        self.officeName = officeName
        self.carry = carry
    }

    public func deliver(_ message: OutboxStore.Message) async throws {
        guard message.kind == .feedbackMail, let id = Key<RegulationFeedback>(message.payload),
            let (letter, approver) = try await desk.read({ tx in try answer(to: id, tx) })
        else { return }
        guard let carry else {
            throw OutboxRefusal("Cơ quan không có máy chủ thư. Gửi trả lời bằng cách khác rồi ghi đã gửi.")
        }
        // Nothing is mailed that could not be written down then: it would be mailed again and again.
        try await desk.rehearse(RecordFeedbackSent(mailed: id), as: approver)
        try await carry(letter)
        do {
            try await record(id, as: approver)
        } catch let error as OfficeError where error.code == .conflict {
            // Somebody wrote down another way while the mail went out.
        }
    }

    /// Once more where something else of it was changed meanwhile.
    private func record(_ id: Key<RegulationFeedback>, as approver: Actor) async throws {
        do {
            try await desk.perform(RecordFeedbackSent(mailed: id), as: approver)
        } catch let error as OfficeError where error.code == .stale {
            try await desk.perform(RecordFeedbackSent(mailed: id), as: approver)
        }
    }

    /// With who approved it, where he or she still controls procedures; nil for what was sent already.
    private func answer(
        to id: Key<RegulationFeedback>, _ tx: any Transaction
    ) throws -> (letter: Letter, approver: Actor)? {
        let feedback = try FeedbackStore.find(tx, id, for: .terminal)
        guard feedback.state == .sending, let mail = feedback.sender.mail, let answer = feedback.answer else {
            return nil
        }
        let lines = [
            "Kính gửi: \(feedback.sender.name)", "",
            "\(officeName) trả lời phản ánh, kiến nghị \(feedback.code) nhận ngày \(feedback.receivedOn.written): \(feedback.subject).",
            "", answer, "", "Đơn vị trả lời: \(feedback.unit?.name ?? officeName)", "",
            "--", "Thư tự động của phần mềm Công vụ, \(officeName). Không trả lời thư này.",
        ]
        return (
            Letter(
                id: "feedback.\(id)", address: mail, name: feedback.sender.name,
                subject: "Trả lời phản ánh, kiến nghị \(feedback.code)", text: lines.joined(separator: "\n") + "\n",
                isUrgent: false),
            try FeedbackStore.activeApprover(tx, of: id, on: OfficeTime.day(of: tx.now)) ?? .terminal
        )
    }
}
