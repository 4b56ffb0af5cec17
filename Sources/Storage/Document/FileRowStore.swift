public import Office
public import WorkTime

/// The rows that name the files beside the database.
public enum FileRowStore {
    /// Names a file that is already on the disk, and keeps it from being erased until the act ends; a second time changes
    /// nothing. Throws `.invalid` at field `secrecy` for one that was erased.
    public static func put(_ tx: any Transaction, hash: String, size: Int, mediaType: String) throws {
        let count = try tx.execute(
            """
            INSERT INTO file (hash, size, media_type, created_at)
            VALUES (\(hash), \(size), \(mediaType), \(tx.now))
            ON CONFLICT (hash) DO UPDATE SET size = file.size WHERE file.erased_at IS NULL
            """)
        guard count == 1 else { throw OfficeError.erasedFileAgain }
    }

    /// Keeps what was found of a file's digital signatures, with the time of the check.
    ///
    /// - Parameter recheck: when they are to be checked again, where something could not be found out.
    public static func keep(_ tx: any Transaction, hash: String, signatures: String, recheck: Instant? = nil) throws {
        try tx.send(
            """
            INSERT INTO file_signature (file_hash, report, checked_at, recheck_at, tries)
            VALUES (\(hash), \(signatures), \(tx.now), \(recheck), 0)
            ON CONFLICT (file_hash) DO UPDATE SET report = excluded.report, checked_at = excluded.checked_at,
                recheck_at = excluded.recheck_at, tries = 0
            """)
    }

    /// Which of these files a row names that has bytes.
    public static func named(_ tx: any Transaction, of hashes: [String]) throws -> Set<String> {
        var result: Set<String> = []
        for chunk in hashes.chunks() {
            let rows = try tx.query(
                "SELECT hash FROM file WHERE hash IN (\(list: chunk)) AND erased_at IS NULL ORDER BY hash")
            for row in rows { result.insert(try row.text("hash")) }
        }
        return result
    }

    /// The next thousand hashes behind one, in their order, of files that have bytes; also of a database that an older release
    /// has left, in which none was ever erased.
    public static func hashes(_ tx: any Transaction, after hash: String) throws -> [String] {
        let known = try tx.first("SELECT id FROM schema_migration WHERE id = \(Schema.fileErasure.id)")
        let kept: SQL = known == nil ? "TRUE" : "erased_at IS NULL"
        return try tx.query("SELECT hash FROM file WHERE hash > \(hash) AND \(sql: kept) ORDER BY hash LIMIT 1000")
            .map { try $0.text("hash") }
    }

    /// Takes away the row of a file that nothing refers to any more.
    public static func forget(_ tx: any Transaction, hash: String) throws {
        try tx.send(
            """
            DELETE FROM file WHERE hash = \(hash)
                AND NOT EXISTS (SELECT 1 FROM document WHERE file_hash = \(hash))
                AND NOT EXISTS (SELECT 1 FROM evidence WHERE file_hash = \(hash))
                AND NOT EXISTS (SELECT 1 FROM request_evidence WHERE file_hash = \(hash))
                AND NOT EXISTS (SELECT 1 FROM review_evidence WHERE file_hash = \(hash))
                AND NOT EXISTS (SELECT 1 FROM instruction WHERE evidence_hash = \(hash))
                AND NOT EXISTS (SELECT 1 FROM interchange_file WHERE file_hash = \(hash))
                AND NOT EXISTS (SELECT 1 FROM interchange_message WHERE raw_hash = \(hash))
                AND NOT EXISTS (SELECT 1 FROM outgoing_version WHERE file_hash = \(hash))
                AND NOT EXISTS (SELECT 1 FROM outgoing_opinion WHERE file_hash = \(hash))
                AND NOT EXISTS (SELECT 1 FROM outgoing_copy WHERE file_hash = \(hash))
                AND NOT EXISTS (SELECT 1 FROM register_closing WHERE file_hash = \(hash))
                AND NOT EXISTS (SELECT 1 FROM closing_replacement WHERE file_hash = \(hash))
                AND NOT EXISTS (SELECT 1 FROM outgoing_annex WHERE file_hash = \(hash))
                AND NOT EXISTS (SELECT 1 FROM document_annex WHERE file_hash = \(hash))
                AND NOT EXISTS (SELECT 1 FROM petition_file WHERE file_hash = \(hash))
                AND NOT EXISTS (SELECT 1 FROM dossier_file WHERE file_hash = \(hash))
                AND NOT EXISTS (SELECT 1 FROM procedure_blank WHERE file_hash = \(hash))
                AND NOT EXISTS (SELECT 1 FROM portal_file WHERE file_hash = \(hash))
                AND NOT EXISTS (SELECT 1 FROM portal_item WHERE raw_hash = \(hash))
                AND NOT EXISTS (SELECT 1 FROM file_erasure WHERE file_hash = \(hash))
            """)
    }

    /// The size and kind of a file of a paper that the actor sees, or of one of its annexes, or of the evidence in an obligation that he or she
    /// sees; nil otherwise.
    public static func visible(
        _ tx: any Transaction, hash: String, to actor: Actor
    ) throws -> (size: Int, mediaType: String, name: String)? {
        let row = try tx.first(
            """
            SELECT f.size, f.media_type, d.file_name AS name FROM file f JOIN document d ON d.file_hash = f.hash
            WHERE f.hash = \(hash) AND \(sql: Access.sees(document: "d", actor))
            UNION ALL
            SELECT f.size, f.media_type, a.file_name AS name FROM file f
            JOIN document_annex a ON a.file_hash = f.hash JOIN document d ON d.id = a.document_id
            WHERE f.hash = \(hash) AND d.state <> 'dropped' AND \(sql: Access.sees(document: "d", actor))
            UNION ALL
            SELECT f.size, f.media_type, e.file_name AS name FROM file f
            JOIN evidence e ON e.file_hash = f.hash JOIN obligation o ON o.id = e.obligation_id
            WHERE f.hash = \(hash) AND \(sql: Access.sees(obligation: "o", actor))
            UNION ALL
            SELECT f.size, f.media_type, i.evidence_name AS name FROM file f
            JOIN instruction i ON i.evidence_hash = f.hash JOIN document d ON d.id = i.document_id
            WHERE f.hash = \(hash) AND \(sql: Access.sees(document: "d", actor))
            LIMIT 1
            """)
        return try row.map { (try $0.int("size"), try $0.text("media_type"), try $0.textIfPresent("name") ?? "tep") }
    }
}
