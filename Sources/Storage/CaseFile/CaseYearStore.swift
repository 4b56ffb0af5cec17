public import Office

/// Which years' lists of files the office has approved.
public enum CaseYearStore {
    /// False where it was approved before.
    public static func approve(
        _ tx: any Transaction, _ year: Int, by person: Key<Person>, document: Key<Document>?
    ) throws -> Bool {
        try tx.execute(
            """
            INSERT INTO case_year (year, approved_by, approved_at, document_id)
            VALUES (\(year), \(person), \(tx.now), \(document)) ON CONFLICT (year) DO NOTHING
            """) == 1
    }

    /// Nil while the year's list is a draft.
    public static func find(_ tx: any Transaction, _ year: Int, for actor: Actor) throws -> CaseYear? {
        try tx.first(
            """
            SELECT y.year, y.approved_at, p.id AS approver_id, p.full_name AS approver_name,
                \(sql: DocumentLabel.columns(seenBy: actor))
            FROM case_year y JOIN person p ON p.id = y.approved_by LEFT JOIN document d ON d.id = y.document_id
            WHERE y.year = \(year)
            """
        ).map { row in
            CaseYear(
                year: try row.int("year"), approvedBy: try NamedParty.person(row, "approver"),
                approvedAt: try row.instant("approved_at"), document: try DocumentLabel.basis(row))
        }
    }
}
