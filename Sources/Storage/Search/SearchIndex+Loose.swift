import Office

/// Records that have only some of the words of a long query: a question, or a title that was remembered half.
extension SearchIndex {
    /// How many entries the rarest words may have together: so many are looked at.
    static let mostLooked = 12_000
    /// Of a frequent word only the newest blocks with about so many entries are looked at.
    static let mostOfWord = 6_000
    /// A word that more than every fourth entry has tells nothing apart.
    static let commonShare = 0.25

    static func loose(
        _ query: SearchQuery, _ weights: SearchWeights, kinds: [SubjectKind], sees: SQL, in tx: any Transaction
    ) throws -> SearchHits {
        let rare = weights.rarest(sharing: commonShare, most: mostLooked, each: mostOfWord)
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
            let first = weights.floor(of: word, most: mostOfWord)
            switch dialect {
            case .sqlite:
                let from: SQL = first.map { " AND w.rowid >= \($0 * SearchEntry.blockSize)" } ?? ""
                return """
                    SELECT w.rowid AS id, \(sql: weight) FROM search_words w
                    WHERE w.search_words MATCH \(expression)\(sql: from)
                    """
            case .postgres:
                let blocks = first.map { weights.blocks(from: $0).map { language.word(SearchEntry.block($0)) } }
                let match = language.all([expression] + (blocks.map { [language.any($0)] } ?? []))
                return """
                    SELECT e.id, \(sql: weight) FROM search_entry e
                    WHERE e.vector @@ CAST(\(match) AS tsquery) AND \(sql: dear)
                    """
            }
        }
        // The heaviest first: rights are looked up only until there are enough. SQLite's CROSS JOIN keeps to that order, and
        // would sort once more if it were told to.
        let source: SQL =
            dialect == .sqlite
            ? "CROSS JOIN search_entry e INDEXED BY search_entry_facts ON e.id = s.id"
            : "JOIN search_entry e ON e.id = s.id"
        let order: SQL = dialect == .sqlite ? "" : "ORDER BY s.weight DESC, s.id DESC"
        return facts(
            of: """
                SELECT \(sql: columns), s.weight FROM (
                    SELECT id, CAST(SUM(weight) AS BIGINT) AS weight
                    FROM (\(sql: ofWords.joined(separator: " UNION ALL "))) AS worded
                    GROUP BY id ORDER BY weight DESC, id DESC LIMIT \(10 * mostLooked)) AS s
                \(sql: source)
                WHERE \(sql: sees)\(sql: of(kinds)) \(sql: order) LIMIT \(mostCandidates + 1) OFFSET 0
                """)
    }
}
