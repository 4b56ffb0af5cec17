import Office
public import WorkTime

/// By which rules everything is planned, and which process works at it.
public enum UrgingRulesStore {
    /// Takes or keeps the turn; false while another process has it.
    public static func take(_ tx: any Transaction, by holder: String, until: Instant) throws -> Bool {
        try tx.execute(
            """
            UPDATE urging_rules SET holder = \(holder), held_until = \(until)
            WHERE id = 1 AND (holder = \(holder) OR held_until <= \(tx.now))
            """) == 1
    }

    /// Gives the turn up for whoever has it: it may be somebody who died.
    public static func free(_ tx: any Transaction) throws {
        try tx.send("UPDATE urging_rules SET held_until = 0 WHERE id = 1")
    }

    public static func plannedBy(_ tx: any Transaction) throws -> String {
        try tx.first("SELECT planned_by FROM urging_rules WHERE id = 1")?.text("planned_by") ?? ""
    }

    public static func setPlannedBy(_ tx: any Transaction, _ mark: String) throws {
        try tx.send("UPDATE urging_rules SET planned_by = \(mark) WHERE id = 1")
    }
}
