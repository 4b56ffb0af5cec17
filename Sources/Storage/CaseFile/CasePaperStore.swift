public import Office

/// What is in case files: papers and obligations. A paper may be in several files; an obligation belongs to one.
public enum CasePaperStore {
    /// Puts papers into a file; returns those that were not in it yet.
    public static func put(
        _ tx: any Transaction, _ documents: [Key<Document>], into file: Key<CaseFile>, by person: Key<Person>
    ) throws -> [Key<Document>] {
        var added: [Key<Document>] = []
        for chunk in documents.chunks() {
            let rows = chunk.map { [file.sqlValue, $0.sqlValue, person.sqlValue, tx.now.sqlValue] }
            added += try tx.query(
                """
                INSERT INTO case_paper (file_id, document_id, filed_by, filed_at) VALUES \(rows: rows)
                ON CONFLICT (file_id, document_id) DO NOTHING RETURNING document_id
                """
            ).map { try $0.key("document_id") }
        }
        return added.sorted()
    }

    /// Takes a paper out; false where it was not in it.
    public static func take(
        _ tx: any Transaction, _ document: Key<Document>, outOf file: Key<CaseFile>
    ) throws -> Bool {
        try tx.execute("DELETE FROM case_paper WHERE file_id = \(file) AND document_id = \(document)") == 1
    }

    /// Whether the paper is in any file.
    public static func isFiled(_ tx: any Transaction, _ document: Key<Document>) throws -> Bool {
        try tx.first("SELECT file_id FROM case_paper WHERE document_id = \(document) LIMIT 1") != nil
    }

    /// In the order of their days, those without a day last (Nghị định 30/2020/NĐ-CP, Điều 29). What the actor may not see is
    /// a line without words.
    public static func papers(
        _ tx: any Transaction, of file: Key<CaseFile>, limit: Int, for actor: Actor
    ) throws -> [CasePaper] {
        try tx.query(papers(of: file, limit: limit, for: actor)).map { row in
            guard let document = try DocumentLabel.basis(row) else { throw StorageError(.row, "no document") }
            let isSeen = try row.bool("document_is_seen")
            return CasePaper(
                document: document, direction: try row.code("direction"),
                issuer: isSeen ? try row.textIfPresent("issuer") : nil, filedBy: try NamedParty.person(row, "filer"),
                filedAt: try row.instant("filed_at"))
        }
    }

    static func papers(of file: Key<CaseFile>, limit: Int, for actor: Actor) -> SQL {
        """
        SELECT \(sql: DocumentLabel.columns(seenBy: actor)), d.direction, d.issuer, p.id AS filer_id,
            p.full_name AS filer_name, c.filed_at
        FROM case_paper c JOIN document d ON d.id = c.document_id JOIN person p ON p.id = c.filed_by
        WHERE c.file_id = \(file) ORDER BY d.issued_on NULLS LAST, d.id LIMIT \(limit)
        """
    }

    /// The files that the paper is in, as far as the actor sees them.
    public static func files(
        _ tx: any Transaction, of document: Key<Document>, for actor: Actor
    ) throws -> [CaseFile] {
        try tx.query(files(of: document, for: actor)).map(CaseFile.init)
    }

    static func files(of document: Key<Document>, for actor: Actor) -> SQL {
        """
        \(sql: CaseFilePageStore.select) JOIN case_paper c ON c.file_id = f.id
        WHERE c.document_id = \(document) AND \(sql: Access.sees(caseFile: "f", actor))
        ORDER BY f.year, f.code_sort, f.id LIMIT 100
        """
    }

    /// The files that take papers to which the paper belongs by what is in them already: its obligations and those that it
    /// answers, the papers that it answers or changes and those that answer or change it.
    public static func suggestions(
        _ tx: any Transaction, of document: Key<Document>, for actor: Actor
    ) throws -> [CaseFile] {
        try tx.query(suggestions(of: document, for: actor)).map(CaseFile.init)
    }

    static func suggestions(of document: Key<Document>, for actor: Actor) -> SQL {
        """
        \(sql: CaseFilePageStore.select) WHERE f.id IN (
                SELECT co.file_id FROM case_obligation co JOIN obligation o ON o.id = co.obligation_id
                WHERE o.document_id = \(document)
                UNION SELECT co.file_id FROM outgoing w JOIN outgoing_answer a ON a.outgoing_id = w.id
                JOIN case_obligation co ON co.obligation_id = a.obligation_id WHERE w.document_id = \(document)
                UNION SELECT c.file_id FROM document_relation r JOIN case_paper c ON c.document_id = r.other_id
                WHERE r.document_id = \(document)
                UNION SELECT c.file_id FROM document_relation r JOIN case_paper c ON c.document_id = r.document_id
                WHERE r.other_id = \(document))
            AND f.state IN ('planned', 'open') AND \(sql: Access.sees(caseFile: "f", actor))
            AND NOT EXISTS (SELECT 1 FROM case_paper x WHERE x.file_id = f.id AND x.document_id = \(document))
        ORDER BY f.year DESC, f.code_sort, f.id LIMIT 10
        """
    }

