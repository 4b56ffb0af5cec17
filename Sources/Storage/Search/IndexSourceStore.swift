public import Office
public import WorkTime

/// What the search index is made from, read back from the records themselves.
public enum IndexSourceStore {
    /// A paper as it is found: by number, kind, excerpt, issuer and text.
    public struct Paper: Sendable {
        public let id: Key<Document>
        public let scope: Int64
        public let at: Instant
        public let number: String?
        public let kind: String?
        public let title: String
        public let issuer: String?
        public let text: String
    }

    /// An obligation as it is found: by content, product, what it remedies and the number of its paper.
    public struct Task: Sendable {
        public let id: Key<Obligation>
        public let scope: Int64
        public let at: Instant
        public let content: String
        public let product: String?
        public let addresses: String?
        public let number: String?
    }

    /// Papers after that key whose entry is absent or of an older form, or all of them. Secret ones have no entry.
    public static func papers(
        _ tx: any Transaction, after key: Int64, all: Bool, limit: Int
    ) throws -> [Paper] {
        try tx.query(
            """
            SELECT d.id, d.scope_id, d.number, d.kind, d.excerpt, d.issuer, t.text,
                COALESCE(e.at, d.confirmed_at, d.created_at) AS at
            FROM document d
            LEFT JOIN document_text t ON t.document_id = d.id
            LEFT JOIN search_entry e ON e.subject_kind = 'document' AND e.subject_id = d.id
            WHERE d.id > \(key) AND d.state <> 'dropped' AND d.secrecy = 0\(sql: all ? "" : isOld)
            ORDER BY d.id LIMIT \(limit)
            """
        ).map { row in
            Paper(
                id: try row.key("id"), scope: Int64(try row.int("scope_id")), at: try row.instant("at"),
                number: try row.textIfPresent("number"), kind: try row.textIfPresent("kind"),
                title: try row.text("excerpt"), issuer: try row.textIfPresent("issuer"),
                text: try row.textIfPresent("text") ?? "")
        }
    }

    /// The same for obligations.
    public static func tasks(_ tx: any Transaction, after key: Int64, all: Bool, limit: Int) throws -> [Task] {
        try tasks(tx, where: "o.id > \(key)\(sql: all ? "" : isOld)", limit: limit)
    }

    public static func task(_ tx: any Transaction, _ id: Key<Obligation>) throws -> Task? {
        try tasks(tx, where: "o.id = \(id)", limit: 1).first
    }

    private static func tasks(_ tx: any Transaction, where condition: SQL, limit: Int) throws -> [Task] {
        try tx.query(
            """
            SELECT o.id, o.scope_id, o.content, o.product, o.addresses, d.number,
                COALESCE(e.at, o.created_at) AS at
            FROM obligation o
            LEFT JOIN document d ON d.id = o.document_id AND d.secrecy = 0
            LEFT JOIN search_entry e ON e.subject_kind = 'obligation' AND e.subject_id = o.id
            WHERE \(sql: condition) ORDER BY o.id LIMIT \(limit)
            """
        ).map { row in
            Task(
                id: try row.key("id"), scope: Int64(try row.int("scope_id")), at: try row.instant("at"),
                content: try row.text("content"), product: try row.textIfPresent("product"),
                addresses: try row.textIfPresent("addresses"), number: try row.textIfPresent("number"))
        }
    }

    private static let isOld: SQL = " AND (e.id IS NULL OR e.form < \(SearchEntry.form))"
}
