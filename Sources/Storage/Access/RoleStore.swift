public import Office
public import WorkTime

/// Grants of roles.
public enum RoleStore {
    public static func insert(
        _ tx: any Transaction, person: Key<Person>, role: Role, from day: CalendarDay
    ) throws -> Key<RoleGrant> {
        let row = try tx.first(
            """
            INSERT INTO role_grant (person_id, role, valid_from) VALUES (\(person), \(role), \(day)) RETURNING id
            """)
        guard let row else { throw StorageError(.row, "no key was returned") }
        return try row.key("id")
    }

    /// `day` is the last on which the role holds. A grant that would end before it began never was: it goes.
    public static func end(_ tx: any Transaction, _ id: Key<RoleGrant>, on day: CalendarDay) throws {
        try tx.send("DELETE FROM role_grant WHERE id = \(id) AND valid_from > \(day)")
        try tx.send("UPDATE role_grant SET valid_to = \(day) WHERE id = \(id)")
    }

    /// All grants of the person, those that last first.
    public static func held(_ tx: any Transaction, by person: Key<Person>) throws -> [RoleItem] {
        try tx.query(
            """
            SELECT id, person_id, role, valid_from, valid_to FROM role_grant WHERE person_id = \(person)
            ORDER BY valid_to DESC NULLS FIRST, valid_from DESC, id LIMIT 200
            """
        ).map { row in
            RoleItem(
                id: try row.key("id"), person: try row.key("person_id"), role: try row.code("role"),
                validFrom: try row.day("valid_from"), validTo: try row.dayIfPresent("valid_to"))
        }
    }

    /// Those who hold the role on the day, up to 100.
    public static func holders(_ tx: any Transaction, of role: Role, on day: CalendarDay) throws -> [Key<Person>] {
        try tx.query(
            """
            SELECT DISTINCT g.person_id FROM role_grant AS g
            WHERE g.role = \(role) AND \(sql: .holds("g", on: day)) ORDER BY g.person_id LIMIT 100
            """
        ).map { try $0.key("person_id") }
    }

    /// Those who can sign in and hold the role on the day, up to 100.
    public static func activeHolders(
        _ tx: any Transaction, of role: Role, on day: CalendarDay
    ) throws -> [Key<Person>] {
        try tx.query(
            """
            SELECT DISTINCT g.person_id FROM role_grant AS g
            JOIN account AS a ON a.person_id = g.person_id AND a.state <> 'deactivated'
            WHERE g.role = \(role) AND \(sql: .holds("g", on: day)) ORDER BY g.person_id LIMIT 100
            """
        ).map { try $0.key("person_id") }
    }
}
