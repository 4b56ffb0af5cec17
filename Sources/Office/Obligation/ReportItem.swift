public import WorkTime

/// A progress report as a page shows it, with its evidence and what was decided on it.
public struct ReportItem: Sendable, Equatable {
    public enum Decision: String, Sendable, Codable, CaseIterable { case accepted, returned }

    public let id: Key<ReportItem>
    public let participant: Key<Participant>
    public let reporter: NamedParty
    public let at: Instant
    public let percent: Int
    public let text: String
    public let isFinal: Bool
    /// The paper that proves it, as an agency's report recorded by its follower.
    public let document: DocumentLabel?
    public let evidence: [Evidence]
    public let decision: Decision?
    public let decidedBy: NamedParty?
    public let decidedAt: Instant?
    public let reason: String?

    /// A file that shows what was done.
    public struct Evidence: Sendable, Equatable {
        public let id: Key<Evidence>
        public let hash: String
        public let fileName: String

        public init(id: Key<Evidence>, hash: String, fileName: String) {
            self.id = id
            self.hash = hash
            self.fileName = fileName
        }
    }

    public init(
        id: Key<ReportItem>, participant: Key<Participant>, reporter: NamedParty, at: Instant, percent: Int,
        text: String, isFinal: Bool, document: DocumentLabel?, evidence: [Evidence], decision: Decision?,
        decidedBy: NamedParty?, decidedAt: Instant?, reason: String?
    ) {
        self.id = id
        self.participant = participant
        self.reporter = reporter
        self.at = at
        self.percent = percent
        self.text = text
        self.isFinal = isFinal
        self.document = document
        self.evidence = evidence
        self.decision = decision
        self.decidedBy = decidedBy
        self.decidedAt = decidedAt
        self.reason = reason
    }
}
