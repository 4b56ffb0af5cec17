public import Office
import WorkTime

/// Obligations with their participants and milestones, as the rules of their life need them.
public enum ObligationStore {
    /// Makes every other act on the obligation wait for this transaction; a lock both databases know.
    ///
    /// Throws `.notFound` when there is none or the actor may not see it.
    public static func lock(_ tx: any Transaction, _ id: Key<Obligation>, for actor: Actor) throws {
        let hit = try tx.execute(
            """
            UPDATE obligation SET version = version + 1
            WHERE id = \(id) AND \(sql: Access.sees(obligation: "obligation", actor))
            """)
        guard hit == 1 else { throw notFound }
    }

    /// The same for an act that the actor's sight has nothing to do with: a paper changes the obligation.
    public static func lock(_ tx: any Transaction, _ id: Key<Obligation>) throws {
        let hit = try tx.execute("UPDATE obligation SET version = version + 1 WHERE id = \(id)")
        guard hit == 1 else { throw notFound }
    }

    /// The same for many, when the organisation moves them.
    public static func hold(_ tx: any Transaction, _ ids: [Key<Obligation>]) throws {
        for chunk in ids.chunks() {
            try tx.send("UPDATE obligation SET version = version + 1 WHERE id IN (\(list: chunk))")
        }
    }

    /// Makes every other act on it wait without making it stale for whoever looks at it.
    public static func hold(_ tx: any Transaction, _ id: Key<Obligation>) throws {
        guard try tx.execute("UPDATE obligation SET version = version WHERE id = \(id)") == 1 else { throw notFound }
    }

    /// The obligation as it is in this transaction; whether the actor may see it has been asked by `lock` or a list.
    public static func find(_ tx: any Transaction, _ id: Key<Obligation>) throws -> Obligation {
        guard let obligation = try find(tx, [id]).first else { throw notFound }
        return obligation
    }

    public static func scope(_ tx: any Transaction, of id: Key<Obligation>) throws -> Key<Scope> {
        guard let row = try tx.first("SELECT scope_id FROM obligation WHERE id = \(id)") else { throw notFound }
        return try row.key("scope_id")
    }

    public static let notFound = OfficeError(.notFound, "Không tìm thấy nhiệm vụ này.")

    /// Several obligations in the order of their keys.
    public static func find(_ tx: any Transaction, _ ids: [Key<Obligation>]) throws -> [Obligation] {
        let participants = try participants(tx, of: ids)
        let milestones = try milestones(tx, of: ids)
        return try tx.query(
            "SELECT o.id, \(sql: columns) FROM obligation o WHERE o.id IN (\(list: ids)) ORDER BY o.id"
        ).map { row in
            let id: Key<Obligation> = try row.key("id")
            return try obligation(row, id, participants[id] ?? [], milestones[id] ?? [])
        }
    }

    /// What `obligation(_:_:_:_:)` reads of an obligation `o`.
    static let columns: SQL = """
        o.origin, o.state, o.closing_rule, o.assigner_id, o.deadline_kind, o.deadline_text, o.from_on, o.due_on, o.due_time,
        o.every, o.term_amount, o.term_unit, o.start_on, o.progress, o.closed_on, o.version, o.parent_id, o.depth,
        o.weight, o.rhythm, o.report_due_on,
        (SELECT COUNT(*) FROM obligation_request q WHERE q.obligation_id = o.id AND q.state = 'open') AS open_requests,
        (SELECT COUNT(*) FROM obligation s WHERE \(sql: BreakdownStore.isPart("s", of: "o"))) AS part_count,
        (SELECT COUNT(*) FROM obligation s WHERE \(sql: BreakdownStore.isPart("s", of: "o")) AND s.is_open)
            AS part_open,
        (SELECT CAST(SUM(s.weight) AS BIGINT) FROM obligation s WHERE \(sql: BreakdownStore.isPart("s", of: "o")))
            AS part_weight,
        (SELECT CAST(SUM(s.weight * s.progress) AS BIGINT) FROM obligation s
            WHERE \(sql: BreakdownStore.isPart("s", of: "o"))) AS part_weighted
        """

    static func obligation(
        _ row: Row, _ id: Key<Obligation>, _ participants: [Participant], _ milestones: [Milestone]
    ) throws -> Obligation {
        Obligation(
            id: id, state: try row.code("state"), closingRule: try row.code("closing_rule"),
            assigner: try row.key("assigner_id"), deadline: try Deadline(row), progress: try row.int("progress"),
            closedOn: try row.dayIfPresent("closed_on"), participants: participants, milestones: milestones,
            version: Int64(try row.int("version")), parent: try row.keyIfPresent("parent_id"),
            depth: try row.int("depth"), weight: try row.int("weight"),
            breakdown: Breakdown(
                count: try row.int("part_count"), open: try row.int("part_open"),
                weight: try row.intIfPresent("part_weight") ?? 0,
                weighted: try row.intIfPresent("part_weighted") ?? 0),
            rhythm: try row.textIfPresent("rhythm").flatMap(Rhythm.init(code:)),
            reportDue: try row.dayIfPresent("report_due_on"), openRequests: try row.int("open_requests"),
            isOfCase: try row.text("origin") == ObligationOrigin.case.rawValue)
    }

