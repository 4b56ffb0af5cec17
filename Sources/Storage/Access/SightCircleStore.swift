public import Office
public import WorkTime

/// Why a person is in the circle of a record.
public enum SightCircleStore {
    /// One membership with what it stands on: a post, the grant of a role, or a decision.
    public struct Member: Sendable, Equatable {
        public let reason: Scope.Reason
        /// Of a decision, where it was written down.
        public let since: Instant?
        public let post: Post?
        public let grant: Grant?
    }

    public struct Post: Sendable, Equatable {
        public let title: String
        public let unit: String
        public let rank: Rank
        public let from: CalendarDay
        public let to: CalendarDay?
    }

    public struct Grant: Sendable, Equatable {
        public let role: Role
        public let from: CalendarDay
        public let to: CalendarDay?
    }

    /// The memberships of now, the rows by which lists filter, as far as what they stand on holds on the day: posts and
    /// roles first, then decisions. One statement.
    public static func members(
        _ tx: any Transaction, _ person: Key<Person>, in scope: Key<Scope>, on day: CalendarDay
    ) throws -> [Member] {
        try tx.query(
            """
            SELECT s.reason, s.since, o.title, un.name AS unit_name, o.rank, o.valid_from AS post_from,
                o.valid_to AS post_to, g.role, g.valid_from AS role_from, g.valid_to AS role_to
            FROM person_scope AS s
            LEFT JOIN post AS o ON o.id = s.reason_id AND s.reason IN ('employed', 'post')
                AND \(sql: .holds("o", on: day))
            LEFT JOIN unit_name AS un ON un.unit_id = o.unit_id AND un.valid_to IS NULL
            LEFT JOIN role_grant AS g ON g.id = s.reason_id AND s.reason = 'role' AND \(sql: .holds("g", on: day))
            WHERE s.person_id = \(person) AND s.scope_id = \(scope)
                AND (s.reason IN ('participant', 'granted') OR o.id IS NOT NULL OR g.id IS NOT NULL)
            ORDER BY CASE WHEN s.reason IN ('participant', 'granted') THEN 1 ELSE 0 END, s.reason, s.reason_id
            LIMIT 100
            """
        ).map(member)
    }

    private static func member(_ row: Row) throws -> Member {
        var post: Post?
        if let rank: Rank = try row.codeIfPresent("rank") {
            post = Post(
                title: try row.text("title"), unit: try row.textIfPresent("unit_name") ?? "", rank: rank,
                from: try row.day("post_from"), to: try row.dayIfPresent("post_to"))
        }
        var grant: Grant?
        if let role: Role = try row.codeIfPresent("role") {
            grant = Grant(role: role, from: try row.day("role_from"), to: try row.dayIfPresent("role_to"))
        }
        return Member(
            reason: try row.code("reason"), since: try row.instantIfPresent("since"), post: post, grant: grant)
    }
}
