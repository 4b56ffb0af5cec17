public import Office
import Storage
public import WorkTime

/// Writes down how and when an approved answer reached who sent the feedback: from then on it counts as answered, and is owed to be
/// published. By whoever controls procedures, and by the machine for what it mailed. Journal: `feedback.sent`.
///
/// Legal basis: Nghị định 20/2008/NĐ-CP: the result is told to whoever sent it.
public struct RecordFeedbackSent: Command {
    public let id: Key<RegulationFeedback>
    public let way: RegulationFeedback.Sending.Way?
    public let day: CalendarDay?
    /// The number of the letter in the post, who was called, who received it.
    public let note: String?
    /// Nil for what the machine mailed.
    let version: Int64?

    public init(
        _ id: Key<RegulationFeedback>, by way: RegulationFeedback.Sending.Way?, on day: CalendarDay?,
        note: String? = nil, version: Int64
    ) {
        self.id = id
        self.way = way
        self.day = day
        self.note = note
        self.version = version
    }

    /// What was mailed just now.
    init(mailed id: Key<RegulationFeedback>) {
        self.id = id
        way = .mail
        day = nil
        note = nil
        version = nil
    }

    public func run(_ act: Act) throws {
        if version != nil { try act.actor.mustControlFeedback() }
        let feedback = try FeedbackStore.find(act.tx, id, for: version == nil ? .terminal : act.actor)
        guard feedback.state == .sending, let approvedOn = feedback.approvedOn else {
            throw OfficeError(.conflict, "Phản ánh, kiến nghị này không có trả lời chờ gửi.")
        }
        guard let way else { throw OfficeError(.invalid, "Chọn «Cách gửi».", field: "sentWay") }
        guard way != .mail || feedback.sender.mail != nil else {
            throw OfficeError(.invalid, "Người gửi không ghi thư điện tử. Chọn cách khác.", field: "sentWay")
        }
        let sentOn = version == nil ? act.today : day
        guard let sentOn else {
            throw OfficeError(.invalid, "Chưa nhập «Ngày gửi».", field: "sentOn")
        }
        guard (approvedOn...max(approvedOn, act.today)).contains(sentOn) else {
            throw OfficeError(.invalid, "«Ngày gửi» từ ngày duyệt \(approvedOn.written) đến hôm nay.", field: "sentOn")
        }
        let note = try EnteredText.optional(note, "Ghi chú", field: "sentNote", upTo: 300)
        try FeedbackStore.send(
            act.tx, id, .init(way: way, note: note), on: sentOn, version: version ?? feedback.version)
        try act.record(
            .feedbackSent, on: .feedback, id.value,
            [
                "way": .text(way.rawValue), "day": JournalValue(sentOn),
                "isLate": .bool(feedback.answerDue.map { $0 < sentOn } ?? false),
            ])
        // What earlier versions counted as answered has nobody who approved it, and is owed to be published already.
        guard try FeedbackStore.approver(act.tx, of: id) != nil else { return }
        try act.fulfil(.feedback, of: id.value)
        try act.chargePublication(feedback)
    }
}
