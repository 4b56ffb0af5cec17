public import Office
public import WorkTime

extension OfficerStore {
    /// Who holds a post that day in the unit or in one below it, the highest first, each once; at most 300.
    public static func colleagues(
        _ tx: any Transaction, in unit: Key<Unit>, for actor: Actor, on day: CalendarDay
    ) throws -> [UnitColleague] {
        func open(_ column: SQL) -> SQL {
            """
            (SELECT COUNT(*) FROM (SELECT p.id FROM participant p JOIN obligation o ON o.id = p.obligation_id
                WHERE p.\(sql: column) = person.id AND p.role IN ('lead', 'part', 'coordinate') AND p.is_open = TRUE
                    AND \(sql: Access.sees(obligation: "o", actor)) LIMIT 100) AS stretch)
            """
        }
        let rows = try tx.query(
            """
            WITH RECURSIVE below (id, depth) AS (
                SELECT CAST(\(unit) AS BIGINT), 0
                UNION ALL
                SELECT unit.id, below.depth + 1 FROM unit JOIN below ON unit.parent_id = below.id WHERE below.depth < 8
            )
            SELECT person.id, person.full_name, post.title,
                \(sql: open("officer_id")) + \(sql: open("party_id")) AS in_hand
            FROM post JOIN below ON below.id = post.unit_id JOIN person ON person.id = post.person_id
            WHERE post.valid_from <= \(day) AND (post.valid_to IS NULL OR post.valid_to >= \(day))
            ORDER BY CASE post.rank WHEN 'leader' THEN 0 WHEN 'head' THEN 1 WHEN 'deputy' THEN 2 ELSE 3 END,
                person.name_sort, post.id
            LIMIT 300
            """)
        var known: Set<Key<Party>> = []
        return try rows.compactMap { row in
            let key: Key<Party> = try row.key("id")
            guard known.insert(key).inserted else { return nil }
            return UnitColleague(
                person: NamedParty(key: key, kind: .person, name: try row.text("full_name")),
                title: try row.text("title"), open: min(try row.int("in_hand"), 100))
        }
    }
}
