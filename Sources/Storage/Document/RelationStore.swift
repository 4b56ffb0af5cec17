public import Office

/// What papers do to earlier ones.
public enum RelationStore {
    public static func insert(_ tx: any Transaction, from id: Key<Document>, _ relations: [CheckedRelation]) throws {
        for relation in relations {
            try tx.send(
                """
                INSERT INTO document_relation (document_id, other_id, kind)
                VALUES (\(id), \(relation.document), \(relation.kind.rawValue)) ON CONFLICT DO NOTHING
                """)
        }
    }

    /// Both directions, only papers that the actor sees.
    public static func find(
        _ tx: any Transaction, of id: Key<Document>, for actor: Actor
    ) throws -> [(kind: Document.Relation, other: DocumentLabel, isOurs: Bool)] {
        try selection(of: id, for: actor).rows(tx).map(relation)
    }

    static func selection(of id: Key<Document>, for actor: Actor) -> Sheaf.Selection {
        Sheaf.Selection(
            name: "relation",
            columns: [
                .text("relation"), .number("document_id"), .text("document_kind"), .text("document_number"),
                .text("document_issued_on"), .text("document_excerpt"), .flag("is_ours"),
            ],
            select: """
                SELECT ROW_NUMBER() OVER (ORDER BY d.id, r.kind) AS place, r.kind AS relation,
                    \(sql: DocumentLabel.columns), r.document_id = \(id) AS is_ours
                FROM document_relation r
                JOIN document d ON d.id = CASE WHEN r.document_id = \(id) THEN r.other_id ELSE r.document_id END
                WHERE (r.document_id = \(id) OR r.other_id = \(id)) AND \(sql: Access.sees(document: "d", actor))
                ORDER BY place LIMIT 100
                """)
    }

    /// From a row of `selection`.
    static func relation(
        _ row: Row
    ) throws -> (kind: Document.Relation, other: DocumentLabel, isOurs: Bool) {
        (try row.code("relation"), try DocumentLabel(row), try row.bool("is_ours"))
    }
}
