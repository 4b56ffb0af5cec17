public import Office
public import WorkTime

/// What people say of the service.
public enum ServiceRatingStore {
    /// Whether the dossier was not rated before; it counts as rated from now on. Another rating of it waits for this transaction.
    public static func claim(_ tx: any Transaction, _ id: Key<LedgerCase>, on day: CalendarDay) throws -> Bool {
        try tx.execute(
            """
            INSERT INTO rated_case (case_id, rated_on) VALUES (\(id), \(day)) ON CONFLICT (case_id) DO NOTHING
            """) == 1
    }

    /// `answers` is JSON. Says of whose service, not of which dossier.
    public static func insert(
        _ tx: any Transaction, unit: Key<Unit>, procedure: Key<Procedure>, on day: CalendarDay, form: Int,
        answers: String, isSatisfied: Bool, comment: String?
    ) throws {
        try tx.send(
            """
            INSERT INTO service_rating (unit_id, procedure_id, rated_on, form, is_satisfied, answers, comment)
            VALUES (\(unit), \(procedure), \(day), \(form), \(isSatisfied), \(answers), \(comment))
            """)
    }

    /// A row with its answers as they are kept.
    public struct Line: Sendable {
        public let id: Key<ServiceRating>
        public let unit: NamedParty
        public let procedureCode: String
        public let procedure: String
        public let day: CalendarDay
        public let form: Int
        public let answers: String
        public let isSatisfied: Bool
        public let comment: String?
    }

    /// The newest first, of one of these units or, with nil, of all; those before `id`, given on the days of a span, of
    /// people who were satisfied.
    public static func page(
        _ tx: any Transaction, of units: [Key<Unit>]?, in span: ReportSpan? = nil, onlySatisfied: Bool = false,
        before id: Key<ServiceRating>?, limit: Int
    ) throws -> [Line] {
        let sql = page(of: units, in: span, onlySatisfied: onlySatisfied, before: id, limit: limit)
        return try tx.query(sql).map { row in
            guard let unit = try NamedParty.ifPresent(row, "unit") else { throw StorageError(.row, "no unit") }
            return Line(
                id: try row.key("id"), unit: unit, procedureCode: try row.text("procedure_code"),
                procedure: try row.text("procedure_title"), day: try row.day("rated_on"), form: try row.int("form"),
                answers: try row.text("answers"), isSatisfied: try row.bool("is_satisfied"),
                comment: try row.textIfPresent("comment"))
        }
    }

    static func page(
        of units: [Key<Unit>]?, in span: ReportSpan? = nil, onlySatisfied: Bool = false,
        before id: Key<ServiceRating>?, limit: Int
    ) -> SQL {
        var conditions: SQL = "TRUE"
        var order: SQL = "r.id DESC"
        if let span {
            conditions = "r.rated_on >= \(span.start) AND r.rated_on <= \(span.end)"
            order = "r.rated_on DESC, r.id DESC"
            if let id {
                conditions +=
                    " AND (r.rated_on, r.id) < ((SELECT last.rated_on FROM service_rating last WHERE last.id = \(id)), \(id))"
            }
            // With a sign, so that the days are what the index is read by: the years since the span may hold many of a unit.
            if let units { conditions += " AND +r.unit_id IN (\(list: units))" }
        } else {
            conditions = "r.id < \(id?.value ?? Int64.max)"
            if let units { conditions += " AND r.unit_id IN (\(list: units))" }
        }
        if onlySatisfied { conditions += " AND r.is_satisfied = TRUE" }
        return """
            SELECT r.id, r.unit_id, un.name AS unit_unit, p.code AS procedure_code, p.title AS procedure_title,
                r.rated_on, r.form, r.answers, r.is_satisfied, r.comment
            FROM service_rating r
            JOIN unit_name un ON un.unit_id = r.unit_id AND un.valid_to IS NULL
            JOIN procedure p ON p.id = r.procedure_id
            WHERE \(sql: conditions) ORDER BY \(sql: order) LIMIT \(limit)
            """
    }
}
