public import Office
public import Paper
import Storage
import WorkTime

/// The approved answer as a paper to be printed, signed and sent: for what is answered by post or in person. Two statements; `.notFound`
/// for who does not see the feedback, and where no answer is approved.
public struct FeedbackLetter: Question {
    public struct Answer: Sendable {
        public let feedback: RegulationFeedback
        public let form: OfficialForm
    }

    public let id: Key<RegulationFeedback>

    public init(_ id: Key<RegulationFeedback>) { self.id = id }

    public func answer(_ look: View) throws -> Answer {
        let feedback = try FeedbackStore.find(look.tx, id, for: look.actor)
        guard let answer = feedback.answer, let day = feedback.approvedOn ?? feedback.answeredOn,
            feedback.state.hasApprovedAnswer
        else { throw OfficeError(.notFound, "Chưa có trả lời được duyệt để in.") }
        // Whoever only writes the answer is not told where the sender lives.
        let address = look.actor.controlsProcedures ? feedback.sender.address.map { "Địa chỉ: \($0)" } : nil
        let head = try CaseFormHead(view: look)(on: day)
        let lines: [String] = answer.split(whereSeparator: \.isNewline).map(String.init)
        return Answer(
            feedback: feedback,
            form: OfficialForm(
                head: head, heading: .dated, title: "Trả lời phản ánh, kiến nghị về quy định hành chính",
                subtitles: ["Mã: \(feedback.code)", "Kính gửi: \(feedback.sender.name)"] + (address.map { [$0] } ?? []),
                blocks: [
                    .paragraph(
                        "Ngày \(feedback.receivedOn.written), \(head.issuerInText) nhận phản ánh, kiến nghị của \(feedback.sender.name) về việc: \(feedback.subject). Sau khi xem xét, \(head.issuerInText) trả lời như sau:"
                    )
                ] + lines.map { .paragraph($0) },
                signatories: [.init("Người ký", direction: "(Ký, ghi rõ họ tên, đóng dấu)")]))
    }
}
