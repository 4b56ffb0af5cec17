public import Office
public import WorkTime

/// Notes that people left for themselves on a day, as the office tells them of.
public enum ReminderStore {
    public struct Due: Sendable, Equatable {
        public let person: Key<Person>
        public let obligation: Key<Obligation>
        public let note: String
    }

    /// Takes open reminders of that day or before, at most so many, the earliest first: they are done with that, so each is
    /// told once, also by two processes.
    public static func take(_ tx: any Transaction, until day: CalendarDay, limit: Int) throws -> [Due] {
        try tx.query(
            """
            UPDATE reminder SET is_done = TRUE WHERE NOT is_done AND id IN (\(sql: due(until: day, limit: limit)))
            RETURNING person_id, obligation_id, note
            """
        ).map { row in
            Due(
                person: try row.key("person_id"), obligation: try row.key("obligation_id"), note: try row.text("note"))
        }
    }

    static func due(until day: CalendarDay, limit: Int) -> SQL {
        """
        SELECT r.id FROM reminder r WHERE NOT r.is_done AND r.remind_on <= \(day)
        ORDER BY r.remind_on, r.id LIMIT \(limit)
        """
    }
}
