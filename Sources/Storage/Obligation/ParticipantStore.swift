public import Office
import WorkTime

/// Who takes part in an obligation, where that changes after it was assigned.
public enum ParticipantStore {
    /// Puts a new party in the place of one that `old` names, whose role it gets. The obligation must be held by `lock`.
    ///
    /// The old row changes here already, since no obligation has two leads even for a moment.
    public static func replace(
        _ tx: any Transaction, _ old: Participant, of obligation: Obligation, by party: Key<Party>, named name: String
    ) throws -> Participant {
        guard let nature = try NatureStore.heldNatures(tx, of: [party])[party] else {
            throw OfficeError(.invalid, "Không có đơn vị, cá nhân được chọn.", field: "to")
        }
        try clear(tx, old)
        let due = obligation.nextDue ?? .last
        let row = try tx.first(
            """
            INSERT INTO participant (
                obligation_id, party_id, role, printed_name, position, state, due_on, sort_due, late_after, is_open,
                progress, version, laid_at)
            SELECT \(obligation.id), \(party), \(old.role.rawValue), \(name), MAX(position) + 1, 'waiting',
                CAST(\(old.due) AS TEXT), \(min(old.due ?? .last, due)), \(min(old.due ?? .last, due)), TRUE, 0, 1, \(tx.now)
            FROM participant WHERE obligation_id = \(obligation.id)
            RETURNING id
            """)
        guard let id: Key<Participant> = try row?.key("id") else { throw StorageError(.row, "no participant") }
        return Participant(
            id: id, nature: nature, role: old.role, printedName: name, state: .waiting, due: old.due, laidAt: tx.now)
    }

    /// Keeps why a part fell away where its result would stand.
    public static func note(_ tx: any Transaction, _ reason: String, on participant: Key<Participant>) throws {
        try tx.changeOne("UPDATE participant SET result = \(reason) WHERE id = \(participant)")
    }

    /// Takes the role from a row, so that another may have it.
    public static func clear(_ tx: any Transaction, _ participant: Participant) throws {
        try tx.changeOne(
            """
            UPDATE participant SET role = 'former'
            WHERE id = \(participant.id) AND version = \(participant.version)
            """)
    }
}
