public import WorkTime

/// A paper as one line of the list of papers.
public struct DocumentItem: Sendable, Equatable {
    public let label: DocumentLabel
    public let direction: Document.Direction
    public let issuer: String?
    public let secrecy: Document.Secrecy
    public let urgency: Document.Urgency
    public let state: Document.State
    public let obligationCount: Int
    /// Whether only some of the office may see it: whoever opens it leaves an entry in the journal.
    public let isRestricted: Bool
    public let createdBy: NamedParty
    public let createdAt: Instant
    /// Nil while it holds.
    public let recall: PaperRecall?

    public init(
        label: DocumentLabel, direction: Document.Direction, issuer: String?, secrecy: Document.Secrecy,
        urgency: Document.Urgency, state: Document.State, obligationCount: Int, createdBy: NamedParty,
        createdAt: Instant, isRestricted: Bool = false, recall: PaperRecall? = nil
    ) {
        self.label = label
        self.direction = direction
        self.issuer = issuer
        self.secrecy = secrecy
        self.urgency = urgency
        self.state = state
        self.obligationCount = obligationCount
        self.isRestricted = isRestricted
        self.createdBy = createdBy
        self.createdAt = createdAt
        self.recall = recall
    }
}
