public import Office
public import WorkTime

/// What whoever assigned an obligation changed of it, with the reason and the paper.
public enum AdjustmentStore {
    public static func insert(
        _ tx: any Transaction, _ kind: AdjustmentItem.Kind, on obligation: Key<Obligation>, from old: Deadline,
        to new: Deadline?, reason: String, basis: Key<Document>?, by person: Key<Person>
    ) throws {
        try tx.send(
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

    /// Another date for one step, or for one party's part: what the whole is due by stays.
    public static func insert(
        _ tx: any Transaction, on obligation: Key<Obligation>, milestone: Key<Milestone>? = nil,
        participant: Key<Participant>? = nil, from old: CalendarDay?, to new: CalendarDay?, reason: String,
        basis: Key<Document>?, by person: Key<Person>
    ) throws {
        let kind: AdjustmentItem.Kind = milestone == nil ? .part : .milestone
        try tx.send(
            """
            INSERT INTO adjustment (
                obligation_id, at, decided_by, kind, old_due_on, new_due_on, reason, basis_id, milestone_id,
                participant_id)
            VALUES (
                \(obligation), \(tx.now), \(person), \(kind.rawValue), \(old), \(new), \(reason), \(basis), \(milestone),
                \(participant))
            """)
    }
}
