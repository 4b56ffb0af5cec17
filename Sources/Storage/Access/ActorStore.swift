public import Office
public import WorkTime

/// Reads who is acting: one statement for everything that a rule may ask about the person, with the session or without.
public enum ActorStore {
    /// The person who is signed in with the token of this hash; nil when it is unknown, too old, or the account is no
    /// longer active.
    public static func signedIn(_ tx: any Transaction, tokenHash: String, on day: CalendarDay) throws -> SignedIn? {
        let rows = try tx.query(signedIn(tokenHash: tokenHash, on: day))
        guard let row = rows.first else { return nil }
        let seenAt = try row.instant("seen_at")
        guard SessionLife.isAlive(createdAt: try row.instant("created_at"), seenAt: seenAt, now: tx.now) else {
            return nil
        }
        let (actor, unitName) = try actor(rows, person: try row.key("person_id"), name: try row.text("full_name"))
        return SignedIn(
            session: try row.key("session_id"), account: try row.key("account_id"), login: try row.text("login"),
            actor: actor, unitName: unitName, seenAt: seenAt)
    }

    /// A row for each post and each role; the last row has neither, and stands for whoever holds none.
    static func signedIn(tokenHash: String, on day: CalendarDay) -> SQL {
        let visitor: SQL = """
            v.session_id, v.account_id, v.created_at, v.seen_at, v.login, v.person_id, v.full_name
            """
        return """
            WITH visitor (session_id, account_id, created_at, seen_at, login, person_id, full_name) AS (
                SELECT s.id, s.account_id, s.created_at, s.seen_at, a.login, a.person_id, p.full_name
                FROM session AS s
                JOIN account AS a ON a.id = s.account_id AND a.state = 'active'
                JOIN person AS p ON p.id = a.person_id
                WHERE s.token_hash = \(tokenHash)
            )
            SELECT \(sql: visitor), o.id, o.unit_id, o.rank, o.title, n.name AS unit_name, CAST(NULL AS TEXT) AS role,
                \(sql: PostStore.rankOrder) AS place, \(sql: nobodyAway)
            FROM visitor AS v
            JOIN post AS o ON o.person_id = v.person_id AND \(sql: .holds("o", on: day))
            JOIN unit_name AS n ON n.unit_id = o.unit_id AND n.valid_to IS NULL
            UNION ALL
            SELECT \(sql: visitor), g.id, NULL, NULL, NULL, NULL, g.role, 9, NULL, NULL, NULL
            FROM visitor AS v
            JOIN role_grant AS g ON g.person_id = v.person_id AND \(sql: .holds("g", on: day))
            UNION ALL
            SELECT \(sql: visitor), \(sql: away)
            FROM visitor AS v JOIN absence AS b ON b.substitute_id = v.person_id AND \(sql: .holds("b", on: day))
            \(sql: postsOfAbsent(on: day))
            UNION ALL
            SELECT \(sql: visitor), 0, NULL, NULL, NULL, NULL, NULL, 99, NULL, NULL, NULL FROM visitor AS v
            ORDER BY place, id
            """
    }

    private static let nobodyAway: SQL =
        "CAST(NULL AS BIGINT) AS absent_id, CAST(NULL AS TEXT) AS absent_name, CAST(NULL AS TEXT) AS absent_until"

    /// A row for each post of everybody who is away and for whom the person acts; whoever holds none has one row too.
    private static let away: SQL = """
        b.id, o.unit_id, o.rank, o.title, NULL, NULL, 20 + \(sql: PostStore.rankOrder), b.person_id, ab.full_name,
            b.valid_to
        """

    private static func postsOfAbsent(on day: CalendarDay) -> SQL {
        """
        JOIN person AS ab ON ab.id = b.person_id
        LEFT JOIN post AS o ON o.person_id = b.person_id AND \(sql: .holds("o", on: day))
        """
    }

    /// The person with roles and posts as they are on the day; nil when there is no such person.
    public static func actor(_ tx: any Transaction, _ person: Key<Person>, on day: CalendarDay) throws -> Actor? {
        guard let row = try tx.first("SELECT full_name FROM person WHERE id = \(person)") else { return nil }
        let rows = try tx.query(
            """
            SELECT o.id, o.unit_id, o.rank, o.title, n.name AS unit_name, CAST(NULL AS TEXT) AS role,
                \(sql: PostStore.rankOrder) AS place, \(sql: nobodyAway)
            FROM post AS o
            JOIN unit_name AS n ON n.unit_id = o.unit_id AND n.valid_to IS NULL
            WHERE o.person_id = \(person) AND \(sql: .holds("o", on: day))
            UNION ALL
            SELECT g.id, NULL, NULL, NULL, NULL, g.role, 9, NULL, NULL, NULL
            FROM role_grant AS g
            WHERE g.person_id = \(person) AND \(sql: .holds("g", on: day))
            UNION ALL
            SELECT \(sql: away) FROM absence AS b \(sql: postsOfAbsent(on: day))
            WHERE b.substitute_id = \(person) AND \(sql: .holds("b", on: day))
            ORDER BY place, id
            """)
        return try actor(rows, person: person, name: try row.text("full_name")).actor
    }

    /// Rows of posts and of roles, the highest post first.
    private static func actor(
        _ rows: [Row], person: Key<Person>, name: String
    ) throws -> (actor: Actor, unitName: String) {
        var roles: Set<Role> = []
        var standings: [Actor.Standing] = []
        var substituted: [Actor.Substituted] = []
        for row in rows {
            if let absent: Key<Person> = try row.keyIfPresent("absent_id") {
                let held: [Actor.Standing] =
                    try row.keyIfPresent("unit_id", of: Unit.self).map { unit in
                        [.init(unit: unit, rank: try row.code("rank"), title: try row.text("title"))]
                    } ?? []
                let known = substituted.firstIndex { $0.person == absent }
                let before = known.map { substituted.remove(at: $0).standings } ?? []
                substituted.insert(
                    .init(
                        person: absent, name: try row.text("absent_name"), standings: before + held,
                        until: try row.day("absent_until")), at: known ?? substituted.count)
            } else if let role: Role = try row.codeIfPresent("role") {
                roles.insert(role)
            } else if let unit: Key<Unit> = try row.keyIfPresent("unit_id") {
                standings.append(
                    .init(unit: unit, rank: try row.code("rank"), title: try row.text("title")))
            }
        }
        if !standings.isEmpty { roles.insert(.officer) }
        let actor = Actor(
            person: person, name: name, roles: roles, standings: standings, substituted: substituted)
        return (actor, try rows.first?.textIfPresent("unit_name") ?? "")
    }
}
