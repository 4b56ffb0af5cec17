public import Office

/// Blank forms of procedures.
public enum ProcedureBlankStore {
    /// In the order in which they were added.
    public static func blanks(_ tx: any Transaction, of id: Key<Procedure>) throws -> [Procedure.Blank] {
        try tx.query("\(sql: select) WHERE b.procedure_id = \(id) ORDER BY b.position LIMIT 100").map(blank)
    }

    public static func blank(
        _ tx: any Transaction, _ position: Int, of id: Key<Procedure>
    ) throws -> Procedure.Blank? {
        try tx.first("\(sql: select) WHERE b.procedure_id = \(id) AND b.position = \(position)").map(blank)
    }

    public static func insert(
        _ tx: any Transaction, _ file: AttachedFile, title: String, of id: Key<Procedure>, by person: Key<Person>
    ) throws {
        let row = try tx.first(
            "UPDATE procedure SET blank_count = blank_count + 1 WHERE id = \(id) RETURNING blank_count - 1 AS position")
        guard let row else { throw ProcedureStore.notFound }
        try FileRowStore.put(tx, hash: file.hash, size: file.size, mediaType: file.mediaType)
        try tx.send(
            """
            INSERT INTO procedure_blank (procedure_id, position, title, file_hash, name, added_by, added_at)
            VALUES (\(id), \(try row.int("position")), \(title), \(file.hash), \(file.name), \(person), \(tx.now))
            """)
    }

    /// Takes it away, and its file where nothing else refers to that.
    public static func remove(_ tx: any Transaction, _ blank: Procedure.Blank, of id: Key<Procedure>) throws {
        try tx.changeOne(
            "DELETE FROM procedure_blank WHERE procedure_id = \(id) AND position = \(blank.position)")
        try FileRowStore.forget(tx, hash: blank.file.hash)
    }

    private static let select: SQL = """
        SELECT b.position, b.title, b.file_hash, b.name, f.size, f.media_type
        FROM procedure_blank b JOIN file f ON f.hash = b.file_hash
        """

    private static func blank(_ row: Row) throws -> Procedure.Blank {
        Procedure.Blank(
            position: try row.int("position"), title: try row.text("title"),
            file: AttachedFile(
                hash: try row.text("file_hash"), size: try row.int("size"), name: try row.text("name"),
                mediaType: try row.text("media_type")))
    }
}
