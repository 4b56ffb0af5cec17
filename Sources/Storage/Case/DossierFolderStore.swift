public import Office
import WorkTime

/// Where paper folders of dossiers lie.
public enum DossierFolderStore {
    /// A folder that was just taken in at the counter.
    public static func begin(
        _ tx: any Transaction, of id: Key<LedgerCase>, in unit: Key<Unit>, by person: Key<Person>
    ) throws {
        try tx.send(
            """
            INSERT INTO dossier_folder (case_id, unit_id, by_id, scanned_at, held_since, is_open)
            VALUES (\(id), \(unit), \(person), \(tx.now), \(tx.now), \(true))
            """)
    }

    /// Writes down that it lies here now. A dossier that had no folder gets one.
    public static func scan(
        _ tx: any Transaction, of id: Key<LedgerCase>, in unit: Key<Unit>, by person: Key<Person>, act: String?
    ) throws {
        try tx.send(
            """
            INSERT INTO dossier_folder (case_id, unit_id, by_id, scanned_at, held_since, is_open)
            SELECT c.id, CAST(\(unit) AS BIGINT), CAST(\(person) AS BIGINT), CAST(\(tx.now) AS BIGINT), c.changed_at, c.is_open
            FROM process_case c WHERE c.id = \(id)
            ON CONFLICT (case_id) DO UPDATE
            SET unit_id = excluded.unit_id, by_id = excluded.by_id, scanned_at = excluded.scanned_at
            """)
        try tx.send(
            """
            INSERT INTO folder_scan (case_id, unit_id, by_id, at, act)
            VALUES (\(id), \(unit), \(person), \(tx.now), \(act))
            """)
    }

    /// Before a step is kept: from now on somebody else has the electronic dossier, or it has ended.
    static func follow(_ tx: any Transaction, _ id: Key<LedgerCase>, holder: Key<Party>?, isOpen: Bool) throws {
        try tx.send(
            """
            UPDATE dossier_folder SET is_open = \(isOpen), held_since = CASE WHEN EXISTS (
                SELECT 1 FROM process_case c WHERE c.id = \(id) AND c.holder_id IS DISTINCT FROM CAST(\(holder) AS BIGINT))
                THEN CAST(\(tx.now) AS BIGINT) ELSE held_since END
            WHERE case_id = \(id)
            """)
    }

    /// Folders of a unit lie in the one in its place.
    static func succeed(_ tx: any Transaction, _ unit: Key<Unit>, by next: Key<Unit>) throws {
        try tx.send("UPDATE dossier_folder SET unit_id = \(next) WHERE is_open = TRUE AND unit_id = \(unit)")
    }

    // MARK: - Scans

    /// What somebody scanned, the latest first.
    public static func scans(_ tx: any Transaction, by person: Key<Person>, limit: Int) throws -> [FolderScan] {
        try tx.query(scans(where: "s.by_id = \(person)", limit: limit)).map(FolderScan.init)
    }

    /// The scans of a folder, the latest first.
    public static func scans(_ tx: any Transaction, of id: Key<LedgerCase>, limit: Int) throws -> [FolderScan] {
        try tx.query(scans(where: "s.case_id = \(id)", limit: limit)).map(FolderScan.init)
    }

    static func scans(where condition: SQL, limit: Int) -> SQL {
        """
        SELECT s.case_id, c.code, c.title, un.name AS unit_name, p.full_name, s.at, s.act
        FROM folder_scan s JOIN process_case c ON c.id = s.case_id
        JOIN unit_name un ON un.unit_id = s.unit_id AND un.valid_to IS NULL
        JOIN person p ON p.id = s.by_id
        WHERE \(sql: condition) ORDER BY s.id DESC LIMIT \(limit)
        """
    }
}

extension FolderScan {
    init(_ row: Row) throws {
        self.init(
            dossier: try row.key("case_id"), code: try row.text("code"), title: try row.text("title"),
            unit: try row.text("unit_name"), by: try row.text("full_name"), at: try row.instant("at"),
            act: try row.textIfPresent("act"))
    }
}

extension DossierFolder {
    /// From columns that begin with `folder_`; nil where the dossier has no folder.
    init?(ifPresent row: Row) throws {
        guard let unit: Key<Party> = try row.keyIfPresent("folder_unit_id") else { return nil }
        self.init(
            unit: NamedParty(key: unit, kind: .unit, name: try row.text("folder_unit")),
            by: try NamedParty.person(row, "folder_by"), scannedAt: try row.instant("folder_scanned_at"),
            heldSince: try row.instant("folder_held_since"))
    }

    static let columns: SQL = """
        f.unit_id AS folder_unit_id, fu.name AS folder_unit, f.by_id AS folder_by_id, fp.full_name AS folder_by_name,
            f.scanned_at AS folder_scanned_at, f.held_since AS folder_held_since
        """
}
