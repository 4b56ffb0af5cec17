public import Office
public import WorkTime

/// The times in which an obligation's clock stood still.
public enum SuspensionStore {
    public static func begin(
        _ tx: any Transaction, of obligation: Key<Obligation>, on day: CalendarDay, due: CalendarDay?, reason: String,
        basis: Key<Document>?, by person: Key<Person>
    ) throws {
        try tx.send(
            """
            INSERT INTO suspension (obligation_id, from_on, reason, basis_id, suspended_by, suspended_at, old_due_on)
            VALUES (\(obligation), \(day), \(reason), \(basis), \(person), \(tx.now), \(due))
            """)
    }

    /// A clock that stands still: since which day, and when somebody stopped it.
    public struct Open: Sendable, Equatable {
        public let from: CalendarDay
        public let at: Instant
    }

    /// Nil when the clock runs.
    public static func open(_ tx: any Transaction, of obligation: Key<Obligation>) throws -> Open? {
        try tx.first(
            """
            SELECT from_on, suspended_at FROM suspension WHERE obligation_id = \(obligation) AND until_on IS NULL
            """
        ).map { Open(from: try $0.day("from_on"), at: try $0.instant("suspended_at")) }
    }

    /// `due` is the deadline from now on. Nothing happens where the clock does not stand still.
    public static func end(
        _ tx: any Transaction, of obligation: Key<Obligation>, on day: CalendarDay, due: CalendarDay?,
        by person: Key<Person>
    ) throws {
        try tx.send(
            """
            UPDATE suspension SET until_on = \(day), resumed_by = \(person), resumed_at = \(tx.now), new_due_on = \(due)
            WHERE obligation_id = \(obligation) AND until_on IS NULL
            """)
    }
}
