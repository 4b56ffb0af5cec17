public import Office
public import WorkTime

/// Open obligations that owe a report in a rhythm, on a day that the calendar may move.
public enum CountedReportStore {
    public struct Item: Sendable {
        public let obligation: Key<Obligation>
        /// Nil for what the reader does not see.
        public let content: String?
        public let rhythm: Rhythm
        public let due: CalendarDay
    }

    /// By key. What stands still gets its next day when it goes on. One statement.
    public static func open(_ tx: any Transaction, for reader: Actor) throws -> [Item] {
        try tx.query(
            """
            SELECT o.id, o.content, o.rhythm, o.report_due_on,
                CASE WHEN \(sql: Access.sees(obligation: "o", reader)) THEN 1 ELSE 0 END AS is_seen
            FROM obligation o
            WHERE o.is_open AND o.rhythm IS NOT NULL AND o.report_due_on IS NOT NULL AND o.state <> 'suspended'
            ORDER BY o.id LIMIT 20000
            """
        ).compactMap { row in
            guard let rhythm = Rhythm(code: try row.text("rhythm")) else { return nil }
            return Item(
                obligation: try row.key("id"), content: try row.int("is_seen") == 1 ? try row.text("content") : nil,
                rhythm: rhythm, due: try row.day("report_due_on"))
        }
    }
}
