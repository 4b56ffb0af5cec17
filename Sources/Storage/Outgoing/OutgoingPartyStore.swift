public import Office

/// Who takes part in an outgoing paper, and whose turn it is.
public enum OutgoingPartyStore {
    /// Puts these in the place of those of their roles; who was asked earlier goes on seeing the paper.
    public static func write(_ tx: any Transaction, of paper: OutgoingPaper) throws {
        try tx.send(
            """
            DELETE FROM outgoing_party
            WHERE outgoing_id = \(paper.id) AND role IN ('drafter', 'head', 'reviewer', 'signer')
            """)
        var rows: [(Key<Party>, OutgoingCapacity, Bool)] = [
            (Key(paper.drafter), .drafter, paper.state == .drafting),
            (Key(paper.unit), .head, paper.state == .initialling),
        ]
        if let reviewer = paper.reviewer { rows.append((Key(reviewer), .reviewer, paper.state == .reviewing)) }
        if let signer = paper.signer { rows.append((Key(signer), .signer, paper.state == .signing)) }
        try insert(tx, rows, of: paper.id)
        if paper.state != .consulting {
            try tx.send(
                "UPDATE outgoing_party SET waits = FALSE WHERE outgoing_id = \(paper.id) AND role = 'asked' AND waits")
        }
    }

    public static func ask(_ tx: any Transaction, _ parties: [Key<Party>], on id: Key<Outgoing>) throws {
        try insert(tx, parties.map { ($0, .asked, true) }, of: id)
    }

    public static func answered(_ tx: any Transaction, _ party: Key<Party>, on id: Key<Outgoing>) throws {
        try tx.changeOne(
            """
            UPDATE outgoing_party SET waits = FALSE
            WHERE outgoing_id = \(id) AND holder_id = \(party) AND role = 'asked' AND waits
            """)
    }

    /// Whose turn it is again, once all have answered.
    public static func turn(_ tx: any Transaction, to role: OutgoingCapacity, on id: Key<Outgoing>) throws {
        try tx.send(
            "UPDATE outgoing_party SET waits = TRUE WHERE outgoing_id = \(id) AND role = \(role.rawValue)")
    }

    private static func insert(
        _ tx: any Transaction, _ parties: [(Key<Party>, OutgoingCapacity, Bool)], of id: Key<Outgoing>
    ) throws {
        guard !parties.isEmpty else { return }
        let rows: [[SQLValue]] = parties.map { party, role, waits in
            [id.sqlValue, party.sqlValue, .text(role.rawValue), waits.sqlValue]
        }
        try tx.send(
            """
            INSERT INTO outgoing_party (outgoing_id, holder_id, role, waits) VALUES \(rows: rows)
            ON CONFLICT (outgoing_id, holder_id, role) DO UPDATE SET waits = excluded.waits
            """)
    }

    /// The people who take part, of units those who answer for them.
    public static func parties(_ tx: any Transaction, of id: Key<Outgoing>) throws -> [Key<Party>] {
        try tx.query(
            "SELECT DISTINCT holder_id FROM outgoing_party WHERE outgoing_id = \(id) ORDER BY holder_id LIMIT 1000"
        ).map { try $0.key("holder_id") }
    }
}
