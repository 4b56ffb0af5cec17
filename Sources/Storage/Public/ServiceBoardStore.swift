public import Office
import WorkTime

/// The counts of the public board, grouped, answered from indexes alone.
public enum ServiceBoardStore {
    /// What is counted together.
    public struct Place: Sendable, Hashable {
        public let unit: Key<Unit>
        public let procedure: Key<Procedure>
    }

    /// What a row of the one statement counts.
    private enum Part: Int, CaseIterable {
        case begun, ended, open, rated
    }

    /// By unit and procedure, for the days of the span; what waits, and what is overdue, is so at `tx.now`: one statement.
    public static func counts(_ tx: any Transaction, in span: ReportSpan) throws -> [Place: ServiceCount] {
        var found: [Place: ServiceCount] = [:]
        for row in try tx.query(counts(in: span, at: ClockStart(tx.now))) {
            let place = Place(unit: try row.key("unit_id"), procedure: try row.key("procedure_id"))
            let (a, b, c) = (try row.int("a"), try row.int("b"), try row.int("c"))
            var count = found[place] ?? ServiceCount()
            switch Part(rawValue: try row.int("part")) {
            case .begun: count.received = a
            case .ended: (count.onTime, count.late) = (a, b)
            case .open: (count.open, count.overdue, count.awaitingApplicant) = (a, b, c)
            case .rated: (count.ratings, count.satisfied) = (a, b)
            case nil: throw StorageError(.row, "no part of the counts")
            }
            found[place] = count
        }
        return found
    }

    /// The four statements below, one under the other.
    static func counts(in span: ReportSpan, at now: ClockStart) -> SQL {
        let (from, until) = (OfficeTime.start(of: span.start), OfficeTime.start(of: span.end.adding(days: 1)))
        let parts = Part.allCases.map { part -> SQL in
            switch part {
            case .begun: rows(of: begun(from: from, until: until), part, "number")
            case .ended: rows(of: ended(from: from, until: until), part, "on_time", "late")
            case .open: rows(of: open(at: now), part, "number", "overdue", "awaiting")
            case .rated: rows(of: rated(in: span), part, "number", "satisfied")
            }
        }
        return "\(sql: parts.joined(separator: " UNION ALL ")) ORDER BY part, unit_id, procedure_id"
    }

    private static func rows(of statement: SQL, _ part: Part, _ a: SQL, _ b: SQL = "0", _ c: SQL = "0") -> SQL {
        """
        SELECT CAST(\(part.rawValue) AS BIGINT) AS part, unit_id, procedure_id, CAST(\(sql: a) AS BIGINT) AS a,
            CAST(\(sql: b) AS BIGINT) AS b, CAST(\(sql: c) AS BIGINT) AS c
        FROM (\(sql: statement)) counted
        """
    }

    // MARK: - Statements, of one procedure or, with nil, of all

    static func begun(from: Instant, until: Instant, of procedure: Key<Procedure>? = nil) -> SQL {
        """
        SELECT unit_id, procedure_id, COUNT(*) AS number FROM process_case
        WHERE \(sql: isBegun(from: from, until: until, of: procedure))
        GROUP BY unit_id, procedure_id ORDER BY unit_id, procedure_id
        """
    }

    static func ended(from: Instant, until: Instant, of procedure: Key<Procedure>? = nil) -> SQL {
        """
        SELECT unit_id, procedure_id,
            CAST(SUM(CASE WHEN \(sql: isInTime) THEN 1 ELSE 0 END) AS BIGINT) AS on_time,
            CAST(SUM(CASE WHEN is_late THEN 1 ELSE 0 END) AS BIGINT) AS late
        FROM process_case
        WHERE \(sql: isEnded(from: from, until: until, of: procedure))
        GROUP BY unit_id, procedure_id ORDER BY unit_id, procedure_id
        """
    }

