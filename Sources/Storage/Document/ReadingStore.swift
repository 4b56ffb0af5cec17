public import Office
public import WorkTime

/// Readings on their way to confirmation: what was read, and the draft that people make of it, both as JSON.
public enum ReadingStore {
    public struct Stored: Sendable {
        public let original: String
        public let draft: String
        public let editedBy: Key<Person>
        public let editedByName: String
        public let editedAt: Instant
        public let version: Int64
    }

    public static func insert(
        _ tx: any Transaction, of id: Key<Document>, original: String, draft: String, by person: Key<Person>
    ) throws {
        try tx.send(
            """
            INSERT INTO reading (document_id, original, draft, edited_by, edited_at, version)
            VALUES (\(id), \(original), \(draft), \(person), \(tx.now), 1)
            """)
    }

    public static func find(_ tx: any Transaction, of id: Key<Document>) throws -> Stored? {
        try tx.first(
            """
            SELECT r.original, r.draft, r.edited_by, p.full_name, r.edited_at, r.version
            FROM reading r JOIN person p ON p.id = r.edited_by WHERE r.document_id = \(id)
            """
        ).map { row in
            Stored(
                original: try row.text("original"), draft: try row.text("draft"), editedBy: try row.key("edited_by"),
                editedByName: try row.text("full_name"), editedAt: try row.instant("edited_at"),
                version: Int64(try row.int("version")))
        }
    }

    /// Throws `.stale` when somebody else saved after `version` was read.
    public static func save(
        _ tx: any Transaction, of id: Key<Document>, draft: String, by person: Key<Person>, version: Int64
    ) throws {
        try tx.changeOne(
            """
            UPDATE reading SET draft = \(draft), edited_by = \(person), edited_at = \(tx.now), version = version + 1
            WHERE document_id = \(id) AND version = \(version)
            """)
    }

    /// Ends the work on a draft, so that whoever still types into it is told that it is stale; it stays as it was saved.
    ///
    /// Throws `.stale` when somebody else saved, confirmed or dropped it after `version` was read.
    public static func end(
        _ tx: any Transaction, of id: Key<Document>, by person: Key<Person>, version: Int64
    ) throws {
        try tx.changeOne(
            """
            UPDATE reading SET edited_by = \(person), edited_at = \(tx.now), version = version + 1
            WHERE document_id = \(id) AND version = \(version)
            """)
    }
}
