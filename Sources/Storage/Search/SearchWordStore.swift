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
            SELECT id, substr(body, 1, 16000) AS body FROM search_entry WHERE id < \(count.before)
            ORDER BY id DESC LIMIT \(chunk)
            """)
        for row in rows {
            for word in Set(try row.text("body").split(separator: " ")) where word != "|" {
                count.seen[String(word), default: 0] += 1
            }
            count.before = Int64(try row.int("id"))
        }
        count.size += rows.count
        return rows.count == chunk
    }

    /// Keeps what was counted in place of what was counted before. A word of one entry weighs as one of none.
    public static func keep(_ count: Count, in tx: any Transaction) throws {
        try tx.execute("DELETE FROM search_word")
        let words = [("", count.size)] + count.seen.filter { $0.value > 1 }.sorted { $0.key < $1.key }
        for some in words.chunks() {
            let rows: [[SQLValue]] = some.map { [.text($0.0), .int($0.1)] }
            try tx.execute("INSERT INTO search_word (word, seen) VALUES \(rows: rows)")
        }
    }

    static func weights(of words: [String], in tx: any Transaction) throws -> SearchWeights {
        let rows = try tx.query(
            """
            SELECT s.word, s.seen, (SELECT MAX(e.id) FROM search_entry e) AS entries FROM search_word s
            WHERE s.word IN (\(list: [""] + words)) ORDER BY s.word LIMIT 200
            """)
        var seen: [String: Int] = [:]
        for row in rows { seen[try row.text("word")] = try row.int("seen") }
        let size = seen.removeValue(forKey: "") ?? 0
        return SearchWeights(
            of: words, seen: seen, size: size, entries: try rows.first?.intIfPresent("entries") ?? 0)
    }
}
