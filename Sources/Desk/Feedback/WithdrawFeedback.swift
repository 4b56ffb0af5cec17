public import Office
import Storage

/// Takes what was published off the public page; it is owed to be published again. By whoever controls procedures. Journal:
/// `feedback.withdrawn`.
public struct WithdrawFeedback: Command {
    public let id: Key<RegulationFeedback>
    public let reason: String
    public let version: Int64

    public init(_ id: Key<RegulationFeedback>, reason: String, version: Int64) {
        self.id = id
        self.reason = reason
        self.version = version
    }

    public func run(_ act: Act) throws {
        try act.actor.mustControlFeedback()
        let feedback = try FeedbackStore.find(act.tx, id, for: act.actor)
        let reason = try Words.reason(reason)
        try FeedbackStore.withdraw(act.tx, id, version: version)
        try act.record(.feedbackWithdrawn, on: .feedback, id.value, ["reason": .digest(of: reason)])
        try act.chargePublication(feedback)
    }
}
