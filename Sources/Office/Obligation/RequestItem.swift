public import WorkTime

/// What whoever owes a part asks of whoever assigned it, with what was decided.
public struct RequestItem: Sendable, Equatable {
    public enum Kind: String, Sendable, Codable, CaseIterable {
        case anotherDate = "another_date"
        case anotherDoer = "another_doer"
        case handOver = "hand_over"
    }

    public enum State: String, Sendable, Codable, CaseIterable {
        case open, granted, refused, withdrawn
    }

    public let id: Key<RequestItem>
    public let kind: Kind
    public let participant: Key<Participant>
    /// The step whose date is meant, where it is not the part's or the whole's.
    public let milestone: Key<Milestone>?
    /// To whom the part is to be handed over.
    public let to: NamedParty?
    /// Whether it came within the time to refuse: then nobody has to act until it is decided.
    public let isRefusal: Bool
    public let askedBy: NamedParty
    public let askedAt: Instant
    public let reason: String
    public let wishedOn: CalendarDay?
    public let document: DocumentLabel?
    public var evidence: [ReportItem.Evidence]
    public let state: State
    public let decidedBy: NamedParty?
    public let decidedAt: Instant?
    public let decisionReason: String?
    /// The date that was given, which may be another than the one wished for.
    public let grantedOn: CalendarDay?

    public init(
        id: Key<RequestItem>, kind: Kind, participant: Key<Participant>, milestone: Key<Milestone>?, to: NamedParty?,
        isRefusal: Bool, askedBy: NamedParty, askedAt: Instant, reason: String, wishedOn: CalendarDay?,
        document: DocumentLabel?, evidence: [ReportItem.Evidence], state: State, decidedBy: NamedParty?,
        decidedAt: Instant?, decisionReason: String?, grantedOn: CalendarDay?
    ) {
        self.id = id
        self.kind = kind
        self.participant = participant
        self.milestone = milestone
        self.to = to
        self.isRefusal = isRefusal
        self.askedBy = askedBy
        self.askedAt = askedAt
        self.reason = reason
        self.wishedOn = wishedOn
        self.document = document
        self.evidence = evidence
        self.state = state
        self.decidedBy = decidedBy
        self.decidedAt = decidedAt
        self.decisionReason = decisionReason
        self.grantedOn = grantedOn
    }
}
