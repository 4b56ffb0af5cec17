public import Office
public import WorkTime

/// What people say on obligations, whom they call, who follows one, and what somebody alone notes there.
public enum TalkStore {
    public static func insert(
        _ tx: any Transaction, on obligation: Key<Obligation>, by author: Key<Person>, text: String,
        mentioning people: [Key<Person>]
    ) throws -> Key<CommentItem> {
        let row = try tx.first(
            """
            INSERT INTO remark (obligation_id, author_id, at, text) VALUES (\(obligation), \(author), \(tx.now), \(text))
            RETURNING id
            """)
        guard let id: Key<CommentItem> = try row?.key("id") else { throw StorageError(.row, "no remark") }
        if !people.isEmpty {
            let rows = people.map { [id.sqlValue, $0.sqlValue] }
            try tx.send("INSERT INTO remark_mention (remark_id, person_id) VALUES \(rows: rows)")
        }
        return id
    }

    /// Returns whether anything changed.
    public static func watch(
        _ tx: any Transaction, _ obligation: Key<Obligation>, by person: Key<Person>, isOn: Bool
    ) throws -> Bool {
        if isOn {
            return try tx.execute(
                """
                INSERT INTO watch (person_id, obligation_id, since) VALUES (\(person), \(obligation), \(tx.now))
                ON CONFLICT (person_id, obligation_id) DO NOTHING
                """) == 1
        }
        return try tx.execute(
            "DELETE FROM watch WHERE person_id = \(person) AND obligation_id = \(obligation)") == 1
    }

    /// Whoever follows the obligation.
    public static func watchers(_ tx: any Transaction, of obligation: Key<Obligation>) throws -> [Key<Person>] {
        try tx.query("SELECT person_id FROM watch WHERE obligation_id = \(obligation) ORDER BY person_id LIMIT 500")
            .map { try $0.key("person_id") }
    }

    /// What the person follows and still sees, by due day.
    public static func watched(
        _ tx: any Transaction, by actor: Actor, after cursor: DueCursor?, limit: Int
    ) throws -> [ListPlace] {
        try ListPlace.read(tx, watched(by: actor, after: cursor, limit: limit))
    }

    static func watched(by actor: Actor, after cursor: DueCursor?, limit: Int) -> SQL {
        var sql: SQL = """
            SELECT o.id AS obligation_id, o.sort_due AS due, o.late_after FROM watch w JOIN obligation o ON o.id = w.obligation_id
            WHERE w.person_id = \(actor.person) AND \(sql: Access.sees(obligation: "o", actor))
            """
        if let cursor { sql += " AND (o.sort_due, o.id) > (\(cursor.due), \(cursor.id))" }
        return sql + " ORDER BY o.sort_due, o.id LIMIT \(limit)"
    }

    public static func remind(
        _ tx: any Transaction, _ person: Key<Person>, of obligation: Key<Obligation>, on day: CalendarDay, note: String
    ) throws {
        try tx.send(
            """
            INSERT INTO reminder (person_id, obligation_id, remind_on, note, is_done)
            VALUES (\(person), \(obligation), \(day), \(note), FALSE)
            """)
    }

    /// Ends one's own reminder. Throws `.notFound` for everybody else's.
    public static func endReminder(
        _ tx: any Transaction, _ id: Key<ReminderItem>, of person: Key<Person>
    ) throws -> Key<Obligation> {
        guard
            let row = try tx.first(
                """
                UPDATE reminder SET is_done = TRUE WHERE id = \(id) AND person_id = \(person) RETURNING obligation_id
                """)
        else { throw OfficeError(.notFound, "Không tìm thấy lời nhắc này.") }
        return try row.key("obligation_id")
    }

    /// One's open reminders, the earliest first, with what the obligation is about.
    public static func reminders(
        _ tx: any Transaction, of actor: Actor, limit: Int
    ) throws -> [(reminder: ReminderItem, content: String)] {
        try tx.query(
            """
            SELECT r.id, r.obligation_id, r.remind_on, r.note, r.is_done, o.content
            FROM reminder r JOIN obligation o ON o.id = r.obligation_id
            WHERE r.person_id = \(actor.person) AND r.is_done = FALSE AND \(sql: Access.sees(obligation: "o", actor))
            ORDER BY r.remind_on, r.id LIMIT \(limit)
            """
        ).map { row in
            (
                ReminderItem(
                    id: try row.key("id"), obligation: try row.key("obligation_id"), on: try row.day("remind_on"),
                    note: try row.text("note"), isDone: try row.bool("is_done")), try row.text("content")
            )
        }
    }
}
