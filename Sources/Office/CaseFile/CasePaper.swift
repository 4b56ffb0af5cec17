public import WorkTime

/// A paper in a case file.
public struct CasePaper: Sendable, Equatable {
    /// Only that there is one, for whoever sees the file but not the paper.
    public let document: DocumentLabel
    public let direction: Document.Direction
    public let issuer: String?
    public let filedBy: NamedParty
    public let filedAt: Instant

    public init(
        document: DocumentLabel, direction: Document.Direction, issuer: String?, filedBy: NamedParty, filedAt: Instant
    ) {
        self.document = document
        self.direction = direction
        self.issuer = issuer
        self.filedBy = filedBy
        self.filedAt = filedAt
    }
}
