public import Office

/// The calendars that people take along.
public enum CalendarFeedStore {
    /// Makes one; an earlier one of the same owner and subject must be gone.
    public static func insert(
        _ tx: any Transaction, owner: Key<Person>, unit: Key<Unit>?, tokenHash: String
    ) throws -> Key<CalendarFeed> {
        let row = try tx.first(
            """
            INSERT INTO calendar_feed (owner_id, unit_id, token_hash, created_at)
            VALUES (\(owner), \(unit), \(tokenHash), \(tx.now)) RETURNING id
            """)
        guard let row else { throw StorageError(.row, "no row came back") }
        return try row.key("id")
    }

    /// The owner's calendars, his or her own first.
    public static func all(_ tx: any Transaction, of owner: Key<Person>) throws -> [CalendarFeed] {
        try tx.query("\(sql: selection) WHERE f.owner_id = \(owner) ORDER BY f.unit_id NULLS FIRST, f.id LIMIT 100")
            .map(feed)
    }

    public static func find(_ tx: any Transaction, tokenHash: String) throws -> CalendarFeed? {
        try tx.first("\(sql: selection) WHERE f.token_hash = \(tokenHash)").map(feed)
    }

    /// False when the owner has no such calendar.
    public static func remove(_ tx: any Transaction, _ id: Key<CalendarFeed>, of owner: Key<Person>) throws -> Bool {
        try tx.execute("DELETE FROM calendar_feed WHERE id = \(id) AND owner_id = \(owner)") == 1
    }

    /// Removes the owner's calendar of that subject, if there is one.
    public static func remove(_ tx: any Transaction, of owner: Key<Person>, unit: Key<Unit>?) throws {
        try tx.execute("DELETE FROM calendar_feed WHERE owner_id = \(owner) AND unit_id IS NOT DISTINCT FROM \(unit)")
    }

    /// What is due of these open obligations, as far as the actor sees them: two statements.
    public static func entries(
        _ tx: any Transaction, of obligations: [Key<Obligation>], for actor: Actor
    ) throws -> [CalendarEntry] {
        guard !obligations.isEmpty else { return [] }
        let rows = try tx.query(
            """
            SELECT o.id AS obligation_id, CAST(NULL AS BIGINT) AS milestone_id, o.due_on, o.content, circle.kind AS scope_kind, o.created_at
            FROM obligation o JOIN scope circle ON circle.id = o.scope_id
            WHERE o.id IN (\(list: obligations)) AND o.is_open AND o.due_on IS NOT NULL
                AND \(sql: Access.sees(obligation: "o", actor))
            UNION ALL
            SELECT o.id, m.id, m.due_on, m.text, circle.kind, o.created_at
            FROM milestone m JOIN obligation o ON o.id = m.obligation_id JOIN scope circle ON circle.id = o.scope_id
            WHERE m.obligation_id IN (\(list: obligations)) AND m.done_on IS NULL AND o.is_open
                AND \(sql: Access.sees(obligation: "o", actor))
            ORDER BY due_on, obligation_id, milestone_id NULLS FIRST
            """)
        return try rows.map { row in
            CalendarEntry(
                obligation: try row.key("obligation_id"), milestone: try row.keyIfPresent("milestone_id"),
                day: try row.day("due_on"),
                content: try row.text("scope_kind") == "office" ? try row.text("content") : nil,
                createdAt: try row.instant("created_at"))
        }
    }

    private static let selection: SQL = """
        SELECT f.id, f.owner_id, f.unit_id, n.name AS unit_name, f.created_at FROM calendar_feed f
        LEFT JOIN unit_name n ON n.unit_id = f.unit_id AND n.valid_to IS NULL
        """

    private static func feed(_ row: Row) throws -> CalendarFeed {
        CalendarFeed(
            id: try row.key("id"), owner: try row.key("owner_id"), unit: try row.keyIfPresent("unit_id"),
            unitName: try row.textIfPresent("unit_name"), createdAt: try row.instant("created_at"))
    }
}
