public import Office

/// Who holds a role in which case.
public enum CasePartyStore {
    public static func set(_ tx: any Transaction, _ parties: [String: Key<Party>], of id: Key<LedgerCase>) throws {
        guard !parties.isEmpty else { return }
        let rows = parties.sorted { $0.key < $1.key }.map { role, party -> [SQLValue] in
            [id.sqlValue, role.sqlValue, party.sqlValue]
        }
        try tx.send(
            """
            INSERT INTO process_party (case_id, role, party_id) VALUES \(rows: rows)
            ON CONFLICT (case_id, role) DO UPDATE SET party_id = excluded.party_id
            """)
    }

    /// Who holds which role in a case, under the name of today, and what kind of party that is, as far as the question who acts
    /// for it goes.
    public struct Holder: Sendable {
        public let role: String
        public let party: NamedParty
        public let nature: Participant.Nature
    }

    public static func holders(_ tx: any Transaction, in id: Key<LedgerCase>) throws -> [Holder] {
        try tx.query(holders(in: id)).map { row in
            guard let party = try NamedParty.ifPresent(row, "party") else { throw StorageError(.row, "no party") }
            return Holder(
                role: try row.text("role"), party: party, nature: try NatureStore.nature(row, party: party.key))
        }
    }

    static func holders(in id: Key<LedgerCase>) -> SQL {
        """
        SELECT p.role, p.party_id, \(sql: NatureStore.columns), un.name AS party_unit, pe.full_name AS party_person
        FROM process_party p \(sql: NatureStore.joins)
        LEFT JOIN unit_name un ON un.unit_id = p.party_id AND un.valid_to IS NULL
        LEFT JOIN person pe ON pe.id = p.party_id
        WHERE p.case_id = \(id) ORDER BY p.role LIMIT 50
        """
    }

    /// The open cases in which somebody holds a role, after that one, in the order of their keys.
    public static func open(
        _ tx: any Transaction, of party: Key<Party>, after id: Key<LedgerCase>?, limit: Int
    ) throws -> [Key<LedgerCase>] {
        try tx.query(open(of: party, after: id, limit: limit)).map { try $0.key("case_id") }
    }

    static func open(of party: Key<Party>, after id: Key<LedgerCase>?, limit: Int) -> SQL {
        """
        SELECT DISTINCT p.case_id FROM process_party p JOIN process_case c ON c.id = p.case_id AND c.is_open = TRUE
        WHERE p.party_id = \(party) AND p.case_id > \(id?.value ?? 0) ORDER BY p.case_id LIMIT \(limit)
        """
    }

    /// Puts somebody into the place of another in a case that is held: roles, what is owed, whose hands it is in.
    public static func replace(
        _ tx: any Transaction, _ party: Key<Party>, by next: Key<Party>, in id: Key<LedgerCase>, body: String
    ) throws {
        try tx.send("UPDATE process_party SET party_id = \(next) WHERE case_id = \(id) AND party_id = \(party)")
        try tx.send("UPDATE process_charge SET party_id = \(next) WHERE case_id = \(id) AND party_id = \(party)")
        try tx.changeOne(
            """
            UPDATE process_case SET body = \(body),
                holder_id = CASE WHEN holder_id = \(party) THEN CAST(\(next) AS BIGINT) ELSE holder_id END
            WHERE id = \(id)
            """)
    }

    /// What a unit settles, receives or may take in goes to the unit in its place.
    public static func succeed(_ tx: any Transaction, _ unit: Key<Unit>, by next: Key<Unit>) throws {
        try tx.send(
            "UPDATE process_case SET unit_id = \(next), version = version + 1 WHERE unit_id = \(unit) AND is_open = TRUE"
        )
        try tx.send(
            "UPDATE process_case SET counter_id = \(next), version = version + 1 WHERE counter_id = \(unit) AND is_open = TRUE"
        )
        try tx.send(
            "UPDATE process_case SET holder_id = \(next), version = version + 1 WHERE holder_id = \(unit) AND is_open = TRUE"
        )
        try DossierFolderStore.succeed(tx, unit, by: next)
        try tx.send("UPDATE process_charge SET party_id = \(next) WHERE party_id = \(unit)")
        try tx.send("UPDATE procedure SET unit_id = \(next), version = version + 1 WHERE unit_id = \(unit)")
    }
}
