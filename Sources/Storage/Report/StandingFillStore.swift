import Office
import WorkTime

/// Gives obligations of before there were standings theirs, from what is known: deadlines adjusted, results returned, the
/// day they ended. Done in steps, each a transaction of its own; may be stopped and goes on where it was.
public enum StandingFillStore {
    /// Fills the next obligations; true while there are more.
    public static func fillSome(_ tx: any Transaction, limit: Int = 500) throws -> Bool {
        guard let after = try tx.first("SELECT after_id FROM standing_fill LIMIT 1")?.int("after_id") else {
            return false
        }
        let ids = try tx.query("SELECT id FROM obligation WHERE id > \(after) ORDER BY id LIMIT \(limit)").map {
            try $0.key("id", of: Obligation.self)
        }
        guard let last = ids.last else {
            try tx.send("DELETE FROM standing_fill")
            return false
        }
        let filled = Set(
            try tx.query("SELECT DISTINCT obligation_id FROM part_standing WHERE obligation_id IN (\(list: ids))").map {
                try $0.key("obligation_id", of: Obligation.self)
            })
        let obligations = try ObligationStore.find(tx, ids).filter { !filled.contains($0.id) }
        let origins = try origins(tx, of: obligations.map(\.id))
        let reports = try StandingReportFillStore.stretches(tx, of: obligations.map(\.id))
        var standings: [PartStanding] = []
        for obligation in obligations {
            guard let origin = origins[obligation.id] else { continue }
            standings += origin.history(of: obligation).flatMap { $0.reported(during: reports[$0.participant] ?? []) }
        }
        try PartStandingStore.insertRows(tx, standings)
        try StandingCountStore.move(tx, StandingCounter.changes(from: [], to: standings))
        try StintStore.insert(tx, obligations)
        try tx.send("UPDATE standing_fill SET after_id = \(last)")
        return true
    }

    private static func origins(
        _ tx: any Transaction, of ids: [Key<Obligation>]
    ) throws -> [Key<Obligation>: StandingOrigin] {
        let rows = try tx.query(
            "SELECT id, document_id, ref, scope_id, created_at FROM obligation WHERE id IN (\(list: ids)) ORDER BY id")
        let fields = try WorkFieldStore.fields(
            tx, of: try rows.map { (try $0.keyIfPresent("document_id"), try $0.textIfPresent("ref")) })
        var result: [Key<Obligation>: StandingOrigin] = [:]
        for (row, field) in zip(rows, fields) {
            result[try row.key("id")] = StandingOrigin(
                ground: StandingGround(
                    document: try row.keyIfPresent("document_id"), field: field, scope: try row.key("scope_id"),
                    assignedOn: OfficeTime.day(of: try row.instant("created_at"))))
        }
        for row in try tx.query(
            """
            SELECT obligation_id, at, old_due_on FROM adjustment
            WHERE obligation_id IN (\(list: ids)) AND kind = 'deadline' ORDER BY id
            """)
        {
            result[try row.key("obligation_id")]?.adjustments.append(
                .init(on: OfficeTime.day(of: try row.instant("at")), oldDue: try row.dayIfPresent("old_due_on")))
        }
        for row in try tx.query(
            """
            SELECT obligation_id, MAX(decided_at) AS at FROM progress_report
            WHERE obligation_id IN (\(list: ids)) AND decision = 'returned' GROUP BY obligation_id
            """)
        {
            result[try row.key("obligation_id")]?.returnedOn = OfficeTime.day(of: try row.instant("at"))
        }
        return result
    }
}
