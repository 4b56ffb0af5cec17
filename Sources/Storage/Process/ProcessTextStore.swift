public import Office
public import WorkTime

/// Processes that were written in the program.
public enum ProcessTextStore {
    public static let notFound = OfficeError(.notFound, "Không có bản thảo hoặc bản ban hành này của quy trình.")

    /// How often something was issued or withdrawn: as long as it stays, what is in force stays.
    public static func turns(_ tx: any Transaction) throws -> Int {
        try tx.first("SELECT COUNT(issued_at) + COUNT(withdrawn_at) AS turns FROM process_text")?.int("turns") ?? 0
    }

    /// The newest that was issued of each process and not withdrawn, the newest first.
    public static func issued(_ tx: any Transaction) throws -> [ProcessText] {
        try tx.query(
            """
            \(sql: selection(withText: true)) WHERE t.state = 'issued'
                AND NOT EXISTS (SELECT 1 FROM process_text n
                    WHERE n.code = t.code AND n.id > t.id AND n.state = 'issued')
            ORDER BY t.id DESC
            """
        ).map(read)
    }

    /// What was issued of a process before that one and not withdrawn, the newest first, up to 20.
    public static func issued(_ tx: any Transaction, before text: ProcessText) throws -> [ProcessText] {
        try tx.query(
            """
            \(sql: selection(withText: true)) WHERE t.code = \(text.code) AND t.id < \(text.id) AND t.state = 'issued'
            ORDER BY t.id DESC LIMIT 20
            """
        ).map(read)
    }

    /// The newest that was issued of a process and not withdrawn.
    public static func newest(_ tx: any Transaction, of code: String) throws -> ProcessText? {
        try tx.first(
            """
            \(sql: selection(withText: true)) WHERE t.code = \(code) AND t.state = 'issued' ORDER BY t.id DESC LIMIT 1
            """
        ).map(read)
    }

    public static func draft(_ tx: any Transaction, of code: String) throws -> ProcessText? {
        try tx.first("\(sql: selection(withText: true)) WHERE t.code = \(code) AND t.state = 'draft'").map(read)
    }

    /// All drafts, without their texts, by code.
    public static func drafts(_ tx: any Transaction) throws -> [ProcessText] {
        try tx.query("\(sql: selection(withText: false)) WHERE t.state = 'draft' ORDER BY t.code, t.id LIMIT 500")
            .map(read)
    }

    /// What was issued of a process, withdrawn or not, without the texts, the newest first.
    public static func history(_ tx: any Transaction, of code: String) throws -> [ProcessText] {
        try tx.query(
            """
            \(sql: selection(withText: false)) WHERE t.code = \(code) AND t.state <> 'draft'
            ORDER BY t.id DESC LIMIT 200
            """
        ).map(read)
    }

    /// Begins a draft. Throws `.unique` where there is one of that code.
    public static func insert(
        _ tx: any Transaction, code: String, text: String, digest: String, basis: String?, by person: Key<Person>
    ) throws -> Key<ProcessText> {
        let row = try tx.first(
            """
            INSERT INTO process_text (code, text, digest, basis, state, kept_by, kept_at, version)
            VALUES (\(code), \(text), \(digest), \(basis), 'draft', \(person), \(tx.now), 1)
            RETURNING id
            """)
        guard let row else { throw StorageError(.row, "no key was returned") }
        return try row.key("id")
    }

    /// Throws `.stale` when somebody was faster, or it is no draft any more.
    public static func keep(
        _ tx: any Transaction, _ id: Key<ProcessText>, text: String, digest: String, version: Int64,
        by person: Key<Person>
    ) throws {
        try tx.changeOne(
            """
            UPDATE process_text SET text = \(text), digest = \(digest), kept_by = \(person), kept_at = \(tx.now),
                version = version + 1
            WHERE id = \(id) AND state = 'draft' AND version = \(version)
            """)
    }

    /// Throws `.stale` likewise.
    public static func drop(_ tx: any Transaction, _ id: Key<ProcessText>, version: Int64) throws {
        try tx.changeOne("DELETE FROM process_text WHERE id = \(id) AND state = 'draft' AND version = \(version)")
    }

    /// Throws `.stale` likewise.
    public static func issue(
        _ tx: any Transaction, _ id: Key<ProcessText>, firstDay: CalendarDay, fileDigest: String?, version: Int64,
        by person: Key<Person>
    ) throws {
        try tx.changeOne(
            """
            UPDATE process_text SET state = 'issued', first_day = \(firstDay), file_digest = \(fileDigest),
                issued_by = \(person), issued_at = \(tx.now), version = version + 1
            WHERE id = \(id) AND state = 'draft' AND version = \(version)
            """)
    }

    /// Throws `.stale` when it is not in force any more.
    public static func withdraw(_ tx: any Transaction, _ id: Key<ProcessText>, by person: Key<Person>) throws {
        try tx.changeOne(
            """
            UPDATE process_text SET state = 'withdrawn', withdrawn_by = \(person), withdrawn_at = \(tx.now),
                version = version + 1
            WHERE id = \(id) AND state = 'issued'
            """)
    }

    /// Whether a case of the process was begun at that time or later. `kind` is that of the process.
    public static func hasCases(
        _ tx: any Transaction, of code: String, kind: String, since: Instant
    ) throws -> Bool {
        try tx.first(
            """
            SELECT id FROM process_case WHERE kind = \(kind) AND begun_at >= \(since) AND process = \(code) LIMIT 1
            """) != nil
    }

    /// Whether a procedure of the catalogue goes by the process.
    public static func isUsed(_ tx: any Transaction, _ code: String) throws -> Bool {
        try tx.first("SELECT id FROM procedure WHERE process = \(code) LIMIT 1") != nil
    }

    // MARK: - Rows

    private static func selection(withText: Bool) -> SQL {
        """
        SELECT t.id, t.code, \(sql: withText ? "t.text" : "'' AS text"), t.digest, t.basis, t.state, t.first_day,
            t.file_digest, t.kept_at, t.issued_at, t.withdrawn_at, t.version,
            k.id AS keeper_id, k.full_name AS keeper_name, i.id AS issuer_id, i.full_name AS issuer_name,
            w.id AS withdrawer_id, w.full_name AS withdrawer_name
        FROM process_text t JOIN person k ON k.id = t.kept_by
        LEFT JOIN person i ON i.id = t.issued_by LEFT JOIN person w ON w.id = t.withdrawn_by
        """
    }

    private static func read(_ row: Row) throws -> ProcessText {
        func mark(_ prefix: String, _ time: String) throws -> ProcessText.Mark? {
            guard let person = try NamedParty.personIfPresent(row, prefix), let at = try row.instantIfPresent(time)
            else { return nil }
            return ProcessText.Mark(by: person, at: at)
        }
        guard let kept = try mark("keeper", "kept_at") else { throw StorageError(.row, "no keeper of a process") }
        return ProcessText(
            id: try row.key("id"), code: try row.text("code"), text: try row.text("text"),
            digest: try row.text("digest"), basis: try row.textIfPresent("basis"), state: try row.code("state"),
            firstDay: try row.dayIfPresent("first_day"), fileDigest: try row.textIfPresent("file_digest"), kept: kept,
            issued: try mark("issuer", "issued_at"), withdrawn: try mark("withdrawer", "withdrawn_at"),
            version: Int64(try row.int("version")))
    }
}
