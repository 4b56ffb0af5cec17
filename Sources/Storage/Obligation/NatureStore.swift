import Office

/// What kind of party somebody is, as far as the question who acts for it goes.
enum NatureStore {
    /// The columns that `nature(_:)` reads, for a query in which `p.party_id` is the party.
    static let columns: SQL = "party.kind AS party_kind, unit.is_outside, unit.follower_id"
    static let joins: SQL = """
        JOIN party ON party.id = p.party_id LEFT JOIN unit ON unit.id = p.party_id
        """

    static func nature(_ row: Row, party: Key<Party>) throws -> Participant.Nature {
        guard try row.text("party_kind") == "unit" else { return .person(Key(party.value)) }
        guard try row.boolIfPresent("is_outside") == true else { return .unit(Key(party.value)) }
        return .outside(Key(party.value), follower: try row.keyIfPresent("follower_id"))
    }

    /// The same for what is about to be written: agencies keep their followers until the transaction ends, so that the rows
    /// made of them are right when they are kept.
    static func heldNatures(
        _ tx: any Transaction, of parties: Set<Key<Party>>
    ) throws -> [Key<Party>: Participant.Nature] {
        for chunk in parties.sorted().chunks() {
            try tx.execute("UPDATE unit SET version = version WHERE is_outside AND id IN (\(list: chunk))")
        }
        return try natures(tx, of: parties)
    }

    /// The natures of parties; a key that is nobody's is missing.
    static func natures(_ tx: any Transaction, of parties: Set<Key<Party>>) throws -> [Key<Party>: Participant.Nature] {
        var result: [Key<Party>: Participant.Nature] = [:]
        for chunk in parties.sorted().chunks() {
            let rows = try tx.query(
                """
                SELECT p.party_id, \(sql: columns)
                FROM (SELECT id AS party_id FROM party WHERE id IN (\(list: chunk))) AS p \(sql: joins)
                """)
            for row in rows {
                let party: Key<Party> = try row.key("party_id")
                result[party] = try nature(row, party: party)
            }
        }
        return result
    }
}
