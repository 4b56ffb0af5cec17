public import Office
public import WorkTime

/// The days on which leaders receive citizens.
public enum ReceptionDayStore {
    public static func insert(
        _ tx: any Transaction, _ day: CalendarDay, leader: Key<Person>, place: String, by person: Key<Person>
    ) throws -> Key<ReceptionDay> {
        let row = try tx.first(
            """
            INSERT INTO reception_day (day, leader_id, place, created_by, created_at)
            VALUES (\(day), \(leader), \(place), \(person), \(tx.now)) RETURNING id
            """)
        guard let row else { throw StorageError(.row, "a reception day was not written") }
        return try row.key("id")
    }

    /// Whether there was such a day.
    public static func drop(_ tx: any Transaction, _ id: Key<ReceptionDay>) throws -> Bool {
        try tx.execute("DELETE FROM reception_day WHERE id = \(id)") > 0
    }

    /// Keeps a day as it is until the transaction ends: nobody is put down for it while it is taken away, nor the other way round.
    public static func hold(_ tx: any Transaction, _ id: Key<ReceptionDay>) throws {
        try tx.send("UPDATE reception_day SET place = place WHERE id = \(id)")
    }

    /// Keeps every leader's day of that date.
    public static func hold(_ tx: any Transaction, on day: CalendarDay) throws {
        try tx.send("UPDATE reception_day SET place = place WHERE day = \(day)")
    }

    public static func find(_ tx: any Transaction, _ id: Key<ReceptionDay>) throws -> ReceptionDay? {
        try tx.first("\(sql: select) WHERE d.id = \(id)").map(day)
    }

    public static func exists(_ tx: any Transaction, _ day: CalendarDay, leader: Key<Person>) throws -> Bool {
        try tx.first("SELECT id FROM reception_day WHERE day = \(day) AND leader_id = \(leader)") != nil
    }

    /// Those of a period in their order, each with how many visits the leader received then and how many are put down for it.
    public static func days(_ tx: any Transaction, from: CalendarDay, to: CalendarDay) throws -> [ReceptionDay] {
        try tx.query(days(from: from, to: to)).map(day)
    }

    static func days(from: CalendarDay, to: CalendarDay) -> SQL {
        "\(sql: select) WHERE d.day >= \(from) AND d.day <= \(to) ORDER BY d.day, d.id LIMIT 400"
    }

    private static let select: SQL = """
        SELECT d.id, d.day, d.place, d.leader_id, p.full_name AS leader_name,
            (SELECT COUNT(*) FROM visit v JOIN process_case c ON c.id = v.case_id
                WHERE v.held_on = d.day AND v.host_id = d.leader_id
                    AND c.state NOT IN ('registered', 'absent', 'refusing', 'refused')) AS visits,
            (SELECT COUNT(*) FROM visit v JOIN process_case c ON c.id = v.case_id
                WHERE v.held_on = d.day AND v.host_id = d.leader_id AND c.state = 'registered') AS registered
        FROM reception_day d JOIN person p ON p.id = d.leader_id
        """

    private static func day(_ row: Row) throws -> ReceptionDay {
        ReceptionDay(
            id: try row.key("id"), day: try row.day("day"), leader: try NamedParty.person(row, "leader"),
            place: try row.text("place"), visits: try row.int("visits"),
            registered: try row.int("registered"))
    }
}
