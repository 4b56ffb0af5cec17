public import Office
public import WorkTime

/// Dossiers whose time is nearly over, or is over, without a written apology.
public enum ApologyStore {
    /// In which processes an apology is made, and by which steps.
    public struct Way: Sendable {
        public let processes: [String]
        public let acts: [String]

        public init(processes: [String], acts: [String]) {
            self.processes = processes
            self.acts = acts
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
        _ tx: any Transaction, _ span: Span, _ way: Way, after cursor: CasePageStore.Cursor?, limit: Int,
        for actor: Actor
    ) throws -> [LedgerCase] {
        guard !way.processes.isEmpty else { return [] }
        let sql = page(span, way, at: ClockStart(tx.now), after: cursor, limit: limit, for: actor)
        return try tx.query(sql).map(LedgerCase.init)
    }

    static func page(
        _ span: Span, _ way: Way, at now: ClockStart, after cursor: CasePageStore.Cursor?, limit: Int,
        for actor: Actor
    ) -> SQL {
        var conditions = conditions(span, way, at: now)
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

    /// In the order of the dossiers, those after one of them. Requests to other agencies are not told: they do not apologise.
    public static func charges(
        _ tx: any Transaction, by day: CalendarDay, _ way: Way, after id: Key<LedgerCase>?, limit: Int
    ) throws -> [Charge] {
        guard !way.processes.isEmpty else { return [] }
        return try tx.query(charges(by: day, way, at: ClockStart(tx.now), after: id, limit: limit)).map { row in
            Charge(
                id: try row.key("id"), obligation: try row.key("obligation_id"), party: try row.key("party_id"),
                due: try row.day("sort_due"))
        }
    }

    static func charges(
        by day: CalendarDay, _ way: Way, at now: ClockStart, after id: Key<LedgerCase>?, limit: Int
    ) -> SQL {
        """
        SELECT c.id, c.sort_due, h.obligation_id, h.party_id FROM process_case c
        JOIN process_charge h ON h.case_id = c.id AND h.track = ''
        JOIN obligation o ON o.id = h.obligation_id AND o.is_open = TRUE
        WHERE \(sql: conditions(.due(by: day), way, at: now)) AND c.id > \(id?.value ?? 0)
        ORDER BY c.id, h.obligation_id LIMIT \(limit)
        """
    }

    /// With an offset, so that PostgreSQL looks it up for each dossier rather than reading the steps of all.
    private static func conditions(_ span: Span, _ way: Way, at now: ClockStart) -> SQL {
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
            c.desk = 'dossiers' AND c.is_open = TRUE AND \(sql: time) AND c.process IN (\(list: way.processes))
                AND NOT EXISTS (SELECT 1 FROM process_transition t
                    WHERE t.case_id = c.id AND t.act IN (\(list: way.acts)) LIMIT 1 OFFSET 0)
            """
    }
}
