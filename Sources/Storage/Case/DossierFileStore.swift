public import Office
public import WorkTime

/// Papers and results of dossiers as files.
public enum DossierFileStore {
    /// A file about to be written.
    public struct New: Sendable {
        public let part: Int?
        public let title: String
        public let file: AttachedFile
        public let validUntil: CalendarDay?

        public init(part: Int?, title: String, file: AttachedFile, validUntil: CalendarDay?) {
            self.part = part
            self.title = title
            self.file = file
            self.validUntil = validUntil
        }
    }

    public static func insert(
        _ tx: any Transaction, _ new: New, of id: Key<LedgerCase>, by person: Key<Person>
    ) throws {
        try FileRowStore.put(tx, hash: new.file.hash, size: new.file.size, mediaType: new.file.mediaType)
        try tx.send(
            """
            INSERT INTO dossier_file (case_id, part, title, file_hash, name, valid_until, added_by, added_at)
            VALUES (\(id), \(new.part), \(new.title), \(new.file.hash), \(new.file.name), \(new.validUntil), \(person),
                \(tx.now))
            """)
    }

    /// At most 500, in the order in which they came.
    public static func files(_ tx: any Transaction, of id: Key<LedgerCase>) throws -> [DossierFile] {
        try tx.query(files(of: id)).map(DossierFile.init)
    }

    static func files(of id: Key<LedgerCase>) -> SQL {
        "\(sql: select) WHERE d.case_id = \(id) ORDER BY d.id LIMIT 500"
    }

    public static func file(
        _ tx: any Transaction, _ file: Key<DossierFile>, of id: Key<LedgerCase>
    ) throws -> DossierFile? {
        try tx.first("\(sql: select) WHERE d.case_id = \(id) AND d.id = \(file)").map(DossierFile.init)
    }

    private static let select: SQL = """
        SELECT d.id, d.part, d.title, d.file_hash, d.name, f.size, f.media_type, d.valid_until, p.full_name, d.added_at,
            sc.code AS source_code, d.withdrawn_at
        FROM dossier_file d JOIN file f ON f.hash = d.file_hash JOIN person p ON p.id = d.added_by
        LEFT JOIN dossier_file s ON s.id = d.source_id
        LEFT JOIN process_case sc ON sc.id = s.case_id
        """

    // MARK: - Used again

    /// What earlier dossiers of the person of that number have that holds today, the newest first, at most 50. A result is offered once
    /// it was handed over and what it cost is paid. What came on the own form is not offered: whose number it bore nobody verified.
    public static func reusable(
        _ tx: any Transaction, number: String, on day: CalendarDay, for actor: Actor
    ) throws -> [ReusablePaper] {
        try tx.query(reusable(number: number, on: day, for: actor)).map { row in
            ReusablePaper(
                id: try row.key("id"), title: try row.text("title"), isResult: try row.intIfPresent("part") == nil,
                hash: try row.text("file_hash"), dossier: try row.key("case_id"), code: try row.text("code"),
                procedure: try row.text("procedure_title"), at: try row.instant("added_at"),
                validUntil: try row.dayIfPresent("valid_until"))
        }
    }

    static func reusable(number: String, on day: CalendarDay, for actor: Actor) -> SQL {
        """
        SELECT d.id, d.part, d.title, d.file_hash, d.case_id, c.code, c.title AS procedure_title, d.added_at, d.valid_until
        FROM process_applicant a JOIN process_case c ON c.id = a.case_id AND c.kind = 'dossier'
        JOIN dossier_file d ON d.case_id = c.id
        WHERE a.number = \(number) AND d.source_id IS NULL AND d.withdrawn_at IS NULL
            AND (d.valid_until IS NULL OR d.valid_until >= \(day)) AND \(sql: Access.sees(case: "c", actor))
            AND (d.part IS NOT NULL OR c.outcome = 'settled' AND NOT \(sql: FeeStore.isOwed(of: "c.id")))
            AND NOT EXISTS (SELECT 1 FROM portal_item pi WHERE pi.case_id = c.id AND pi.source = 'form')
        ORDER BY d.id DESC LIMIT 50
        """
    }

    /// Uses a file of an earlier dossier again, for the paper at that place.
    public static func reuse(
        _ tx: any Transaction, _ file: Key<DossierFile>, as part: Int, titled title: String, in id: Key<LedgerCase>,
        by person: Key<Person>
    ) throws {
        try tx.changeOne(
            """
            INSERT INTO dossier_file (case_id, part, title, file_hash, name, valid_until, added_by, added_at, source_id)
            SELECT CAST(\(id) AS BIGINT), CAST(\(part) AS BIGINT), CAST(\(title) AS TEXT), d.file_hash, d.name, d.valid_until,
                CAST(\(person) AS BIGINT), CAST(\(tx.now) AS BIGINT), d.id
            FROM dossier_file d WHERE d.id = \(file)
            """)
    }

    /// Ends the use of what was taken again; papers that were not brought, and that no other file stands for, are not there any more. How
    /// many files.
    public static func withdraw(_ tx: any Transaction, in id: Key<LedgerCase>) throws -> Int {
        let count = try tx.execute(
            """
            UPDATE dossier_file SET withdrawn_at = \(tx.now)
            WHERE case_id = \(id) AND source_id IS NOT NULL AND withdrawn_at IS NULL
            """)
        try tx.send(
            """
            UPDATE dossier_part SET is_received = FALSE WHERE case_id = \(id) AND is_brought = FALSE
                AND EXISTS (SELECT 1 FROM dossier_file w WHERE w.case_id = dossier_part.case_id
                    AND w.part = dossier_part.position AND w.withdrawn_at IS NOT NULL)
                AND NOT EXISTS (SELECT 1 FROM dossier_file k WHERE k.case_id = dossier_part.case_id
                    AND k.part = dossier_part.position AND k.withdrawn_at IS NULL)
            """)
        return count
    }

    // MARK: - Consent

    public static func insert(
        _ tx: any Transaction, _ stance: ReuseConsent.Stance, how: String, of id: Key<LedgerCase>,
        by person: Key<Person>
    ) throws {
        try tx.send(
            """
            INSERT INTO reuse_consent (case_id, stance, how, by_id, at)
            VALUES (\(id), \(stance), \(how), \(person), \(tx.now))
            """)
    }

    /// In their order, at most 50; the last one holds.
    public static func consents(_ tx: any Transaction, of id: Key<LedgerCase>) throws -> [ReuseConsent] {
        try tx.query(
            """
            SELECT r.stance, r.how, p.full_name, r.at FROM reuse_consent r JOIN person p ON p.id = r.by_id
            WHERE r.case_id = \(id) ORDER BY r.id LIMIT 50
            """
        ).map { row in
            ReuseConsent(
                stance: try row.code("stance"), how: try row.text("how"), by: try row.text("full_name"),
                at: try row.instant("at"))
        }
    }
}

extension DossierFile {
    fileprivate init(_ row: Row) throws {
        self.init(
            id: try row.key("id"), part: try row.intIfPresent("part"), title: try row.text("title"),
            file: AttachedFile(
                hash: try row.text("file_hash"), size: try row.int("size"), name: try row.text("name"),
                mediaType: try row.text("media_type")),
            validUntil: try row.dayIfPresent("valid_until"), by: try row.text("full_name"),
            at: try row.instant("added_at"), source: try row.textIfPresent("source_code"),
            isWithdrawn: try row.intIfPresent("withdrawn_at") != nil)
    }
}
