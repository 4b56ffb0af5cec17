public import Office
import Storage

/// Recalls a paper that was sent, or says what changed in it, to the agency that has it. Clerks; journal:
/// `interchange.queued`. The receiver agrees or declines; until then nothing changes.
public struct RecallMessage: Command {
    public let message: Key<InterchangeItem>
    /// `.recall` or `.update`.
    public let business: InterchangeBusiness
    public let reason: String

    public init(_ message: Key<InterchangeItem>, as business: InterchangeBusiness, reason: String) {
        self.message = message
        self.business = business
        self.reason = reason
    }

    public func run(_ act: Act) throws -> Key<InterchangeItem> {
        try act.requireInterchange()
        let reason = try EnteredText.required(reason, "Lý do", field: "reason", upTo: 1_000)
        return try act.announce(business, of: message, reason: reason)
    }
}
