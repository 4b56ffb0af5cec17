public import WorkTime

/// What authorities said of revoked certificates, and the files whose signatures wait for it.
public enum RevocationStore {
    /// A file whose signatures are to be checked again.
    public struct Due: Sendable, Equatable {
        public let hash: String
        /// What was found of them last, as JSON.
        public let report: String
        public let at: Instant
        public let tries: Int
    }

    /// Those that are due, the longest first.
    public static func due(_ tx: any Transaction, limit: Int) throws -> [Due] {
        try tx.query(due(at: tx.now, limit: limit)).map { row in
            Due(
                hash: try row.text("file_hash"), report: try row.text("report"), at: try row.instant("recheck_at"),
                tries: try row.int("tries"))
        }
    }

    static func due(at now: Instant, limit: Int) -> SQL {
        """
        SELECT file_hash, report, recheck_at, tries FROM file_signature
        WHERE recheck_at IS NOT NULL AND recheck_at <= \(now) ORDER BY recheck_at, file_hash LIMIT \(limit)
        """
    }

    /// Takes one on, to be tried again at `next` when nothing comes of it. Throws `stale` when somebody was faster.
    public static func take(_ tx: any Transaction, _ due: Due, next: Instant?) throws {
        try tx.changeOne(
            """
            UPDATE file_signature SET recheck_at = \(next), tries = tries + 1
            WHERE file_hash = \(due.hash) AND recheck_at = \(due.at)
            """)
    }

    /// Keeps what was found this time; a last one is not checked again.
    public static func settle(_ tx: any Transaction, _ hash: String, report: String, isLast: Bool) throws {
        let end: SQL = isLast ? ", recheck_at = NULL" : .empty
        try tx.send(
            """
            UPDATE file_signature SET report = \(report), checked_at = \(tx.now)\(sql: end) WHERE file_hash = \(hash)
            """)
    }

    /// Keeps an answer, or a list where `digest` is empty. `body` is base64.
    public static func put(_ tx: any Transaction, address: String, digest: String, body: String) throws {
        try tx.send(
            """
            INSERT INTO revocation_answer (address, digest, body, fetched_at)
            VALUES (\(address), \(digest), \(body), \(tx.now))
            ON CONFLICT (address, digest) DO UPDATE SET body = excluded.body, fetched_at = excluded.fetched_at
            """)
    }

    public static func body(_ tx: any Transaction, address: String, digest: String) throws -> (
        body: String, at: Instant
    )? {
        try tx.first(
            "SELECT body, fetched_at FROM revocation_answer WHERE address = \(address) AND digest = \(digest)"
        ).map { (body: try $0.text("body"), at: try $0.instant("fetched_at")) }
    }

    /// The lists that were fetched since, the newest first, at most 20.
    public static func lists(_ tx: any Transaction, since: Instant) throws -> [String] {
        try tx.query(lists(since: since)).map { try $0.text("body") }
    }

    static func lists(since: Instant) -> SQL {
        """
        SELECT body FROM revocation_answer WHERE digest = '' AND fetched_at >= \(since)
        ORDER BY fetched_at DESC, address DESC LIMIT 20
        """
    }

    /// Forgets what is older.
    public static func forget(_ tx: any Transaction, before: Instant) throws {
        try tx.send("DELETE FROM revocation_answer WHERE fetched_at < \(before)")
    }
}
