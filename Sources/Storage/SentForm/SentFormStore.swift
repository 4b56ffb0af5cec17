public import Office
public import WorkTime

/// What forms have made that may be sent twice.
public enum SentFormStore {
    /// Whether this person has not sent the form yet; it counts as sent from now on. Another transaction with the same form
    /// waits for this one to end.
    public static func claim(_ tx: any Transaction, mark: String, of person: Key<Person>) throws -> Bool {
        try tx.execute(
            """
            INSERT INTO sent_form (person_id, mark, sent_at) VALUES (\(person), \(mark), \(tx.now))
            ON CONFLICT (person_id, mark) DO NOTHING
            """) == 1
    }

    /// Writes down what the form made.
    public static func set(_ tx: any Transaction, mark: String, of person: Key<Person>, made: Int64) throws {
        try tx.changeOne("UPDATE sent_form SET made = \(made) WHERE person_id = \(person) AND mark = \(mark)")
    }

    /// What the form made when it was sent before.
    public static func made(_ tx: any Transaction, mark: String, of person: Key<Person>) throws -> Int64? {
        try tx.first("SELECT made FROM sent_form WHERE person_id = \(person) AND mark = \(mark)")?
            .intIfPresent("made").map { Int64($0) }
    }

    /// Forgets forms that were sent before that moment, some at a time. Returns how many.
    public static func remove(_ tx: any Transaction, before moment: Instant, limit: Int) throws -> Int {
        let rows = try tx.query(
            """
            SELECT person_id, mark FROM sent_form WHERE sent_at < \(moment)
            ORDER BY sent_at, person_id, mark LIMIT \(limit)
            """)
        for row in rows {
            try tx.execute(
                """
                DELETE FROM sent_form
                WHERE person_id = \(try row.key("person_id", of: Person.self)) AND mark = \(try row.text("mark"))
                """)
        }
        return rows.count
    }
}
