public import Office
public import WorkTime

/// Lines of books that were kept elsewhere before, under the numbers that they had there.
public enum OldRegisterStore {
    /// One file that was read.
    public enum Import {}

    /// A line that stands in a book already, as far as an old one is compared with it.
    public struct Line: Sendable, Equatable {
        public let number: RegisterNumber
        public let isVoid: Bool
        public let day: CalendarDay
        /// Nil for a number without a paper.
        public let paper: Paper?

        public struct Paper: Sendable, Equatable {
            public let number: String?
            public let issuedOn: CalendarDay?
            public let issuer: String?
            public let title: String

            public init(number: String?, issuedOn: CalendarDay?, issuer: String?, title: String) {
                self.number = number
                self.issuedOn = issuedOn
                self.issuer = issuer
                self.title = title
            }
        }
    }

    public static func begin(
        _ tx: any Transaction, file: String, digest: String, by person: Key<Person>
    ) throws -> Key<Import> {
        let row = try tx.first(
            """
            INSERT INTO register_import (file_name, digest, entered_by, entered_at)
            VALUES (\(file), \(digest), \(person), \(tx.now)) RETURNING id
            """)
        guard let row else { throw StorageError(.row, "an import was not written") }
        return try row.key("id")
    }

    /// All lines of the series by their numbers; a statement a thousand.
    public static func lines(_ tx: any Transaction, series: Int64) throws -> [RegisterNumber: Line] {
        var lines: [RegisterNumber: Line] = [:]
        var cursor: RegisterNumber?
        repeat {
            let page = try tx.query(page(series: series, after: cursor, limit: 1_000)).map(line)
            for line in page { lines[line.number] = line }
            cursor = page.count == 1_000 ? page.last?.number : nil
        } while cursor != nil
        return lines
    }

    static func page(series: Int64, after cursor: RegisterNumber?, limit: Int) -> SQL {
        """
        SELECT e.number AS place, e.suffix, e.state, e.day, e.document_id, d.number, d.issued_on, d.issuer, d.excerpt
        FROM register_entry e LEFT JOIN document d ON d.id = e.document_id
        WHERE e.series_id = \(series) AND (e.number, e.suffix) > (\(cursor?.value ?? 0), \(cursor?.place ?? 0))
        ORDER BY e.number, e.suffix LIMIT \(limit)
        """
    }

    private static func line(_ row: Row) throws -> Line {
        guard let number = RegisterNumber(value: try row.int("place"), place: try row.int("suffix")) else {
            throw StorageError(.row, "no such number")
        }
        let document: Key<Document>? = try row.keyIfPresent("document_id")
        let isVoid = try row.text("state") == RegisterEntry.State.void.rawValue
        return Line(
            number: number, isVoid: isVoid, day: try row.day("day"),
            paper: document == nil || isVoid
                ? nil
                : .init(
                    number: try row.textIfPresent("number"), issuedOn: try row.dayIfPresent("issued_on"),
                    issuer: try row.textIfPresent("issuer"), title: try row.text("excerpt")))
    }

    /// Whether a number of the series was given here, not brought along.
    public static func hasOwnLines(_ tx: any Transaction, series: Int64) throws -> Bool {
        try tx.first(
            """
            SELECT e.id FROM register_entry e WHERE e.series_id = \(series)
                AND NOT EXISTS (SELECT 1 FROM register_import_line i WHERE i.entry_id = e.id) LIMIT 1
            """) != nil
    }

    /// The series of that year, made where there is none, with its counter behind `last` and so many lines more; others who
    /// take a number wait. Throws `.conflict` when the year is closed.
    public static func open(
        _ tx: any Transaction, _ register: Key<Register>, year: Int, kind: String, last: Int, used: Int, void: Int
    ) throws -> Int64 {
        let row = try tx.first(
            """
            INSERT INTO register_series (register_id, year, kind, next_number, used, reserved, void)
            VALUES (\(register), \(year), \(kind), \(last + 1), \(used), 0, \(void))
            ON CONFLICT (register_id, year, kind) DO UPDATE SET
                next_number = CASE WHEN register_series.next_number < excluded.next_number THEN excluded.next_number
                    ELSE register_series.next_number END,
                used = register_series.used + excluded.used, void = register_series.void + excluded.void
            WHERE register_series.closed_on IS NULL
            RETURNING id
            """)
        guard let row else { throw RegisterSeriesStore.closed }
        return Int64(try row.int("id"))
    }

    /// Says of which row of the file each line is; a thousand a statement.
    public static func mark(
        _ tx: any Transaction, _ lines: [(entry: Key<RegisterEntry>, sheet: String, row: Int)], of file: Key<Import>
    ) throws {
        for chunk in lines.chunks() {
            let rows = chunk.map { [$0.entry.sqlValue, file.sqlValue, $0.sheet.sqlValue, $0.row.sqlValue] }
            try tx.send("INSERT INTO register_import_line (entry_id, import_id, sheet, row) VALUES \(rows: rows)")
        }
    }
}
