import Office
import WorkTime

/// Gives standings of before they knew the day of the result theirs, from the reports themselves: a part is in time by that
/// day. Pieces of a whole leave the counters. Done in steps, each a transaction of its own; may be stopped and goes on where
/// it was.
public enum StandingReportFillStore {
    /// Fills the next obligations; true while there are more.
    public static func fillSome(_ tx: any Transaction, limit: Int = 500) throws -> Bool {
        guard let after = try tx.first("SELECT after_id FROM standing_report_fill LIMIT 1")?.int("after_id") else {
            return false
        }
        let ids = try tx.query("SELECT id FROM obligation WHERE id > \(after) ORDER BY id LIMIT \(limit)").map {
            try $0.key("id", of: Obligation.self)
        }
        guard let last = ids.last else {
            try StandingCountStore.rebuild(tx)
            try tx.send("DELETE FROM standing_report_fill")
            return false
        }
        let reports = try stretches(tx, of: ids)
        let old = try PartStandingStore.history(tx, of: ids).filter { reports[$0.participant] != nil }
        let new = old.flatMap { $0.reported(during: reports[$0.participant] ?? []) }
        try tx.send(
            "DELETE FROM part_standing WHERE participant_id IN (\(list: Set(old.map(\.participant)).sorted()))")
        try PartStandingStore.insertRows(tx, new)
        try tx.send("UPDATE standing_report_fill SET after_id = \(last)")
        return true
    }

    /// Where the closing rule waits for all parts, the lead's own report says nothing of the whole, and is left out.
    static func stretches(
        _ tx: any Transaction, of ids: [Key<Obligation>]
    ) throws -> [Key<Participant>: [ReportedStretch]] {
        var result: [Key<Participant>: [ReportedStretch]] = [:]
        for row in try tx.query(
            """
            SELECT r.participant_id, r.at, r.decision, r.decided_at FROM progress_report r
            JOIN obligation o ON o.id = r.obligation_id JOIN participant p ON p.id = r.participant_id
            WHERE r.obligation_id IN (\(list: ids)) AND r.is_final
                AND (p.role = 'part' OR p.role = 'lead' AND o.closing_rule = 'lead')
            ORDER BY r.id
            """)
        {
            let from = OfficeTime.day(of: try row.instant("at"))
            let returned =
                try row.textIfPresent("decision") == ReportItem.Decision.returned.rawValue
                ? try row.instantIfPresent("decided_at").map(OfficeTime.day(of:)) : nil
            result[try row.key("participant_id"), default: []].append(
                ReportedStretch(from: from, until: returned ?? .last))
        }
        return result
    }
}
