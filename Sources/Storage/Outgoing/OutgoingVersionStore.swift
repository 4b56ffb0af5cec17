public import Office

/// Versions of drafts.
public enum OutgoingVersionStore {
    /// Writes the next version and returns its number.
    @discardableResult
    public static func insert(
        _ tx: any Transaction, of id: Key<Outgoing>, source: OutgoingVersion.Source, text: String,
        file: AttachedFile?, note: String?, by person: Key<Person>
    ) throws -> Int {
        if let file { try FileRowStore.put(tx, hash: file.hash, size: file.size, mediaType: file.mediaType) }
        let row = try tx.first("UPDATE outgoing SET versions = versions + 1 WHERE id = \(id) RETURNING versions")
        guard let number = try row?.int("versions") else { throw OutgoingStore.notFound }
        try tx.send(
            """
            INSERT INTO outgoing_version (outgoing_id, number, source, text, file_hash, file_name, note, made_by, made_at)
            VALUES (\(id), \(number), \(source.rawValue), \(text), \(file?.hash), \(file?.name), \(note), \(person),
                \(tx.now))
            """)
        return number
    }

    /// The newest first, at most 200; only the newest and those of `texts` with their text.
    public static func all(
        _ tx: any Transaction, of id: Key<Outgoing>, texts: [Int] = []
    ) throws -> [OutgoingVersion] {
        try selection(of: id, texts: texts).rows(tx).map(version)
    }

    static func selection(of id: Key<Outgoing>, texts: [Int] = []) -> Sheaf.Selection {
        Sheaf.Selection(
            name: "version",
            columns: [
                .number("number"), .text("source"), .text("text"), .text("file_hash"), .text("file_name"),
                .number("size"), .text("media_type"), .text("note"), .number("made_at"), .text("made_by"),
            ],
            select: """
                SELECT ROW_NUMBER() OVER (ORDER BY v.number DESC) AS place, v.number, v.source,
                    CASE WHEN v.number IN (\(list: texts)) OR v.number = o.versions THEN v.text END AS text,
                    v.file_hash, v.file_name, f.size, f.media_type, v.note, v.made_at, p.full_name AS made_by
                FROM outgoing_version v
                JOIN outgoing o ON o.id = v.outgoing_id
                JOIN person p ON p.id = v.made_by
                LEFT JOIN file f ON f.hash = v.file_hash
                WHERE v.outgoing_id = \(id) ORDER BY place LIMIT 200
                """)
    }

    static func version(_ row: Row) throws -> OutgoingVersion {
        OutgoingVersion(
            number: try row.int("number"), source: try row.code("source"), text: try row.textIfPresent("text"),
            file: try AttachedFile.ifPresent(row), note: try row.textIfPresent("note"),
            by: try row.text("made_by"), at: try row.instant("made_at"))
    }
}

extension AttachedFile {
    /// From columns `file_hash`, `file_name`, `size` and `media_type`; nil where there is no file.
    static func ifPresent(_ row: Row) throws -> AttachedFile? {
        guard let hash = try row.textIfPresent("file_hash") else { return nil }
        return AttachedFile(
            hash: hash, size: try row.int("size"), name: try row.textIfPresent("file_name") ?? "tep",
            mediaType: try row.text("media_type"))
    }
}
