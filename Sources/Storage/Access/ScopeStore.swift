public import Office
public import WorkTime

/// Scopes and who is in them.
public enum ScopeStore {
    /// The scope of the whole office; made with the office.
    public static func office(_ tx: any Transaction) throws -> Key<Scope> {
        if let row = try tx.first("SELECT id FROM scope WHERE kind = 'office'") { return try row.key("id") }
        return try insert(tx, .office, unit: nil)
    }

    /// The scope of a unit inside; made when it is first asked for.
    public static func unit(_ tx: any Transaction, _ unit: Key<Unit>) throws -> Key<Scope> {
        if let row = try tx.first("SELECT id FROM scope WHERE unit_id = \(unit)") { return try row.key("id") }
        return try insert(tx, .unit, unit: unit)
    }

    /// A new scope for a record that only named people may see.
    public static func record(_ tx: any Transaction) throws -> Key<Scope> { try insert(tx, .record, unit: nil) }

    /// Whether it holds named people only.
    public static func isRecord(_ tx: any Transaction, _ scope: Key<Scope>) throws -> Bool {
        try tx.first("SELECT id FROM scope WHERE id = \(scope) AND kind = 'record'") != nil
    }

    /// Lets a person in because of a participation or a decision; once for each reason.
    public static func admit(_ tx: any Transaction, _ membership: Scope.Membership) throws {
        try tx.send(
            """
            INSERT INTO person_scope (person_id, scope_id, reason, reason_id, since)
            VALUES (
                \(membership.person), \(membership.scope), \(membership.reason), \(membership.reasonID), \(tx.now))
            ON CONFLICT (person_id, scope_id, reason, reason_id) DO NOTHING
            """)
    }

    /// Brings the memberships that come from posts and roles up to date with what holds on the day, for one person or
    /// for all; returns how many rows changed.
    @discardableResult
    public static func refresh(
        _ tx: any Transaction, of person: Key<Person>? = nil, on day: CalendarDay
    ) throws -> Int {
        let only: SQL = person.map { "person_id = \($0)" } ?? "TRUE"
        let wanted = try memberships(tx, only, on: day)
        let present = Set(
            try tx.query(
                """
                SELECT person_id, scope_id, reason, reason_id FROM person_scope
                WHERE \(sql: only) AND reason IN ('employed', 'post', 'role') ORDER BY person_id, scope_id
                """
            ).map(membership))
        for lost in present.subtracting(wanted) {
            try tx.execute(
                """
                DELETE FROM person_scope WHERE person_id = \(lost.person) AND scope_id = \(lost.scope)
                    AND reason = \(lost.reason) AND reason_id = \(lost.reasonID)
                """)
        }
        let gained = wanted.subtracting(present)
        for some in Array(gained).chunks() {
            let rows: [[SQLValue]] = some.map { member in
                [
                    member.person.sqlValue, member.scope.sqlValue, .text(member.reason.rawValue),
                    member.reasonID.sqlValue,
                ]
            }
            try tx.send(
                """
                INSERT INTO person_scope (person_id, scope_id, reason, reason_id) VALUES \(rows: rows)
                ON CONFLICT (person_id, scope_id, reason, reason_id) DO NOTHING
                """)
        }
        return gained.count + present.subtracting(wanted).count
    }

    /// By which rule posts and roles opened scopes at a moment: units had taken the place of others by what was done until
    /// then; nil for now. Two statements.
    public static func rule(_ tx: any Transaction, at moment: Instant?) throws -> ScopeRule {
        try rule(tx, knownBy: moment)
    }

    private static func memberships(
        _ tx: any Transaction, _ only: SQL, on day: CalendarDay
    ) throws -> Set<Scope.Membership> {
        try rule(tx).memberships(
            posts: tx.query(
                """
                SELECT o.id, o.person_id, o.unit_id, o.rank FROM post AS o
                WHERE \(sql: only) AND \(sql: .holds("o", on: day)) ORDER BY o.id
                """
            ).map { row in
                .init(
                    id: Int64(try row.int("id")), person: try row.key("person_id"), unit: try row.key("unit_id"),
                    rank: try row.code("rank"))
            },
            roles: tx.query(
                """
                SELECT g.id, g.person_id, g.role FROM role_grant AS g
                WHERE \(sql: only) AND \(sql: .holds("g", on: day)) ORDER BY g.id
                """
            ).map { row in
                .init(id: Int64(try row.int("id")), person: try row.key("person_id"), role: try row.code("role"))
            })
    }

    /// Why the person is in the scope; empty when he or she is not.
    public static func reasons(
        _ tx: any Transaction, person: Key<Person>, scope: Key<Scope>
    ) throws -> [Scope.Membership] {
        try tx.query(
            """
            SELECT person_id, scope_id, reason, reason_id FROM person_scope
            WHERE person_id = \(person) AND scope_id = \(scope) ORDER BY reason, reason_id LIMIT 100
            """
        ).map(membership)
    }

    /// Closed units stay in it: their records do.
    private static func rule(_ tx: any Transaction, knownBy moment: Instant? = nil) throws -> ScopeRule {
        var units: [Key<Unit>: Key<Scope>] = [:]
        var office: Key<Scope>?
        for row in try tx.query("SELECT id, unit_id FROM scope WHERE kind IN ('office', 'unit') ORDER BY id") {
            if let unit: Key<Unit> = try row.keyIfPresent("unit_id") {
                units[unit] = try row.key("id")
            } else {
                office = try row.key("id")
            }
        }
        let predecessors = Dictionary(
            grouping: try ReorganisationStore.successions(tx, knownBy: moment), by: \.successor
        ).mapValues { $0.map(\.unit) }
        return ScopeRule(office: office, units: units, predecessors: predecessors)
    }

    private static func insert(_ tx: any Transaction, _ kind: Scope.Kind, unit: Key<Unit>?) throws -> Key<Scope> {
        guard let row = try tx.first("INSERT INTO scope (kind, unit_id) VALUES (\(kind), \(unit)) RETURNING id") else {
            throw StorageError(.row, "no key was returned")
        }
        return try row.key("id")
    }

    private static func membership(_ row: Row) throws -> Scope.Membership {
        .init(
            person: try row.key("person_id"), scope: try row.key("scope_id"), reason: try row.code("reason"),
            reasonID: Int64(try row.int("reason_id")))
    }
}
