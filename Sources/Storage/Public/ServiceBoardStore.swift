public import Office
import WorkTime

/// The counts of the public board: one grouped statement each, answered from indexes alone.
public enum ServiceBoardStore {
    /// What is counted together.
    public struct Place: Sendable, Hashable {
        public let unit: Key<Unit>
        public let procedure: Key<Procedure>
    }

    /// By unit and procedure, for the days of the span; what waits, and what is overdue, is so at `tx.now`.
    public static func counts(_ tx: any Transaction, in span: ReportSpan) throws -> [Place: ServiceCount] {
        var counts: [Place: ServiceCount] = [:]
        func add(_ sql: SQL, _ change: (inout ServiceCount, Row) throws -> Void) throws {
            for row in try tx.query(sql) {
                let place = Place(unit: try row.key("unit_id"), procedure: try row.key("procedure_id"))
                try change(&counts[place, default: ServiceCount()], row)
            }
        }
        let (from, until) = (OfficeTime.start(of: span.start), OfficeTime.start(of: span.end.adding(days: 1)))
        try add(begun(from: from, until: until)) { $0.received = try $1.int("number") }
        try add(ended(from: from, until: until)) {
            $0.onTime = try $1.int("on_time")
            $0.late = try $1.int("late")
        }
        try add(open(at: ClockStart(tx.now))) {
            $0.open = try $1.int("number")
            $0.overdue = try $1.int("overdue")
            $0.awaitingApplicant = try $1.int("awaiting")
        }
        try add(rated(in: span)) {
            $0.ratings = try $1.int("number")
            $0.satisfied = try $1.int("satisfied")
        }
        return counts
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
