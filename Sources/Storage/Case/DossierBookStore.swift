public import Office
public import WorkTime

/// The book by which dossiers are followed: those of some days in the order in which they were taken in.
public enum DossierBookStore {
    /// Only those that the actor sees, of citizens and businesses.
    public static func lines(
        _ tx: any Transaction, from: Instant, until: Instant, limit: Int, for actor: Actor
    ) throws -> [DossierBookLine] {
        try tx.query(lines(from: from, until: until, limit: limit, for: actor)).map { row in
            DossierBookLine(
                id: try row.key("id"), code: try row.text("code"), title: try row.text("title"),
                applicant: try row.textIfPresent("applicant") ?? "", address: try row.textIfPresent("address"),
                phone: try row.textIfPresent("phone"), unit: try row.text("unit_name"),
                begunAt: try row.instant("begun_at"), due: try Due(ifPresent: row),
                endedAt: try row.instantIfPresent("ended_at"), isSettled: try row.textIfPresent("outcome") == "settled",
                way: try row.codeIfPresent("way") ?? .counter, receiver: try row.textIfPresent("receiver"))
        }
    }

    static func lines(from: Instant, until: Instant, limit: Int, for actor: Actor) -> SQL {
        """
        SELECT c.id, c.code, c.title, a.name AS applicant, a.address, a.phone, un.name AS unit_name, c.begun_at,
            c.ended_at, c.outcome, t.due_on, t.due_minute, COALESCE(dd.way, di.wish) AS way, dd.receiver
        FROM process_case c
        JOIN unit_name un ON un.unit_id = c.unit_id AND un.valid_to IS NULL
        LEFT JOIN process_applicant a ON a.case_id = c.id
        LEFT JOIN dossier_intake di ON di.case_id = c.id
        LEFT JOIN dossier_delivery dd ON dd.case_id = c.id
        LEFT JOIN process_transition t ON t.case_id = c.id AND t.position = (
            SELECT MAX(p.position) FROM process_transition p WHERE p.case_id = c.id AND p.due_on IS NOT NULL)
        WHERE c.kind = 'dossier' AND c.begun_at >= \(from) AND c.begun_at < \(until)
            AND \(sql: Access.sees(case: "c", actor))
        ORDER BY c.begun_at, c.id LIMIT \(limit)
        """
    }
}
