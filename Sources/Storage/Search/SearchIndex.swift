public import Office

/// Finds records by words. Full-text search differs most between the two databases; here are both, over the same words,
/// with the same hits in the same order.
///
/// The database finds and filters, so nobody meets a record outside his or her scopes; `SearchRanking` orders. It ranks
/// the newest 2,000 that have the words: a search with more hits than that needs another word.
public enum SearchIndex {
    static let mostCandidates = 2_000

    /// Takes a record into the index, in place of what the index had of it.
    public static func put(_ entry: SearchEntry, in tx: any Transaction) throws {
        try tx.execute(
            """
            INSERT INTO search_entry (subject_kind, subject_id, scope_id, at, title, words, form)
            VALUES (\(entry.kind), \(entry.id), \(entry.scope), \(entry.at), \(entry.foldedTitle), \(entry.words),
                \(SearchEntry.form))
            ON CONFLICT (subject_kind, subject_id) DO UPDATE SET
                scope_id = excluded.scope_id, at = excluded.at, title = excluded.title, words = excluded.words,
                form = excluded.form
            """)
    }

    public static func remove(_ kind: SubjectKind, _ id: Int64, in tx: any Transaction) throws {
        try tx.execute("DELETE FROM search_entry WHERE subject_kind = \(kind) AND subject_id = \(id)")
    }

    /// The records that have all words of the query, best first, of the given kinds (of all kinds when empty).
    ///
    /// `sees` is the condition under which the reader may see the entry `e`: `Access.sees(entry:)`.
    public static func search(
        _ query: SearchQuery, kinds: [SubjectKind] = [], sees: SQL, in tx: any Transaction
    ) throws -> SearchHits {
        func candidates(_ forms: [Set<String>]) throws -> [Row] {
            try tx.query(statement(query, forms, kinds: kinds, sees: sees, for: tx.dialect))
        }
        let exact = query.hasMarks ? try candidates(query.written) : []
        let all = exact.count > mostCandidates ? exact : try candidates(query.folded)
        let exactKeys = Set(try exact.map { try $0.key("id", of: SearchEntry.self) })
        var seen: Set<Key<SearchEntry>> = []
        var ranked: [SearchRanking.Candidate] = []
        for row in exact + all where ranked.count < mostCandidates {
            let key = try row.key("id", of: SearchEntry.self)
            guard seen.insert(key).inserted else { continue }
            ranked.append(
                SearchRanking.Candidate(
                    kind: try row.code("subject_kind"), id: Int64(try row.int("subject_id")),
                    isExact: exactKeys.contains(key), title: try row.text("title"), at: try row.int("at")))
        }
        return SearchHits(hits: SearchRanking(query).ranked(ranked), isCut: all.count > mostCandidates)
    }

    static func statement(
        _ query: SearchQuery, _ forms: [Set<String>], kinds: [SubjectKind], sees: SQL, for dialect: SQL.Dialect
    ) -> SQL {
        let match = match(query, forms, for: dialect)
        let ofKinds: SQL = kinds.isEmpty ? "" : " AND e.subject_kind IN (\(list: kinds))"
        return """
            SELECT e.id, e.subject_kind, e.subject_id, e.title, e.at FROM \(sql: match.tables)
            WHERE \(sql: match.condition) AND \(sql: sees)\(sql: ofKinds)
            ORDER BY \(sql: match.order) DESC LIMIT \(mostCandidates + 1) OFFSET 0
            """
    }

    private static func match(
        _ query: SearchQuery, _ forms: [Set<String>], for dialect: SQL.Dialect
    ) -> (tables: SQL, condition: SQL, order: SQL) {
        let expression = query.expression(forms, for: dialect)
        return switch dialect {
        case .sqlite:
            // CROSS JOIN keeps the full-text table first, which walks its rows from the newest on and may stop early.
            ("search_words w CROSS JOIN search_entry e ON e.id = w.rowid", "w.words MATCH \(expression)", "w.rowid")
        case .postgres:
            ("search_entry e", "e.vector @@ CAST(\(expression) AS tsquery)", "e.id")
        }
    }
}
