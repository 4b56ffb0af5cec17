public import Office
import Storage

/// Ends feedback that is not taken up: it lacks what it must have, or is another agency's matter. With a reason; by whoever controls
/// procedures. Journal: `feedback.closed`.
public struct CloseFeedback: Command {
    public let id: Key<RegulationFeedback>
    /// Where it was passed on to; nil where it is refused.
    public let forwardedTo: String?
    public let isForwarded: Bool
    public let reason: String
    public let version: Int64

    public init(
        _ id: Key<RegulationFeedback>, isForwarded: Bool, forwardedTo: String?, reason: String, version: Int64
    ) {
        self.id = id
        self.isForwarded = isForwarded
        self.forwardedTo = forwardedTo
        self.reason = reason
        self.version = version
    }

    public func run(_ act: Act) throws {
        try act.actor.mustControlFeedback()
        let feedback = try FeedbackStore.find(act.tx, id, for: act.actor)
        guard feedback.state == .received else {
            throw OfficeError(.conflict, "Chỉ phản ánh, kiến nghị chờ phân loại mới không xử lý hoặc chuyển được.")
        }
        let reason = try Words.reason(reason)
        let target =
            isForwarded
            ? try EnteredText.required(forwardedTo, "Cơ quan nhận chuyển", field: "forwardedTo") : nil
        try FeedbackStore.close(
            act.tx, id, as: isForwarded ? .forwarded : .refused, reason: reason, forwardedTo: target,
            version: version)
        try act.record(
            .feedbackClosed, on: .feedback, id.value,
            ["isForwarded": .bool(isForwarded), "reason": .digest(of: reason)])
        try act.fulfil(.feedback, of: id.value)
    }
}
