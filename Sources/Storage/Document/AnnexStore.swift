public import Office

/// Annexes of drafts and of papers in the ledger, in their order.
public enum AnnexStore {
    public static func all(_ tx: any Transaction, of paper: Key<Outgoing>) throws -> [PaperAnnex] {
        try all(tx, "outgoing_annex", "a.outgoing_id = \(paper)")
    }

    public static func all(_ tx: any Transaction, of paper: Key<Document>) throws -> [PaperAnnex] {
        try all(tx, "document_annex", "a.document_id = \(paper)")
    }

    /// Those of several papers.
    public static func all(
        _ tx: any Transaction, of papers: [Key<Document>]
    ) throws -> [Key<Document>: [PaperAnnex]] {
        var result: [Key<Document>: [PaperAnnex]] = [:]
        for chunk in papers.chunks() {
            for row in try tx.query(
                """
                SELECT a.document_id, a.position, a.title, a.file_hash, a.file_name, f.size, f.media_type
                FROM document_annex a JOIN file f ON f.hash = a.file_hash WHERE a.document_id IN (\(list: chunk))
                ORDER BY a.document_id, a.position LIMIT 10000
                """)
            {
                if let annex = try annex(row) { result[try row.key("document_id"), default: []].append(annex) }
            }
        }
        return result
    }

    private static func all(_ tx: any Transaction, _ table: SQL, _ condition: SQL) throws -> [PaperAnnex] {
        try tx.query(
            """
            SELECT a.position, a.title, a.file_hash, a.file_name, f.size, f.media_type
            FROM \(sql: table) a JOIN file f ON f.hash = a.file_hash WHERE \(sql: condition)
            ORDER BY a.position LIMIT \(PaperAnnex.most)
            """
        ).compactMap(annex)
    }

    private static func annex(_ row: Row) throws -> PaperAnnex? {
        try AttachedFile.ifPresent(row).map {
            PaperAnnex(position: try row.int("position"), title: try row.text("title"), file: $0)
        }
    }

    /// Adds one behind the others and returns its place.
    @discardableResult
    public static func add(
        _ tx: any Transaction, _ file: AttachedFile, titled title: String, text: String?, to paper: Key<Outgoing>
    ) throws -> Int {
        try FileRowStore.put(tx, hash: file.hash, size: file.size, mediaType: file.mediaType)
        let last = try tx.first("SELECT MAX(position) AS last FROM outgoing_annex WHERE outgoing_id = \(paper)")
        let place = (try last?.intIfPresent("last") ?? 0) + 1
        try tx.send(
            """
            INSERT INTO outgoing_annex (outgoing_id, position, title, file_hash, file_name, text)
            VALUES (\(paper), \(place), \(title), \(file.hash), \(file.name), \(text))
            """)
        return place
    }

    /// False where there is none at that place.
    public static func drop(_ tx: any Transaction, at position: Int, of paper: Key<Outgoing>) throws -> Bool {
        try tx.execute("DELETE FROM outgoing_annex WHERE outgoing_id = \(paper) AND position = \(position)") > 0
    }

    /// Gives a paper in the ledger the annexes of its draft. `signed` are the files that leave in the place of those
    /// that stand there.
    public static func copy(
        _ tx: any Transaction, from draft: Key<Outgoing>, to paper: Key<Document>, signed: [Int: AttachedFile]
    ) throws {
        try tx.send(
            """
            INSERT INTO document_annex (document_id, position, title, file_hash, file_name, text)
            SELECT \(paper), position, title, file_hash, file_name, text FROM outgoing_annex
            WHERE outgoing_id = \(draft)
            """)
        for (position, file) in signed.sorted(by: { $0.key < $1.key }) {
            try FileRowStore.put(tx, hash: file.hash, size: file.size, mediaType: file.mediaType)
            try tx.send(
                """
                UPDATE document_annex SET file_hash = \(file.hash), file_name = \(file.name)
                WHERE document_id = \(paper) AND position = \(position)
                """)
        }
    }

    /// Files that came with a paper, named by themselves; nothing where it has annexes already.
    public static func insert(_ tx: any Transaction, _ files: [AttachedFile], of paper: Key<Document>) throws {
        guard !files.isEmpty, try all(tx, of: paper).isEmpty else { return }
        let rows = files.prefix(PaperAnnex.most).enumerated().map { index, file in
            [
                paper.sqlValue, (index + 1).sqlValue, file.name.sqlValue, file.hash.sqlValue, file.name.sqlValue,
            ]
        }
        try tx.send(
            "INSERT INTO document_annex (document_id, position, title, file_hash, file_name) VALUES \(rows: rows)")
    }
}
