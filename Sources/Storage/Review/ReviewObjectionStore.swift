public import Office
import WorkTime

/// What units say to their delays when a year is reviewed.
public enum ReviewObjectionStore {
    /// Throws `.conflict` while one of the part and year waits or was accepted.
    public static func insert(
        _ tx: any Transaction, on obligation: Key<Obligation>, part: Key<Participant>, period: ReportPeriod,
        reason: String, by person: Key<Person>
    ) throws -> Key<ReviewObjection> {
        let row = try tx.first(
            """
            INSERT INTO review_objection (obligation_id, participant_id, period, reason, asked_by, asked_at)
            VALUES (\(obligation), \(part), \(period.description), \(reason), \(person), \(tx.now))
            ON CONFLICT (participant_id, period) WHERE decision IS NULL OR decision = 'accepted' DO NOTHING RETURNING id
            """)
        guard let row else {
            throw OfficeError(.conflict, "Đơn vị đã có ý kiến về nhiệm vụ này.", field: "reason")
        }
        return try row.key("id")
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
        try tx.first("\(sql: selection) WHERE r.id = \(id) AND \(sql: Access.sees(obligation: "o", actor))")
            .map(objection)
    }

    /// To obligations of a plan that the reader sees, in the review of one year, the oldest first: one statement.
    public static func all(
        _ tx: any Transaction, of plan: Key<Document>, in period: ReportPeriod, sight: ReportSight
    ) throws -> [ReviewObjection] {
        try tx.query(all(of: plan, in: period, sight: sight)).map(objection)
    }

    static func all(of plan: Key<Document>, in period: ReportPeriod, sight: ReportSight) -> SQL {
        """
        \(sql: selection) WHERE o.document_id = \(plan) AND r.period = \(period.description) AND \(sql: sight.sees("o"))
        ORDER BY r.id LIMIT 5000
        """
    }

    private static let selection: SQL = """
        SELECT r.id, r.obligation_id, r.participant_id, r.period, r.reason, r.asked_by AS asker_id,
            ap.full_name AS asker_name, r.asked_at, r.decision, r.decided_by AS decider_id, dp.full_name AS decider_name,
            r.decided_at, r.decision_reason, p.party_id, \(sql: ReportNames.unit("p.party_id")) AS party_unit,
            pe.full_name AS party_person
        FROM obligation AS o
        JOIN review_objection AS r ON r.obligation_id = o.id
        JOIN participant AS p ON p.id = r.participant_id
        JOIN person AS ap ON ap.id = r.asked_by
        LEFT JOIN person AS pe ON pe.id = p.party_id
        LEFT JOIN person AS dp ON dp.id = r.decided_by
        """

    private static func objection(_ row: Row) throws -> ReviewObjection {
        guard let party = try NamedParty.ifPresent(row, "party"), let period = ReportPeriod(try row.text("period"))
        else { throw StorageError(.row, "no such party or period") }
        return ReviewObjection(
            id: try row.key("id"), obligation: try row.key("obligation_id"),
            participant: try row.key("participant_id"), party: party, period: period, reason: try row.text("reason"),
            askedBy: try NamedParty.person(row, "asker"), askedAt: try row.instant("asked_at"),
            decision: try row.codeIfPresent("decision"), decidedBy: try NamedParty.personIfPresent(row, "decider"),
            decidedAt: try row.instantIfPresent("decided_at"),
            decisionReason: try row.textIfPresent("decision_reason"))
    }
}
