public import Office
import WorkTime

/// To whom the papers of a book's page were sent, by whom a copy is kept, and when they left.
public enum RegisterDispatchStore {
    /// Of those papers that the product issued. For papers that the actor may see: nothing is checked here.
    public static func all(
        _ tx: any Transaction, of documents: [Key<Document>]
    ) throws -> [Key<Document>: RegisterDispatch] {
        guard !documents.isEmpty else { return [:] }
        var result: [Key<Document>: RegisterDispatch] = [:]
        for row in try tx.query(query(documents)) {
            let document: Key<Document> = try row.key("document_id")
            let before = result[document]?.recipients ?? []
            result[document] = RegisterDispatch(
                recipients: before + (try row.textIfPresent("recipient").map { [$0] } ?? []),
                keeper: try row.text("keeper"), sentOn: OfficeTime.day(of: try row.instant("issued_at")))
        }
        return result
    }

    static func query(_ documents: [Key<Document>]) -> SQL {
        """
        SELECT o.document_id, o.issued_at, un.name AS keeper, r.name AS recipient
        FROM outgoing o JOIN unit_name un ON un.unit_id = o.unit_id AND un.valid_to IS NULL
        LEFT JOIN outgoing_recipient r ON r.outgoing_id = o.id
        WHERE o.document_id IN (\(list: documents)) ORDER BY o.document_id, r.position LIMIT 200000
        """
    }
}
