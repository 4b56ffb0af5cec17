public import Office
public import WorkTime

/// Papers that stand in a book and in no case file.
public enum UnfiledPaperStore {
    /// Where a page of the list begins: after the paper of that key, entered on that day.
    public struct Cursor: Sendable, Hashable {
        public let day: CalendarDay
        public let id: Key<Document>

        public init(day: CalendarDay, id: Key<Document>) {
            self.day = day
            self.id = id
        }
    }

    /// The paper came into a book: it is to be filed by the unit that received it or drafted it, else by that
    /// of whoever entered it.
    public static func add(
        _ tx: any Transaction, _ document: Key<Document>, since day: CalendarDay, receiver: Key<Party>?,
        enteredBy person: Key<Person>
    ) throws {
        try tx.send(
            """
            INSERT INTO unfiled_paper (document_id, unit_id, since)
            SELECT d.id, \(sql: unit(receiver: receiver, person)), CAST(\(day) AS TEXT) FROM document d
            WHERE d.id = \(document) AND \(sql: unit(receiver: receiver, person)) IS NOT NULL
                AND NOT EXISTS (SELECT 1 FROM case_paper c WHERE c.document_id = d.id)
                AND NOT EXISTS (SELECT 1 FROM filing_exemption x WHERE x.document_id = d.id)
            ON CONFLICT (document_id) DO NOTHING
            """)
    }

    /// The paper was passed on: whoever has it now files it.
    static func pass(_ tx: any Transaction, _ document: Key<Document>, to receiver: Key<Party>) throws {
        try tx.send(
            """
            UPDATE unfiled_paper SET unit_id = COALESCE(\(sql: inside(receiver)), unit_id)
            WHERE document_id = \(document)
            """)
    }

    /// It is filed, or stands in no book any more.
    public static func remove(_ tx: any Transaction, _ documents: [Key<Document>]) throws {
        for chunk in documents.chunks() {
            try tx.send("DELETE FROM unfiled_paper WHERE document_id IN (\(list: chunk))")
        }
    }

    /// What was taken out of its last file, or is not exempt any more, is to be filed again where it stands in a book.
    public static func restore(_ tx: any Transaction, _ document: Key<Document>) throws {
        let row = try tx.first(
            """
            SELECT e.day, e.receiver_id, e.entered_by FROM register_entry e
            WHERE e.document_id = \(document) AND e.state = 'used'
            """)
        guard let row else { return }
        try add(
            tx, document, since: try row.day("day"), receiver: try row.keyIfPresent("receiver_id"),
            enteredBy: try row.key("entered_by"))
    }

    private static func inside(_ receiver: Key<Party>?) -> SQL {
        guard let receiver else { return "CAST(NULL AS BIGINT)" }
        return """
            COALESCE((SELECT u.id FROM unit u WHERE u.id = \(receiver) AND NOT u.is_outside),
                (SELECT MIN(o.unit_id) FROM post o WHERE o.person_id = \(receiver) AND o.valid_to IS NULL))
            """
    }

    private static func unit(receiver: Key<Party>?, _ person: Key<Person>) -> SQL {
        """
        COALESCE(\(sql: inside(receiver)),
            (SELECT MIN(w.unit_id) FROM register_entry e JOIN outgoing w ON w.entry_id = e.id WHERE e.document_id = d.id),
            (SELECT MIN(o.unit_id) FROM post o WHERE o.person_id = d.created_by AND o.valid_to IS NULL),
            (SELECT MIN(o.unit_id) FROM post o WHERE o.person_id = \(person) AND o.valid_to IS NULL))
        """
    }

    /// Those entered up to `day`, the oldest first, that the actor sees; nil units are all.
    public static func page(
        _ tx: any Transaction, unit: Key<Unit>?, through day: CalendarDay, after cursor: Cursor?, limit: Int,
        for actor: Actor
    ) throws -> [UnfiledPaper] {
        try tx.query(page(unit: unit, through: day, after: cursor, limit: limit, for: actor)).map { row in
            guard let unit = try NamedParty.ifPresent(row, "unit") else { throw StorageError(.row, "no unit") }
            return UnfiledPaper(
                document: try DocumentLabel(row), direction: try row.code("direction"),
                issuer: try row.textIfPresent("issuer"), unit: unit, since: try row.day("since"))
        }
    }

