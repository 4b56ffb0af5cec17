public import Office
public import WorkTime

extension WorklistStore {
    /// One page of a view of the actor's worklist, by due day, then key: two statements, one more for whole lines.
    ///
    /// Each holder's rows are one stretch of an index and are cut to the page's length before they meet, so the page
    /// costs the same however much the holders hold.
    public static func page(
        _ tx: any Transaction, _ view: WorklistView, of actor: Actor, on today: CalendarDay, filter: ObligationFilter,
        after cursor: DueCursor?, limit: Int, _ extent: ObligationItem.Extent
    ) throws -> [(place: ListPlace, item: ObligationItem)] {
        let page = page(view, of: actor, on: today, filter: filter, after: cursor, limit: limit)
        return try ObligationItemStore.items(tx, page: page, extent, for: actor)
    }

    static func page(
        _ view: WorklistView, of actor: Actor, on today: CalendarDay, filter: ObligationFilter,
        after cursor: DueCursor?, limit: Int
    ) -> SQL {
        // One holder's tab names nothing twice: its stretch is the page.
        let isAlone = actor.holders.count == 1 && view.tab != nil
        let due: SQL = isAlone ? "w.sort_due AS due" : "w.sort_due"
        let stretches = actor.holders.map { holder -> SQL in
            var sql: SQL = "SELECT w.obligation_id, \(sql: due), w.late_after FROM work_item w"
            if filter.needsObligation { sql += " JOIN obligation o ON o.id = w.obligation_id" }
            sql += " WHERE w.holder_id = \(holder)"
            if let tab = view.tab {
                sql += " AND w.tab = \(tab.rawValue) AND w.is_open = \(sql: filter.isOpen ? "TRUE" : "FALSE")"
            } else {
                sql += " AND w.is_open = TRUE AND w.sort_due < \(today) AND w.late_after < \(today)"
            }
            if let cursor { sql += " AND (w.sort_due, w.obligation_id) > (\(cursor.due), \(cursor.id))" }
            return sql + filter.dueWindow(of: "w") + filter.conditions
                + " ORDER BY w.sort_due, w.obligation_id LIMIT \(limit)"
        }
        return isAlone ? stretches[0] : ListPlace.page(of: stretches, limit: limit)
    }

    /// How much stands in each view, each count stopping at 100, in one statement.
    public static func counts(_ tx: any Transaction, of actor: Actor, on today: CalendarDay) throws -> WorklistCounts {
        guard let row = try tx.first(counts(of: actor, on: today)) else { return WorklistCounts() }
        return WorklistCounts(
            waiting: try row.int("waiting"), coordinate: try row.int("coordinate"), assigned: try row.int("assigned"),
            inform: try row.int("inform"), overdue: try row.int("overdue"))
    }

    static func counts(of actor: Actor, on today: CalendarDay) -> SQL {
        """
        SELECT \(sql: count(in: .waiting, of: actor)) AS waiting,
            \(sql: count(in: .coordinate, of: actor)) AS coordinate,
            \(sql: count(in: .assigned, of: actor)) AS assigned,
            \(sql: count(in: .inform, of: actor)) AS inform,
            \(sql: count("sort_due < \(today) AND late_after < \(today)", isOneTab: false, of: actor)) AS overdue
        """
    }

    static func count(in tab: WorklistTab, of actor: Actor) -> SQL {
        count("tab = \(tab.rawValue)", isOneTab: true, of: actor)
    }

    /// How many open rows of the actor's holders fit the condition, as a value in a statement; stops at 100.
    static func count(_ condition: SQL, isOneTab: Bool, of actor: Actor) -> SQL {
        // One holder's tab names nothing twice.
        if isOneTab, actor.holders.count == 1 {
            return """
                (SELECT COUNT(*) FROM (SELECT obligation_id FROM work_item
                WHERE holder_id = \(actor.holders[0]) AND is_open = TRUE AND \(sql: condition) LIMIT 100) AS counted)
                """
        }
        // DISTINCT within a stretch for what stands in two tabs, UNION for what two holders share.
        let stretches = actor.holders.map { holder -> SQL in
            """
            SELECT obligation_id FROM (SELECT DISTINCT obligation_id FROM work_item
            WHERE holder_id = \(holder) AND is_open = TRUE AND \(sql: condition) LIMIT 100) AS stretch
            """
        }
        return """
            (SELECT COUNT(*) FROM (SELECT obligation_id FROM (\(sql: stretches.joined(separator: " UNION ")))
                AS stretches LIMIT 100) AS counted)
            """
    }
}

extension ListPlace {
    /// One page of several stretches that are each in order and cut to `limit`; what two share appears once.
    static func page(of stretches: [SQL], limit: Int) -> SQL {
        let union = stretches.map { stretch -> SQL in
            "SELECT obligation_id, sort_due, late_after FROM (\(sql: stretch)) AS stretch"
        }.joined(separator: " UNION ALL ")
        return """
            SELECT obligation_id, MIN(sort_due) AS due, MIN(late_after) AS late_after
            FROM (\(sql: union)) AS stretches
            GROUP BY obligation_id ORDER BY due, obligation_id LIMIT \(limit)
            """
    }

    static func read(_ tx: any Transaction, _ page: SQL) throws -> [ListPlace] {
        try tx.query(page).map { row in
            try ListPlace(row, due: "due", lateAfter: "late_after", id: "obligation_id")
        }
    }

    init(_ row: Row, due: String, lateAfter: String, id: String) throws {
        let last = try row.day(lateAfter)
        self.init(
            DueCursor(due: try row.day(due), id: try row.key(id)), lateAfter: last == .last ? nil : last)
    }
}
