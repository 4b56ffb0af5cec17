public import Office
public import WorkTime

/// Plans to review procedures, and what came of them. Verdicts and costs are kept as the caller's JSON.
public enum ProcedureReviewStore {
    public static let notFound = OfficeError(.notFound, "Không tìm thấy kế hoạch rà soát này.")
    public static let subjectNotFound = OfficeError(.notFound, "Không tìm thấy thủ tục được rà soát này.")

    /// One reviewed procedure with what is kept as JSON.
    public struct Subject: Sendable {
        public let id: Key<ReviewedProcedure>
        public let review: ProcedureReview
        public let procedure: Key<Procedure>
        public let code: String
        public let title: String
        public let audience: Procedure.Audience
        public let unit: NamedParty
        public let state: ReviewedProcedure.State
        public let verdicts: String?
        public let measure: String?
        public let reason: String?
        public let papers: String?
        public let before: String?
        public let after: String?
        public let income: Int?
        public let decision: String?
        public let decidedOn: CalendarDay?
        public let version: Int64
    }

    public static func insert(
        _ tx: any Transaction, year: Int, title: String, due: CalendarDay, by person: Key<Person>
    ) throws -> Key<ProcedureReview> {
        let row = try tx.first(
            """
            INSERT INTO procedure_review (year, title, due_on, state, created_by, created_at, version)
            VALUES (\(year), \(title), \(due), 'draft', \(person), \(tx.now), 1) RETURNING id
            """)
        guard let row else { throw StorageError(.row, "a review was not written") }
        return try row.key("id")
    }

    public static func issue(
        _ tx: any Transaction, _ id: Key<ProcedureReview>, number: String, on day: CalendarDay, version: Int64
    ) throws {
        try tx.changeOne(
            """
            UPDATE procedure_review SET state = 'issued', number = \(number), issued_on = \(day), version = version + 1
            WHERE id = \(id) AND version = \(version) AND state = 'draft'
            """)
    }

    public static func add(
        _ tx: any Transaction, _ procedure: Key<Procedure>, by unit: Key<Unit>, to id: Key<ProcedureReview>
    ) throws -> Key<ReviewedProcedure> {
        let row = try tx.first(
            """
            INSERT INTO reviewed_procedure (review_id, procedure_id, unit_id, state, version)
            VALUES (\(id), \(procedure), \(unit), 'waiting', 1) RETURNING id
            """)
        guard let row else { throw StorageError(.row, "a reviewed procedure was not written") }
        return try row.key("id")
    }

    public static func holds(
        _ tx: any Transaction, _ procedure: Key<Procedure>, in id: Key<ProcedureReview>
    ) throws -> Bool {
        try tx.first(
            "SELECT id FROM reviewed_procedure WHERE review_id = \(id) AND procedure_id = \(procedure)") != nil
    }

    /// The unit's answers, and what it proposes; nil columns where it proposes nothing.
    public static func answer(
        _ tx: any Transaction, _ id: Key<ReviewedProcedure>, verdicts: String, measure: String?, reason: String?,
        papers: String?, before: String?, after: String?, income: Int?, version: Int64
    ) throws {
        let state: ReviewedProcedure.State = measure == nil ? .kept : .proposed
        try tx.changeOne(
            """
            UPDATE reviewed_procedure SET verdicts = \(verdicts), measure = \(measure), reason = \(reason),
                papers = \(papers), before_cost = \(before), after_cost = \(after), income = \(income),
                state = \(state), version = version + 1
            WHERE id = \(id) AND version = \(version) AND state IN ('waiting', 'kept', 'proposed')
            """)
    }

    public static func decide(
        _ tx: any Transaction, _ id: Key<ReviewedProcedure>, _ state: ReviewedProcedure.State, words: String?,
        on day: CalendarDay, version: Int64
    ) throws {
        try tx.changeOne(
            """
            UPDATE reviewed_procedure SET state = \(state), decision = \(words), decided_on = \(day),
                version = version + 1
            WHERE id = \(id) AND version = \(version) AND state = 'proposed'
            """)
    }

