public import Office
import Storage
import WorkTime

/// Publishes an answer in words that everybody may read; refused where they hold what tells who sent it, unless he or she agreed to be
/// named. By whoever controls procedures. Journal: `feedback.published`.
public struct PublishFeedback: Command {
    public let id: Key<RegulationFeedback>
    public let subject: String
    public let content: String
    public let answer: String
    public let version: Int64

    public init(_ id: Key<RegulationFeedback>, subject: String, content: String, answer: String, version: Int64) {
        self.id = id
        self.subject = subject
        self.content = content
        self.answer = answer
        self.version = version
    }

    public func run(_ act: Act) throws {
        try act.actor.mustControlFeedback()
        let feedback = try FeedbackStore.find(act.tx, id, for: act.actor)
        guard feedback.state == .answered || feedback.state == .published else {
            throw OfficeError(.conflict, "Chỉ công khai phản ánh, kiến nghị đã trả lời.")
        }
        let publication = RegulationFeedback.Publication(
            subject: try EnteredText.required(subject, "Tiêu đề", field: "publicSubject"),
            content: try text(content, "Nội dung", "publicContent"),
            answer: try text(answer, "Trả lời", "publicAnswer"), day: act.today)
        for (field, words) in [
            ("publicSubject", publication.subject), ("publicContent", publication.content),
            ("publicAnswer", publication.answer),
        ] {
            if let found = feedback.sender.trace(in: words) {
                throw OfficeError(
                    .invalid,
                    "Nội dung công khai còn \(found). Bỏ thông tin này rồi công khai: người gửi chưa đồng ý hoặc đây là thông tin liên hệ.",
                    field: field)
            }
        }
        try FeedbackStore.publish(act.tx, id, publication, on: act.today, version: version)
        try act.record(
            .feedbackPublished, on: .feedback, id.value,
            ["answer": .digest(of: publication.answer), "day": JournalValue(act.today)])
        try act.fulfil(.feedback, of: id.value)
    }

    private func text(_ text: String, _ label: String, _ field: String) throws -> String {
        try Words.required(
            text, field: field, limit: 20_000, missing: "Chưa nhập «\(label)».",
            tooLong: "«\(label)» dài quá 20.000 ký tự.")
    }
}
