public import Office
public import WorkTime

/// Papers whose pages are still to be read for the places of their words, each until that was done or given up.
public enum PageReadingStore {
    public struct Due: Sendable, Equatable {
        public let document: Key<Document>
        public let file: String
        /// The name that the file came under.
        public let name: String
        public let at: Instant
        public let tries: Int
    }

    /// The pages of the paper's file are read as soon as may be.
    public static func add(_ tx: any Transaction, _ id: Key<Document>) throws {
        try tx.send(
            """
            INSERT INTO page_reading (document_id, due_at, tries) VALUES (\(id), \(tx.now), 0)
            ON CONFLICT (document_id) DO UPDATE SET due_at = excluded.due_at, tries = 0
            """)
    }

    /// Those that are due, the longest first.
    public static func due(_ tx: any Transaction, limit: Int) throws -> [Due] {
        try tx.query(due(at: tx.now, limit: limit)).map { row in
            Due(
                document: try row.key("document_id"), file: try row.text("file_hash"), name: try row.text("file_name"),
                at: try row.instant("due_at"), tries: try row.int("tries"))
        }
    }

    static func due(at now: Instant, limit: Int) -> SQL {
        """
        SELECT r.document_id, d.file_hash, d.file_name, r.due_at, r.tries
        FROM page_reading r JOIN document d ON d.id = r.document_id
        WHERE r.due_at <= \(now) AND d.file_hash IS NOT NULL ORDER BY r.due_at, r.document_id LIMIT \(limit)
        """
    }

    /// Takes one on, to be tried again at `next` when nothing comes of it. Throws `stale` when somebody was faster.
    public static func take(_ tx: any Transaction, _ due: Due, next: Instant) throws {
        try tx.changeOne(
            """
            UPDATE page_reading SET due_at = \(next), tries = tries + 1
            WHERE document_id = \(due.document) AND due_at = \(due.at)
            """)
    }

    /// Keeps the words of the pages, unless the paper has lost its file since.
    public static func keep(_ tx: any Transaction, _ due: Due, pages: [String]) throws {
        let isThere = try tx.first(
            "SELECT id FROM document WHERE id = \(due.document) AND file_hash = \(due.file)")
        if isThere != nil {
            try tx.send("DELETE FROM document_page WHERE document_id = \(due.document)")
            try DocumentPageStore.insert(tx, of: due.document, pages: pages)
        }
        try forget(tx, due.document)
    }

    /// Its pages are not read any more.
    public static func forget(_ tx: any Transaction, _ id: Key<Document>) throws {
        try tx.send("DELETE FROM page_reading WHERE document_id = \(id)")
    }
}
