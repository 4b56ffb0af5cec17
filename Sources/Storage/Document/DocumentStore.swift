public import Office

/// Papers, and what a paper says of itself.
public enum DocumentStore {
    public static let notFound = OfficeError(.notFound, "Không tìm thấy văn bản này.")

    public static func insert(_ tx: any Transaction, _ new: NewDocument, by creator: Key<Person>) throws -> Key<
        Document
    > {
        if let file = new.file {
            try FileRowStore.put(tx, hash: file.hash, size: file.size, mediaType: file.mediaType)
        }
        let header = new.header
        let scope = try ScopeStore.value(of: new.visibility, creator: creator, in: tx)
        let row = try tx.first(
            """
            INSERT INTO document (
                direction, kind, number, number_fold, issued_on, issuer, excerpt, signer, secrecy, urgency, file_hash,
                file_name, state, scope_id, created_by, created_at, confirmed_at, obligation_count, version, recipients,
                reply_by)
            VALUES (
                \(header.direction.rawValue), \(header.kind), \(header.number), \(DocumentNumber.folded(header.number)),
                \(header.issuedOn), \(header.issuer), \(header.title), \(header.signer), \(new.secrecy.rawValue),
                \(header.urgency.rawValue), \(new.file?.hash), \(new.file?.name), \(new.state.rawValue), \(sql: scope),
                \(creator), \(tx.now), \(new.state == .confirmed ? tx.now : nil), 0, 1, \(header.recipients),
                \(header.replyBy))
            RETURNING id
            """)
        guard let row else { throw StorageError(.row, "a document was not written") }
        let id: Key<Document> = try row.key("id")
        if new.state == .confirmed, header.direction == .incoming, !new.isEntered {
            try UnenteredPaperStore.add(tx, id)
        }
        return id
    }

    /// Marks it as called back; the first reason stays.
    public static func recall(_ tx: any Transaction, _ id: Key<Document>, reason: String) throws {
        try tx.send(
            """
            UPDATE document SET recalled_at = \(tx.now), recall_reason = \(reason)
            WHERE id = \(id) AND recalled_at IS NULL
            """)
    }

    /// Whether it was called back.
    public static func isRecalled(_ tx: any Transaction, _ id: Key<Document>) throws -> Bool {
        try tx.first("SELECT id FROM document WHERE id = \(id) AND recalled_at IS NOT NULL") != nil
    }

    /// Makes other acts on the paper wait. Throws `.notFound` when the actor may not see it.
    public static func lock(_ tx: any Transaction, _ id: Key<Document>, for actor: Actor) throws {
        guard try tx.execute(lock(id, for: actor)) == 1 else { throw notFound }
    }

    static func lock(_ id: Key<Document>, for actor: Actor) -> SQL {
        """
        UPDATE document SET version = version + 1
        WHERE id = \(id) AND \(sql: Access.sees(document: "document", actor))
        """
    }

    /// What rules ask of a paper.
    public static func standing(
        _ tx: any Transaction, _ id: Key<Document>
    ) throws -> (state: Document.State, scope: Key<Scope>, fileHash: String?) {
        guard let row = try tx.first("SELECT state, scope_id, file_hash FROM document WHERE id = \(id)") else {
            throw notFound
        }
        return (try row.code("state"), try row.key("scope_id"), try row.textIfPresent("file_hash"))
    }

    /// The same for somebody. Throws `.notFound` when the actor may not see it.
    public static func standing(
        _ tx: any Transaction, _ id: Key<Document>, for actor: Actor
    ) throws -> (state: Document.State, scope: Key<Scope>) {
        let row = try tx.first(
            """
            SELECT d.state, d.scope_id FROM document d
            WHERE d.id = \(id) AND \(sql: Access.sees(document: "d", actor))
            """)
        guard let row else { throw notFound }
        return (try row.code("state"), try row.key("scope_id"))
    }

    /// Its number and notation as printed; nil where it has none.
    public static func number(_ tx: any Transaction, _ id: Key<Document>) throws -> String? {
        try tx.first("SELECT number FROM document WHERE id = \(id)")?.textIfPresent("number")
    }

