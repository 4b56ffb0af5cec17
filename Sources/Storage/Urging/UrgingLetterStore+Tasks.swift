public import Office
public import WorkTime

/// What the tasks of letters have to do with each other and with the ledger.
extension UrgingLetterStore {
    /// Those that a letter holds which is not issued yet.
    public static func held(
        _ tx: any Transaction, among ids: [Key<Obligation>]
    ) throws -> Set<Key<Obligation>> {
        var result: Set<Key<Obligation>> = []
        for chunk in ids.chunks() where !chunk.isEmpty {
            let rows = try tx.query(
                """
                SELECT DISTINCT k.obligation_id FROM urging_letter_task k JOIN urging_letter t ON t.id = k.letter_id
                WHERE k.obligation_id IN (\(list: chunk))
                    AND t.state IN (\(list: UrgingLetterState.allCases.filter(\.isUnderWay)))
                """)
            for row in rows { result.insert(try row.key("obligation_id")) }
        }
        return result
    }

    /// Those that only named people may see: no letter that everybody reads who follows urging may list them.
    public static func restricted(
        _ tx: any Transaction, among ids: [Key<Obligation>]
    ) throws -> Set<Key<Obligation>> {
        var result: Set<Key<Obligation>> = []
        for chunk in ids.chunks() where !chunk.isEmpty {
            let rows = try tx.query(
                """
                SELECT o.id FROM obligation o
                WHERE o.id IN (\(list: chunk)) AND NOT (\(sql: ReportSight.whole.sees("o")))
                """)
            for row in rows { result.insert(try row.key("id")) }
        }
        return result
    }

    /// The first step of each of these that is not done and was due before the day.
    public static func lateSteps(
        _ tx: any Transaction, of ids: [Key<Obligation>], before day: CalendarDay
    ) throws -> [Key<Obligation>: (due: CalendarDay, text: String)] {
        var result: [Key<Obligation>: (due: CalendarDay, text: String)] = [:]
        for chunk in ids.chunks() where !chunk.isEmpty {
            let rows = try tx.query(
                """
                SELECT m.obligation_id, m.due_on, m.text FROM milestone m
                WHERE m.obligation_id IN (\(list: chunk)) AND m.done_on IS NULL AND m.due_on < \(day)
                ORDER BY m.obligation_id, m.due_on, m.id
                """)
            for row in rows {
                let id: Key<Obligation> = try row.key("obligation_id")
                if result[id] == nil { result[id] = (try row.day("due_on"), try row.text("text")) }
            }
        }
        return result
    }

    /// What the ledger says of a task now, as far as it tells whether a letter still has to urge it.
    public struct Standing: Sendable {
        public let state: ObligationState
        public let lead: Key<Party>
        public let due: CalendarDay?
        /// The day by which lists put it in order: of the task, or of its next step or report.
        public let nextDue: CalendarDay
    }

    /// Of each of these how it stands: one statement for a thousand.
    public static func standings(
        _ tx: any Transaction, of ids: [Key<Obligation>]
    ) throws -> [Key<Obligation>: Standing] {
        var result: [Key<Obligation>: Standing] = [:]
        for chunk in ids.chunks() where !chunk.isEmpty {
            let rows = try tx.query(
                """
                SELECT o.id, o.state, p.party_id, o.due_on, o.sort_due FROM obligation o
                JOIN participant p ON p.obligation_id = o.id AND p.role = 'lead'
                WHERE o.id IN (\(list: chunk))
                """)
            for row in rows {
                result[try row.key("id")] = Standing(
                    state: try row.code("state"), lead: try row.key("party_id"), due: try row.dayIfPresent("due_on"),
                    nextDue: try row.day("sort_due"))
            }
        }
        return result
    }

    /// Whether another letter of that year bears the number and symbol.
    public static func isTaken(
        _ tx: any Transaction, number: String, symbol: String, year: Int, beside id: Key<UrgingLetterItem>
    ) throws -> Bool {
        try tx.first(
            """
            SELECT id FROM urging_letter
            WHERE number = \(number) AND COALESCE(symbol, \(symbol)) = \(symbol)
                AND issued_on BETWEEN \("\(year)-01-01") AND \("\(year)-12-31") AND id <> \(id) LIMIT 1
            """) != nil
    }

    /// The letters to a party that are not issued yet, by key.
    public static func underWay(_ tx: any Transaction, to party: Key<Party>) throws -> [UrgingLetterItem] {
        try items(tx, in: UrgingLetterState.allCases.filter(\.isUnderWay), limit: 5_000).filter {
            $0.party.key == party
        }.reversed()
    }
}
