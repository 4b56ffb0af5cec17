public import Office

/// What was found: papers and obligations, best first.
public struct SearchPage: Sendable, Equatable {
    public let query: String
    public let documents: [DocumentItem]
    public let obligations: [ObligationItem]
    /// Whether there is more than is shown.
    public let hasMore: Bool

    public init(query: String, documents: [DocumentItem], obligations: [ObligationItem], hasMore: Bool) {
        self.query = query
        self.documents = documents
        self.obligations = obligations
        self.hasMore = hasMore
    }
}
