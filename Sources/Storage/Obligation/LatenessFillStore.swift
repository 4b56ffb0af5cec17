import Office
import WorkTime

/// Gives parts of before the day of the result that waits for its decision, and all rows until when they are in time. Done in
/// steps, each a transaction of its own; may be stopped and goes on where it was. The standings must be filled before.
public enum LatenessFillStore {
    /// Fills the next obligations; true while there are more.
    public static func fillSome(_ tx: any Transaction, limit: Int = 500) throws -> Bool {
        guard let after = try tx.first("SELECT after_id FROM lateness_fill LIMIT 1")?.int("after_id") else {
            return false
        }
        let ids = try tx.query("SELECT id FROM obligation WHERE id > \(after) ORDER BY id LIMIT \(limit)").map {
            try $0.key("id", of: Obligation.self)
        }
        guard let last = ids.last else {
            try tx.send("DELETE FROM lateness_fill")
            return false
        }
        try tx.send(
            """
            UPDATE participant SET reported_on = (
                SELECT s.reported_on FROM part_standing s
                WHERE s.participant_id = participant.id AND s.until_on = \(CalendarDay.last))
            WHERE obligation_id IN (\(list: ids)) AND state IN ('reported', 'done') AND reported_on IS NULL
            """)
        let waiting = try ObligationStore.find(tx, ids).filter { obligation in
            obligation.isOpen && obligation.participants.contains { $0.reportedOn != nil }
        }
        for obligation in waiting { try write(tx, obligation) }
        try WorklistStore.write(tx, waiting)
        try tx.send("UPDATE lateness_fill SET after_id = \(last)")
        return true
    }

    private static func write(_ tx: any Transaction, _ obligation: Obligation) throws {
        try tx.changeOne(
            "UPDATE obligation SET late_after = \(obligation.lateAfter ?? .last) WHERE id = \(obligation.id)")
        for participant in obligation.participants {
            try tx.changeOne(
                """
                UPDATE participant SET late_after = \(obligation.lateAfter(of: participant) ?? .last)
                WHERE id = \(participant.id)
                """)
        }
    }
}
