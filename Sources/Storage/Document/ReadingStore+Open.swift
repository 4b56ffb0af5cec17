public import Office

extension ReadingStore {
    /// The drafts that wait to be confirmed, by paper; an office has some dozen.
    public static func open(
        _ tx: any Transaction, limit: Int = 1_000
    ) throws -> [(document: Key<Document>, draft: String, version: Int64)] {
        try tx.query(
            """
            SELECT r.document_id, r.draft, r.version FROM document AS d JOIN reading AS r ON r.document_id = d.id
            WHERE d.state = 'reading' ORDER BY d.id LIMIT \(limit)
            """
        ).map { (try $0.key("document_id"), try $0.text("draft"), Int64(try $0.int("version"))) }
    }

    /// Writes a draft in which a party was exchanged; nobody edited it, but whoever does now has to look again.
    public static func exchange(
        _ tx: any Transaction, of id: Key<Document>, draft: String, version: Int64
    ) throws {
        try tx.changeOne(
            """
            UPDATE reading SET draft = \(draft), version = version + 1
            WHERE document_id = \(id) AND version = \(version)
            """)
    }
}
