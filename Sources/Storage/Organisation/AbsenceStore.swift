public import Office
public import WorkTime

/// Who is away when, and who acts meanwhile.
public enum AbsenceStore {
    public static func insert(
        _ tx: any Transaction, person: Key<Person>, substitute: Key<Person>?, reason: Absence.Reason,
        from: CalendarDay, to: CalendarDay, by enterer: Key<Person>
    ) throws -> Key<Absence> {
        let row = try tx.first(
            """
            INSERT INTO absence (person_id, substitute_id, reason, valid_from, valid_to, entered_by, entered_at, version)
            VALUES (\(person), \(substitute), \(reason), \(from), \(to), \(enterer), \(tx.now), 1) RETURNING id
            """)
        guard let row else { throw StorageError(.row, "no key was returned") }
        return try row.key("id")
    }

    public static func find(_ tx: any Transaction, _ id: Key<Absence>) throws -> Absence? {
        try tx.first("\(sql: selection) WHERE b.id = \(id)").map(absence)
    }

    /// `day` is the last away. One that would end before it began never was: it goes.
    public static func end(_ tx: any Transaction, _ id: Key<Absence>, on day: CalendarDay, version: Int64) throws {
        if try tx.execute("DELETE FROM absence WHERE id = \(id) AND version = \(version) AND valid_from > \(day)") == 1
        {
            return
        }
        try tx.changeOne(
            "UPDATE absence SET valid_to = \(day), version = version + 1 WHERE id = \(id) AND version = \(version)")
    }

    /// Gives the work of whoever is away to somebody else, or to nobody.
    public static func replace(
        _ tx: any Transaction, substitute old: Key<Person>, by new: Key<Person>?, from day: CalendarDay
    )
        throws
    {
        // Nobody stands in for himself.
        try tx.send(
            """
            UPDATE absence SET substitute_id = CASE WHEN person_id = CAST(\(new) AS BIGINT) THEN NULL
                ELSE CAST(\(new) AS BIGINT) END, version = version + 1
            WHERE substitute_id = \(old) AND valid_to >= \(day)
            """)
    }

    /// Those of the person that share a day with the stretch.
    public static func overlapping(
        _ tx: any Transaction, of person: Key<Person>, from: CalendarDay, to: CalendarDay
    ) throws -> [Absence] {
        try tx.query(
            """
            \(sql: selection) WHERE b.person_id = \(person) AND b.valid_to >= \(from) AND b.valid_from <= \(to)
            ORDER BY b.valid_to, b.id LIMIT 20
            """
        ).map(absence)
    }

    /// Those for whom the person acts on a day of the stretch.
    public static func standingIn(
        _ tx: any Transaction, _ person: Key<Person>, from: CalendarDay, to: CalendarDay
    ) throws -> [Absence] {
        try tx.query(
            """
            \(sql: selection) WHERE b.substitute_id = \(person) AND b.valid_to >= \(from) AND b.valid_from <= \(to)
            ORDER BY b.valid_to, b.id LIMIT 50
            """
        ).map(absence)
    }

    /// What is not over and concerns these people, as away or as standing in.
    public static func concerning(
        _ tx: any Transaction, _ person: Key<Person>, since day: CalendarDay
    ) throws -> [Absence] {
        try tx.query(
            """
            \(sql: selection) WHERE b.id IN (
                SELECT id FROM absence WHERE person_id = \(person) AND valid_to >= \(day)
                UNION SELECT id FROM absence WHERE substitute_id = \(person) AND valid_to >= \(day))
            ORDER BY b.valid_from, b.id LIMIT 200
            """
        ).map(absence)
    }

    /// One page of all that is not over on the day, by last day; `after` is the last shown.
    public static func page(
        _ tx: any Transaction, since day: CalendarDay, after: Absence?, limit: Int
    ) throws -> [Absence] {
        try tx.query(page(since: day, after: after, limit: limit)).map(absence)
    }

    static func page(since day: CalendarDay, after: Absence?, limit: Int) -> SQL {
        let start: SQL = after.map { "(b.valid_to, b.id) > (\($0.validTo), \($0.id))" } ?? "b.valid_to >= \(day)"
        return "\(sql: selection) WHERE \(sql: start) ORDER BY b.valid_to, b.id LIMIT \(limit)"
    }

    /// Of these people, who is away that day.
    public static func away(
        _ tx: any Transaction, among persons: some Sequence<Key<Person>>, on day: CalendarDay
    ) throws -> [Key<Person>: Absence] {
        var result: [Key<Person>: Absence] = [:]
        for chunk in Set(persons).sorted().chunks() {
            let rows = try tx.query(
                """
                \(sql: selection) WHERE b.person_id IN (\(list: chunk)) AND \(sql: .holds("b", on: day))
                ORDER BY b.person_id, b.id
                """)
            for row in rows {
                let absence = try absence(row)
                result[Key(absence.person.key.value)] = absence
            }
        }
        return result
    }

    static let selection: SQL = """
        SELECT b.id, b.person_id, p.full_name AS person_name, b.substitute_id, s.full_name AS substitute_name, b.reason,
            b.valid_from, b.valid_to, b.version
        FROM absence AS b
        JOIN person AS p ON p.id = b.person_id
        LEFT JOIN person AS s ON s.id = b.substitute_id
        """

    static func absence(_ row: Row) throws -> Absence {
        Absence(
            id: try row.key("id"), person: try NamedParty.person(row, "person"),
            substitute: try NamedParty.personIfPresent(row, "substitute"), reason: try row.code("reason"),
            validFrom: try row.day("valid_from"), validTo: try row.day("valid_to"),
            version: Int64(try row.int("version")))
    }
}
