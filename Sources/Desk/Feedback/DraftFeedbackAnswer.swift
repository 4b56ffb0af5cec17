public import Office
import Storage
import WorkTime

/// The unit's answer, to be approved. By whoever works in the unit, or controls procedures. Journal: `feedback.answered`.
public struct DraftFeedbackAnswer: Command {
    public let id: Key<RegulationFeedback>
    public let answer: String
    public let version: Int64

    public init(_ id: Key<RegulationFeedback>, answer: String, version: Int64) {
        self.id = id
        self.answer = answer
        self.version = version
    }

    public func run(_ act: Act) throws {
        let feedback = try FeedbackStore.find(act.tx, id, for: act.actor)
        guard feedback.isAnswered(by: act.actor) else {
            throw OfficeError(.forbidden, "Trả lời do đơn vị được chuyển phản ánh, kiến nghị soạn.")
        }
        guard feedback.state == .answering else {
            throw OfficeError(.conflict, "Phản ánh, kiến nghị này không ở bước đơn vị trả lời.")
        }
        let answer = try Words.required(
            answer, field: "answer", limit: 20_000, missing: "Chưa nhập «Nội dung trả lời».",
            tooLong: "«Nội dung trả lời» dài quá 20.000 ký tự.")
        try FeedbackStore.draft(act.tx, id, answer, version: version)
        try act.record(.feedbackAnswered, on: .feedback, id.value, ["answer": .digest(of: answer)])
        try act.fulfil(.feedback, of: id.value)
        guard let router = try FeedbackStore.router(act.tx, of: id) ?? act.controller() else { return }
        try act.charge(
            .feedback, for: id.value, "Duyệt trả lời phản ánh, kiến nghị về quy định \(feedback.code)", lead: router,
            deadline: feedback.answerDue.map { .on($0) } ?? .none, basis: act.rules.feedback.article)
    }
}
