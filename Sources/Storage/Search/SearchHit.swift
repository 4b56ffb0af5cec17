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
}