    static func page(
        unit: Key<Unit>?, through day: CalendarDay, after cursor: Cursor?, limit: Int, for actor: Actor
    ) -> SQL {
        var conditions: SQL = "n.since <= \(day)"
        if let unit { conditions += " AND n.unit_id = \(unit)" }
        if let cursor { conditions += " AND (n.since, n.document_id) > (\(cursor.day), \(cursor.id))" }
        return """
            SELECT \(sql: DocumentLabel.columns), d.direction, d.issuer, n.unit_id, un.name AS unit_unit, n.since
            FROM unfiled_paper n JOIN document d ON d.id = n.document_id
            JOIN unit_name un ON un.unit_id = n.unit_id AND un.valid_to IS NULL
            WHERE \(sql: conditions) AND \(sql: Access.sees(document: "d", actor))
            ORDER BY n.since, n.document_id LIMIT \(limit)
            """
    }

    /// How many the unit has that were entered up to `day`, up to 1,000.
    public static func count(_ tx: any Transaction, of unit: Key<Unit>, through day: CalendarDay) throws -> Int {
        try tx.first(count(of: unit, through: day))?.int("n") ?? 0
    }

    static func count(of unit: Key<Unit>, through day: CalendarDay) -> SQL {
        """
        SELECT COUNT(*) AS n FROM (SELECT document_id FROM unfiled_paper
            WHERE unit_id = \(unit) AND since <= \(day) LIMIT 1000) AS counted
        """
    }

    /// The units that have papers entered up to `day`, with how many.
    public static func units(
        _ tx: any Transaction, through day: CalendarDay
    ) throws -> [(unit: NamedParty, count: Int, oldest: CalendarDay)] {
        try tx.query(
            """
            SELECT n.unit_id, un.name AS unit_unit, n.papers, n.oldest FROM (
                SELECT unit_id, COUNT(*) AS papers, MIN(since) AS oldest FROM unfiled_paper
                WHERE since <= \(day) GROUP BY unit_id) AS n
            JOIN unit_name un ON un.unit_id = n.unit_id AND un.valid_to IS NULL ORDER BY n.oldest, n.unit_id LIMIT 500
            """
        ).map { row in
            guard let unit = try NamedParty.ifPresent(row, "unit") else { throw StorageError(.row, "no unit") }
            return (unit, try row.int("papers"), try row.day("oldest"))
        }
    }

    /// The unit that has to file the paper; nil where it need not be filed.
    public static func unit(_ tx: any Transaction, of document: Key<Document>) throws -> Key<Unit>? {
        try tx.first("SELECT unit_id FROM unfiled_paper WHERE document_id = \(document)")?.key("unit_id")
    }

    /// Those of the papers that wait to be filed.
    public static func waiting(_ tx: any Transaction, among documents: [Key<Document>]) throws -> [Key<Document>] {
        guard !documents.isEmpty else { return [] }
        return try tx.query(
            """
            SELECT document_id FROM unfiled_paper WHERE document_id IN (\(list: documents)) ORDER BY document_id
            """
        ).map { try $0.key("document_id") }
    }

    /// The units that have to file these papers, each once.
    public static func units(_ tx: any Transaction, of documents: [Key<Document>]) throws -> [Key<Unit>] {
        guard !documents.isEmpty else { return [] }
        return try tx.query(
            """
            SELECT DISTINCT unit_id FROM unfiled_paper WHERE document_id IN (\(list: documents)) ORDER BY unit_id
            """
        ).map { try $0.key("unit_id") }
    }

    /// Says that the paper needs no file; said again with another reason it is that.
    public static func exempt(
        _ tx: any Transaction, _ document: Key<Document>, reason: String, by person: Key<Person>
    ) throws {
        try tx.send(
            """
            INSERT INTO filing_exemption (document_id, reason, decided_by, decided_at)
            VALUES (\(document), \(reason), \(person), \(tx.now))
            ON CONFLICT (document_id) DO UPDATE SET reason = excluded.reason, decided_by = excluded.decided_by,
                decided_at = excluded.decided_at
            """)
    }

    /// Takes back that the paper needs no file; false where nobody said so.
    public static func endExemption(_ tx: any Transaction, _ document: Key<Document>) throws -> Bool {
        try tx.execute("DELETE FROM filing_exemption WHERE document_id = \(document)") == 1
    }

    /// Why the paper needs no file; nil where nobody said so.
    public static func exemption(
        _ tx: any Transaction, of document: Key<Document>
    ) throws -> (reason: String, by: NamedParty, at: Instant)? {
        try tx.first(
            """
            SELECT x.reason, x.decided_at, p.id AS decider_id, p.full_name AS decider_name
            FROM filing_exemption x JOIN person p ON p.id = x.decided_by WHERE x.document_id = \(document)
            """
        ).map { (try $0.text("reason"), try NamedParty.person($0, "decider"), try $0.instant("decided_at")) }
    }
}
