public import Office
public import WorkTime

/// How procedures went in a period: counted from the indexes of cases.
public enum ProcedureFigureStore {
    /// All with anything to count, the busiest first; three statements, one more for each further thousand procedures.
    public static func figures(
        _ tx: any Transaction, from: Instant, until: Instant, audience: Procedure.Audience?
    ) throws -> [ProcedureFigure] {
        var came: [Key<Procedure>: Int] = [:]
        for row in try tx.query(received(from: from, until: until)) {
            came[try row.key("procedure_id")] = try row.int("number")
        }
        struct Ended {
            var count = 0
            var late = 0
            var seconds = 0
        }
        var went: [Key<Procedure>: Ended] = [:]
        for row in try tx.query(ended(from: from, until: until)) {
            let id: Key<Procedure> = try row.key("procedure_id")
            let number = try row.int("number")
            went[id, default: Ended()].count += number
            went[id, default: Ended()].seconds += try row.int("seconds")
            if try row.bool("is_late") { went[id, default: Ended()].late += number }
        }
        let ids = Set(came.keys).union(went.keys)
        return try names(tx, of: ids, audience: audience).map { name in
            let end = went[name.id] ?? Ended()
            return ProcedureFigure(
                procedure: name.id, code: name.code, title: name.title, audience: name.audience, unit: name.unit,
                received: came[name.id] ?? 0, resolved: end.count, late: end.late,
                meanTenths: end.count == 0 ? nil : (end.seconds * 10 / end.count + 43_200) / 86_400)
        }.sorted { ($1.received, $1.resolved, $0.code) < ($0.received, $0.resolved, $1.code) }
    }

    static func received(from: Instant, until: Instant) -> SQL {
        """
        SELECT procedure_id, COUNT(*) AS number FROM process_case
        WHERE kind IN ('dossier', 'internal') AND begun_at >= \(from) AND begun_at < \(until)
            AND procedure_id IS NOT NULL
        GROUP BY procedure_id ORDER BY procedure_id
        """
    }

    static func ended(from: Instant, until: Instant) -> SQL {
        """
        SELECT procedure_id, is_late, COUNT(*) AS number,
            CAST(SUM((ended_at - begun_at) / 1000) AS BIGINT) AS seconds
        FROM process_case
        WHERE kind IN ('dossier', 'internal') AND ended_at >= \(from) AND ended_at < \(until)
            AND procedure_id IS NOT NULL
        GROUP BY procedure_id, is_late ORDER BY procedure_id, is_late
        """
    }

    private struct Name {
        let id: Key<Procedure>
        let code: String
        let title: String
        let audience: Procedure.Audience
        let unit: String
    }

    private static func names(
        _ tx: any Transaction, of ids: Set<Key<Procedure>>, audience: Procedure.Audience?
    ) throws -> [Name] {
        var names: [Name] = []
        let narrowed: SQL = audience.map { "AND p.audience = \($0)" } ?? ""
        for chunk in ids.sorted().chunks() {
            names += try tx.query(
                """
                SELECT p.id, p.code, p.title, p.audience, un.name AS unit_name FROM procedure p
                JOIN unit_name un ON un.unit_id = p.unit_id AND un.valid_to IS NULL
                WHERE p.id IN (\(list: chunk)) \(sql: narrowed) ORDER BY p.id
                """
            ).map { row in
                Name(
                    id: try row.key("id"), code: try row.text("code"), title: try row.text("title"),
                    audience: try row.code("audience"), unit: try row.text("unit_name"))
            }
        }
        return names
    }
}
