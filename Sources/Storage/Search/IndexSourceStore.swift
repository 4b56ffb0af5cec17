public import Office

/// What the search index is made from, read back from the records themselves.
public enum IndexSourceStore {
    /// Papers after that key whose entry is absent or of an older form, or all of them, held: nobody changes them before their
    /// entries are there. Secret ones have no entry.
    public static func papers(
        _ tx: any Transaction, after key: Int64, all: Bool, limit: Int
    ) throws -> [IndexedPaper] {
        let rows = try tx.query(
            """
            SELECT d.id FROM document d
            WHERE d.id > \(key)\(sql: all ? "" : isOld(.document, "d.id")) AND d.state <> 'dropped' AND d.secrecy = 0
            ORDER BY d.id LIMIT \(limit)\(sql: holding("d", tx.dialect))
            """)
        guard !rows.isEmpty else { return [] }
        let ids: [Key<Document>] = try rows.map { try $0.key("id") }
        return try papers(tx, where: "d.id IN (\(list: ids))", limit: limit)
    }

    /// Whether every paper and obligation that is to be found has its entry, of the newest form: two looks through all keys.
    public static func isWhole(_ tx: any Transaction) throws -> Bool {
        let paper = try tx.first(
            """
            SELECT d.id FROM document d WHERE d.state <> 'dropped' AND d.secrecy = 0\(sql: isOld(.document, "d.id"))
            LIMIT 1
            """)
        guard paper == nil else { return false }
        return try tx.first("SELECT o.id FROM obligation o WHERE TRUE\(sql: isOld(.obligation, "o.id")) LIMIT 1") == nil
    }

    /// Nil when it has no entry: it is secret, or was dropped.
    public static func paper(_ tx: any Transaction, _ id: Key<Document>) throws -> IndexedPaper? {
        try papers(tx, where: "d.id = \(id)", limit: 1).first
    }

    private static func papers(_ tx: any Transaction, where condition: SQL, limit: Int) throws -> [IndexedPaper] {
        // Joined, PostgreSQL would read the texts of all papers before these: text and entry are looked up for each.
        let rows = try tx.query(
            """
            SELECT d.id, d.scope_id, d.number, d.kind, d.excerpt, d.issuer, d.signer, d.issued_on, d.direction, d.recipients,
                (SELECT t.text FROM document_text t WHERE t.document_id = d.id) AS text,
                COALESCE(
                    (SELECT e.at FROM search_entry e WHERE e.subject_kind = 'document' AND e.subject_id = d.id),
                    d.confirmed_at, d.created_at) AS at
            FROM document d
            WHERE \(sql: condition) AND d.state <> 'dropped' AND d.secrecy = 0
            ORDER BY d.id LIMIT \(limit)
            """)
        let annexes = try annexes(tx, of: rows.map { try $0.key("id") })
        return try rows.map { row in
            let id: Key<Document> = try row.key("id")
            return IndexedPaper(
                id: id, scope: Int64(try row.int("scope_id")), at: try row.instant("at"),
                number: try row.textIfPresent("number"), kind: try row.textIfPresent("kind"),
                title: try row.text("excerpt"), issuer: try row.textIfPresent("issuer"),
                signer: try row.textIfPresent("signer"), issuedOn: try row.dayIfPresent("issued_on"),
                direction: try row.code("direction"), recipients: try row.textIfPresent("recipients"),
                text: ([try row.textIfPresent("text") ?? ""] + (annexes[id] ?? [])).joined(separator: "\n"))
        }
    }

    /// Title and text of each annex; no text of one whose file somebody asks to be erased because it is secret.
    private static func annexes(
        _ tx: any Transaction, of papers: [Key<Document>]
    ) throws -> [Key<Document>: [String]] {
        guard !papers.isEmpty else { return [:] }
        var texts: [Key<Document>: [String]] = [:]
        for row in try tx.query(
            """
            SELECT a.document_id, a.title, CASE WHEN EXISTS (
                    SELECT 1 FROM file_erasure e WHERE e.file_hash = a.file_hash AND e.state = 'asked')
                THEN NULL ELSE a.text END AS text
            FROM document_annex a WHERE a.document_id IN (\(list: papers))
            ORDER BY a.document_id, a.position LIMIT 10000
            """)
        {
            texts[try row.key("document_id"), default: []] += [
                try row.text("title"), try row.textIfPresent("text") ?? "",
            ]
        }
        return texts
    }

    /// The same for obligations.
    public static func tasks(_ tx: any Transaction, after key: Int64, all: Bool, limit: Int) throws -> [IndexedTask] {
        let rows = try tx.query(
            """
            SELECT o.id FROM obligation o WHERE o.id > \(key)\(sql: all ? "" : isOld(.obligation, "o.id"))
            ORDER BY o.id LIMIT \(limit)\(sql: holding("o", tx.dialect))
            """)
        guard !rows.isEmpty else { return [] }
        let ids: [Key<Obligation>] = try rows.map { try $0.key("id") }
        return try tasks(tx, where: "o.id IN (\(list: ids))", limit: limit)
    }

    public static func task(_ tx: any Transaction, _ id: Key<Obligation>) throws -> IndexedTask? {
        try tasks(tx, where: "o.id = \(id)", limit: 1).first
    }

    private static func tasks(_ tx: any Transaction, where condition: SQL, limit: Int) throws -> [IndexedTask] {
        let rows = try tx.query(
            """
            SELECT o.id, o.scope_id, o.content, o.product, o.addresses,
                (SELECT d.number FROM document d WHERE d.id = o.document_id AND d.secrecy = 0) AS number,
                COALESCE(
                    (SELECT e.at FROM search_entry e WHERE e.subject_kind = 'obligation' AND e.subject_id = o.id),
                    o.created_at) AS at
            FROM obligation o
            WHERE \(sql: condition) ORDER BY o.id LIMIT \(limit)
            """)
        let parties = try printedNames(tx, of: rows.map { try $0.key("id") })
        return try rows.map { row in
            let id: Key<Obligation> = try row.key("id")
            return IndexedTask(
                id: id, scope: Int64(try row.int("scope_id")), at: try row.instant("at"),
                content: try row.text("content"), product: try row.textIfPresent("product"),
                addresses: try row.textIfPresent("addresses"), number: try row.textIfPresent("number"),
                parties: parties[id] ?? [])
        }
    }

    private static func printedNames(
        _ tx: any Transaction, of tasks: [Key<Obligation>]
    ) throws -> [Key<Obligation>: [String]] {
        guard !tasks.isEmpty else { return [:] }
        var names: [Key<Obligation>: [String]] = [:]
        for row in try tx.query(
            """
            SELECT obligation_id, printed_name FROM participant WHERE obligation_id IN (\(list: tasks))
            ORDER BY obligation_id, position, id LIMIT 10000
            """)
        {
            names[try row.key("obligation_id"), default: []].append(try row.text("printed_name"))
        }
        return names
    }

    /// What makes acts on the rows wait, and leaves them as they are: what is read after it is what the acts before it left.
    /// SQLite has one writer.
    private static func holding(_ table: SQL, _ dialect: SQL.Dialect) -> SQL {
        dialect == .postgres ? " FOR NO KEY UPDATE OF \(sql: table)" : ""
    }

    /// Whether its entry is absent or of an older form.
    private static func isOld(_ kind: SubjectKind, _ id: SQL) -> SQL {
        """
         AND COALESCE((SELECT f.form FROM search_entry f WHERE f.subject_kind = \(kind) AND f.subject_id = \(sql: id)), -1)
            < \(SearchEntry.form)
        """
    }
}
