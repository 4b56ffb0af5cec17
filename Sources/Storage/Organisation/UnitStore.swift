public import Office
public import WorkTime

/// Units and outside agencies, as they are now; `UnitNameStore` has the names they bore.
public enum UnitStore {
    public static func insert(
        _ tx: any Transaction, parent: Key<Unit>?, kind: Unit.Kind, isOutside: Bool, follower: Key<Person>?,
        name: String, shortName: String?, from day: CalendarDay
    ) throws -> Key<Unit> {
        let id = try PartyStore.insertUnit(tx)
        try tx.send(
            """
            INSERT INTO unit (id, parent_id, kind, is_outside, follower_id, position, valid_from, version)
            VALUES (\(id), \(parent), \(kind), \(isOutside), \(follower),
                (SELECT COALESCE(MAX(position), 0) + 1 FROM unit), \(day), 1)
            """)
        try UnitNameStore.insert(tx, unit: id, name: name, shortName: shortName, from: day)
        return id
    }

    /// Nil when there is no such unit; closed units are found too.
    public static func find(_ tx: any Transaction, _ id: Key<Unit>) throws -> UnitItem? {
        try tx.first("\(sql: selection) WHERE u.id = \(id)").map(item)
    }

    /// The unit with the office itself, each under its name of today, nil where there is none: one statement.
    public static func withOffice(
        _ tx: any Transaction, _ id: Key<Unit>
    ) throws -> (unit: UnitItem?, office: UnitItem?) {
        let found = try tx.query("\(sql: selection) WHERE u.id = \(id) OR u.kind = 'office' ORDER BY u.id").map(item)
        return (found.first { $0.unit.id == id }, found.first { $0.unit.kind == .office })
    }

    /// The units that exist on the day, under the names of that day, inside ones first, in the office's order. An office
    /// has some hundred.
    public static func all(_ tx: any Transaction, on day: CalendarDay, limit: Int = 10_000) throws -> [UnitItem] {
        try tx.query(
            """
            \(sql: selection(named: .holds("n", on: day))) WHERE \(sql: .holds("u", on: day))
            ORDER BY u.is_outside, u.position, u.id LIMIT \(limit)
            """
        ).map(item)
    }

    /// Units that existed once, the last closed first.
    public static func closed(_ tx: any Transaction, before day: CalendarDay, limit: Int = 200) throws -> [UnitItem] {
        try tx.query(
            """
            \(sql: selection) WHERE u.valid_to < \(day) ORDER BY u.valid_to DESC, u.id LIMIT \(limit)
            """
        ).map(item)
    }

    /// Writes everything but the name.
    public static func change(
        _ tx: any Transaction, _ id: Key<Unit>, parent: Key<Unit>?, kind: Unit.Kind, follower: Key<Person>?,
        version: Int64
    ) throws {
        try tx.changeOne(
            """
            UPDATE unit SET parent_id = \(parent), kind = \(kind), follower_id = \(follower), version = version + 1
            WHERE id = \(id) AND version = \(version)
            """)
        try RevisionStore.raise(tx)
    }

    /// Raises the version for a change of name or aliases; throws `.stale` when it was raised since.
    public static func raiseVersion(_ tx: any Transaction, _ id: Key<Unit>, version: Int64) throws {
        try tx.changeOne(
            "UPDATE unit SET version = version + 1 WHERE id = \(id) AND version = \(version)")
        try RevisionStore.raise(tx)
    }

    /// `day` is the last on which the unit exists. Its last name stays: what it worked on is still called by it.
    public static func close(_ tx: any Transaction, _ id: Key<Unit>, on day: CalendarDay, version: Int64) throws {
        try tx.changeOne(
            """
            UPDATE unit SET valid_to = \(day), version = version + 1
            WHERE id = \(id) AND version = \(version) AND valid_to IS NULL
            """)
        try RevisionStore.raise(tx)
    }

