public import Office

/// A record that a search found.
public struct SearchHit: Hashable, Sendable {
    public let rank: SearchRank

    public var kind: SubjectKind { rank.kind }
    public var id: Int64 { rank.id }
}

/// What a search found, best first.
public struct SearchHits: Hashable, Sendable {
    public let hits: [SearchHit]
    /// Whether older records were left out, because more than the index ranks have the words.
    public let isCut: Bool
    /// Whether no record has all the words, and these have only some.
    public let isLoose: Bool
    /// Whether no record has the last word, and these have one that begins with it.
    public let isBegun: Bool
    /// How many there are of what; over all hits.
    public let facets: [SearchFacet]
    /// The papers that bear the number that was typed, newest first; not among the hits.
    public internal(set) var numbered: [Key<Document>] = []

    static let none = SearchHits(hits: [], isCut: false, isLoose: false, isBegun: false, facets: [])
}
