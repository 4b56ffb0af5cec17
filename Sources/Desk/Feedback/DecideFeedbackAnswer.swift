public import Office
import Storage
import WorkTime

/// Approves the answer, which then has to be sent, or sends it back with a reason. By whoever controls procedures. Where the sender
/// left an address for mail it goes there by itself; it counts as answered when it was sent. Journal: `feedback.approved`,
/// `feedback.returned`.
public struct DecideFeedbackAnswer: Command {
    public let id: Key<RegulationFeedback>
    public let isApproved: Bool
    public let reason: String?
    public let version: Int64

    public init(_ id: Key<RegulationFeedback>, isApproved: Bool, reason: String? = nil, version: Int64) {
        self.id = id
        self.isApproved = isApproved
        self.reason = reason
        self.version = version
    }

    public func run(_ act: Act) throws {
        try act.actor.mustControlFeedback()
        let feedback = try FeedbackStore.find(act.tx, id, for: act.actor)
        guard feedback.state == .approving, let unit = feedback.unit else {
            throw OfficeError(.conflict, "Phản ánh, kiến nghị này không có trả lời chờ duyệt.")
        }
        guard isApproved else {
            let reason = try Words.reason(reason ?? "")
            try FeedbackStore.sendBack(act.tx, id, reason: reason, version: version)
            try act.record(.feedbackReturned, on: .feedback, id.value, ["reason": .digest(of: reason)])
            try act.fulfil(.feedback, of: id.value)
            try act.charge(
                .feedback, for: id.value,
                "Trả lời lại phản ánh, kiến nghị về quy định \(feedback.code): \(feedback.subject)",
                product: "Nội dung trả lời", lead: unit, deadline: feedback.answerDue.map { .on($0) } ?? .none,
                basis: act.rules.feedback.article)
            return
        }
        try FeedbackStore.approve(act.tx, id, by: act.actor.person, on: act.today, version: version)
        try act.record(.feedbackApproved, on: .feedback, id.value, ["day": JournalValue(act.today)])
        try act.fulfil(.feedback, of: id.value)
        try act.charge(
            .feedback, for: id.value, "Gửi trả lời phản ánh, kiến nghị về quy định \(feedback.code)",
            lead: NamedParty(key: Key(act.actor.person), kind: .person, name: act.actor.name),
            deadline: feedback.answerDue.map { .on($0) } ?? .none, basis: act.rules.feedback.article)
        if feedback.sender.mail != nil { try OutboxStore.post(act.tx, kind: .feedbackMail, payload: "\(id)") }
    }
}
