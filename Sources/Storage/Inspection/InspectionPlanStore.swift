public import Office
public import WorkTime

/// Plans of inspections, their teams, and what was changed in them.
public enum InspectionPlanStore {
    public static let notFound = OfficeError(.notFound, "Không tìm thấy kế hoạch kiểm tra này.")

    public static func insert(
        _ tx: any Transaction, _ content: InspectionPlan.Content, by person: Key<Person>
    ) throws -> Key<InspectionPlan> {
        let row = try tx.first(
            """
            INSERT INTO inspection_plan (year, title, topics, head_id, state, created_by, created_at, version)
            VALUES (\(content.year), \(content.title), \(content.topics), \(content.head), 'draft', \(person), \(tx.now), 1)
            RETURNING id
            """)
        guard let row else { throw StorageError(.row, "an inspection plan was not written") }
        let id: Key<InspectionPlan> = try row.key("id")
        try insert(tx, members: content.members, of: id)
        return id
    }

    /// Throws `.stale` when somebody was faster.
    public static func change(
        _ tx: any Transaction, _ id: Key<InspectionPlan>, _ content: InspectionPlan.Content, version: Int64
    ) throws {
        try tx.changeOne(
            """
            UPDATE inspection_plan SET year = \(content.year), title = \(content.title), topics = \(content.topics),
                head_id = \(content.head), version = version + 1
            WHERE id = \(id) AND version = \(version)
            """)
        try tx.execute("DELETE FROM inspection_member WHERE plan_id = \(id)")
        try insert(tx, members: content.members, of: id)
    }

    public static func issue(
        _ tx: any Transaction, _ id: Key<InspectionPlan>, number: String, on day: CalendarDay, version: Int64
    ) throws {
        try tx.changeOne(
            """
            UPDATE inspection_plan SET state = 'issued', number = \(number), issued_on = \(day), version = version + 1
            WHERE id = \(id) AND version = \(version) AND state = 'draft'
            """)
    }

    /// Throws `.notFound`. Two statements.
    public static func find(_ tx: any Transaction, _ id: Key<InspectionPlan>) throws -> InspectionPlan {
        guard let plan = try plans(tx, where: "p.id = \(id)", limit: 1).first else { throw notFound }
        return plan
    }

    /// The plans of a year that the actor sees, the newest first; two statements.
    public static func plans(_ tx: any Transaction, of year: Int, for actor: Actor) throws -> [InspectionPlan] {
        try plans(tx, where: "p.year = \(year) AND \(sql: seen(by: actor))", limit: 200)
    }

    /// The same for an actor who sees the plan itself, and not only a visit of his or her unit.
    public static func find(
        _ tx: any Transaction, _ id: Key<InspectionPlan>, for actor: Actor
    ) throws -> InspectionPlan {
        guard let plan = try plans(tx, where: "p.id = \(id) AND \(sql: seen(by: actor))", limit: 1).first else {
            throw notFound
        }
        return plan
    }

    /// Those who plan see all, the team its own.
    static func seen(by actor: Actor) -> SQL {
        guard !actor.plansInspections else { return "TRUE" }
        return """
            (p.head_id = \(actor.person) OR EXISTS (SELECT 1 FROM inspection_member m
                WHERE m.plan_id = p.id AND m.person_id = \(actor.person)))
            """
    }

    static func plans(where condition: SQL, limit: Int) -> SQL {
        """
        SELECT \(sql: columns) FROM inspection_plan p JOIN person h ON h.id = p.head_id
        WHERE \(sql: condition) ORDER BY p.id DESC LIMIT \(limit)
        """
    }

    static let columns: SQL = """
        p.id, p.year, p.title, p.topics, p.head_id, h.full_name AS head_name, p.state, p.number, p.issued_on, p.version
        """

    private static func plans(_ tx: any Transaction, where condition: SQL, limit: Int) throws -> [InspectionPlan] {
        try plans(tx, tx.query(plans(where: condition, limit: limit)))
    }

    /// From rows with `columns`, each with its team: one statement.
    static func plans(_ tx: any Transaction, _ rows: [Row]) throws -> [InspectionPlan] {
        let ids = try rows.map { try $0.key("id", of: InspectionPlan.self) }
        var members: [Key<InspectionPlan>: [(Key<Person>, String)]] = [:]
        for chunk in ids.chunks() {
            let found = try tx.query(
                """
                SELECT m.plan_id, m.person_id, n.full_name FROM inspection_member m JOIN person n ON n.id = m.person_id
                WHERE m.plan_id IN (\(list: chunk)) ORDER BY m.plan_id, m.position, m.person_id
                """)
            for row in found {
                members[try row.key("plan_id"), default: []].append(
                    (try row.key("person_id"), try row.text("full_name")))
            }
        }
        return try zip(ids, rows).map { id, row in
            InspectionPlan(
                id: id,
                content: .init(
                    year: try row.int("year"), title: try row.text("title"), topics: try row.text("topics"),
                    head: try row.key("head_id"), members: (members[id] ?? []).map(\.0)),
                state: try row.code("state"), number: try row.textIfPresent("number"),
                issuedOn: try row.dayIfPresent("issued_on"), headName: try row.text("head_name"),
                memberNames: (members[id] ?? []).map(\.1), version: Int64(try row.int("version")))
        }
    }

    private static func insert(_ tx: any Transaction, members: [Key<Person>], of id: Key<InspectionPlan>) throws {
        guard !members.isEmpty else { return }
        let rows = members.enumerated().map { [id.sqlValue, $1.sqlValue, $0.sqlValue] }
        try tx.execute("INSERT INTO inspection_member (plan_id, person_id, position) VALUES \(rows: rows)")
    }

    // MARK: - Changes

    public static func note(
        _ tx: any Transaction, _ words: String, reason: String, on plan: Key<InspectionPlan>,
        visit: Key<InspectionVisit>?, by person: Key<Person>
    ) throws {
        try tx.execute(
            """
            INSERT INTO inspection_change (plan_id, visit_id, words, reason, by_id, at)
            VALUES (\(plan), \(visit), \(words), \(reason), \(person), \(tx.now))
            """)
    }

    /// The newest first, at most 200.
    public static func changes(_ tx: any Transaction, of plan: Key<InspectionPlan>) throws -> [InspectionChange] {
        try tx.query(changes(of: plan)).map { row in
            InspectionChange(
                visit: try row.keyIfPresent("visit_id"), words: try row.text("words"), reason: try row.text("reason"),
                by: try row.text("full_name"), at: try row.instant("at"))
        }
    }

    static func changes(of plan: Key<InspectionPlan>) -> SQL {
        """
        SELECT c.visit_id, c.words, c.reason, c.at, n.full_name FROM inspection_change c JOIN person n ON n.id = c.by_id
        WHERE c.plan_id = \(plan) ORDER BY c.id DESC LIMIT 200
        """
    }
}
