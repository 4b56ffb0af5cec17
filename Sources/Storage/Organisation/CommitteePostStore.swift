public import Office
public import WorkTime

/// Who leads the People's Committee above the office.
public enum CommitteePostStore {
    public static let notFound = OfficeError(.notFound, "Không có ghi nhận lãnh đạo Ủy ban nhân dân này.")

    /// Makes others who record leaders wait, on the one row that is always there: the office.
    public static func hold(_ tx: any Transaction) throws {
        try tx.send("UPDATE unit SET version = version WHERE kind = 'office'")
    }

    public static func insert(
        _ tx: any Transaction, _ person: Key<Person>, _ title: CommitteeTitle, from day: CalendarDay,
        to end: CalendarDay?, by enterer: Key<Person>
    ) throws -> Key<CommitteePost> {
        let row = try tx.first(
            """
            INSERT INTO committee_post (person_id, title, valid_from, valid_to, entered_by, entered_at, version)
            VALUES (\(person), \(title), \(day), \(end), \(enterer), \(tx.now), 1)
            RETURNING id
            """)
        guard let row else { throw StorageError(.row, "no key was returned") }
        return try row.key("id")
    }

    /// `day` is the last on which it is held. One that would end before it began never was: it goes.
    public static func end(
        _ tx: any Transaction, _ id: Key<CommitteePost>, on day: CalendarDay, version: Int64
    ) throws {
        let gone = try tx.execute(
            "DELETE FROM committee_post WHERE id = \(id) AND version = \(version) AND valid_from > \(day)")
        if gone == 1 { return }
        try tx.changeOne(
            """
            UPDATE committee_post SET valid_to = \(day), version = version + 1
            WHERE id = \(id) AND version = \(version)
            """)
    }

    public static func find(_ tx: any Transaction, _ id: Key<CommitteePost>) throws -> CommitteePost? {
        try tx.first("\(sql: selection) WHERE c.id = \(id)").map(post)
    }

    /// All, of before and after too: those at the head first, the newest first among them.
    public static func all(_ tx: any Transaction, limit: Int = 500) throws -> [CommitteePost] {
        try tx.query(
            """
            \(sql: selection)
            ORDER BY CASE WHEN c.valid_to IS NULL THEN 0 ELSE 1 END,
                CASE c.title WHEN 'chairman' THEN 0 WHEN 'acting' THEN 1 WHEN 'viceInCharge' THEN 2 ELSE 3 END,
                c.valid_from DESC, c.id LIMIT \(limit)
            """
        ).map(post)
    }

    private static let selection: SQL = """
        SELECT c.id, c.person_id, p.full_name AS person_name, c.title, c.valid_from, c.valid_to, c.version
        FROM committee_post AS c JOIN person AS p ON p.id = c.person_id
        """

    private static func post(_ row: Row) throws -> CommitteePost {
        CommitteePost(
            id: try row.key("id"), person: try NamedParty.person(row, "person"), title: try row.code("title"),
            validFrom: try row.day("valid_from"), validTo: try row.dayIfPresent("valid_to"),
            version: Int64(try row.int("version")))
    }
}
