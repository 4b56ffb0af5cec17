public import Office
public import WorkTime

/// What proves that years of books were closed.
public enum RegisterClosingStore {
    /// A file with what its signatures are worth, as JSON; nil where it bears none that were looked at.
    public struct Found: Sendable {
        public let file: AttachedFile
        /// Whether the agency's key signed it here; otherwise it is the scan of what was signed by hand.
        public let isSigned: Bool
        public let keptBy: String
        public let keptAt: Instant
        public let report: String?
        public let checkedAt: Instant?
        /// The files in whose place it stands, the last replaced first, at most two hundred.
        public let replaced: [ReplacedClosing]
    }

    /// Throws `.conflict` where the year has one already.
    public static func insert(
        _ tx: any Transaction, series: Int64, _ file: AttachedFile, isSigned: Bool, by person: Key<Person>
    ) throws {
        try FileRowStore.put(tx, hash: file.hash, size: file.size, mediaType: file.mediaType)
        let hit = try tx.execute(
            """
            INSERT INTO register_closing (series_id, file_hash, file_name, is_signed, kept_by, kept_at)
            VALUES (\(series), \(file.hash), \(file.name), \(isSigned), \(person), \(tx.now))
            ON CONFLICT (series_id) DO NOTHING
            """)
        guard hit == 1 else { throw OfficeError(.conflict, "Sổ năm này đã có bản khóa sổ được lưu.") }
    }

    /// Nil where nothing is kept yet: one statement.
    public static func find(_ tx: any Transaction, series: Int64) throws -> Found? {
        let rows = try tx.query(
            """
            SELECT c.file_hash, c.file_name, f.size, f.media_type, c.is_signed, c.kept_at, p.full_name AS keeper,
                s.report, s.checked_at, \(sql: ReplacedClosingStore.columns)
            FROM register_closing c JOIN file f ON f.hash = c.file_hash JOIN person p ON p.id = c.kept_by
            LEFT JOIN file_signature s ON s.file_hash = c.file_hash
            LEFT JOIN closing_replacement r ON r.series_id = c.series_id \(sql: ReplacedClosingStore.joins)
            WHERE c.series_id = \(series) ORDER BY r.id DESC LIMIT 200
            """)
        guard let row = rows.first, let file = try AttachedFile.ifPresent(row) else { return nil }
        return Found(
            file: file, isSigned: try row.bool("is_signed"), keptBy: try row.text("keeper"),
            keptAt: try row.instant("kept_at"), report: try row.textIfPresent("report"),
            checkedAt: try row.instantIfPresent("checked_at"), replaced: try rows.compactMap(ReplacedClosing.ifPresent))
    }
}
