/// In how many records words stand, from a sample: what weighs the words of a long query.
///
/// Counted from time to time and not with each record: «của» and «và» stand in all of them, and would make everybody who
/// registers a paper wait for everybody else.
public enum SearchWordStore {
    /// Entries that are counted.
    static let sample = 4_000
    private static let chunk = 250

    /// What counting goes through: the newest entries, some at a time.
    public struct Count: Sendable {
        fileprivate var seen: [String: Int] = [:]
        fileprivate var size = 0
        fileprivate var before = Int64.max

        public init() {}
    }

    /// Counts on; false when there is nothing more to count.
    public static func go(on count: inout Count, in tx: any Transaction) throws -> Bool {
        guard count.size < sample else { return false }
        let rows = try tx.query(
            """
            SELECT id, substr(body, 1, 16000) AS body, substr(terms, 1, 16000) AS terms FROM search_entry
            WHERE id < \(count.before) ORDER BY id DESC LIMIT \(chunk)
            """)
        for row in rows {
            for word in Set(try row.text("body").split(separator: " ")) where word != "|" {
                count.seen[String(word), default: 0] += 1
            }
            // With marks they are other words, each once already; the tags among them begin with a sign.
            for word in try row.text("terms").split(separator: " ") where word.first != "=" {
                count.seen[String(word), default: 0] += 1
            }
            count.before = Int64(try row.int("id"))
        }
        count.size += rows.count
        return rows.count == chunk
    }

    /// Says by its number in which form all entries were when words were counted; no word of a text is so.
    private static let form = "=form"

    /// Keeps what was counted in place of what was counted before. A word of one entry weighs as one of none. Called when
    /// every entry is of the newest form.
    public static func keep(_ count: Count, in tx: any Transaction) throws {
        try tx.send("DELETE FROM search_word")
        let words =
            [("", count.size), (form, SearchEntry.form)] + count.seen.filter { $0.value > 1 }.sorted { $0.key < $1.key }
        for some in words.chunks() {
            let rows: [[SQLValue]] = some.map { [.text($0.0), .int($0.1)] }
            try tx.send("INSERT INTO search_word (word, seen) VALUES \(rows: rows)")
        }
    }

    /// The weights of words, and what the words may become that are begun, in one statement; also the papers that
    /// `numbered` finds, a statement of keys, where there is one.
    static func weights(
        of words: [String], begun: [String] = [], numbered: SQL? = nil, in tx: any Transaction
    ) throws -> (weights: SearchWeights, numbered: [Int64]) {
        let asked = statement(of: words, begun: begun)
        let rows = try tx.query(
            numbered.map { numbered in
                """
                SELECT a.word, a.seen, a.is_begun, a.entries, CAST(NULL AS BIGINT) AS id FROM (\(sql: asked)) AS a
                UNION ALL SELECT CAST(NULL AS TEXT), 0, 0, 0, n.id FROM (\(sql: numbered)) AS n
                """
            } ?? asked)
        var seen: [String: Int] = [:]
        var continuations: [String] = []
        var ids: [Int64] = []
        var entries = 0
        for row in rows {
            guard let word = try row.textIfPresent("word") else {
                ids.append(Int64(try row.int("id")))
                continue
            }
            seen[word] = try row.int("seen")
            // Only the words that were asked for come with it.
            entries = max(entries, try row.intIfPresent("entries") ?? 0)
            if try row.int("is_begun") == 1 { continuations.append(word) }
        }
        let size = seen.removeValue(forKey: "") ?? 0
        let form = seen.removeValue(forKey: form) ?? 0
        let weights = SearchWeights(
            of: words, seen: seen, size: size, entries: entries, form: form,
            continuations: continuations.count > SearchWeights.mostContinuations ? [] : continuations)
        return (weights, ids.sorted(by: >))
    }

    private static func statement(of words: [String], begun: [String]) -> SQL {
        let entries: SQL = "(SELECT MAX(e.id) FROM search_entry e) AS entries"
        let known: SQL = """
            SELECT s.word, s.seen, 0 AS is_begun, \(sql: entries) FROM search_word s
            WHERE s.word IN (\(list: ["", form] + words))
            """
        guard !begun.isEmpty else { return known }
        let ranges = begun.map { "b.word >= \($0) AND b.word < \($0 + "\u{10FFFF}")" as SQL }.joined(separator: " OR ")
        return """
            \(sql: known)
            UNION ALL SELECT c.word, c.seen, 1, 0 FROM (SELECT b.word, b.seen FROM search_word b
                WHERE \(sql: ranges) ORDER BY b.seen DESC, b.word LIMIT \(SearchWeights.mostContinuations + 1)) AS c
            """
    }
}
