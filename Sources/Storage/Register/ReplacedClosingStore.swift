public import Office
import WorkTime

/// Files that proved that years of books were closed, before others were put in their place.
public enum ReplacedClosingStore {
    /// Puts a file in the place of the one that is kept; one that the agency's key had signed, and that was replaced by mistake,
    /// is the signed one again. Throws `.stale` where that is not the one that was seen.
    public static func replace(
        _ tx: any Transaction, series: Int64, seen: String, by file: AttachedFile, reason: String,
        person: Key<Person>
    ) throws {
        try FileRowStore.put(tx, hash: file.hash, size: file.size, mediaType: file.mediaType)
        try tx.changeOne(
            """
            INSERT INTO closing_replacement (series_id, file_hash, file_name, is_signed, kept_by, kept_at, replaced_by,
                replaced_at, reason)
            SELECT c.series_id, c.file_hash, c.file_name, c.is_signed, c.kept_by, c.kept_at, CAST(\(person) AS BIGINT),
                CAST(\(tx.now) AS BIGINT), CAST(\(reason) AS TEXT)
            FROM register_closing c WHERE c.series_id = \(series) AND c.file_hash = \(seen)
            """)
        try tx.changeOne(
            """
            UPDATE register_closing SET file_hash = \(file.hash), file_name = \(file.name), is_signed = EXISTS (
                    SELECT 1 FROM closing_replacement r
                    WHERE r.series_id = register_closing.series_id AND r.file_hash = \(file.hash) AND r.is_signed),
                kept_by = \(person), kept_at = \(tx.now)
            WHERE series_id = \(series) AND file_hash = \(seen)
            """)
    }

    /// What `ReplacedClosing.ifPresent` reads of a row `r` and of what `joins` puts beside it.
    static let columns: SQL = """
        r.id AS replaced_id, r.file_hash AS replaced_hash, r.file_name AS replaced_name, rf.size AS replaced_size,
        rf.media_type AS replaced_type, r.is_signed AS replaced_is_signed, rk.full_name AS replaced_keeper,
        r.kept_at AS replaced_kept_at, rp.full_name AS replacer, r.replaced_at, r.reason AS replaced_reason
        """

    static let joins: SQL = """
        LEFT JOIN file rf ON rf.hash = r.file_hash LEFT JOIN person rk ON rk.id = r.kept_by
        LEFT JOIN person rp ON rp.id = r.replaced_by
        """

    /// The file of one, of that book; nil where there is none such.
    public static func file(
        _ tx: any Transaction, _ id: Key<ReplacedClosing>, of register: Key<Register>
    ) throws -> AttachedFile? {
        let row = try tx.first(
            """
            SELECT r.file_hash, r.file_name, f.size, f.media_type
            FROM closing_replacement r JOIN register_series s ON s.id = r.series_id JOIN file f ON f.hash = r.file_hash
            WHERE r.id = \(id) AND s.register_id = \(register)
            """)
        return try row.flatMap { try AttachedFile.ifPresent($0) }
    }
}

extension ReplacedClosing {
    /// Nil where the outer join found none.
    static func ifPresent(_ row: Row) throws -> ReplacedClosing? {
        guard let id: Key<ReplacedClosing> = try row.keyIfPresent("replaced_id") else { return nil }
        let file = AttachedFile(
            hash: try row.text("replaced_hash"), size: try row.int("replaced_size"),
            name: try row.textIfPresent("replaced_name") ?? "tep", mediaType: try row.text("replaced_type"))
        return ReplacedClosing(
            id: id, file: file, isSigned: try row.bool("replaced_is_signed"), keptBy: try row.text("replaced_keeper"),
            keptAt: try row.instant("replaced_kept_at"), replacedBy: try row.text("replacer"),
            replacedAt: try row.instant("replaced_at"), reason: try row.text("replaced_reason"))
    }
}