    /// The files that take papers to which a paper that leaves belongs, whoever may see them: those of the obligations that
    /// it answers, and those in which the papers are that it answers or changes. At most ten.
    public static func filesOfMatter(
        _ tx: any Transaction, of document: Key<Document>, outgoing: Key<Outgoing>
    ) throws -> [Key<CaseFile>] {
        let files = try tx.query(matter(of: document, outgoing: outgoing)).map {
            try $0.key("file_id") as Key<CaseFile>
        }
        guard !files.isEmpty else { return [] }
        return try tx.query(
            """
            SELECT id FROM case_file WHERE id IN (\(list: files)) AND state IN ('planned', 'open') ORDER BY id LIMIT 10
            """
        ).map { try $0.key("id") }
    }

    /// The same, whether or not they take papers.
    static func matter(of document: Key<Document>, outgoing: Key<Outgoing>) -> SQL {
        """
        SELECT m.file_id FROM (
            SELECT co.file_id FROM outgoing_answer a JOIN case_obligation co ON co.obligation_id = a.obligation_id
            WHERE a.outgoing_id = \(outgoing)
            UNION SELECT c.file_id FROM document_relation r JOIN case_paper c ON c.document_id = r.other_id
            WHERE r.document_id = \(document)) AS m
        ORDER BY m.file_id LIMIT 100
        """
    }

    /// The paper that laid the obligation down, and those by which it was reported; at most 100.
    public static func papers(_ tx: any Transaction, of obligation: Key<Obligation>) throws -> [Key<Document>] {
        try tx.query(papers(of: obligation)).map { try $0.key("document_id") }
    }

    static func papers(of obligation: Key<Obligation>) -> SQL {
        """
        SELECT p.document_id FROM (
            SELECT o.document_id FROM obligation o WHERE o.id = \(obligation) AND o.document_id IS NOT NULL
            UNION SELECT r.document_id FROM progress_report r
            WHERE r.obligation_id = \(obligation) AND r.document_id IS NOT NULL) AS p
        ORDER BY p.document_id LIMIT 100
        """
    }

    /// Says to which file the obligation belongs, or to none.
    public static func set(
        _ tx: any Transaction, _ obligation: Key<Obligation>, file: Key<CaseFile>?, by person: Key<Person>
    ) throws {
        guard let file else {
            try tx.send("DELETE FROM case_obligation WHERE obligation_id = \(obligation)")
            return
        }
        try tx.send(
            """
            INSERT INTO case_obligation (obligation_id, file_id, filed_by, filed_at)
            VALUES (\(obligation), \(file), \(person), \(tx.now))
            ON CONFLICT (obligation_id) DO UPDATE SET file_id = excluded.file_id, filed_by = excluded.filed_by,
                filed_at = excluded.filed_at
            """)
    }

    /// The file that the obligation belongs to, whoever may see it; nil where it belongs to none.
    public static func file(_ tx: any Transaction, of obligation: Key<Obligation>) throws -> Key<CaseFile>? {
        try tx.first("SELECT file_id FROM case_obligation WHERE obligation_id = \(obligation)")?.key("file_id")
    }

    /// How many of its obligations are open.
    public static func openObligations(_ tx: any Transaction, of file: Key<CaseFile>) throws -> Int {
        try tx.first(
            """
            SELECT COUNT(*) AS n FROM case_obligation co JOIN obligation o ON o.id = co.obligation_id
            WHERE co.file_id = \(file) AND o.is_open
            """
        )?.int("n") ?? 0
    }

    /// Its obligations, those that are open first, as far as the actor sees them.
    public static func obligations(
        _ tx: any Transaction, of file: Key<CaseFile>, limit: Int, for actor: Actor
    ) throws -> [Key<Obligation>] {
        try tx.query(obligations(of: file, limit: limit, for: actor)).map { try $0.key("id") }
    }

    static func obligations(of file: Key<CaseFile>, limit: Int, for actor: Actor) -> SQL {
        """
        SELECT o.id FROM case_obligation co JOIN obligation o ON o.id = co.obligation_id
        WHERE co.file_id = \(file) AND \(sql: Access.sees(obligation: "o", actor))
        ORDER BY CASE WHEN o.is_open THEN 0 ELSE 1 END, o.sort_due, o.id LIMIT \(limit)
        """
    }
}
