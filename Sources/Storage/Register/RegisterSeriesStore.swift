public import Office
public import WorkTime

/// The counters of books. A number is taken by moving the counter in the transaction that writes the line: others wait
/// for its commit, so the order of numbers is the order of commits, and what is rolled back leaves no gap.
public enum RegisterSeriesStore {
    /// A number just taken, with the series that it stands in.
    public struct Taken: Sendable {
        public let series: Int64
        public let number: Int
    }

    static let closed = OfficeError(
        .conflict, "Sổ của năm này đã khóa, không ghi thêm được. Hãy chọn sổ của năm đang mở.")

    /// Takes the next number of the year's series, which begins with 1, and counts it as `used` or `reserved`. Throws
    /// `.conflict` when the year is closed.
    public static func take(
        _ tx: any Transaction, _ register: Key<Register>, year: Int, kind: String, as state: RegisterEntry.State
    ) throws -> Taken {
        let used = state == .used ? 1 : 0
        let reserved = 1 - used
        let row = try tx.first(
            """
            INSERT INTO register_series (register_id, year, kind, next_number, used, reserved, void)
            VALUES (\(register), \(year), \(kind), 2, \(used), \(reserved), 0)
            ON CONFLICT (register_id, year, kind) DO UPDATE SET next_number = register_series.next_number + 1,
                used = register_series.used + \(used), reserved = register_series.reserved + \(reserved)
            WHERE register_series.closed_on IS NULL
            RETURNING id, next_number - 1 AS number
            """)
        guard let row else { throw closed }
        return Taken(series: Int64(try row.int("id")), number: try row.int("number"))
    }

    /// Makes other acts on the series wait, and counts lines that change their state. Throws `.conflict` when the year is
    /// closed, `.notFound` when it has no number yet.
    public static func count(
        _ tx: any Transaction, series: Int64, used: Int = 0, reserved: Int = 0, void: Int = 0
    ) throws {
        let hit = try tx.execute(
            """
            UPDATE register_series SET used = used + \(used), reserved = reserved + \(reserved), void = void + \(void)
            WHERE id = \(series) AND closed_on IS NULL
            """)
        guard hit == 1 else { throw closed }
    }

    /// The series of that book, year and kind; nil before its first number.
    public static func find(
        _ tx: any Transaction, _ register: Key<Register>, year: Int, kind: String
    ) throws -> Int64? {
        try tx.first(
            """
            SELECT id FROM register_series WHERE register_id = \(register) AND year = \(year) AND kind = \(kind)
            """
        ).map { Int64(try $0.int("id")) }
    }

    /// The same with what was written of the year's lines when it was closed; that is nil while it is open.
    public static func withDigest(
        _ tx: any Transaction, _ register: Key<Register>, year: Int, kind: String
    ) throws -> (series: Int64, digest: String?)? {
        try tx.first(
            """
            SELECT id, digest FROM register_series
            WHERE register_id = \(register) AND year = \(year) AND kind = \(kind)
            """
        ).map { (Int64(try $0.int("id")), try $0.textIfPresent("digest")) }
    }

    /// All series of the book, newest year first; at most 500.
    public static func all(_ tx: any Transaction, of register: Key<Register>) throws -> [RegisterSeries] {
        try tx.query("\(sql: selection) WHERE s.register_id = \(register) ORDER BY s.year DESC, s.kind LIMIT 500")
            .map(RegisterSeries.init)
    }

    /// Every book's series of the year; at most 500.
    public static func all(_ tx: any Transaction, in year: Int) throws -> [RegisterSeries] {
        try tx.query(
            """
            \(sql: selection) WHERE s.register_id IN (SELECT id FROM register) AND s.year = \(year)
            ORDER BY s.register_id, s.kind LIMIT 500
            """
        ).map(RegisterSeries.init)
    }

    /// The state of one series; nil before its first number.
    public static func state(_ tx: any Transaction, _ series: Int64) throws -> RegisterSeries? {
        try tx.first("\(sql: selection) WHERE s.id = \(series)").map(RegisterSeries.init)
    }

    public static func close(
        _ tx: any Transaction, series: Int64, on day: CalendarDay, by person: Key<Person>, digest: String
    ) throws {
        try tx.changeOne(
            """
            UPDATE register_series SET closed_on = \(day), closed_by = \(person), digest = \(digest)
            WHERE id = \(series) AND closed_on IS NULL AND reserved = 0
            """)
    }

    /// What was written of the year's lines when it was closed; nil while it is open.
    public static func digest(_ tx: any Transaction, series: Int64) throws -> String? {
        try tx.first("SELECT digest FROM register_series WHERE id = \(series)")?.textIfPresent("digest")
    }

    private static let selection: SQL = """
        SELECT s.register_id, s.year, s.kind, s.next_number, s.used, s.reserved, s.void, s.closed_on
        FROM register_series s
        """
}

extension RegisterSeries {
    fileprivate init(_ row: Row) throws {
        self.init(
            register: try row.key("register_id"), year: try row.int("year"), kind: try row.text("kind"),
            next: try row.int("next_number"), used: try row.int("used"), reserved: try row.int("reserved"),
            void: try row.int("void"), closedOn: try row.dayIfPresent("closed_on"))
    }
}
