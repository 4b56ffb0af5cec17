public import Office
import Vietnamese
public import WorkTime

/// The names of units, each with its days, and their aliases.
public enum UnitNameStore {
    static func insert(
        _ tx: any Transaction, unit: Key<Unit>, name: String, shortName: String?, from day: CalendarDay
    ) throws {
        try tx.send(
            """
            INSERT INTO unit_name (unit_id, name, short_name, name_fold, name_sort, valid_from)
            VALUES (\(unit), \(name), \(shortName), \(name.folded), \(name.sortKey), \(day))
            """)
        try RevisionStore.raise(tx)
    }

    /// Lets the present name end on the eve of `day` and the new one begin. A name that began on `day` or later is
    /// replaced: it was written wrongly.
    public static func rename(
        _ tx: any Transaction, _ unit: Key<Unit>, to name: String, shortName: String?, from day: CalendarDay
    ) throws {
        try tx.send(
            "DELETE FROM unit_name WHERE unit_id = \(unit) AND valid_to IS NULL AND valid_from >= \(day)")
        try tx.send(
            """
            UPDATE unit_name SET valid_to = \(day.adding(days: -1)) WHERE unit_id = \(unit) AND valid_to IS NULL
            """)
        try insert(tx, unit: unit, name: name, shortName: shortName, from: day)
    }

    /// The unit that bears the name today, marks and case aside; nil when it is free.
    public static func bearer(_ tx: any Transaction, of name: String) throws -> Key<Unit>? {
        try tx.first(
            """
            SELECT n.unit_id FROM unit_name AS n JOIN unit AS u ON u.id = n.unit_id AND u.valid_to IS NULL
            WHERE n.name_fold = \(name.folded) AND n.valid_to IS NULL ORDER BY n.unit_id LIMIT 1
            """
        ).map { try $0.key("unit_id") }
    }

    /// What the office is called today, nil before it is founded; and what the unit that bore the name last, or the one that
    /// took its place, nil where nobody bore it or the unit is gone. One statement.
    public static func officeAndToday(
        _ tx: any Transaction, of name: String
    ) throws -> (office: String?, unit: String?) {
        let row = try tx.first(
            """
            WITH RECURSIVE chain (id, step) AS (
                SELECT named.unit_id, 0 FROM (
                    SELECT n.unit_id FROM unit_name AS n WHERE n.name_fold = \(name.folded)
                    ORDER BY n.valid_from DESC, n.id DESC LIMIT 1) AS named
                UNION ALL
                SELECT s.successor_id, c.step + 1 FROM chain AS c
                JOIN unit_successor AS s ON s.unit_id = c.id AND s.position = 0
                WHERE c.step < 20)
            SELECT (
                SELECT n.name FROM unit AS o JOIN unit_name AS n ON n.unit_id = o.id AND n.valid_to IS NULL
                WHERE o.kind = 'office' ORDER BY o.id LIMIT 1) AS office_name,
                (SELECT n.name FROM chain AS c JOIN unit AS u ON u.id = c.id AND u.valid_to IS NULL
                JOIN unit_name AS n ON n.unit_id = c.id AND n.valid_to IS NULL
                ORDER BY c.step LIMIT 1) AS unit_name
            """)
        return (try row?.textIfPresent("office_name"), try row?.textIfPresent("unit_name"))
    }

    /// The key of the name that a unit bears in an obligation `o`: today's while it is open, afterwards the one of the day
    /// on which it was closed, so that what is over keeps its old names.
    static func ofItsTime(_ unit: SQL) -> SQL {
        """
        SELECT COALESCE(
            (SELECT n.id FROM unit_name AS n
                WHERE n.unit_id = \(sql: unit) AND n.valid_from <= COALESCE(o.closed_on, '9999-12-31')
                ORDER BY n.valid_from DESC, n.id DESC LIMIT 1),
            (SELECT n.id FROM unit_name AS n WHERE n.unit_id = \(sql: unit) ORDER BY n.valid_from, n.id LIMIT 1))
        """
    }

    /// All names of the unit, newest first.
    public static func history(_ tx: any Transaction, of unit: Key<Unit>) throws -> [UnitNameItem] {
        try tx.query(
            """
            SELECT name, short_name, valid_from, valid_to FROM unit_name
            WHERE unit_id = \(unit) ORDER BY valid_from DESC, id DESC LIMIT 200
            """
        ).map { row in
            UnitNameItem(
                name: try row.text("name"), shortName: try row.textIfPresent("short_name"),
                validFrom: try row.day("valid_from"), validTo: try row.dayIfPresent("valid_to"))
        }
    }

    /// In the order in which they were entered.
    public static func aliases(_ tx: any Transaction, of unit: Key<Unit>) throws -> [String] {
        try tx.query("SELECT alias FROM unit_alias WHERE unit_id = \(unit) ORDER BY id LIMIT 100").map {
            try $0.text("alias")
        }
    }

    /// Replaces the aliases; those that stay keep their rows.
    public static func setAliases(_ tx: any Transaction, of unit: Key<Unit>, to aliases: [String]) throws {
        try tx.send("DELETE FROM unit_alias WHERE unit_id = \(unit) AND alias NOT IN (\(list: aliases))")
        for alias in aliases {
            try tx.send(
                """
                INSERT INTO unit_alias (unit_id, alias) VALUES (\(unit), \(alias))
                ON CONFLICT (unit_id, alias) DO NOTHING
                """)
        }
        try RevisionStore.raise(tx)
    }
}
