public import Office
import WorkTime

/// What units say to their delays when a year is reviewed.
public enum ReviewObjectionStore {
    /// Throws `.conflict` while one of the part and year waits or was accepted.
    public static func insert(
        _ tx: any Transaction, on obligation: Key<Obligation>, part: Key<Participant>, period: ReportPeriod,
        reason: String, files: [AttachedFile], by person: Key<Person>
    ) throws -> Key<ReviewObjection> {
        let row = try tx.first(
            """
            INSERT INTO review_objection (obligation_id, participant_id, period, reason, asked_by, asked_at)
            VALUES (\(obligation), \(part), \(period.description), \(reason), \(person), \(tx.now))
            ON CONFLICT (participant_id, period) WHERE decision IS NULL OR decision = 'accepted' DO NOTHING RETURNING id
            """)
        guard let id: Key<ReviewObjection> = try row?.key("id") else {
            throw OfficeError(.conflict, "Đơn vị đã có ý kiến về nhiệm vụ này.", field: "reason")
        }
        for file in files {
            try FileRowStore.put(tx, hash: file.hash, size: file.size, mediaType: file.mediaType)
            try tx.send(
                """
                INSERT INTO review_evidence (objection_id, file_hash, file_name) VALUES (\(id), \(file.hash), \(file.name))
                """)
        }
        return id
    }

    /// Throws `.stale` when it was decided since.
    public static func decide(
        _ tx: any Transaction, _ id: Key<ReviewObjection>, _ decision: ReviewObjection.Decision, reason: String,
        by person: Key<Person>
    ) throws {
        try tx.changeOne(
            """
            UPDATE review_objection SET decision = \(decision), decided_by = \(person), decided_at = \(tx.now),
                decision_reason = \(reason)
            WHERE id = \(id) AND decision IS NULL
            """)
    }

    /// Nil when there is none on anything that the actor sees.
    public static func find(
        _ tx: any Transaction, _ id: Key<ReviewObjection>, for actor: Actor
    ) throws -> ReviewObjection? {
        try objections(
            try tx.query(
                """
                \(sql: selection) WHERE r.id = \(id) AND \(sql: Access.sees(obligation: "o", actor)) ORDER BY e.id LIMIT 100
                """)
        ).first
    }

    /// To obligations of a plan that the reader sees, in the review of one year, the oldest first: one statement.
    public static func all(
        _ tx: any Transaction, of plan: Key<Document>, in period: ReportPeriod, sight: ReportSight
    ) throws -> [ReviewObjection] {
        try objections(try tx.query(all(of: plan, in: period, sight: sight)))
    }

    static func all(of plan: Key<Document>, in period: ReportPeriod, sight: ReportSight) -> SQL {
        """
        \(sql: selection) WHERE o.document_id = \(plan) AND r.period = \(period.description) AND \(sql: sight.sees("o"))
        ORDER BY r.id, e.id LIMIT 5000
        """
    }

    private static let selection: SQL = """
        SELECT r.id, r.obligation_id, r.participant_id, r.period, r.reason, r.asked_by AS asker_id,
            ap.full_name AS asker_name, r.asked_at, r.decision, r.decided_by AS decider_id, dp.full_name AS decider_name,
            r.decided_at, r.decision_reason, p.party_id, \(sql: ReportNames.unit("p.party_id")) AS party_unit,
            pe.full_name AS party_person, e.id AS evidence_id, e.file_hash, e.file_name
        FROM obligation AS o
        JOIN review_objection AS r ON r.obligation_id = o.id
        JOIN participant AS p ON p.id = r.participant_id
        JOIN person AS ap ON ap.id = r.asked_by
        LEFT JOIN person AS pe ON pe.id = p.party_id
        LEFT JOIN person AS dp ON dp.id = r.decided_by
        LEFT JOIN review_evidence AS e ON e.objection_id = r.id
        """

    /// One for all rows of its files.
    private static func objections(_ rows: [Row]) throws -> [ReviewObjection] {
        var order: [Key<ReviewObjection>] = []
        var grouped: [Key<ReviewObjection>: [Row]] = [:]
        for row in rows {
            let id: Key<ReviewObjection> = try row.key("id")
            if grouped[id] == nil { order.append(id) }
            grouped[id, default: []].append(row)
        }
        return try order.compactMap { id in
            let own = grouped[id] ?? []
            let evidence = try own.compactMap { row in
                try row.keyIfPresent("evidence_id").map { key in
                    ReportItem.Evidence(id: key, hash: try row.text("file_hash"), fileName: try row.text("file_name"))
                }
            }
            return try own.first.map { try objection($0, evidence) }
        }
    }

    private static func objection(_ row: Row, _ evidence: [ReportItem.Evidence]) throws -> ReviewObjection {
        guard let party = try NamedParty.ifPresent(row, "party"), let period = ReportPeriod(try row.text("period"))
        else { throw StorageError(.row, "no such party or period") }
        return ReviewObjection(
            id: try row.key("id"), obligation: try row.key("obligation_id"),
            participant: try row.key("participant_id"), party: party, period: period, reason: try row.text("reason"),
            evidence: evidence,
            askedBy: try NamedParty.person(row, "asker"), askedAt: try row.instant("asked_at"),
            decision: try row.codeIfPresent("decision"), decidedBy: try NamedParty.personIfPresent(row, "decider"),
            decidedAt: try row.instantIfPresent("decided_at"),
            decisionReason: try row.textIfPresent("decision_reason"))
    }
}
