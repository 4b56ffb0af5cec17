public import WorkTime

/// What somebody says of administrative regulations, or of how they are applied (phản ánh, kiến nghị về quy định hành chính).
///
/// Legal basis: Nghị định 20/2008/NĐ-CP, Điều 7 (what it must have), Điều 19 (results are published).
public struct RegulationFeedback: Sendable, Equatable {
    public enum Channel: String, Sendable, Codable, CaseIterable {
        case hand, post, phone, web
        /// Passed on by the national portal of public services.
        case portal
    }

    /// What it is about.
    public enum Kind: String, Sendable, Codable, CaseIterable {
        /// The regulation itself: unclear, contradictory, needless.
        case regulation
        /// Behaviour: delay, harassment, doing otherwise than is laid down.
        case behaviour
    }

    public enum State: String, Sendable, Codable, CaseIterable {
        case received
        /// The unit prepares the answer.
        case answering
        /// The answer waits to be approved.
        case approving
        /// The answer is approved and has to reach who sent it.
        case sending
        case answered
        case published
        /// Lacks what it must have, or was answered before.
        case refused
        /// Another agency's matter.
        case forwarded

        public var isOpen: Bool { [.received, .answering, .approving, .sending].contains(self) }
        public var hasApprovedAnswer: Bool { [.sending, .answered, .published].contains(self) }
    }

    /// Who sent it.
    public struct Sender: Sendable, Equatable {
        public enum Kind: String, Sendable, Codable, CaseIterable {
            case citizen, organisation
        }

        public let kind: Kind
        public let name: String
        public let address: String?
        public let phone: String?
        public let mail: String?
        /// Whether the name may be published with the answer.
        public let agrees: Bool

        public init(kind: Kind, name: String, address: String?, phone: String?, mail: String?, agrees: Bool) {
            self.kind = kind
            self.name = name
            self.address = address
            self.phone = phone
            self.mail = mail
            self.agrees = agrees
        }
    }

    /// What everybody may read.
    public struct Publication: Sendable, Equatable {
        public let subject: String
        public let content: String
        public let answer: String
        public let day: CalendarDay?

        public init(subject: String, content: String, answer: String, day: CalendarDay?) {
            self.subject = subject
            self.content = content
            self.answer = answer
            self.day = day
        }
    }

    public let id: Key<RegulationFeedback>
    /// «PAKN-2026-0001»
    public let code: String
    public let channel: Channel
    public let receivedOn: CalendarDay
    public let portalCode: String?
    public let sender: Sender
    public let subject: String
    public let content: String
    /// The regulation or procedure that is meant, as the sender says it.
    public let regulation: String?
    public let kind: Kind?
    public let state: State
    public let unit: NamedParty?
    public let answerDue: CalendarDay?
    public let answer: String?
    public let approvedOn: CalendarDay?
    /// The day on which the answer was sent, and how; of what was published in earlier versions nobody wrote down how.
    public let answeredOn: CalendarDay?
    public let sending: Sending?
    /// Why it was not taken up, or sent back last.
    public let reason: String?
    public let forwardedTo: String?
    public let publication: Publication?
    public let version: Int64

    public init(
        id: Key<RegulationFeedback>, code: String, channel: Channel, receivedOn: CalendarDay, portalCode: String?,
        sender: Sender, subject: String, content: String, regulation: String?, kind: Kind?, state: State,
        unit: NamedParty?, answerDue: CalendarDay?, answer: String?, approvedOn: CalendarDay?,
        answeredOn: CalendarDay?, sending: Sending?, reason: String?,
        forwardedTo: String?, publication: Publication?, version: Int64
    ) {
        self.id = id
        self.code = code
        self.channel = channel
        self.receivedOn = receivedOn
        self.portalCode = portalCode
        self.sender = sender
        self.subject = subject
        self.content = content
        self.regulation = regulation
        self.kind = kind
        self.state = state
        self.unit = unit
        self.answerDue = answerDue
        self.answer = answer
        self.approvedOn = approvedOn
        self.answeredOn = answeredOn
        self.sending = sending
        self.reason = reason
        self.forwardedTo = forwardedTo
        self.publication = publication
        self.version = version
    }

    /// Whether the answer came, or has not come, after its day.
    public func isLate(on day: CalendarDay) -> Bool {
        guard let answerDue else { return false }
        if let answeredOn { return answeredOn > answerDue }
        return state.isOpen && answerDue < day
    }
}
