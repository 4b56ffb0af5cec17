public import Office
import Storage

/// The messages that were given up, oldest first: two statements. Administrators only.
public struct DeadLetterList: Question {
    public struct Answer: Sendable, Equatable {
        public let letters: [DeadLetter]
        /// To whom the mails among them would have gone.
        public let recipients: [Key<DeadLetter>: String]
        /// Sent as `after` it asks for the rest; nil when this was all.
        public let next: Key<DeadLetter>?
    }

    public static let pageSize = 50

    public let after: Key<DeadLetter>?

    public init(after: Key<DeadLetter>? = nil) { self.after = after }

    public func answer(_ look: View) throws -> Answer {
        try look.actor.mustAdminister()
        let found = try DeadLetterStore.page(look.tx, after: after, limit: Self.pageSize + 1)
        let letters = Array(found.prefix(Self.pageSize))
        return Answer(
            letters: letters, recipients: try DeadLetterStore.recipients(look.tx, of: letters),
            next: found.count > Self.pageSize ? letters.last?.id : nil)
    }
}
