public import Office
public import WorkTime

/// Open obligations whose due day was counted from a start by the calendar.
public enum CountedDeadlineStore {
    public struct Item: Sendable {
        public let obligation: Key<Obligation>
        /// Nil for what the reader does not see.
        public let content: String?
        public let deadline: Deadline
        /// When its clock stood still since it was laid down; it runs now.
        public let suspensions: [Suspension]
    }

    /// By key. What was counted and then adjusted to a day is counted no more; what stands still is counted when it goes
    /// on. Two statements.
    public static func open(_ tx: any Transaction, for reader: Actor) throws -> [Item] {
        let suspensions = try spans(tx)
        return try tx.query(
            """
            SELECT o.id, o.content, o.deadline_kind, o.deadline_text, o.from_on, o.due_on, o.due_time, o.every,
                o.term_amount, o.term_unit, o.start_on,
                CASE WHEN \(sql: Access.sees(obligation: "o", reader)) THEN 1 ELSE 0 END AS is_seen
            FROM obligation o
            WHERE \(sql: counts) ORDER BY o.id LIMIT 20000
            """
        ).map { row in
            let id: Key<Obligation> = try row.key("id")
            return Item(
                obligation: id, content: try row.int("is_seen") == 1 ? try row.text("content") : nil,
                deadline: try Deadline(row), suspensions: suspensions[id] ?? [])
        }
    }

    private static let counts: SQL = """
        o.is_open AND o.term_amount IS NOT NULL AND o.start_on IS NOT NULL AND o.state <> 'suspended'
        """

    private static func spans(_ tx: any Transaction) throws -> [Key<Obligation>: [Suspension]] {
        var result: [Key<Obligation>: [Suspension]] = [:]
        let rows = try tx.query(
            """
            SELECT s.obligation_id, s.from_on, s.until_on, (SELECT MAX(a.at) FROM adjustment a
                WHERE a.obligation_id = s.obligation_id AND a.kind = 'deadline') AS laid_at
            FROM suspension s JOIN obligation o ON o.id = s.obligation_id
            WHERE \(sql: counts) ORDER BY s.obligation_id, s.id LIMIT 20000
            """)
        for row in rows {
            let span = Suspension(from: try row.day("from_on"), until: try row.dayIfPresent("until_on"))
            let laidOn = try row.instantIfPresent("laid_at").map { OfficeTime.day(of: $0) }
            if let span = span.since(laidOn) { result[try row.key("obligation_id"), default: []].append(span) }
        }
        return result
    }
}
