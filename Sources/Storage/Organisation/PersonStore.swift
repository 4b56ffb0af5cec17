public import Office
import Vietnamese
public import WorkTime

/// The people of the office.
public enum PersonStore {
    public static func insert(
        _ tx: any Transaction, fullName: String, email: String?, phone: String?, from day: CalendarDay
    ) throws -> Key<Person> {
        let id = try PartyStore.insertPerson(tx)
        try tx.send(
            """
            INSERT INTO person (id, full_name, name_fold, name_sort, email, phone, valid_from, version)
            VALUES (\(id), \(fullName), \(fullName.folded), \(fullName.nameSortKey), \(email), \(phone), \(day), 1)
            """)
        try RevisionStore.raise(tx)
        return id
    }

    /// Nil when there is no such person; those who have left are found too.
    public static func find(_ tx: any Transaction, _ id: Key<Person>) throws -> PersonItem? {
        try tx.first("\(sql: selection) WHERE p.id = \(id)").map(item)
    }

    public static func change(
        _ tx: any Transaction, _ id: Key<Person>, fullName: String, email: String?, phone: String?, version: Int64
    ) throws {
        try tx.changeOne(
            """
            UPDATE person SET full_name = \(fullName), name_fold = \(fullName.folded),
                name_sort = \(fullName.nameSortKey), email = \(email), phone = \(phone), version = version + 1
            WHERE id = \(id) AND version = \(version)
            """)
        try RevisionStore.raise(tx)
    }

    /// `day` is the last on which the person belongs to the office.
    public static func leave(_ tx: any Transaction, _ id: Key<Person>, on day: CalendarDay, version: Int64) throws {
        try tx.changeOne(
            """
            UPDATE person SET valid_to = \(day), version = version + 1
            WHERE id = \(id) AND version = \(version) AND valid_to IS NULL
            """)
        try RevisionStore.raise(tx)
    }

    /// One page of the list of people, in the order of Vietnamese names; `after` is the cursor of the last shown.
    public static func page(
        _ tx: any Transaction, _ filter: PersonFilter, after: PersonCursor?, limit: Int
    ) throws -> [PersonItem] {
        try tx.query(page(filter, after: after, limit: limit)).map(item)
    }

    static func page(_ filter: PersonFilter, after: PersonCursor?, limit: Int) -> SQL {
        var conditions: [SQL] = []
        switch filter.state {
        case .present: conditions.append("p.valid_to IS NULL")
        case .left: conditions.append("p.valid_to IS NOT NULL")
        case .withoutAccount: conditions.append("p.valid_to IS NULL AND a.id IS NULL")
        case .deactivated: conditions.append("a.state = 'deactivated'")
        case .invited: conditions.append("a.state = 'invited'")
        }
        let words = filter.text.folded
        if !words.isEmpty {
            // Folded text has letters, digits and spaces only: nothing in it means something to LIKE.
            let loginPattern = "%\(words.replacing(" ", with: ""))%"
            conditions.append("(p.name_fold LIKE \("%\(words)%") OR a.login LIKE \(loginPattern))")
        }
        if let unit = filter.unit {
            conditions.append(
                "EXISTS (SELECT 1 FROM post AS o WHERE o.person_id = p.id AND o.unit_id = \(unit) AND o.valid_to IS NULL)"
            )
        }
        if let after { conditions.append("(p.name_sort, p.id) > (\(after.sortKey), \(after.id))") }
        return """
            \(sql: selection) WHERE \(sql: conditions.joined(separator: " AND "))
            ORDER BY p.name_sort, p.id LIMIT \(limit)
            """
    }

    /// Those who bear the name today, for telling whether a list names somebody known.
    public static func named(_ tx: any Transaction, _ fullName: String) throws -> [PersonItem] {
        try tx.query(
            """
            \(sql: selection) WHERE p.name_sort = \(fullName.nameSortKey) AND p.valid_to IS NULL ORDER BY p.id LIMIT 20
            """
        ).map(item)
    }

    private static let selection: SQL = """
        SELECT p.id, p.full_name, p.name_sort, p.email, p.phone, p.valid_from, p.valid_to, p.version,
            a.login, a.state
        FROM person AS p
        LEFT JOIN account AS a ON a.person_id = p.id
        """

    private static func item(_ row: Row) throws -> PersonItem {
        let id: Key<Person> = try row.key("id")
        return PersonItem(
            person: Person(
                id: id, fullName: try row.text("full_name"), email: try row.textIfPresent("email"),
                phone: try row.textIfPresent("phone"), version: Int64(try row.int("version"))),
            cursor: PersonCursor(sortKey: try row.text("name_sort"), id: id), validFrom: try row.day("valid_from"),
            validTo: try row.dayIfPresent("valid_to"), login: try row.textIfPresent("login"),
            accountState: try row.codeIfPresent("state"))
    }
}

extension String {
    /// People are listed by given name, which Vietnamese puts last: «Ngô Thị Lan» stands at «Lan Ngô Thị».
    var nameSortKey: String {
        let words = split(separator: " ")
        return ((words.suffix(1) + words.dropLast()).joined(separator: " ")).sortKey
    }
}
