public import Office
public import WorkTime

/// What whoever assigned an obligation changed of it, with the reason and the paper.
public enum AdjustmentStore {
    public static func insert(
        _ tx: any Transaction, _ kind: AdjustmentItem.Kind, on obligation: Key<Obligation>, from old: Deadline,
        to new: Deadline?, reason: String, basis: Key<Document>?, by person: Key<Person>
    ) throws {
        try tx.execute(
            """
            INSERT INTO adjustment (
                obligation_id, at, decided_by, kind, old_deadline, old_due_on, new_deadline, new_due_on, reason, basis_id)
            VALUES (
                \(obligation), \(tx.now), \(person), \(kind.rawValue), \(old.text), \(old.due), \(new?.text), \(new?.due),
                \(reason), \(basis))
            """)
        if kind == .deadline {
            try tx.changeOne(
                "UPDATE obligation SET adjustment_count = adjustment_count + 1 WHERE id = \(obligation)")
        }
    }

    /// The same for one part's own due day.
    public static func insert(
        _ tx: any Transaction, on obligation: Key<Obligation>, part: Key<Participant>, from old: CalendarDay?,
        to new: CalendarDay?, reason: String, basis: Key<Document>?, by person: Key<Person>
    ) throws {
        try tx.execute(
            """
            INSERT INTO adjustment (
                obligation_id, at, decided_by, kind, participant_id, old_due_on, new_due_on, reason, basis_id)
            VALUES (
                \(obligation), \(tx.now), \(person), \(AdjustmentItem.Kind.part.rawValue), \(part), \(old), \(new),
                \(reason), \(basis))
            """)
    }

    /// Oldest first.
    public static func items(
        _ tx: any Transaction, of obligation: Key<Obligation>, for actor: Actor
    ) throws -> [AdjustmentItem] {
        try tx.query(
            """
            SELECT j.kind, j.participant_id, j.at, j.decided_by AS decider_id, p.full_name AS decider_name, j.old_deadline, j.old_due_on,
                j.new_deadline, j.new_due_on, j.reason, \(sql: DocumentLabel.columns(seenBy: actor))
            FROM adjustment j JOIN person p ON p.id = j.decided_by LEFT JOIN document d ON d.id = j.basis_id
            WHERE j.obligation_id = \(obligation) ORDER BY j.id LIMIT 200
            """
        ).map { row in
            AdjustmentItem(
                kind: try row.code("kind"), participant: try row.keyIfPresent("participant_id"),
                at: try row.instant("at"), decidedBy: try NamedParty.person(row, "decider"),
                oldText: try row.textIfPresent("old_deadline"), oldDue: try row.dayIfPresent("old_due_on"),
                newText: try row.textIfPresent("new_deadline"), newDue: try row.dayIfPresent("new_due_on"),
                reason: try row.text("reason"), basis: try DocumentLabel.basis(row))
        }
    }
}
