public import Office
public import WorkTime

/// Visits of inspections.
public enum InspectionVisitStore {
    public static let notFound = OfficeError(.notFound, "Không tìm thấy cuộc kiểm tra này.")

    public static func insert(
        _ tx: any Transaction, _ content: InspectionVisit.Content, of plan: Key<InspectionPlan>
    ) throws -> Key<InspectionVisit> {
        let row = try tx.first(
            """
            INSERT INTO inspection_visit (plan_id, unit_id, from_on, to_on, place, topics, state, version)
            VALUES (\(plan), \(content.unit), \(content.from), \(content.to), \(content.place), \(content.topics),
                'planned', 1)
            RETURNING id
            """)
        guard let row else { throw StorageError(.row, "a visit was not written") }
        return try row.key("id")
    }

    /// Throws `.stale` when somebody was faster.
    public static func change(
        _ tx: any Transaction, _ id: Key<InspectionVisit>, _ content: InspectionVisit.Content, version: Int64
    ) throws {
        try tx.changeOne(
            """
            UPDATE inspection_visit SET unit_id = \(content.unit), from_on = \(content.from), to_on = \(content.to),
                place = \(content.place), topics = \(content.topics), version = version + 1
            WHERE id = \(id) AND version = \(version) AND state = 'planned'
            """)
    }

    public static func cancel(_ tx: any Transaction, _ id: Key<InspectionVisit>, version: Int64) throws {
        try tx.changeOne(
            """
            UPDATE inspection_visit SET state = 'cancelled', version = version + 1
            WHERE id = \(id) AND version = \(version) AND state = 'planned'
            """)
    }

    public static func hold(
        _ tx: any Transaction, _ id: Key<InspectionVisit>, _ minutes: InspectionVisit.Minutes, version: Int64
    ) throws {
        try tx.changeOne(
            """
            UPDATE inspection_visit SET state = 'held', held_on = \(minutes.heldOn), team = \(minutes.team),
                hosts = \(minutes.hosts), minutes = \(minutes.text), opinion = \(minutes.opinion),
                team_signed_on = \(minutes.teamSignedOn), unit_signed_on = \(minutes.unitSignedOn),
                version = version + 1
            WHERE id = \(id) AND version = \(version) AND state IN ('planned', 'held')
            """)
    }

    public static func conclude(
        _ tx: any Transaction, _ id: Key<InspectionVisit>, _ conclusion: InspectionVisit.Conclusion, version: Int64
    ) throws {
        try tx.changeOne(
            """
            UPDATE inspection_visit SET state = 'concluded', conclusion_number = \(conclusion.number),
                concluded_on = \(conclusion.day), signer = \(conclusion.signer), conclusion = \(conclusion.text),
                version = version + 1
            WHERE id = \(id) AND version = \(version) AND state = 'held'
            """)
    }

    /// Keeps its minutes from being signed by both sides while this transaction runs. Throws `.stale` where they are.
    public static func holdUnsigned(_ tx: any Transaction, _ id: Key<InspectionVisit>) throws {
        try tx.changeOne(
            """
            UPDATE inspection_visit SET version = version
            WHERE id = \(id) AND (team_signed_on IS NULL OR unit_signed_on IS NULL)
            """)
    }

    /// Under the name that the unit bore when the visit was held. Two statements. Throws `.notFound`, also for what the
    /// actor does not see.
    public static func find(
        _ tx: any Transaction, _ id: Key<InspectionVisit>, for actor: Actor
    ) throws -> InspectionVisit {
        let row = try tx.first(
            """
            SELECT v.unit_id, COALESCE(v.answerer_id, v.unit_id) AS answerer_id, u.is_outside,
                COALESCE((SELECT o.name FROM unit_name o WHERE o.unit_id = v.unit_id AND o.valid_from <= v.held_on
                    AND o.valid_to >= v.held_on ORDER BY o.valid_from LIMIT 1), un.name) AS unit_name,
                v.from_on, v.to_on, v.place, v.topics AS visit_topics, v.state AS visit_state, v.held_on, v.team, v.hosts, v.minutes, v.opinion, v.team_signed_on,
                v.unit_signed_on, v.conclusion_number, v.concluded_on, v.signer, v.conclusion,
                v.version AS visit_version, \(sql: InspectionPlanStore.columns)
            FROM inspection_visit v JOIN inspection_plan p ON p.id = v.plan_id JOIN person h ON h.id = p.head_id
            JOIN unit u ON u.id = v.unit_id JOIN unit_name un ON un.unit_id = v.unit_id AND un.valid_to IS NULL
            WHERE v.id = \(id) AND \(sql: seen(by: actor))
            """)
        guard let row, let plan = try InspectionPlanStore.plans(tx, [row]).first else { throw notFound }
        return InspectionVisit(
            id: id, plan: plan,
            content: .init(
                unit: try row.key("unit_id"), from: try row.day("from_on"), to: try row.day("to_on"),
                place: try row.text("place"), topics: try row.textIfPresent("visit_topics")),
            unitName: try row.text("unit_name"), answerer: try row.key("answerer_id"),
            isOutside: try row.bool("is_outside"), state: try row.code("visit_state"), minutes: try minutes(row),
            conclusion: try conclusion(row),
            version: Int64(try row.int("visit_version")))
    }

