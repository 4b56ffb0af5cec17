public import Office
public import WorkTime

/// What a unit or person leads or coordinates, whoever's turn it is.
public enum PartyWorkStore {
    /// One page by due day, then key, of what the actor may see.
    ///
    /// `roles` are those of the party's own participation; for a person also what a unit passed to him or her.
    public static func page(
        _ tx: any Transaction, of party: Key<Party>, roles: [ParticipantRole], for actor: Actor,
        filter: ObligationFilter, after cursor: DueCursor?, limit: Int
    ) throws -> [DueCursor] {
        let stretches = stretches(of: party, roles).map { stretch -> SQL in
            var sql: SQL = """
                SELECT p.obligation_id, p.sort_due FROM participant p JOIN obligation o ON o.id = p.obligation_id
                WHERE \(sql: stretch) AND p.is_open = \(sql: filter.isOpen ? "TRUE" : "FALSE")
                """
            if let cursor { sql += " AND (p.sort_due, p.obligation_id) > (\(cursor.due), \(cursor.id))" }
            return sql + filter.dueWindow("p.sort_due") + filter.conditions
                + " AND \(sql: Access.sees(obligation: "o", actor)) ORDER BY p.sort_due, p.obligation_id LIMIT \(limit)"
        }
        return try DueCursor.page(tx, of: stretches, limit: limit)
    }

    /// How much it leads, coordinates, and how much of both is overdue, each count stopping at 100.
    public static func counts(
        _ tx: any Transaction, of party: Key<Party>, for actor: Actor, on today: CalendarDay
    ) throws -> (leading: Int, coordinating: Int, overdue: Int) {
        func count(_ roles: [ParticipantRole], _ condition: SQL) -> SQL {
            let union = stretches(of: party, roles).map { stretch -> SQL in
                """
                SELECT obligation_id FROM (SELECT DISTINCT p.obligation_id FROM participant p
                JOIN obligation o ON o.id = p.obligation_id
                WHERE \(sql: stretch) AND p.is_open = TRUE\(sql: condition)
                    AND \(sql: Access.sees(obligation: "o", actor)) LIMIT 100) AS stretch
                """
            }.joined(separator: " UNION ")
            return """
                (SELECT COUNT(*) FROM (SELECT obligation_id FROM (\(sql: union)) AS stretches LIMIT 100) AS counted)
                """
        }
        let row = try tx.first(
            """
            SELECT \(sql: count(owing, "")) AS leading, \(sql: count([.coordinate], "")) AS coordinating,
                \(sql: count(owing + [.coordinate], " AND p.sort_due < \(today)")) AS overdue
            """)
        guard let row else { return (0, 0, 0) }
        return (try row.int("leading"), try row.int("coordinating"), try row.int("overdue"))
    }

    public static let owing: [ParticipantRole] = [.lead, .part]

    /// One stretch of an index for each role, in the party's own name and as a unit's officer.
    private static func stretches(of party: Key<Party>, _ roles: [ParticipantRole]) -> [SQL] {
        roles.flatMap { role -> [SQL] in
            [
                "p.party_id = \(party) AND p.role = \(role.rawValue)",
                "p.officer_id = \(party) AND p.role = \(role.rawValue)",
            ]
        }
    }
}
