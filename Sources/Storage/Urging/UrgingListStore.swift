public import Office

/// What waits for a letter or for the leaders' meeting.
public enum UrgingListStore {
    /// By key, after one of them. `isForAll` leaves out what only named people may see, for papers that go round.
    public static func keys(
        _ tx: any Transaction, _ list: UrgingListKind, _ filter: UrgingListFilter, for actor: Actor,
        isForAll: Bool = false, after: Key<Obligation>?, limit: Int
    ) throws -> [Key<Obligation>] {
        try tx.query(query(list, filter, for: actor, isForAll: isForAll, after: after, limit: limit)).map {
            try $0.key("id")
        }
    }

    static func query(
        _ list: UrgingListKind, _ filter: UrgingListFilter, for actor: Actor, isForAll: Bool = false,
        after: Key<Obligation>?, limit: Int
    ) -> SQL {
        let flag: SQL = list == .letter ? "g.needs_letter" : "g.for_meeting"
        let plan: SQL = filter.plan.map { " AND o.document_id = \($0)" } ?? .empty
        let unit: SQL =
            filter.unit.map {
                " AND EXISTS (SELECT 1 FROM participant p WHERE p.obligation_id = o.id AND p.role = 'lead' AND p.party_id = \($0))"
            } ?? .empty
        let sight: SQL = actor.isTerminal ? .empty : " AND \(sql: Access.sees(obligation: "o", actor))"
        let open: SQL = isForAll ? " AND \(sql: ReportSight.whole.sees("o"))" : .empty
        return """
            SELECT o.id FROM urging_plan g JOIN obligation o ON o.id = g.obligation_id
            WHERE \(sql: flag) AND g.obligation_id > \(after?.value ?? 0)\(sql: plan)\(sql: unit)\(sql: sight)\(sql: open)
            ORDER BY g.obligation_id LIMIT \(limit)
            """
    }

    /// Says that a letter takes these up, or that they wait for one again.
    public static func setNeedsLetter(
        _ tx: any Transaction, _ ids: [Key<Obligation>], _ needsLetter: Bool
    ) throws {
        for chunk in ids.chunks() where !chunk.isEmpty {
            try tx.send(
                "UPDATE urging_plan SET needs_letter = \(needsLetter) WHERE obligation_id IN (\(list: chunk))")
        }
    }
}
