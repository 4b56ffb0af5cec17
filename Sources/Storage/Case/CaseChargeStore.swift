public import Office

/// The obligations that are steps of cases.
public enum CaseChargeStore {
    public static func insert(_ tx: any Transaction, _ charges: [CaseCharge], of id: Key<LedgerCase>) throws {
        guard !charges.isEmpty else { return }
        let rows = charges.map { charge -> [SQLValue] in
            [
                charge.obligation.sqlValue, id.sqlValue, charge.role.sqlValue, charge.state.sqlValue,
                charge.track.sqlValue, charge.party.sqlValue,
            ]
        }
        try tx.send(
            """
            INSERT INTO process_charge (obligation_id, case_id, role, state, track, party_id) VALUES \(rows: rows)
            """)
    }

    /// Those that are open, in the order in which they were laid.
    public static func open(_ tx: any Transaction, of id: Key<LedgerCase>) throws -> [CaseCharge] {
        try tx.query(open(of: id)).map { row in
            CaseCharge(
                obligation: try row.key("obligation_id"), role: try row.text("role"), state: try row.text("state"),
                track: try row.text("track"), party: try row.key("party_id"))
        }
    }

    static func open(of id: Key<LedgerCase>) -> SQL {
        """
        SELECT c.obligation_id, c.role, c.state, c.track, c.party_id FROM process_charge c
        JOIN obligation o ON o.id = c.obligation_id AND o.is_open = TRUE
        WHERE c.case_id = \(id) ORDER BY c.obligation_id LIMIT 50
        """
    }
}
