public import Office
public import WorkTime

/// The times in which an obligation's clock stood still.
public enum SuspensionStore {
    public static func begin(
        _ tx: any Transaction, of obligation: Key<Obligation>, on day: CalendarDay, due: CalendarDay?, reason: String,
        basis: Key<Document>?, by person: Key<Person>
    ) throws {
        try tx.execute(
            """
            INSERT INTO suspension (obligation_id, from_on, reason, basis_id, suspended_by, suspended_at, old_due_on)
            VALUES (\(obligation), \(day), \(reason), \(basis), \(person), \(tx.now), \(due))
            """)
    }

    /// Since when it stands still; nil when it does not.
    public static func open(_ tx: any Transaction, of obligation: Key<Obligation>) throws -> CalendarDay? {
        try tx.first("SELECT from_on FROM suspension WHERE obligation_id = \(obligation) AND until_on IS NULL")?
            .day("from_on")
    }

    /// `due` is the deadline from now on. Nothing happens where the clock does not stand still.
    public static func end(
        _ tx: any Transaction, of obligation: Key<Obligation>, on day: CalendarDay, due: CalendarDay?,
        by person: Key<Person>
    ) throws {
        try tx.execute(
            """
            UPDATE suspension SET until_on = \(day), resumed_by = \(person), resumed_at = \(tx.now), new_due_on = \(due)
            WHERE obligation_id = \(obligation) AND until_on IS NULL
            """)
    }
}
