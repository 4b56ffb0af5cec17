public import Office

/// Finds records by words. Full-text search differs most between the two databases; here are both, over the same words,
/// with the same hits in the same order.
///
/// The database finds and filters, so nobody meets a record outside his or her scopes; `SearchRanking` orders. It ranks
/// the newest 1,000 that have the words: a search with more hits than that needs another word.
public enum SearchIndex {
    static let mostCandidates = 1_000
    /// In how many of the best hits the text is looked at for words that stand together.
    static let mostRead = 200

    /// Takes a record into the index, in place of what the index had of it.
    public static func put(_ entry: SearchEntry, in tx: any Transaction) throws {
        try put(CutEntry(entry), in: tx)
    }

    /// The same of one whose words were cut already.
    public static func put(_ cut: CutEntry, in tx: any Transaction) throws {
        let (entry, text) = (cut.entry, cut.text)
        let scope: SQL = entry.scope.map { "\($0)" } ?? "(SELECT d.scope_id FROM document d WHERE d.id = \(entry.id))"
        try tx.send(
            """
            INSERT INTO search_entry (subject_kind, subject_id, scope_id, at, form, title, number, genre, issuer, day,
                direction, terms, body, pairs)
            VALUES (\(entry.kind), \(entry.id), \(sql: scope), \(entry.at), \(SearchEntry.form), \(text.title),
                \(entry.header?.number), \(entry.header?.kind), \(entry.header?.issuer), \(entry.header?.day),
                \(entry.header?.direction), \(text.terms), \(text.body), \(text.pairs))
            ON CONFLICT (subject_kind, subject_id) DO UPDATE SET
                scope_id = excluded.scope_id, at = excluded.at, form = excluded.form, title = excluded.title,
                number = excluded.number, genre = excluded.genre, issuer = excluded.issuer, day = excluded.day,
                direction = excluded.direction, terms = excluded.terms, body = excluded.body, pairs = excluded.pairs
            """)
    }

    /// Makes an entry one of now, which keeps all else.
    public static func date(_ kind: SubjectKind, _ id: Int64, in tx: any Transaction) throws {
        try tx.send(
            "UPDATE search_entry SET at = \(tx.now) WHERE subject_kind = \(kind) AND subject_id = \(id)")
    }

    public static func remove(_ kind: SubjectKind, _ id: Int64, in tx: any Transaction) throws {
        try tx.send("DELETE FROM search_entry WHERE subject_kind = \(kind) AND subject_id = \(id)")
    }

    /// The records that have all words of the query, best first, of the given kinds (of all kinds when empty).
    ///
    /// Where none has them, those with a word that begins as the last one was typed; where none has those either and the
    /// query is a sentence, those that have the rarer of its words.
    ///
    /// `sees` is the condition under which the reader may see the entry `e`: `Access.sees(entry:)`. `numbered` is a statement
    /// of the keys of papers that bear the number that was typed, if it is one; these are found with what is asked anyhow.
    public static func search(
        _ query: SearchQuery, kinds: [SubjectKind] = [], sees: SQL, numbered: SQL? = nil, in tx: any Transaction
    ) throws -> SearchHits {
        let words = query.words.map(\.key)
        let begun = (query.isUnfinished ? query : query.unfinished)?.begun ?? []
        let (weights, ids) = try SearchWordStore.weights(of: words, begun: begun, numbered: numbered, in: tx)
        var found = try hits(query, weights, kinds: kinds, sees: sees, in: tx)
        found.numbered = ids.map { Key($0) }
        return found
    }

    private static func hits(
        _ query: SearchQuery, _ weights: SearchWeights, kinds: [SubjectKind], sees: SQL, in tx: any Transaction
    ) throws -> SearchHits {
        let found = try whole(query, weights, kinds: kinds, sees: sees, in: tx)
        if !found.hits.isEmpty || query.isUnfinished { return found }
        if query.mayBeLoosened { return try loose(query, weights, kinds: kinds, sees: sees, in: tx) }
        return try query.unfinished.map { try whole($0, weights, kinds: kinds, sees: sees, in: tx) } ?? found
    }

    private static func whole(
        _ query: SearchQuery, _ weights: SearchWeights, kinds: [SubjectKind], sees: SQL, in tx: any Transaction
    ) throws -> SearchHits {
        let rows = try tx.query(
            SearchStatement(query: query, weights: weights, kinds: kinds, sees: sees, dialect: tx.dialect).sql)
        var exact: Set<Key<SearchEntry>> = []
        var found: [SearchCandidate] = []
        for row in rows {
            let candidate = try SearchCandidate(row)
            if try row.int("weight") > 0 { exact.insert(candidate.entry) }
            found.append(candidate)
        }
        let ranked = Array(found.prefix(mostCandidates))
        let ranks = SearchRanking(query).ranks(ranked, exact: exact)
        return SearchHits(
            hits: try reading(ranks, of: ranked, for: query, in: tx).sorted().map(SearchHit.init),
            isCut: found.count > mostCandidates, isLoose: false, isBegun: query.isUnfinished,
            facets: SearchCount.facets(of: ranked))
    }

