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
    ) throws -> [ListPlace] {
        try ListPlace.read(tx, page(of: party, roles: roles, for: actor, filter: filter, after: cursor, limit: limit))
    }

    static func page(
        of party: Key<Party>, roles: [ParticipantRole], for actor: Actor, filter: ObligationFilter,
        after cursor: DueCursor?, limit: Int
    ) -> SQL {
        let stretches = stretches(of: party, roles).map { stretch -> SQL in
            var sql: SQL = """
                SELECT p.obligation_id, p.sort_due, p.late_after FROM participant p JOIN obligation o ON o.id = p.obligation_id
                WHERE \(sql: stretch) AND p.is_open = \(sql: filter.isOpen ? "TRUE" : "FALSE")
                """
            if let cursor { sql += " AND (p.sort_due, p.obligation_id) > (\(cursor.due), \(cursor.id))" }
            return sql + filter.dueWindow(of: "p") + filter.conditions
                + " AND \(sql: Access.sees(obligation: "o", actor)) ORDER BY p.sort_due, p.obligation_id LIMIT \(limit)"
        }
        return ListPlace.page(of: stretches, limit: limit)
    }

    /// What the party is called today, how much it leads, coordinates, and how much of both is overdue, each count
    /// stopping at 100: one statement. Nil when there is no such party.
    public static func summary(
        _ tx: any Transaction, of party: Key<Party>, for actor: Actor, on today: CalendarDay
    ) throws -> (party: NamedParty, leading: Int, coordinating: Int, overdue: Int)? {
        guard let row = try tx.first(summary(of: party, for: actor, on: today)),
            let named = try NamedParty.ifPresent(row, "party")
        else { return nil }
        return (named, try row.int("leading"), try row.int("coordinating"), try row.int("overdue"))
    }

    static func summary(of party: Key<Party>, for actor: Actor, on today: CalendarDay) -> SQL {
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
        return """
            SELECT party.id AS party_id, un.name AS party_unit, pe.full_name AS party_person,
                \(sql: count(owing, "")) AS leading, \(sql: count([.coordinate], "")) AS coordinating,
                \(sql: count(owing + [.coordinate], " AND p.sort_due < \(today) AND p.late_after < \(today)")) AS overdue
            FROM party
            LEFT JOIN unit_name un ON un.unit_id = party.id AND un.valid_to IS NULL
            LEFT JOIN person pe ON pe.id = party.id
            WHERE party.id = \(party)
            """
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
