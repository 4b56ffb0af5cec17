import Office

/// Records that have only some of the words of a long query: a question, or a title that was remembered half.
extension SearchIndex {
    /// How many entries the rarest words may have together: so many are looked at.
    static let mostLooked = 20_000
    /// A word that more than every fourth entry has tells nothing apart.
    static let commonShare = 0.25

    static func loose(
        _ query: SearchQuery, kinds: [SubjectKind], sees: SQL, in tx: any Transaction
    ) throws -> SearchHits {
        let weights = try SearchWordStore.weights(of: query.words.map(\.key), in: tx)
        let rare = weights.rarest(sharing: commonShare, most: mostLooked)
        guard !rare.isEmpty else { return .none }
        let statement = statement(rare, weights, kinds: kinds, sees: sees, for: tx.dialect)
        let candidates = try tx.query(statement).map(SearchCandidate.init)
        let best = candidates.prefix(mostRead)
        let scores = LooseRanking(query.words.map(\.key), weights).scores(
            try bodies(best.map(\.entry), in: tx))
        let ranks = candidates.enumerated().map { place, candidate in
            // What was not read keeps the order of the database, behind what was.
            SearchRank(
                tier: SearchRank.loose, score: scores[candidate.entry] ?? -place, at: candidate.at,
                kind: candidate.kind, id: candidate.id)
        }
        return SearchHits(
            hits: ranks.sorted().map(SearchHit.init), isCut: candidates.count > mostCandidates, isLoose: true,
            isBegun: false,
            facets: SearchCount.facets(of: candidates))
    }

    /// The entries with the weightiest of these words.
    static func statement(
        _ words: [String], _ weights: SearchWeights, kinds: [SubjectKind], sees: SQL, for dialect: SQL.Dialect
    ) -> SQL {
        let language = SearchQuery.Language(dialect)
        let ofWords = words.map { word -> SQL in
            let expression = language.word(word)
            let weight: SQL = "CAST(\(weights.weight(word)) AS BIGINT) AS weight"
            return switch dialect {
            case .sqlite:
                "SELECT w.rowid AS id, \(sql: weight) FROM search_words w WHERE w.search_words MATCH \(expression)"
            case .postgres:
                "SELECT w.id, \(sql: weight) FROM search_entry w WHERE w.vector @@ CAST(\(expression) AS tsquery)"
            }
        }
        return facts(
            of: """
                SELECT \(sql: columns), s.weight FROM (
                    SELECT id, CAST(SUM(weight) AS BIGINT) AS weight
                    FROM (\(sql: ofWords.joined(separator: " UNION ALL "))) AS worded GROUP BY id) AS s
                JOIN search_entry e ON e.id = s.id
                WHERE \(sql: sees)\(sql: of(kinds))
                ORDER BY s.weight DESC, e.id DESC LIMIT \(mostCandidates + 1) OFFSET 0
                """)
    }
}