    /// Of the best hits whose title does not have the words, those come first that have them one after the other.
    private static func reading(
        _ ranks: [(rank: SearchRank, fit: Int)], of candidates: [SearchCandidate], for query: SearchQuery,
        in tx: any Transaction
    ) throws -> [SearchRank] {
        let ranking = SearchRanking(query)
        guard ranking.isPhrase else { return ranks.map(\.rank) }
        let open = ranks.indices.sorted { ranks[$0].rank < ranks[$1].rank }.prefix(mostRead)
            .filter { ranks[$0].fit == 0 && ranks[$0].rank.tier != SearchRank.named }
        let close = try entries(open.map { candidates[$0].entry }, withAny: ranking.phraseTexts, in: tx)
        var result = ranks.map(\.rank)
        for place in open where close.contains(candidates[place].entry) {
            let rank = result[place]
            result[place] = SearchRank(
                tier: rank.tier + 1, score: rank.score, at: rank.at, kind: rank.kind, id: rank.id)
        }
        return result
    }

    /// Those of the entries whose texts have one of the phrases near their beginning: asked of the database, because to hand
    /// the texts over takes longer than to look into them.
    private static func entries(
        _ entries: [Key<SearchEntry>], withAny phrases: [String], in tx: any Transaction
    ) throws -> Set<Key<SearchEntry>> {
        guard !entries.isEmpty, !phrases.isEmpty else { return [] }
        let place: SQL = tx.dialect == .sqlite ? "instr" : "strpos"
        let has = phrases.map { "\(sql: place)(substr(body, 1, 16000), \($0)) > 0" as SQL }.joined(separator: " OR ")
        let rows = try tx.query(
            """
            SELECT id FROM search_entry WHERE id IN (\(list: entries)) AND (\(sql: has)) ORDER BY id LIMIT \(mostRead)
            """)
        return Set(try rows.map { try $0.key("id") })
    }

    /// The beginnings of the texts of some entries, as words.
    static func bodies(_ entries: [Key<SearchEntry>], in tx: any Transaction) throws -> [Key<SearchEntry>: String] {
        guard !entries.isEmpty else { return [:] }
        let rows = try tx.query(
            """
            SELECT id, substr(body, 1, 16000) AS body FROM search_entry WHERE id IN (\(list: entries))
            ORDER BY id LIMIT \(mostRead)
            """)
        return Dictionary(
            try rows.map { (try $0.key("id") as Key<SearchEntry>, try $0.text("body")) }, uniquingKeysWith: { $1 })
    }

    // MARK: - Statements

    static let columns: SQL = """
        e.id, e.subject_kind, e.subject_id, e.at, e.title, e.number, e.genre, e.issuer, e.day, e.direction
        """

    static func of(_ kinds: [SubjectKind]) -> SQL {
        kinds.isEmpty ? "" : " AND e.subject_kind IN (\(list: kinds))"
    }

    /// Where SQLite is to take the facts of an entry from: not from its row, unless its text is asked for too.
    static func facts(_ query: SearchQuery, _ dialect: SQL.Dialect) -> SQL {
        dialect == .sqlite && !query.readsTexts ? " INDEXED BY search_entry_facts" : ""
    }

    /// Keeps PostgreSQL from looking into the vector of each entry: always true, so that the function, which it takes for
    /// dear, is never called.
    static let dear: SQL = "(e.id > 0 OR search_reads_vector(e.id))"

    /// What ranking and counting ask of the entries in `found`, the heaviest and newest first. What changes with every act is
    /// looked up where it stands, once an entry: `standing` is the state, of an obligation also the day when it is due.
    static func facts(of found: SQL) -> SQL {
        """
        SELECT c.id, c.subject_kind, c.subject_id, c.at, c.title, c.weight, c.number, c.genre, c.issuer, c.direction, c.day,
            CASE WHEN c.subject_kind = \(SubjectKind.document)
                THEN (SELECT d.state FROM document d WHERE d.id = c.subject_id)
                ELSE (SELECT o.state || ' ' || COALESCE(o.due_on, '') FROM obligation o WHERE o.id = c.subject_id)
                END AS standing
        FROM (\(sql: found)) AS c
        ORDER BY c.weight DESC, c.id DESC LIMIT \(mostCandidates + 1)
        """
    }
}
