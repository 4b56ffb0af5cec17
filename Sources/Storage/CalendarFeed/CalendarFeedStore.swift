public import Office

/// The calendars that people take along.
public enum CalendarFeedStore {
    /// Makes one; an earlier one of the same owner and subject must be gone.
    public static func insert(
        _ tx: any Transaction, owner: Key<Person>, unit: Key<Unit>?, view: Key<SavedView>?, tokenHash: String
    ) throws -> Key<CalendarFeed> {
        let row = try tx.first(
            """
            INSERT INTO calendar_feed (owner_id, unit_id, view_id, token_hash, created_at)
            VALUES (\(owner), \(unit), \(view), \(tokenHash), \(tx.now)) RETURNING id
            """)
        guard let row else { throw StorageError(.row, "no row came back") }
        return try row.key("id")
    }

    /// The owner's calendars: of his or her own work, of units, of saved views.
    public static func all(_ tx: any Transaction, of owner: Key<Person>) throws -> [CalendarFeed] {
        try tx.query(
            "\(sql: selection) WHERE f.owner_id = \(owner) ORDER BY f.view_id NULLS FIRST, f.unit_id NULLS FIRST, f.id LIMIT 100"
        ).map(feed)
    }

    public static func find(_ tx: any Transaction, tokenHash: String) throws -> CalendarFeed? {
        try tx.first("\(sql: selection) WHERE f.token_hash = \(tokenHash)").map(feed)
    }

    /// False when the owner has no such calendar.
    public static func remove(_ tx: any Transaction, _ id: Key<CalendarFeed>, of owner: Key<Person>) throws -> Bool {
        try tx.execute("DELETE FROM calendar_feed WHERE id = \(id) AND owner_id = \(owner)") == 1
    }

    /// Removes the owner's calendar of that subject, if there is one.
    public static func remove(
        _ tx: any Transaction, of owner: Key<Person>, unit: Key<Unit>?, view: Key<SavedView>?
    ) throws {
        try tx.send(
            """
            DELETE FROM calendar_feed WHERE owner_id = \(owner) AND unit_id IS NOT DISTINCT FROM \(unit)
                AND view_id IS NOT DISTINCT FROM \(view)
            """)
    }

    /// What is due of these open obligations, as far as the actor sees them: deadlines, steps, the next report, and the own
    /// days of parts that lie on one of the parties. What is suspended has no day. One statement.
    public static func entries(
        _ tx: any Transaction, of obligations: [Key<Obligation>], for actor: Actor, parties: [Key<Party>]
    ) throws -> [CalendarEntry] {
        guard !obligations.isEmpty else { return [] }
        let rows = try tx.query(
            """
            SELECT e.obligation_id, e.subject, e.subject_id, e.due_on, e.text, circle.kind AS scope_kind, o.content, o.version,
                COALESCE((SELECT MAX(j.at) FROM journal_entry j
                    WHERE j.subject_kind = 'obligation' AND j.subject_id = o.id), o.created_at) AS changed_at
            FROM (
                SELECT w.id AS obligation_id, 'whole' AS subject, w.id AS subject_id, w.due_on, CAST(NULL AS TEXT) AS text
                FROM obligation w WHERE w.id IN (\(list: obligations)) AND w.due_on IS NOT NULL
                UNION ALL
                SELECT w.id, 'report', w.id, w.report_due_on, NULL
                FROM obligation w WHERE w.id IN (\(list: obligations)) AND w.report_due_on IS NOT NULL
                UNION ALL
                SELECT m.obligation_id, 'milestone', m.id, m.due_on, m.text
                FROM milestone m WHERE m.obligation_id IN (\(list: obligations)) AND m.done_on IS NULL
                UNION ALL
                SELECT p.obligation_id, 'part', p.id, p.due_on, NULL
                FROM participant p
                WHERE p.obligation_id IN (\(list: obligations)) AND p.due_on IS NOT NULL AND p.is_open
                    AND (p.party_id IN (\(list: parties)) OR p.officer_id IN (\(list: parties)))
            ) AS e
            JOIN obligation o ON o.id = e.obligation_id AND o.is_open AND o.state <> 'suspended'
            JOIN scope circle ON circle.id = o.scope_id
            WHERE \(sql: Access.sees(obligation: "o", actor))
            ORDER BY e.due_on, e.obligation_id, e.subject, e.subject_id
            """)
        return try rows.map { row in
            let content = try row.textIfPresent("text") ?? row.text("content")
            return CalendarEntry(
                obligation: try row.key("obligation_id"), subject: try subject(row), day: try row.day("due_on"),
                content: try row.text("scope_kind") == "office" ? content : nil,
                changedAt: try row.instant("changed_at"), revision: try row.int("version"))
        }
    }

    private static func subject(_ row: Row) throws -> CalendarEntry.Subject {
        switch try row.text("subject") {
        case "milestone": .milestone(try row.key("subject_id"))
        case "part": .part(try row.key("subject_id"))
        case "report": .report
        default: .whole
        }
    }

    private static let selection: SQL = """
        SELECT f.id, f.owner_id, f.unit_id, n.name AS unit_name, f.view_id, v.name AS view_name, v.query, f.created_at
        FROM calendar_feed f
        LEFT JOIN unit_name n ON n.unit_id = f.unit_id AND n.valid_to IS NULL
        LEFT JOIN saved_view v ON v.id = f.view_id
        """

    private static func feed(_ row: Row) throws -> CalendarFeed {
        let subject: CalendarFeed.Subject =
            if let unit: Key<Unit> = try row.keyIfPresent("unit_id") {
                .unit(unit, name: try row.textIfPresent("unit_name") ?? "")
            } else if let view: Key<SavedView> = try row.keyIfPresent("view_id") {
                .view(SavedView(id: view, name: try row.text("view_name"), query: try row.text("query")))
            } else {
                .own
            }
        return CalendarFeed(
            id: try row.key("id"), owner: try row.key("owner_id"), subject: subject,
            createdAt: try row.instant("created_at"))
    }
}
