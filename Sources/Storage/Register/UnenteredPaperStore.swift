public import Office

/// Incoming papers that are known here and stand in no book, neither by a line of their own nor as a copy (Nghị định
/// 30/2020/NĐ-CP, Điều 22: what is not registered is not dealt with).
public enum UnenteredPaperStore {
    /// How many the actor sees; stops at 100.
    public static func count(_ tx: any Transaction, for actor: Actor) throws -> Int {
        try tx.first(count(for: actor))?.int("n") ?? 0
    }

    static func count(for actor: Actor) -> SQL {
        """
        SELECT COUNT(*) AS n FROM (
            SELECT n.document_id FROM unentered_paper n WHERE \(sql: isSeen(by: actor)) LIMIT 100) AS counted
        """
    }

    /// Those that the actor sees, the newest first.
    static func page(
        _ tx: any Transaction, for actor: Actor, before: Key<Document>?, limit: Int
    ) throws -> [Key<Document>] {
        try tx.query(page(for: actor, before: before, limit: limit)).map { try $0.key("document_id") }
    }

    static func page(for actor: Actor, before: Key<Document>?, limit: Int) -> SQL {
        """
        SELECT n.document_id FROM unentered_paper n
        WHERE n.document_id < \(before?.value ?? .max) AND \(sql: isSeen(by: actor))
        ORDER BY n.document_id DESC LIMIT \(limit)
        """
    }

    /// OFFSET keeps both databases from walking through all papers beside this short list.
    private static func isSeen(by actor: Actor) -> SQL {
        """
        EXISTS (SELECT 1 FROM document d
            WHERE d.id = n.document_id AND \(sql: Access.sees(document: "d", actor)) LIMIT 1 OFFSET 0)
        """
    }

    /// The paper waits for a book, where it is an incoming one that is confirmed and stands in none.
    static func add(_ tx: any Transaction, _ document: Key<Document>) throws {
        try tx.send(
            """
            INSERT INTO unentered_paper (document_id) SELECT d.id FROM document d
            WHERE d.id = \(document) AND d.direction = 'incoming' AND d.state = 'confirmed'
                AND NOT EXISTS (SELECT 1 FROM register_entry e WHERE e.document_id = d.id AND e.state = 'used')
                AND NOT EXISTS (SELECT 1 FROM register_copy c WHERE c.document_id = d.id)
            ON CONFLICT (document_id) DO NOTHING
            """)
    }

    /// The paper came into a book.
    public static func remove(_ tx: any Transaction, _ document: Key<Document>) throws {
        try tx.send("DELETE FROM unentered_paper WHERE document_id = \(document)")
    }
}
