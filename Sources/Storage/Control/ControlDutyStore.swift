public import Office

/// Obligations that were laid for the control of administrative procedures.
public enum ControlDutyStore {
    public static func insert(_ tx: any Transaction, _ duty: ControlDuty) throws {
        try tx.execute(
            """
            INSERT INTO control_duty (obligation_id, kind, subject_id)
            VALUES (\(duty.obligation), \(duty.kind), \(duty.subject))
            """)
    }

    /// Nil for an obligation that is none.
    public static func find(_ tx: any Transaction, _ obligation: Key<Obligation>) throws -> ControlDuty? {
        try tx.first("SELECT obligation_id, kind, subject_id FROM control_duty WHERE obligation_id = \(obligation)")
            .map(duty)
    }

    /// The open obligations of that kind for that record, the oldest first.
    public static func open(
        _ tx: any Transaction, _ kind: ControlDuty.Kind, of subject: Int64
    ) throws -> [ControlDuty] {
        try tx.query(open(kind, of: subject)).map(duty)
    }

    static func open(_ kind: ControlDuty.Kind, of subject: Int64) -> SQL {
        """
        SELECT c.obligation_id, c.kind, c.subject_id FROM control_duty c
        JOIN obligation o ON o.id = c.obligation_id AND o.is_open
        WHERE c.kind = \(kind) AND c.subject_id = \(subject) ORDER BY c.obligation_id LIMIT 100
        """
    }

    /// What is not settled of a unit goes to the one in its place: feedback that it answers, procedures that it reviews,
    /// visits that are not begun. What is over stays with the unit that did it; a visit that was begun, by a sample or by
    /// minutes, with the unit that was inspected, for which the one in its place answers.
    public static func succeed(_ tx: any Transaction, _ unit: Key<Unit>, by next: Key<Unit>) throws {
        try tx.send(
            """
            UPDATE regulation_feedback SET unit_id = \(next), version = version + 1
            WHERE unit_id = \(unit) AND state IN ('answering', 'approving', 'sending', 'answered')
            """)
        try tx.send(
            """
            UPDATE reviewed_procedure SET unit_id = \(next), version = version + 1
            WHERE unit_id = \(unit) AND state IN ('waiting', 'proposed')
            """)
        try tx.send(
            """
            UPDATE inspection_visit SET unit_id = \(next), version = version + 1
            WHERE unit_id = \(unit) AND state = 'planned'
                AND NOT EXISTS (SELECT 1 FROM inspection_sample s WHERE s.visit_id = inspection_visit.id)
            """)
        try tx.send(
            "UPDATE inspection_visit SET answerer_id = \(next) WHERE COALESCE(answerer_id, unit_id) = \(unit)")
    }

    private static func duty(_ row: Row) throws -> ControlDuty {
        ControlDuty(
            obligation: try row.key("obligation_id"), kind: try row.code("kind"),
            subject: Int64(try row.int("subject_id")))
    }
}