    // MARK: - Reading

    /// Those of a year; drafts only for whoever controls procedures.
    public static func reviews(
        _ tx: any Transaction, of year: Int, drafts: Bool
    ) throws -> [ProcedureReview] {
        let shown: SQL = drafts ? "TRUE" : "r.state = 'issued'"
        return try tx.query(
            "SELECT \(sql: columns) FROM procedure_review r WHERE r.year = \(year) AND \(sql: shown) ORDER BY r.id DESC LIMIT 200"
        ).map(review)
    }

    /// Throws `.notFound`.
    public static func find(
        _ tx: any Transaction, _ id: Key<ProcedureReview>, drafts: Bool
    ) throws -> ProcedureReview {
        let shown: SQL = drafts ? "TRUE" : "r.state = 'issued'"
        guard
            let row = try tx.first(
                "SELECT \(sql: columns) FROM procedure_review r WHERE r.id = \(id) AND \(sql: shown)")
        else { throw notFound }
        return try review(row)
    }

    public static func subjects(_ tx: any Transaction, of id: Key<ProcedureReview>) throws -> [Subject] {
        try tx.query(subjects(where: "s.review_id = \(id)")).map(subject)
    }

    /// Throws `.notFound`.
    public static func subject(
        _ tx: any Transaction, _ id: Key<ReviewedProcedure>, drafts: Bool
    ) throws -> Subject {
        let shown: SQL = drafts ? "TRUE" : "r.state = 'issued'"
        guard let row = try tx.first(subjects(where: "s.id = \(id) AND \(sql: shown)")) else {
            throw subjectNotFound
        }
        return try subject(row)
    }

    static func subjects(where condition: SQL) -> SQL {
        """
        SELECT s.id AS subject_id, s.procedure_id, p.code, p.title AS procedure_title, p.audience, s.unit_id,
            un.name AS unit_unit, s.state AS subject_state, s.verdicts, s.measure, s.reason, s.papers, s.before_cost,
            s.after_cost, s.income, s.decision, s.decided_on, s.version AS subject_version, \(sql: columns)
        FROM reviewed_procedure s JOIN procedure_review r ON r.id = s.review_id
        JOIN procedure p ON p.id = s.procedure_id
        JOIN unit_name un ON un.unit_id = s.unit_id AND un.valid_to IS NULL
        WHERE \(sql: condition) ORDER BY p.title_sort, s.id LIMIT 1000
        """
    }

    private static let columns: SQL = "r.id, r.year, r.title, r.due_on, r.state, r.number, r.issued_on, r.version"

    private static func review(_ row: Row) throws -> ProcedureReview {
        ProcedureReview(
            id: try row.key("id"), year: try row.int("year"), title: try row.text("title"),
            due: try row.day("due_on"), state: try row.code("state"), number: try row.textIfPresent("number"),
            issuedOn: try row.dayIfPresent("issued_on"), version: Int64(try row.int("version")))
    }

    private static func subject(_ row: Row) throws -> Subject {
        guard let unit = try NamedParty.ifPresent(row, "unit") else { throw StorageError(.row, "no unit") }
        return Subject(
            id: try row.key("subject_id"), review: try review(row), procedure: try row.key("procedure_id"),
            code: try row.text("code"), title: try row.text("procedure_title"), audience: try row.code("audience"),
            unit: unit, state: try row.code("subject_state"), verdicts: try row.textIfPresent("verdicts"),
            measure: try row.textIfPresent("measure"), reason: try row.textIfPresent("reason"),
            papers: try row.textIfPresent("papers"), before: try row.textIfPresent("before_cost"),
            after: try row.textIfPresent("after_cost"), income: try row.intIfPresent("income"),
            decision: try row.textIfPresent("decision"), decidedOn: try row.dayIfPresent("decided_on"),
            version: Int64(try row.int("subject_version")))
    }
}