    public static func children(_ tx: any Transaction, of id: Key<Unit>, on day: CalendarDay) throws -> [Key<Unit>] {
        try tx.query(
            """
            SELECT u.id FROM unit AS u WHERE u.parent_id = \(id) AND \(sql: .holds("u", on: day))
            ORDER BY u.position, u.id LIMIT 1000
            """
        ).map { try $0.key("id") }
    }

    /// The names of the units that the person follows, up to 5.
    public static func followed(_ tx: any Transaction, by person: Key<Person>) throws -> [String] {
        try tx.query(
            """
            SELECT n.name FROM unit AS u
            JOIN unit_name AS n ON n.unit_id = u.id AND n.valid_to IS NULL
            WHERE u.follower_id = \(person) AND u.valid_to IS NULL ORDER BY u.position, u.id LIMIT 5
            """
        ).map { try $0.text("name") }
    }

    /// The agencies that the person follows, in the office's order.
    public static func agencies(_ tx: any Transaction, followedBy person: Key<Person>) throws -> [Key<Unit>] {
        try tx.query(
            """
            SELECT id FROM unit WHERE follower_id = \(person) AND valid_to IS NULL ORDER BY position, id LIMIT 5000
            """
        ).map { try $0.key("id") }
    }

    /// Gives agencies to another follower; their work goes with `WorklistStore.rewrite`.
    public static func follow(_ tx: any Transaction, _ agencies: [Key<Unit>], by person: Key<Person>?) throws {
        for chunk in agencies.chunks() {
            try tx.send(
                "UPDATE unit SET follower_id = \(person), version = version + 1 WHERE id IN (\(list: chunk))")
        }
        try RevisionStore.raise(tx)
    }

    /// The office with its name of today; nil before it is founded.
    public static func officeItem(_ tx: any Transaction) throws -> UnitItem? {
        try tx.first("\(sql: selection) WHERE u.kind = 'office' ORDER BY u.id LIMIT 1").map(item)
    }

    /// The unit that is the office itself; nil before it is founded.
    public static func office(_ tx: any Transaction) throws -> Key<Unit>? {
        try tx.first("SELECT id FROM unit WHERE kind = 'office' ORDER BY id LIMIT 1").map { try $0.key("id") }
    }

    /// How many obligations are still open for the party, also those that it directs or assigned, has passed on, or that
    /// another records for it; up to 100.
    public static func openWork(_ tx: any Transaction, of party: Key<Party>) throws -> Int {
        try tx.query(
            """
            SELECT obligation_id FROM work_item
            WHERE holder_id = \(party) AND tab <> 'inform' AND is_open = TRUE
            UNION
            SELECT obligation_id FROM participant
            WHERE party_id = \(party) AND role IN ('lead', 'part', 'coordinate') AND is_open = TRUE
            LIMIT 100
            """
        ).count
    }

    private static let selection = selection(named: "n.valid_to IS NULL")

    /// Under the name that the condition chooses.
    private static func selection(named name: SQL) -> SQL {
        """
        SELECT u.id, u.parent_id, u.kind, u.is_outside, u.follower_id, u.position, u.valid_from, u.valid_to, u.version,
            n.name, n.short_name, f.full_name AS follower_name
        FROM unit AS u
        JOIN unit_name AS n ON n.unit_id = u.id AND \(sql: name)
        LEFT JOIN person AS f ON f.id = u.follower_id
        """
    }

    private static func item(_ row: Row) throws -> UnitItem {
        UnitItem(
            unit: Unit(
                id: try row.key("id"), parent: try row.keyIfPresent("parent_id"), kind: try row.code("kind"),
                name: try row.text("name"), shortName: try row.textIfPresent("short_name"),
                isOutside: try row.bool("is_outside"), follower: try row.keyIfPresent("follower_id"),
                version: Int64(try row.int("version"))),
            followerName: try row.textIfPresent("follower_name"), validFrom: try row.day("valid_from"),
            validTo: try row.dayIfPresent("valid_to"))
    }
}
