public import Office
public import WorkTime

/// Digitally signed copies of outgoing papers.
public enum OutgoingCopyStore {
    /// A copy with what its signatures are worth, as JSON; nil where that was never found out.
    public struct Found: Sendable {
        public let file: AttachedFile
        public let isSealed: Bool
        public let report: String?
        public let checkedAt: Instant?
    }

    /// Puts it in the place of the one before.
    public static func put(
        _ tx: any Transaction, _ file: AttachedFile, of id: Key<Outgoing>, isSealed: Bool
    ) throws {
        try FileRowStore.put(tx, hash: file.hash, size: file.size, mediaType: file.mediaType)
        try tx.send(
            """
            INSERT INTO outgoing_copy (outgoing_id, file_hash, file_name, is_sealed, made_at)
            VALUES (\(id), \(file.hash), \(file.name), \(isSealed), \(tx.now))
            ON CONFLICT (outgoing_id) DO UPDATE SET file_hash = excluded.file_hash, file_name = excluded.file_name,
                is_sealed = excluded.is_sealed, made_at = excluded.made_at
            """)
    }

    /// Takes it from a paper that is sent back.
    public static func drop(_ tx: any Transaction, of id: Key<Outgoing>) throws {
        try tx.send("DELETE FROM outgoing_copy WHERE outgoing_id = \(id)")
    }

    public static func find(_ tx: any Transaction, of id: Key<Outgoing>) throws -> Found? {
        let row = try tx.first(
            """
            SELECT \(sql: columns) FROM outgoing g \(sql: joins(on: "g.id")) WHERE g.id = \(id)
            """)
        return try row.flatMap(found)
    }

    /// From the columns of `columns`; nil where there is no copy.
    static func found(_ row: Row) throws -> Found? {
        guard let file = try AttachedFile.ifPresent(row) else { return nil }
        return Found(
            file: file, isSealed: try row.bool("is_sealed"), report: try row.textIfPresent("report"),
            checkedAt: try row.instantIfPresent("checked_at"))
    }

    static let columns: SQL = "c.file_hash, c.file_name, c.is_sealed, f.size, f.media_type, s.report, s.checked_at"

    /// The copy, its file and its report beside a row that names the paper in this column.
    static func joins(on column: SQL) -> SQL {
        """
        LEFT JOIN outgoing_copy c ON c.outgoing_id = \(sql: column)
        LEFT JOIN file f ON f.hash = c.file_hash
        LEFT JOIN file_signature s ON s.file_hash = c.file_hash
        """
    }
}
