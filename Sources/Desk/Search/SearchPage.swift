public import Office

/// What was found: papers and obligations, best first.
public struct SearchPage: Sendable, Equatable {
    public let query: String
    public let documents: [DocumentItem]
    public let obligations: [ObligationItem]
    /// Give as `after` for the papers that follow; nil at the end.
    public let nextDocument: SearchCursor?
    /// Give as `after` for the obligations that follow; nil at the end.
    public let nextObligation: SearchCursor?
    /// Whether older records were left out, because more than the index ranks have the words.
    public let isCut: Bool

    public init(
        query: String, documents: [DocumentItem] = [], obligations: [ObligationItem] = [],
        nextDocument: SearchCursor? = nil, nextObligation: SearchCursor? = nil, isCut: Bool = false
    ) {
        self.query = query
        self.documents = documents
        self.obligations = obligations
        self.nextDocument = nextDocument
        self.nextObligation = nextObligation
        self.isCut = isCut
    }
}
