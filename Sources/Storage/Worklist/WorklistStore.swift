public import Office
import WorkTime

/// The worklist as rows, always what `Worklist.items` makes of the obligation they belong to.
public enum WorklistStore {
    /// Puts the rows of these obligations in the place of those they had.
    public static func write(_ tx: any Transaction, _ obligations: [Obligation]) throws {
        for chunk in obligations.chunks(of: 500) {
            try tx.send("DELETE FROM work_item WHERE obligation_id IN (\(list: chunk.map(\.id)))")
        }
        for chunk in obligations.flatMap(Worklist.items).chunks() {
            let rows = chunk.map { item in
                [
                    item.holder.sqlValue, item.tab.rawValue.sqlValue, item.obligation.sqlValue,
                    (item.due ?? .last).sqlValue, (item.lateAfter ?? .last).sqlValue, item.isOpen.sqlValue,
                ]
            }
            try tx.send(
                "INSERT INTO work_item (holder_id, tab, obligation_id, sort_due, late_after, is_open) VALUES \(rows: rows)"
            )
        }
        try RestrictedHolderStore.write(tx, obligations.map(\.id))
    }

    /// Makes the rows anew of everything in which the party takes part, after who acts for it has changed.
    ///
    /// Each obligation is held as by an act on it, so that no act that began before puts the old holder back.
    public static func rewrite(_ tx: any Transaction, of party: Key<Party>) throws {
        var last: Key<Obligation>?
        repeat {
            let ids = try tx.query(
                """
                SELECT DISTINCT obligation_id FROM participant
                WHERE party_id = \(party) AND obligation_id > \(last?.value ?? 0) ORDER BY obligation_id LIMIT 500
                """
            ).map { try $0.key("obligation_id", of: Obligation.self) }
            guard !ids.isEmpty else { return }
            try tx.send("UPDATE obligation SET version = version WHERE id IN (\(list: ids))")
            try write(tx, try ObligationStore.find(tx, ids))
            last = ids.last
        } while last != nil
    }

    /// Which of the holders have each of these obligations in hand.
    public static func holders(
        _ tx: any Transaction, of ids: [Key<Obligation>], among holders: [Key<Party>]
    ) throws -> [Key<Obligation>: Set<Key<Party>>] {
        var result: [Key<Obligation>: Set<Key<Party>>] = [:]
        guard !ids.isEmpty else { return result }
        let rows = try tx.query(
            """
            SELECT DISTINCT obligation_id, holder_id FROM work_item
            WHERE obligation_id IN (\(list: ids)) AND holder_id IN (\(list: holders))
            ORDER BY obligation_id, holder_id
            """)
        for row in rows { result[try row.key("obligation_id"), default: []].insert(try row.key("holder_id")) }
        return result
    }

    /// The rows that stand there, ordered as `Worklist.items` orders them.
    public static func items(_ tx: any Transaction, of obligation: Key<Obligation>) throws -> [WorkItem] {
        try tx.query(
            """
            SELECT holder_id, tab, sort_due, late_after, is_open FROM work_item WHERE obligation_id = \(obligation)
            ORDER BY holder_id, tab
            """
        ).map { row in
            let due = try row.day("sort_due")
            let last = try row.day("late_after")
            return WorkItem(
                holder: try row.key("holder_id"), tab: try row.code("tab"), obligation: obligation,
                due: due == .last ? nil : due, lateAfter: last == .last ? nil : last,
                isOpen: try row.bool("is_open"))
        }
    }
}