    private static func minutes(_ row: Row) throws -> InspectionVisit.Minutes? {
        guard let day = try row.dayIfPresent("held_on") else { return nil }
        return .init(
            heldOn: day, team: try row.text("team"), hosts: try row.text("hosts"), text: try row.text("minutes"),
            opinion: try row.textIfPresent("opinion"), teamSignedOn: try row.dayIfPresent("team_signed_on"),
            unitSignedOn: try row.dayIfPresent("unit_signed_on"))
    }

    private static func conclusion(_ row: Row) throws -> InspectionVisit.Conclusion? {
        guard let text = try row.textIfPresent("conclusion") else { return nil }
        return .init(
            number: try row.text("conclusion_number"), day: try row.day("concluded_on"),
            signer: try row.text("signer"), text: text)
    }

    /// Whoever sees the plan, and of issued ones the people of the inspected unit.
    static func seen(by actor: Actor) -> SQL {
        """
        (\(sql: InspectionPlanStore.seen(by: actor))
            OR p.state = 'issued' AND \(sql: ofUnits(of: actor)))
        """
    }

    /// Of a unit in which the actor works, or in whose place it stands, or of an outside agency that he or she follows.
    private static func ofUnits(of actor: Actor) -> SQL {
        "(COALESCE(v.answerer_id, v.unit_id) IN (\(list: actor.inspectedUnits)) OR u.follower_id = \(actor.person))"
    }

    /// The visits of a plan in the order of their days, each with what it led to and what of it is open or late.
    public static func lines(
        _ tx: any Transaction, of plan: Key<InspectionPlan>, on day: CalendarDay
    ) throws -> [InspectionVisitLine] {
        try tx.query(lines(where: "v.plan_id = \(plan)", order: "v.from_on, v.id", on: day)).map(line)
    }

    /// The visits that the actor's units had and will have, the last first.
    public static func lines(_ tx: any Transaction, for actor: Actor, on day: CalendarDay) throws
        -> [InspectionVisitLine]
    {
        try tx.query(lines(for: actor, on: day)).map(line)
    }

    static func lines(for actor: Actor, on day: CalendarDay) -> SQL {
        lines(
            where: "p.state = 'issued' AND \(sql: ofUnits(of: actor))",
            order: "v.from_on DESC, v.id DESC", on: day)
    }

    static func lines(where condition: SQL, order: SQL, on day: CalendarDay) -> SQL {
        func remedies(_ more: SQL) -> SQL {
            """
            (SELECT COUNT(*) FROM control_duty d JOIN obligation o ON o.id = d.obligation_id
                WHERE d.kind = 'remedy' AND d.subject_id = v.id \(sql: more))
            """
        }
        return """
            SELECT v.id, v.plan_id, p.title, v.unit_id, un.name AS unit_unit, v.from_on, v.to_on, v.place, v.state,
                (SELECT COUNT(*) FROM inspection_finding f WHERE f.visit_id = v.id AND f.state = 'confirmed') AS findings,
                \(sql: remedies("")) AS remedies, \(sql: remedies("AND o.is_open")) AS open_remedies,
                \(sql: remedies("AND o.is_open AND o.late_after < \(day)")) AS late_remedies
            FROM inspection_visit v JOIN inspection_plan p ON p.id = v.plan_id JOIN unit u ON u.id = v.unit_id
            JOIN unit_name un ON un.unit_id = v.unit_id AND un.valid_to IS NULL
            WHERE \(sql: condition) ORDER BY \(sql: order) LIMIT 300
            """
    }

    private static func line(_ row: Row) throws -> InspectionVisitLine {
        guard let unit = try NamedParty.ifPresent(row, "unit") else { throw StorageError(.row, "no unit") }
        return InspectionVisitLine(
            id: try row.key("id"), plan: try row.key("plan_id"), planTitle: try row.text("title"), unit: unit,
            from: try row.day("from_on"), to: try row.day("to_on"), place: try row.text("place"),
            state: try row.code("state"), findings: try row.int("findings"), remedies: try row.int("remedies"),
            openRemedies: try row.int("open_remedies"), lateRemedies: try row.int("late_remedies"))
    }

    /// What the conclusion demanded, as it stands in the ledger.
    public static func remedies(
        _ tx: any Transaction, of id: Key<InspectionVisit>, on day: CalendarDay
    ) throws -> [InspectionRemedy] {
        try tx.query(remedies(of: id)).map { row in
            guard let lead = try NamedParty.ifPresent(row, "party") else { throw StorageError(.row, "no lead") }
            let isOpen = try row.bool("is_open")
            return InspectionRemedy(
                obligation: try row.key("obligation_id"), visit: id, content: try row.text("content"), lead: lead,
                due: try row.dayIfPresent("due_on"), state: try row.code("state"), isOpen: isOpen,
                isLate: isOpen ? try row.dayIfPresent("late_after").map { $0 < day } ?? false : false)
        }
    }

    static func remedies(of id: Key<InspectionVisit>) -> SQL {
        """
        SELECT d.obligation_id, o.content, o.due_on, o.late_after, o.state, o.is_open, q.party_id,
            un.name AS party_unit, n.full_name AS party_person
        FROM control_duty d JOIN obligation o ON o.id = d.obligation_id
        JOIN participant q ON q.obligation_id = o.id AND q.role = 'lead'
        LEFT JOIN unit_name un ON un.unit_id = q.party_id AND un.valid_to IS NULL
        LEFT JOIN person n ON n.id = q.party_id
        WHERE d.kind = 'remedy' AND d.subject_id = \(id) ORDER BY d.obligation_id LIMIT 200
        """
    }
}
