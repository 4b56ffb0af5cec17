public import Office
import WorkTime

/// Files that proved that years of books were closed, before others were put in their place.
public enum ReplacedClosingStore {
    /// Puts a file in the place of the one that is kept. Throws `.stale` where that is not the one that was seen.
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
            UPDATE register_closing SET file_hash = \(file.hash), file_name = \(file.name), is_signed = FALSE,
                kept_by = \(person), kept_at = \(tx.now)
            WHERE series_id = \(series) AND file_hash = \(seen)
            """)
    }

    /// The last replaced first, at most two hundred.
    public static func all(_ tx: any Transaction, series: Int64) throws -> [ReplacedClosing] {
        try tx.query(
            """
            SELECT r.id, r.file_hash, r.file_name, f.size, f.media_type, r.is_signed, k.full_name AS keeper, r.kept_at,
                p.full_name AS replacer, r.replaced_at, r.reason
            FROM closing_replacement r JOIN file f ON f.hash = r.file_hash JOIN person k ON k.id = r.kept_by
            JOIN person p ON p.id = r.replaced_by
            WHERE r.series_id = \(series) ORDER BY r.id DESC LIMIT 200
            """
        ).compactMap { row in
            guard let file = try AttachedFile.ifPresent(row) else { return nil }
            return ReplacedClosing(
                id: try row.key("id"), file: file, isSigned: try row.bool("is_signed"), keptBy: try row.text("keeper"),
                keptAt: try row.instant("kept_at"), replacedBy: try row.text("replacer"),
                replacedAt: try row.instant("replaced_at"), reason: try row.text("reason"))
        }
    }

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
