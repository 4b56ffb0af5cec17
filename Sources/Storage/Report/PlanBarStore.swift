public import Office

/// A plan as bars on a calendar.
public enum PlanBarStore {
    /// The plan's obligations in the paper's order, as far as the actor sees them; of the largest among the newest papers
    /// where none is named: a letter with one task does not take the plan's place. One statement. Nil when there is no plan
    /// that the actor sees.
    public static func bars(
        _ tx: any Transaction, of plan: Key<Document>?, for actor: Actor, limit: Int
    ) throws -> (plan: DocumentLabel, bars: [PlanBar])? {
        let rows = try tx.query(bars(of: plan, for: actor, limit: limit))
        guard let first = rows.first else { return nil }
        return (
            try DocumentLabel(first),
            try rows.map { row -> PlanBar in
                var bar = PlanBar(
                    obligation: try row.key("obligation_id"), ref: try row.textIfPresent("ref"),
                    content: try row.text("content"), lead: try row.textIfPresent("name") ?? "",
                    start: try row.dayIfPresent("from_on") ?? row.day("assigned_on"),
                    due: try row.dayIfPresent("due_on"), phase: try row.code("phase"),
                    endedOn: try row.dayIfPresent("ended_on"))
                bar.reportedOn = try row.dayIfPresent("reported_on")
                return bar
            }
        )
    }

    static func bars(of plan: Key<Document>?, for actor: Actor, limit: Int) -> SQL {
        let chosen: SQL =
            plan.map { "\($0)" }
                ?? """
                (SELECT c.id FROM (
                    SELECT n.id, n.obligation_count FROM document n WHERE n.state = 'confirmed' AND n.obligation_count > 0
                        AND \(sql: Access.sees(document: "n", actor)) ORDER BY n.id DESC LIMIT 20) c
                    ORDER BY c.obligation_count DESC, c.id DESC LIMIT 1)
                """
        return """
            SELECT \(sql: DocumentLabel.columns), o.id AS obligation_id, o.ref, o.content, o.from_on, s.assigned_on, s.due_on,
                s.phase, s.ended_on, s.reported_on, COALESCE(\(sql: ReportNames.unit("s.party_id")), p.full_name) AS name
            FROM document d
            JOIN obligation o ON o.document_id = d.id AND \(sql: Access.sees(obligation: "o", actor))
            JOIN part_standing s ON s.obligation_id = o.id AND s.until_on = '9999-12-31' AND s.role = 'lead'
            LEFT JOIN person p ON p.id = s.party_id
            WHERE d.id = \(sql: chosen) AND \(sql: Access.sees(document: "d", actor))
            ORDER BY o.position, o.id LIMIT \(limit)
            """
    }
}
