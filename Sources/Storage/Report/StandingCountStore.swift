public import Office

/// The counters of the leaders' board.
public enum StandingCountStore {
    /// Moves counters, in the one order that all writers keep.
    static func move(_ tx: any Transaction, _ changes: [StandingCounter: Int]) throws {
        for chunk in changes.sorted(by: { $0.key < $1.key }).chunks() {
            let rows = chunk.map { counter, number in
                [
                    counter.kind.rawValue.sqlValue, counter.at.sqlValue, counter.late.sqlValue,
                    counter.scope.sqlValue, counter.party.sqlValue, counter.isLead.sqlValue, number.sqlValue,
                ]
            }
            try tx.send(
                """
                INSERT INTO standing_count (kind, at, late, scope_id, party_id, is_lead, n) VALUES \(rows: rows)
                ON CONFLICT (kind, at, late, scope_id, party_id, is_lead) DO UPDATE SET n = standing_count.n + excluded.n
                """)
        }
    }

    /// All counters that are not zero, for `recount` to be compared with.
    public static func all(_ tx: any Transaction) throws -> [StandingCounter: Int] {
        var result: [StandingCounter: Int] = [:]
        for row in try tx.query(
            "SELECT kind, at, late, scope_id, party_id, is_lead, n FROM standing_count WHERE n <> 0")
        {
            let counter = StandingCounter(
                scope: try row.key("scope_id"), party: try row.key("party_id"), isLead: try row.bool("is_lead"),
                kind: try row.code("kind"), at: try row.text("at"), late: try row.text("late"))
            result[counter] = try row.int("n")
        }
        return result
    }

    /// What the counters would be if they were counted anew from every standing. Reads all of them.
    public static func recount(_ tx: any Transaction) throws -> [StandingCounter: Int] {
        var result: [StandingCounter: Int] = [:]
        var last: Int64 = 0
        repeat {
            let rows = try tx.query(
                """
                SELECT s.id, \(sql: PartStandingStore.columns) FROM part_standing s
                WHERE s.id > \(last) ORDER BY s.id LIMIT 5000
                """)
            for row in rows {
                for (counter, number) in try PartStanding(row).contributions { result[counter, default: 0] += number }
            }
            guard let row = rows.last else { break }
            last = Int64(try row.int("id"))
        } while true
        return result.filter { $0.value != 0 }
    }

    /// Puts a recount in the place of the counters: after standings were written past the ledger's acts.
    public static func rebuild(_ tx: any Transaction) throws {
        try tx.send("DELETE FROM standing_count")
        try move(tx, recount(tx))
    }
}
