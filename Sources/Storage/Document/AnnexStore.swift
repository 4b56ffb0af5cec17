public import Office

/// Annexes of drafts and of papers in the ledger, in their order.
public enum AnnexStore {
    /// One about to be written. `text` is what was read from it; nil where it has no letters.
    public struct New: Sendable {
        public let file: AttachedFile
        public let title: String
        public let text: String?

        public init(file: AttachedFile, title: String, text: String?) {
            self.file = file
            self.title = title
            self.text = text
        }
    }

    public static func all(_ tx: any Transaction, of paper: Key<Outgoing>) throws -> [PaperAnnex] {
        try selection(of: paper).rows(tx).compactMap(annex)
    }

    /// Those whose place another has taken among them.
    public static func all(_ tx: any Transaction, of paper: Key<Document>) throws -> [PaperAnnex] {
        try selection(of: paper).rows(tx).compactMap(annex)
    }

    /// Those of several papers, without what their signatures are worth.
    public static func all(
        _ tx: any Transaction, of papers: [Key<Document>]
    ) throws -> [Key<Document>: [PaperAnnex]] {
        var result: [Key<Document>: [PaperAnnex]] = [:]
        for chunk in papers.chunks() {
            for row in try tx.query(
                """
                SELECT a.document_id, a.position, a.title, a.file_hash, a.file_name, f.size, f.media_type, a.replaced_by,
                    NULL AS report, \(sql: erasure)
                FROM document_annex a JOIN file f ON f.hash = a.file_hash WHERE a.document_id IN (\(list: chunk))
                ORDER BY a.document_id, a.position LIMIT 10000
                """)
            {
                if let annex = try annex(row) { result[try row.key("document_id"), default: []].append(annex) }
            }
        }
        return result
    }

    static func selection(of paper: Key<Outgoing>) -> Sheaf.Selection {
        selection("outgoing_annex", "CAST(NULL AS BIGINT)", "a.outgoing_id = \(paper)")
    }

    static func selection(of paper: Key<Document>) -> Sheaf.Selection {
        selection("document_annex", "a.replaced_by", "a.document_id = \(paper)")
    }

    private static func selection(_ table: SQL, _ replacedBy: SQL, _ condition: SQL) -> Sheaf.Selection {
        Sheaf.Selection(
            name: "annex",
            columns: [
                .number("position"), .text("title"), .text("file_hash"), .text("file_name"), .number("size"),
                .text("media_type"), .text("report"), .number("replaced_by"), .number("erased_at"),
                .flag("is_to_be_erased"),
            ],
            select: """
                SELECT a.position AS place, a.position, a.title, a.file_hash, a.file_name, f.size, f.media_type,
                    fs.report, \(sql: replacedBy) AS replaced_by, \(sql: erasure)
                FROM \(sql: table) a JOIN file f ON f.hash = a.file_hash
                LEFT JOIN file_signature fs ON fs.file_hash = a.file_hash
                WHERE \(sql: condition) ORDER BY a.position LIMIT 200
                """)
    }

    private static let erasure: SQL = """
        f.erased_at,
            EXISTS (SELECT 1 FROM file_erasure e WHERE e.file_hash = f.hash AND e.state = 'asked') AS is_to_be_erased
        """

    static func annex(_ row: Row) throws -> PaperAnnex? {
        try AttachedFile.ifPresent(row).map {
            var annex = PaperAnnex(
                position: try row.int("position"), title: try row.text("title"), file: $0,
                signatures: try row.textIfPresent("report"), replacedBy: try row.intIfPresent("replaced_by"))
            if try row.bool("is_to_be_erased") { annex.closing = .toBeErased }
            if try row.instantIfPresent("erased_at") != nil { annex.closing = .erased }
            return annex
        }
    }
}
