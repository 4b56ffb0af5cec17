public import Office

/// The text of papers, and their outlines.
public enum DocumentTextStore {
    public static func insert(_ tx: any Transaction, of id: Key<Document>, text: String, layout: String) throws {
        try tx.send(
            "INSERT INTO document_text (document_id, text, layout) VALUES (\(id), \(text), \(layout))")
    }

    /// Puts the paper's outline beside it.
    public static func insert(_ tx: any Transaction, of id: Key<Document>, headings: [DraftHeading]) throws {
        for chunk in Array(headings.enumerated()).chunks() {
            let rows = chunk.map { position, heading in
                [id.sqlValue, position.sqlValue, heading.ref.sqlValue, heading.heading.sqlValue]
            }
            try tx.send("INSERT INTO document_heading (document_id, position, ref, heading) VALUES \(rows: rows)")
        }
    }

    public static func headings(_ tx: any Transaction, of id: Key<Document>) throws -> [DraftHeading] {
        try tx.query(
            """
            SELECT ref, heading FROM document_heading WHERE document_id = \(id) ORDER BY position LIMIT 2000
            """
        ).map { DraftHeading(ref: try $0.text("ref"), heading: try $0.text("heading")) }
    }
}
