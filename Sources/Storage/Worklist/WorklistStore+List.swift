public import Office
public import WorkTime

extension WorklistStore {
    /// One page of a view of the actor's worklist: by due day, then key.
    ///
    /// Each holder's rows are one stretch of an index and are cut to the page's length before they meet, so the page
    /// costs the same however much the holders hold.
    public static func page(
        _ tx: any Transaction, _ view: WorklistView, of actor: Actor, on today: CalendarDay, filter: ObligationFilter,
        after cursor: DueCursor?, limit: Int
    ) throws -> [DueCursor] {
        let stretches = actor.holders.map { holder -> SQL in
            var sql: SQL = "SELECT w.obligation_id, w.sort_due FROM work_item w"
            if filter.needsObligation { sql += " JOIN obligation o ON o.id = w.obligation_id" }
            sql += " WHERE w.holder_id = \(holder)"
            if let tab = view.tab {
                sql += " AND w.tab = \(tab.rawValue) AND w.is_open = \(sql: filter.isOpen ? "TRUE" : "FALSE")"
            } else {
                sql += " AND w.is_open = TRUE AND w.sort_due < \(today)"
            }
            if let cursor { sql += " AND (w.sort_due, w.obligation_id) > (\(cursor.due), \(cursor.id))" }
            return sql + filter.dueWindow("w.sort_due") + filter.conditions
                + " ORDER BY w.sort_due, w.obligation_id LIMIT \(limit)"
        }
        return try DueCursor.page(tx, of: stretches, limit: limit)
    }

    /// How much stands in each view, each count stopping at 100, in one statement.
    public static func counts(_ tx: any Transaction, of actor: Actor, on today: CalendarDay) throws -> WorklistCounts {
        func count(_ condition: SQL) -> SQL {
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
        let row = try tx.first(
            """
            SELECT \(sql: count("tab = 'waiting'")) AS waiting, \(sql: count("tab = 'coordinate'")) AS coordinate,
                \(sql: count("tab = 'assigned'")) AS assigned, \(sql: count("tab = 'inform'")) AS inform,
                \(sql: count("sort_due < \(today)")) AS overdue
            """)
        guard let row else { return WorklistCounts() }
        return WorklistCounts(
            waiting: try row.int("waiting"), coordinate: try row.int("coordinate"), assigned: try row.int("assigned"),
            inform: try row.int("inform"), overdue: try row.int("overdue"))
    }
}

extension DueCursor {
    /// One page of several stretches that are each in order and cut to `limit`; what two share appears once.
    static func page(_ tx: any Transaction, of stretches: [SQL], limit: Int) throws -> [DueCursor] {
        let union = stretches.map { stretch -> SQL in
            "SELECT obligation_id, sort_due FROM (\(sql: stretch)) AS stretch"
        }.joined(separator: " UNION ALL ")
        return try tx.query(
            """
            SELECT obligation_id, MIN(sort_due) AS due FROM (\(sql: union)) AS stretches
            GROUP BY obligation_id ORDER BY due, obligation_id LIMIT \(limit)
            """
        ).map { DueCursor(due: try $0.day("due"), id: try $0.key("obligation_id")) }
    }
}
