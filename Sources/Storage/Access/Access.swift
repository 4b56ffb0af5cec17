public import Office

/// Who may see what, as conditions that every list and every look-up carries.
///
/// A record is seen by whoever is inside its scope, and by whoever takes part in it: a row of the worklist is both the
/// work and the right to see it, so a new head of a unit sees the unit's restricted work without a right being moved.
public enum Access {
    /// Whether the actor sees the obligation in the table or alias of that name.
    public static func sees(obligation table: SQL, _ actor: Actor) -> SQL {
        """
        (\(sql: table).scope_id IN (\(sql: scopes(of: actor))) OR EXISTS (
            SELECT 1 FROM work_item seen
            WHERE seen.obligation_id = \(sql: table).id AND seen.holder_id IN (\(list: actor.holders))))
        """
    }

    /// Whether the actor sees the paper in the table or alias of that name: also whoever takes part in what it lays on them.
    public static func sees(document table: SQL, _ actor: Actor) -> SQL {
        """
        (\(sql: table).scope_id IN (\(sql: scopes(of: actor))) OR \(sql: isHolder(of: table, actor)))
        """
    }

    /// The same as a value of a row. SQLite works out both sides of an OR that is a value, and only one branch of a CASE:
    /// looking for a part of the actor in all that a paper lays down cost more than the row.
    ///
    /// Where the row is about the obligation in the table or alias `laid`, whose basis the paper is, a part in that one is
    /// looked for first: whose work the row is has it. Where an outer join found no paper, nothing is looked for.
    static func seen(document table: SQL, laying laid: SQL? = nil, _ actor: Actor) -> SQL {
        let own: SQL =
            laid.map { laid in
                """
                 WHEN EXISTS (
                    SELECT 1 FROM work_item own
                    WHERE own.obligation_id = \(sql: laid).id AND own.holder_id IN (\(list: actor.holders))
                    LIMIT 1 OFFSET 0) THEN TRUE
                """
            } ?? ""
        return """
            CASE WHEN \(sql: table).id IS NULL THEN FALSE
                WHEN \(sql: table).scope_id IN (\(sql: scopes(of: actor))) THEN TRUE\(sql: own)
                ELSE \(sql: isHolder(of: table, actor)) END
            """
    }

    /// OFFSET keeps PostgreSQL from reading all obligations into a hash before it looks at the first paper.
    private static func isHolder(of table: SQL, _ actor: Actor) -> SQL {
        """
        EXISTS (
            SELECT 1 FROM obligation laid JOIN work_item seen ON seen.obligation_id = laid.id
            WHERE laid.document_id = \(sql: table).id AND seen.holder_id IN (\(list: actor.holders)) LIMIT 1 OFFSET 0)
        """
    }

    /// Whether the actor sees the paper or obligation of the search entry in the table or alias of that name.
    public static func sees(entry table: SQL, _ actor: Actor) -> SQL {
        """
        (\(sql: table).scope_id IN (\(sql: scopes(of: actor)))
            OR \(sql: table).subject_kind = \(SubjectKind.obligation) AND EXISTS (
                SELECT 1 FROM work_item seen
                WHERE seen.obligation_id = \(sql: table).subject_id AND seen.holder_id IN (\(list: actor.holders)))
            OR \(sql: table).subject_kind = \(SubjectKind.document) AND EXISTS (
                SELECT 1 FROM obligation laid JOIN work_item seen ON seen.obligation_id = laid.id
                WHERE laid.document_id = \(sql: table).subject_id AND seen.holder_id IN (\(list: actor.holders))
                LIMIT 1 OFFSET 0))
        """
    }

    /// The scopes that the actor is in.
    public static func scopes(of actor: Actor) -> SQL {
        "SELECT scope_id FROM person_scope WHERE person_id = \(actor.person)"
    }
}
