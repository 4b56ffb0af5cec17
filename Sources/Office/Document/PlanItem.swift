public import WorkTime

/// A paper with obligations as one line of the list of plans, with its figures of today.
public struct PlanItem: Sendable, Equatable {
    public let document: DocumentLabel
    public let issuer: String?
    public let confirmedAt: Instant?
    public let total: Int
    public let open: Int
    public let overdue: Int

    public init(
        document: DocumentLabel, issuer: String?, confirmedAt: Instant?, total: Int, open: Int, overdue: Int
    ) {
        self.document = document
        self.issuer = issuer
        self.confirmedAt = confirmedAt
        self.total = total
        self.open = open
        self.overdue = overdue
    }
}
