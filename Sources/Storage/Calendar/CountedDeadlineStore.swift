public import Office

/// Open obligations whose due day was counted from a start by the calendar.
public enum CountedDeadlineStore {
    public struct Item: Sendable {
        public let obligation: Key<Obligation>
        /// Nil for what the reader does not see.
        public let content: String?
        public let deadline: Deadline
    }

    /// By key. What was counted and then moved by an adjustment or a suspension is counted no more.
    public static func open(_ tx: any Transaction, for reader: Actor) throws -> [Item] {
        try tx.query(
            """
            SELECT o.id, o.content, o.deadline_kind, o.deadline_text, o.from_on, o.due_on, o.due_time, o.every,
                o.term_amount, o.term_unit, o.start_on,
                CASE WHEN \(sql: Access.sees(obligation: "o", reader)) THEN 1 ELSE 0 END AS is_seen
            FROM obligation o
            WHERE o.is_open AND o.term_amount IS NOT NULL AND o.start_on IS NOT NULL AND o.state <> 'suspended'
                AND NOT EXISTS (SELECT 1 FROM suspension s WHERE s.obligation_id = o.id)
            ORDER BY o.id LIMIT 20000
            """
        ).map { row in
            Item(
                obligation: try row.key("id"), content: try row.int("is_seen") == 1 ? try row.text("content") : nil,
                deadline: try Deadline(row))
        }
    }
}
