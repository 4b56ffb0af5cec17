public import WorkTime

/// One message as it lives here: where it came from or goes to, what became of it.
public struct InterchangeItem: Sendable, Equatable {
    public enum State: String, Sendable, Codable, CaseIterable {
        /// Incoming: waits for the clerk.
        case arrived
        /// Incoming: registered, its steps are told to the sender until it is finished.
        case accepted
        /// Incoming: the last step was told.
        case finished
        /// Incoming: refused by the clerk, or what was asked was declined.
        case refused
        /// Incoming: no message of the standard; kept as it came.
        case malformed
        /// Incoming: read and applied by itself (a status), or what was asked was agreed to.
        case noted
        /// Outgoing: on its way.
        case waiting
        /// Outgoing: the hub has it.
        case sent
        /// Outgoing: given up, or no longer to be sent.
        case dropped
    }

    public enum Kind: String, Sendable, Codable, CaseIterable { case document, status }

    public let id: Key<InterchangeItem>
    public let isOutgoing: Bool
    public let kind: Kind
    /// Nil for a status, and for what could not be read.
    public let business: InterchangeBusiness?
    public let state: State
    /// The agency on the other side; nil where it is not known.
    public let agency: InterchangeAgency?
    public let code: String?
    public let subject: String?
    /// What a status message says; of a paper the last that was said on either side.
    public let status: InterchangeStatus?
    /// Why: of a refusal, a recall, a fault.
    public let words: String?
    /// The paper in the house that it became or was made of.
    public let document: Key<Document>?
    public let createdAt: Instant
    /// What stands in the way of sending it; nil where nothing does.
    public let trouble: Trouble?
    public let version: Int64

    /// Whether it came by e-mail: agencies of the interchange have a code.
    public var isLetter: Bool { !isOutgoing && kind == .document && business != nil && agency?.code == nil }

    public struct Trouble: Sendable, Equatable {
        public let attempts: Int
        public let words: String
        /// Whether it is tried no more by itself.
        public let isGivenUp: Bool

        public init(attempts: Int, words: String, isGivenUp: Bool) {
            self.attempts = attempts
            self.words = words
            self.isGivenUp = isGivenUp
        }
    }

    public init(
        id: Key<InterchangeItem>, isOutgoing: Bool, kind: Kind, business: InterchangeBusiness?, state: State,
        agency: InterchangeAgency?, code: String?, subject: String?, status: InterchangeStatus?, words: String?,
        document: Key<Document>?, createdAt: Instant, trouble: Trouble?, version: Int64
    ) {
        self.id = id
        self.isOutgoing = isOutgoing
        self.kind = kind
        self.business = business
        self.state = state
        self.agency = agency
        self.code = code
        self.subject = subject
        self.status = status
        self.words = words
        self.document = document
        self.createdAt = createdAt
        self.trouble = trouble
        self.version = version
    }
}

/// One thing that happened to a message; never overwritten.
public struct InterchangeEvent: Sendable, Equatable {
    public enum Act: String, Sendable, Codable, CaseIterable {
        case received, malformed, repeated, accepted, joined, refused, agreed, declined, queued, sent, failed, revived,
            dropped
        /// A file that was left out became an annex later.
        case annexed
        /// A file turned out to be secret: somebody asks that it goes; that was declined; it went.
        case erasing, kept, erased
        /// A status message of the other side.
        case told
        /// A status message of ours.
        case tells
    }

    public let at: Instant
    public let act: Act
    public let status: InterchangeStatus?
    public let words: String?
    /// Nil for what the program did by itself.
    public let actor: String?

    public init(at: Instant, act: Act, status: InterchangeStatus?, words: String?, actor: String?) {
        self.at = at
        self.act = act
        self.status = status
        self.words = words
        self.actor = actor
    }
}
