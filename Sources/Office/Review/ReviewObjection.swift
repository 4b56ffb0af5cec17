public import WorkTime

/// A unit says that a delay had a good reason; whoever looks over the whole office decides.
public struct ReviewObjection: Sendable, Equatable {
    public enum Decision: String, Sendable, Codable, CaseIterable { case accepted, refused }

    public let id: Key<ReviewObjection>
    public let obligation: Key<Obligation>
    public let participant: Key<Participant>
    /// Whose delay it is.
    public let party: NamedParty
    /// The year that is reviewed.
    public let period: ReportPeriod
    public let reason: String
    /// What shows it.
    public let evidence: [ReportItem.Evidence]
    public let askedBy: NamedParty
    public let askedAt: Instant
    /// Nil while it waits.
    public let decision: Decision?
    public let decidedBy: NamedParty?
    public let decidedAt: Instant?
    public let decisionReason: String?

    public init(
        id: Key<ReviewObjection>, obligation: Key<Obligation>, participant: Key<Participant>, party: NamedParty,
        period: ReportPeriod, reason: String, evidence: [ReportItem.Evidence] = [], askedBy: NamedParty,
        askedAt: Instant, decision: Decision?,
        decidedBy: NamedParty?, decidedAt: Instant?, decisionReason: String?
    ) {
        self.id = id
        self.obligation = obligation
        self.participant = participant
        self.party = party
        self.period = period
        self.reason = reason
        self.evidence = evidence
        self.askedBy = askedBy
        self.askedAt = askedAt
        self.decision = decision
        self.decidedBy = decidedBy
        self.decidedAt = decidedAt
        self.decisionReason = decisionReason
    }
}
