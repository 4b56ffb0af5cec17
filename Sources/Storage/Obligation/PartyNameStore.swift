public import Office

/// What parties are called today.
public enum PartyNameStore {
    public static func names(_ tx: any Transaction, of parties: some Sequence<Key<Party>>) throws -> [Key<Party>:
        NamedParty]
    {
        var result: [Key<Party>: NamedParty] = [:]
        for chunk in Set(parties).sorted().chunks() {
            let rows = try tx.query(
                """
                SELECT party.id AS party_id, un.name AS party_unit, pe.full_name AS party_person
                FROM party
                LEFT JOIN unit_name un ON un.unit_id = party.id AND un.valid_to IS NULL
                LEFT JOIN person pe ON pe.id = party.id
                WHERE party.id IN (\(list: chunk)) ORDER BY party.id
                """)
            for row in rows {
                if let named = try NamedParty.ifPresent(row, "party") { result[named.key] = named }
            }
        }
        return result
    }
}
