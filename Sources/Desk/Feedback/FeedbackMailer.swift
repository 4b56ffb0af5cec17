import Office
public import Storage
import WorkTime

/// Mails approved answers to who sent the feedback, and writes down that they were sent: not before the mail server took them.
///
/// Without a mail server nothing is sent and nothing is written down: the answer stays owed, and somebody sends it another way.
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
        guard message.kind == .feedbackMail, let carry, let id = Key<RegulationFeedback>(message.payload) else { return }
        guard let (letter, approver) = try await desk.read({ tx in try answer(to: id, tx) }) else { return }
        try await carry(letter)
        do {
            try await desk.perform(RecordFeedbackSent(mailed: id), as: approver)
        } catch let error as OfficeError where error.code == .conflict || error.code == .stale {
            // Somebody wrote down another way while the mail went out.
        }
    }

    /// With who approved it, as he or she stands today; nil for what was sent already.
    private func answer(
        to id: Key<RegulationFeedback>, _ tx: any Transaction
    ) throws -> (letter: Letter, approver: Actor)? {
        let feedback = try FeedbackStore.find(tx, id, for: .terminal)
        guard feedback.state == .sending, let mail = feedback.sender.mail, let answer = feedback.answer else {
            return nil
        }
        let approver = try FeedbackStore.approver(tx, of: id)
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
            try approver.flatMap { try ActorStore.actor(tx, Key($0.key.value), on: OfficeTime.day(of: tx.now)) }
                ?? .terminal
        )
    }
}
