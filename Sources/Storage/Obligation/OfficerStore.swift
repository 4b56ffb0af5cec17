public import Office
public import WorkTime

/// To whom a unit can pass its work.
public enum OfficerStore {
    /// How many open parts the unit has passed to the person, up to 100.
    public static func passed(_ tx: any Transaction, by unit: Key<Unit>, to person: Key<Person>) throws -> Int {
        try tx.query(
            """
            SELECT id FROM participant
            WHERE officer_id = \(person) AND role IN ('lead', 'part', 'coordinate') AND is_open = TRUE
                AND party_id = \(unit)
            LIMIT 100
            """
        ).count
    }

    /// Whether a unit is the other one, or lies below it.
    public static func lies(_ tx: any Transaction, _ unit: Key<Unit>, in other: Key<Unit>) throws -> Bool {
        try tx.first(
            """
            WITH RECURSIVE above (id, depth) AS (
                SELECT CAST(\(unit) AS BIGINT), 0
                UNION ALL
                SELECT unit.parent_id, above.depth + 1 FROM unit JOIN above ON unit.id = above.id
                WHERE unit.parent_id IS NOT NULL AND above.depth < 8
            )
            SELECT id FROM above WHERE id = \(other) LIMIT 1
            """) != nil
    }

    /// Whether the person holds a post that day in the unit or in one below it.
    public static func works(
        _ tx: any Transaction, _ person: Key<Person>, in unit: Key<Unit>, on day: CalendarDay
    ) throws -> Bool {
        try tx.first(
            """
            WITH RECURSIVE below (id, depth) AS (
                SELECT CAST(\(unit) AS BIGINT), 0
                UNION ALL
                SELECT unit.id, below.depth + 1 FROM unit JOIN below ON unit.parent_id = below.id WHERE below.depth < 8
            )
            SELECT post.id FROM post JOIN below ON below.id = post.unit_id
            WHERE post.person_id = \(person) AND post.valid_from <= \(day)
                AND (post.valid_to IS NULL OR post.valid_to >= \(day))
            LIMIT 1
            """) != nil
    }
}
