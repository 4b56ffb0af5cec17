public import Office

/// What was found: papers and obligations, best first.
public struct SearchPage: Sendable, Equatable {
    public let query: String
    public let filter: SearchFilter
    public let documents: [FoundPaper]
    public let obligations: [ObligationItem]
    /// Give as `after` for the papers that follow; nil at the end.
    public let nextDocument: SearchCursor?
    /// Give as `after` for the obligations that follow; nil at the end.
    public let nextObligation: SearchCursor?
    /// How many were found; where `isCut`, how many of more.
    public let documentCount: Int
    public let obligationCount: Int
    /// Whether older records were left out, because more than the index ranks have the words.
    public let isCut: Bool
    /// Whether no record has all the words, and these have only some.
    public let isLoose: Bool
    /// Whether no record has the last word, and these have one that begins with it.
    public let isBegun: Bool
    /// By what it can be narrowed.
    public let facets: [SearchFacet]

    public init(
        query: String, filter: SearchFilter = .none, documents: [FoundPaper] = [], obligations: [ObligationItem] = [],
        nextDocument: SearchCursor? = nil, nextObligation: SearchCursor? = nil, documentCount: Int = 0,
        obligationCount: Int = 0, isCut: Bool = false, isLoose: Bool = false, isBegun: Bool = false,
        facets: [SearchFacet] = []
    ) {
        self.query = query
        self.filter = filter
        self.documents = documents
        self.obligations = obligations
        self.nextDocument = nextDocument
        self.nextObligation = nextObligation
        self.documentCount = documentCount
        self.obligationCount = obligationCount
        self.isCut = isCut
        self.isLoose = isLoose
        self.isBegun = isBegun
        self.facets = facets
    }
}
