public import Office
public import WorkTime

/// Posts: who holds which title in which unit, from when to when.
public enum PostStore {
    public static func insert(
        _ tx: any Transaction, person: Key<Person>, unit: Key<Unit>, title: String, rank: Rank, from day: CalendarDay
    ) throws -> Key<Post> {
        let row = try tx.first(
            """
            INSERT INTO post (person_id, unit_id, title, rank, valid_from)
            VALUES (\(person), \(unit), \(title), \(rank), \(day)) RETURNING id
            """)
        try RevisionStore.raise(tx)
        guard let row else { throw StorageError(.row, "no key was returned") }
        return try row.key("id")
    }

    public static func find(_ tx: any Transaction, _ id: Key<Post>) throws -> PostItem? {
        try tx.first("\(sql: selection) WHERE o.id = \(id)").map(item)
    }

    /// `day` is the last on which the post is held. A post that would end before it began never was: it goes.
    public static func end(_ tx: any Transaction, _ id: Key<Post>, on day: CalendarDay) throws {
        try tx.send("DELETE FROM post WHERE id = \(id) AND valid_from > \(day)")
        try tx.send("UPDATE post SET valid_to = \(day) WHERE id = \(id)")
        try RevisionStore.raise(tx)
    }

    /// All posts of the person, those that last first.
    public static func held(_ tx: any Transaction, by person: Key<Person>) throws -> [PostItem] {
        try tx.query(
            """
            \(sql: selection) WHERE o.person_id = \(person)
            ORDER BY o.valid_to DESC NULLS FIRST, o.valid_from DESC, o.id LIMIT 100
            """
        ).map(item)
    }

    /// The posts in the unit that hold on the day or later: leaders first, then by name.
    public static func held(_ tx: any Transaction, in unit: Key<Unit>, on day: CalendarDay) throws -> [PostItem] {
        try tx.query(
            """
            \(sql: selection) WHERE o.unit_id = \(unit) AND (o.valid_to IS NULL OR o.valid_to >= \(day))
            ORDER BY \(sql: rankOrder), p.name_sort, o.id LIMIT 1000
            """
        ).map(item)
    }

    /// The posts of several people that hold on the day, for lists.
    public static func held(
        _ tx: any Transaction, by persons: [Key<Person>], on day: CalendarDay
    ) throws -> [Key<Person>: [PostItem]] {
        var result: [Key<Person>: [PostItem]] = [:]
        for some in persons.chunks() {
            let rows = try tx.query(
                """
                \(sql: selection) WHERE o.person_id IN (\(list: some)) AND \(sql: .holds("o", on: day))
                ORDER BY \(sql: rankOrder), o.valid_from, o.id
                """)
            for row in rows {
                let post = try item(row)
                result[post.person, default: []].append(post)
            }
        }
        return result
    }

    /// How many people hold a post in each unit on the day.
    public static func counts(_ tx: any Transaction, on day: CalendarDay) throws -> [Key<Unit>: Int] {
        let rows = try tx.query(
            """
            SELECT o.unit_id, COUNT(DISTINCT o.person_id) AS people FROM post AS o
            WHERE \(sql: .holds("o", on: day)) GROUP BY o.unit_id ORDER BY o.unit_id LIMIT 10000
            """)
        var result: [Key<Unit>: Int] = [:]
        for row in rows { result[try row.key("unit_id")] = try row.int("people") }
        return result
    }

    static let rankOrder: SQL = "CASE o.rank WHEN 'leader' THEN 0 WHEN 'head' THEN 1 WHEN 'deputy' THEN 2 ELSE 3 END"

    static let selection: SQL = """
        SELECT o.id, o.person_id, o.unit_id, o.title, o.rank, o.valid_from, o.valid_to, p.full_name, n.name AS unit_name
        FROM post AS o
        JOIN person AS p ON p.id = o.person_id
        JOIN unit AS u ON u.id = o.unit_id
        JOIN unit_name AS n ON n.unit_id = u.id AND n.valid_to IS NULL
        """

    static func item(_ row: Row) throws -> PostItem {
        PostItem(
            id: try row.key("id"), person: try row.key("person_id"), personName: try row.text("full_name"),
            unit: try row.key("unit_id"), unitName: try row.text("unit_name"), title: try row.text("title"),
            rank: try row.code("rank"), validFrom: try row.day("valid_from"), validTo: try row.dayIfPresent("valid_to"))
    }
}