    /// What the paper says of itself, as its sender says it, while it is not confirmed.
    public static func describe(_ tx: any Transaction, _ id: Key<Document>, _ header: CheckedHeader) throws {
        try tx.changeOne(
            """
            UPDATE document SET
                direction = \(header.direction.rawValue), kind = \(header.kind), number = \(header.number),
                number_fold = \(DocumentNumber.folded(header.number)), issued_on = \(header.issuedOn),
                issuer = \(header.issuer), excerpt = \(header.title), signer = \(header.signer),
                urgency = \(header.urgency.rawValue), recipients = \(header.recipients), reply_by = \(header.replyBy)
            WHERE id = \(id) AND state = 'reading'
            """)
    }

    /// What the paper says of itself, as corrected, and that it is confirmed with so many obligations. Makes other acts on the
    /// paper wait, as `lock` does. Whether it still was to be confirmed `ReadingStore.end` says, which follows: whatever takes
    /// a paper out of that state ends the version of its draft.
    public static func confirm(
        _ tx: any Transaction, _ id: Key<Document>, header: CheckedHeader, obligations: Int
    ) throws {
        try tx.send(
            """
            UPDATE document SET
                direction = \(header.direction.rawValue), kind = \(header.kind), number = \(header.number),
                number_fold = \(DocumentNumber.folded(header.number)), issued_on = \(header.issuedOn),
                issuer = \(header.issuer), excerpt = \(header.title), signer = \(header.signer),
                urgency = \(header.urgency.rawValue), recipients = \(header.recipients), reply_by = \(header.replyBy), state = 'confirmed', confirmed_at = \(tx.now),
                obligation_count = \(obligations), version = version + 1
            WHERE id = \(id) AND state = 'reading'
            """)
        if header.direction == .incoming { try UnenteredPaperStore.add(tx, id) }
    }

    /// Drops a paper that was only read: its text, file and annexes go, its line stays.
    public static func drop(_ tx: any Transaction, _ id: Key<Document>) throws {
        let hash = try standing(tx, id).fileHash
        try tx.changeOne(
            "UPDATE document SET state = 'dropped', file_hash = NULL WHERE id = \(id) AND state = 'reading'")
        try tx.send("DELETE FROM document_text WHERE document_id = \(id)")
        try tx.send("DELETE FROM document_page WHERE document_id = \(id)")
        try PageReadingStore.forget(tx, id)
        try tx.send("DELETE FROM reading WHERE document_id = \(id)")
        try AnnexStore.dropAll(tx, of: id)
        if let hash { try FileRowStore.forget(tx, hash: hash) }
    }

    /// Counts one more obligation of the paper; returns the place that it gets after the others.
    public static func addObligation(_ tx: any Transaction, to id: Key<Document>) throws -> Int {
        let row = try tx.first(
            """
            UPDATE document SET obligation_count = obligation_count + 1 WHERE id = \(id)
            RETURNING obligation_count - 1 AS position
            """)
        guard let row else { throw notFound }
        return try row.int("position")
    }

    /// The paper whose file this is; dropped ones have none.
    public static func find(_ tx: any Transaction, fileHash: String) throws -> Key<Document>? {
        try tx.first("SELECT id FROM document WHERE file_hash = \(fileHash) AND state <> 'dropped'")?.key("id")
    }

    public static func sees(_ tx: any Transaction, _ id: Key<Document>, _ actor: Actor) throws -> Bool {
        try tx.first(
            "SELECT d.id FROM document d WHERE d.id = \(id) AND \(sql: Access.sees(document: "d", actor))") != nil
    }

    /// The papers of that number, as printed or its digits alone, newest first.
    public static func find(
        _ tx: any Transaction, number: String, for actor: Actor, limit: Int
    ) throws -> [Key<Document>] {
        try numbered(number, for: actor, limit: limit).map { try tx.query($0).map { try $0.key("id") } } ?? []
    }

    /// The statement that finds them; nil where nothing of `number` can be one.
    public static func numbered(_ number: String, for actor: Actor, limit: Int) -> SQL? {
        let folded = DocumentNumber.folded(number)
        guard !folded.isEmpty else { return nil }
        // «1568» also means «1568 cv tu»: what begins with it and a blank.
        return """
            SELECT d.id FROM document d
            WHERE (d.number_fold = \(folded) OR (d.number_fold > \(folded + " ") AND d.number_fold < \(folded + "!")))
                AND d.state <> 'dropped' AND \(sql: Access.sees(document: "d", actor))
            ORDER BY d.id DESC LIMIT \(limit)
            """
    }
}
