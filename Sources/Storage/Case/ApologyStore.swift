public import Office
public import WorkTime

/// Dossiers whose time is nearly over, or is over, without a written apology.
public enum ApologyStore {
    /// A process in which an apology is made. What a code means is each process's own.
    public struct Way: Sendable {
        public let process: String
        /// The steps that make it; never empty.
        public let acts: [String]
        /// The states in which whoever has the dossier in hand can make it.
        public let states: [String]

        public init(process: String, acts: [String], states: [String]) {
            self.process = process
            self.acts = acts
            self.states = states
        }
    }

    /// Which of the two.
    public enum Span: Sendable, Hashable {
        /// Due by the end of a day, and not overdue.
        case due(by: CalendarDay)
        case overdue
    }

    /// Those that the actor sees, the one that is due first at the top.
    public static func page(
        _ tx: any Transaction, _ span: Span, _ ways: [Way], after cursor: CasePageStore.Cursor?, limit: Int,
        for actor: Actor
    ) throws -> [LedgerCase] {
        guard !ways.isEmpty else { return [] }
        let sql = page(span, ways, at: ClockStart(tx.now), after: cursor, limit: limit, for: actor)
        return try tx.query(sql).map(LedgerCase.init)
    }

    static func page(
        _ span: Span, _ ways: [Way], at now: ClockStart, after cursor: CasePageStore.Cursor?, limit: Int,
        for actor: Actor
    ) -> SQL {
        var conditions = conditions(span, ways, at: now)
        if let cursor { conditions += " AND (c.sort_due, c.id) > (\(cursor.due), \(cursor.id))" }
        return """
            \(sql: CasePageStore.select) WHERE \(sql: conditions) AND \(sql: Access.sees(case: "c", actor))
            ORDER BY c.sort_due, c.id LIMIT \(limit)
            """
    }

    /// The step that is owed in a dossier whose time is nearly over, and by whom.
    public struct Charge: Sendable {
        public let id: Key<LedgerCase>
        public let obligation: Key<Obligation>
        public let party: Key<Party>
        public let due: CalendarDay
    }

    /// In the order of the dossiers, those after one of them, in the states in which whoever has them can apologise. Requests to other
    /// agencies are not told: they do not apologise.
    public static func charges(
        _ tx: any Transaction, by day: CalendarDay, _ ways: [Way], after id: Key<LedgerCase>?, limit: Int
    ) throws -> [Charge] {
        let ways = ways.filter { !$0.states.isEmpty }
        guard !ways.isEmpty else { return [] }
        return try tx.query(charges(by: day, ways, at: ClockStart(tx.now), after: id, limit: limit)).map { row in
            Charge(
                id: try row.key("id"), obligation: try row.key("obligation_id"), party: try row.key("party_id"),
                due: try row.day("sort_due"))
        }
    }

    static func charges(
        by day: CalendarDay, _ ways: [Way], at now: ClockStart, after id: Key<LedgerCase>?, limit: Int
    ) -> SQL {
        let isInHand = oneOf(ways) { "c.process = \($0.process) AND c.state IN (\(list: $0.states))" }
        return """
            SELECT c.id, c.sort_due, h.obligation_id, h.party_id FROM process_case c
            JOIN process_charge h ON h.case_id = c.id AND h.track = ''
            JOIN obligation o ON o.id = h.obligation_id AND o.is_open = TRUE
            WHERE \(sql: conditions(.due(by: day), ways, at: now)) AND (\(sql: isInHand)) AND c.id > \(id?.value ?? 0)
            ORDER BY c.id, h.obligation_id LIMIT \(limit)
            """
    }

    /// With an offset, so that PostgreSQL looks it up for each dossier rather than reading the steps of all.
    private static func conditions(_ span: Span, _ ways: [Way], at now: ClockStart) -> SQL {
        let isApology = oneOf(ways) { "c.process = \($0.process) AND t.act IN (\(list: $0.acts))" }
        let minute = now.minute ?? 0
        let time: SQL =
            switch span {
            case .due(let day):
                """
                c.sort_due >= \(now.day) AND c.sort_due <= \(day)
                    AND (c.sort_due > \(now.day) OR c.due_minute IS NULL OR c.due_minute > \(minute))
                """
            case .overdue:
                """
                c.sort_due <= \(now.day) AND (c.sort_due < \(now.day) OR c.due_minute <= \(minute))
                """
            }
        return """
            c.desk = 'dossiers' AND c.is_open = TRUE AND \(sql: time) AND c.process IN (\(list: ways.map(\.process)))
                AND NOT EXISTS (SELECT 1 FROM process_transition t
                    WHERE t.case_id = c.id AND (\(sql: isApology)) LIMIT 1 OFFSET 0)
            """
    }

    /// What holds of one of the processes.
    private static func oneOf(_ ways: [Way], _ condition: (Way) -> SQL) -> SQL {
        ways.map { way -> SQL in "(\(sql: condition(way)))" }.joined(separator: " OR ")
    }
}