    /// Those of the obligations that the actor sees.
    public static func seen(
        _ tx: any Transaction, _ ids: Set<Key<Obligation>>, by actor: Actor, isOpen: Bool = false
    ) throws -> Set<Key<Obligation>> {
        try seen(tx, ids, in: .of(actor), isOpen: isOpen)
    }

    /// Those of the obligations that whoever has that sight sees.
    public static func seen(
        _ tx: any Transaction, _ ids: Set<Key<Obligation>>, in sight: ReportSight, isOpen: Bool = false
    ) throws -> Set<Key<Obligation>> {
        var result: Set<Key<Obligation>> = []
        for chunk in ids.sorted().chunks() {
            let rows = try tx.query(
                """
                SELECT o.id FROM obligation o
                WHERE o.id IN (\(list: chunk))\(sql: isOpen ? " AND o.is_open = TRUE" : "")
                    AND \(sql: sight.sees("o"))
                ORDER BY o.id
                """)
            for row in rows { result.insert(try row.key("id")) }
        }
        return result
    }

    /// The obligations of a paper that are open, by key.
    public static func open(_ tx: any Transaction, of document: Key<Document>) throws -> [Key<Obligation>] {
        try tx.query(
            "SELECT id FROM obligation WHERE document_id = \(document) AND is_open = TRUE ORDER BY id LIMIT 5000"
        ).map { try $0.key("id") }
    }

    /// Gives an obligation the paper that it had not. Throws `.conflict` when it has one.
    public static func attach(_ tx: any Transaction, _ document: Key<Document>, to id: Key<Obligation>) throws {
        let position = try DocumentStore.addObligation(tx, to: document)
        let hit = try tx.execute(
            """
            UPDATE obligation SET document_id = \(document), position = \(position)
            WHERE id = \(id) AND document_id IS NULL
            """)
        guard hit == 1 else { throw OfficeError(.conflict, "Nhiệm vụ này đã có văn bản làm căn cứ.") }
        try PartStandingStore.follow(tx, id, to: document)
    }

    private static func participants(
        _ tx: any Transaction, of ids: [Key<Obligation>]
    ) throws -> [Key<Obligation>: [Participant]] {
        let rows = try tx.query(
            """
            SELECT p.id, p.obligation_id, p.party_id, p.role, p.printed_name, p.officer_id, p.state, p.due_on,
                p.progress, p.reported_on, p.version, p.laid_at, \(sql: NatureStore.columns)
            FROM participant p \(sql: NatureStore.joins)
            WHERE p.obligation_id IN (\(list: ids)) ORDER BY p.obligation_id, p.position, p.id
            """)
        var result: [Key<Obligation>: [Participant]] = [:]
        for row in rows { result[try row.key("obligation_id"), default: []].append(try Participant(row)) }
        return result
    }

    static func milestones(
        _ tx: any Transaction, of ids: [Key<Obligation>]
    ) throws -> [Key<Obligation>: [Milestone]] {
        let rows = try tx.query(
            """
            SELECT id, obligation_id, text, due_on, done_on FROM milestone
            WHERE obligation_id IN (\(list: ids)) ORDER BY obligation_id, position, id
            """)
        var result: [Key<Obligation>: [Milestone]] = [:]
        for row in rows {
            result[try row.key("obligation_id"), default: []].append(
                Milestone(
                    id: try row.key("id"), text: try row.text("text"), due: try row.day("due_on"),
                    doneOn: try row.dayIfPresent("done_on")))
        }
        return result
    }
}

extension Participant {
    /// From a row with the columns of `NatureStore`.
    init(_ row: Row) throws {
        self.init(
            id: try row.key("id"), nature: try NatureStore.nature(row, party: try row.key("party_id")),
            role: try row.code("role"), printedName: try row.text("printed_name"),
            officer: try row.keyIfPresent("officer_id"), state: try row.code("state"),
            due: try row.dayIfPresent("due_on"), progress: try row.int("progress"),
            reportedOn: try row.dayIfPresent("reported_on"),
            version: Int64(try row.int("version")), laidAt: try row.instant("laid_at"))
    }
}

extension Deadline {
    /// From the columns `deadline_kind`, `deadline_text`, `from_on`, `due_on`, `due_time`, `every`, `term_amount`,
    /// `term_unit`, `start_on`.
    init(_ row: Row) throws {
        var term: Term?
        if let amount = try row.intIfPresent("term_amount"), let unit: Term.Unit = try row.codeIfPresent("term_unit") {
            term = Term(amount, unit)
        }
        self.init(
            kind: try row.code("deadline_kind"), text: try row.textIfPresent("deadline_text"),
            from: try row.dayIfPresent("from_on"), due: try row.dayIfPresent("due_on"),
            time: try row.textIfPresent("due_time"), every: try row.textIfPresent("every"), term: term,
            start: try row.dayIfPresent("start_on"))
    }
}