    static func open(at now: ClockStart, of procedure: Key<Procedure>? = nil) -> SQL {
        """
        SELECT unit_id, procedure_id, COUNT(*) AS number,
            CAST(SUM(CASE WHEN \(sql: isOverdue(at: now)) THEN 1 ELSE 0 END) AS BIGINT) AS overdue,
            CAST(SUM(CASE WHEN holder_id IS NULL THEN 1 ELSE 0 END) AS BIGINT) AS awaiting
        FROM process_case WHERE \(sql: isOpen(of: procedure))
        GROUP BY unit_id, procedure_id ORDER BY unit_id, procedure_id
        """
    }

    static func rated(in span: ReportSpan, of procedure: Key<Procedure>? = nil) -> SQL {
        let one: SQL = procedure.map { key -> SQL in " AND procedure_id = \(key)" } ?? .empty
        return """
            SELECT unit_id, procedure_id, COUNT(*) AS number,
                CAST(SUM(CASE WHEN is_satisfied THEN 1 ELSE 0 END) AS BIGINT) AS satisfied
            FROM service_rating WHERE rated_on >= \(span.start) AND rated_on <= \(span.end)\(sql: one)
            GROUP BY unit_id, procedure_id ORDER BY unit_id, procedure_id
            """
    }

    // MARK: - Which dossiers count

    static func isBegun(from: Instant, until: Instant, of procedure: Key<Procedure>?) -> SQL {
        "kind = 'dossier' AND begun_at >= \(from) AND begun_at < \(until) AND \(sql: isOne(procedure))"
    }

    static func isEnded(from: Instant, until: Instant, of procedure: Key<Procedure>?) -> SQL {
        "kind = 'dossier' AND ended_at >= \(from) AND ended_at < \(until) AND \(sql: isOne(procedure))"
    }

    static func isOpen(of procedure: Key<Procedure>?) -> SQL {
        "kind = 'dossier' AND is_open = TRUE AND \(sql: isOne(procedure))"
    }

    static let isInTime: SQL = "outcome = 'settled' AND NOT is_late"

    static func isOverdue(at now: ClockStart) -> SQL {
        "sort_due < \(now.day) OR (sort_due = \(now.day) AND due_minute <= \(now.minute ?? 0))"
    }

    private static func isOne(_ procedure: Key<Procedure>?) -> SQL {
        procedure.map { key -> SQL in "procedure_id = \(key)" } ?? "procedure_id IS NOT NULL"
    }

    // MARK: - Names

    /// The names of units, in their order.
    public static func units(_ tx: any Transaction, _ keys: [Key<Unit>]) throws -> [(key: Key<Unit>, name: String)] {
        try tx.query(
            """
            SELECT u.id, n.name FROM unit u JOIN unit_name n ON n.unit_id = u.id AND n.valid_to IS NULL
            WHERE u.id IN (\(list: keys)) ORDER BY n.name, u.id LIMIT 10000
            """
        ).map { (try $0.key("id"), try $0.text("name")) }
    }

    /// A procedure for citizens, as the index counts it.
    public struct Described: Sendable {
        public let key: Key<Procedure>
        public let code: String
        public let title: String
        public let isActive: Bool
        public let isOnline: Bool
        /// Whether the catalogue says which papers it takes.
        public let hasParts: Bool
    }

    /// Those for citizens, in the order of titles.
    public static func procedures(_ tx: any Transaction) throws -> [Described] {
        try tx.query(
            """
            SELECT p.id, p.code, p.title, p.is_active, p.online,
                (SELECT MIN(position) FROM procedure_part x WHERE x.procedure_id = p.id) AS first_part
            FROM procedure p WHERE p.audience = 'public' ORDER BY p.title_sort, p.id LIMIT 10000
            """
        ).map { row in
            Described(
                key: try row.key("id"), code: try row.text("code"), title: try row.text("title"),
                isActive: try row.bool("is_active"),
                isOnline: try row.code("online", as: Procedure.Online.self) == .whole,
                hasParts: try row.intIfPresent("first_part") != nil)
        }
    }
}
