public import Office

/// Files of messages whose bytes are to go for good, and those whose bytes are gone.
public enum FileErasureStore {
    public static let notFound = OfficeError(.notFound, "Không tìm thấy đề nghị xoá tệp này.")

    /// One that waits to be confirmed or declined.
    public struct Asked: Sendable {
        public let hash: String
        public let name: String
        public let message: Key<InterchangeItem>
        public let askedBy: Key<Person>
    }

    /// Nil where the same file waits already.
    public static func ask(
        _ tx: any Transaction, _ file: AttachedFile, of message: Key<InterchangeItem>, reason: String,
        by person: Key<Person>
    ) throws -> Key<FileErasure>? {
        try tx.first(
            """
            INSERT INTO file_erasure (file_hash, message_id, name, reason, state, asked_by, asked_at)
            VALUES (\(file.hash), \(message), \(file.name), \(reason), 'asked', \(person), \(tx.now))
            ON CONFLICT DO NOTHING RETURNING id
            """
        )?.key("id")
    }

    /// Throws `.notFound` where there is none, `.conflict` where it was settled before.
    public static func asked(_ tx: any Transaction, _ id: Key<FileErasure>) throws -> Asked {
        let row = try tx.first(
            "SELECT file_hash, name, message_id, asked_by, state FROM file_erasure WHERE id = \(id)")
        guard let row else { throw notFound }
        let state: FileErasure.State = try row.code("state")
        guard state == .asked else {
            throw OfficeError(.conflict, "Đề nghị xoá tệp này đã được giải quyết. Hãy tải lại trang.")
        }
        return Asked(
            hash: try row.text("file_hash"), name: try row.text("name"), message: try row.key("message_id"),
            askedBy: try row.key("asked_by"))
    }

    /// The papers whose annex the file is, held: whoever indexes one of them at the same time has its words in hand.
    public static func holders(_ tx: any Transaction, of hash: String) throws -> [Key<Document>] {
        let rows = try tx.query(
            """
            UPDATE document SET version = version
            WHERE id IN (SELECT document_id FROM document_annex WHERE file_hash = \(hash)) RETURNING id
            """)
        let papers: [Key<Document>] = try rows.map { try $0.key("id") }
        return papers.sorted()
    }

    /// Throws `.stale` where somebody was faster.
    public static func settle(
        _ tx: any Transaction, _ id: Key<FileErasure>, as state: FileErasure.State, by person: Key<Person>
    ) throws {
        try tx.changeOne(
            """
            UPDATE file_erasure SET state = \(state.rawValue), settled_by = \(person), settled_at = \(tx.now)
            WHERE id = \(id) AND state = 'asked'
            """)
    }

    /// Why a file cannot go: it is what a paper itself says, or something else of the office holds it.
    public enum Hold: Sendable { case paper, other }

    public static func hold(_ tx: any Transaction, of hash: String) throws -> Hold? {
        let row = try tx.first(
            """
            SELECT EXISTS (SELECT 1 FROM document WHERE file_hash = \(hash) AND state <> 'dropped') AS is_paper,
                EXISTS (SELECT 1 FROM document_annex a JOIN document d ON d.id = a.document_id
                    WHERE a.file_hash = \(hash) AND d.direction = 'outgoing' AND d.state = 'confirmed')
                OR EXISTS (SELECT 1 FROM evidence WHERE file_hash = \(hash))
                OR EXISTS (SELECT 1 FROM request_evidence WHERE file_hash = \(hash))
                OR EXISTS (SELECT 1 FROM review_evidence WHERE file_hash = \(hash))
                OR EXISTS (SELECT 1 FROM instruction WHERE evidence_hash = \(hash))
                OR EXISTS (SELECT 1 FROM outgoing_version WHERE file_hash = \(hash))
                OR EXISTS (SELECT 1 FROM outgoing_opinion WHERE file_hash = \(hash))
                OR EXISTS (SELECT 1 FROM outgoing_copy WHERE file_hash = \(hash))
                OR EXISTS (SELECT 1 FROM register_closing WHERE file_hash = \(hash))
                OR EXISTS (SELECT 1 FROM closing_replacement WHERE file_hash = \(hash))
                OR EXISTS (SELECT 1 FROM outgoing_annex WHERE file_hash = \(hash))
                OR EXISTS (SELECT 1 FROM petition_file WHERE file_hash = \(hash))
                OR EXISTS (SELECT 1 FROM dossier_file WHERE file_hash = \(hash))
                OR EXISTS (SELECT 1 FROM procedure_blank WHERE file_hash = \(hash))
                OR EXISTS (SELECT 1 FROM portal_file WHERE file_hash = \(hash)) AS is_held
            """)
        guard let row else { return nil }
        if try row.bool("is_paper") { return .paper }
        return try row.bool("is_held") ? .other : nil
    }

    /// From now on the file, and every message as it came that has it in it, are without bytes; the words that were read from it,
    /// and what its signatures say, are gone. Returns the papers whose annex it was: their entries of the index are made anew.
    public static func erase(_ tx: any Transaction, _ hash: String) throws -> [Key<Document>] {
        // Whoever indexes one of these papers at the same time has its words in hand.
        try tx.send(
            """
            UPDATE document SET version = version + 1
            WHERE id IN (SELECT document_id FROM document_annex WHERE file_hash = \(hash))
            """)
        try tx.send("UPDATE file SET erased_at = \(tx.now) WHERE hash = \(hash) AND erased_at IS NULL")
        try tx.send(
            """
            UPDATE file SET erased_at = \(tx.now) WHERE erased_at IS NULL AND hash IN (
                SELECT m.raw_hash FROM interchange_file i JOIN interchange_message m ON m.id = i.message_id
                WHERE i.file_hash = \(hash) AND m.raw_hash IS NOT NULL)
            """)
        try tx.send("DELETE FROM file_signature WHERE file_hash = \(hash)")
        let rows = try tx.query(
            "UPDATE document_annex SET text = NULL WHERE file_hash = \(hash) RETURNING document_id")
        let papers: [Key<Document>] = try rows.map { try $0.key("document_id") }
        return Set(papers).sorted()
    }

    /// Keeps files from being erased until the act ends. False where one of them is gone.
    public static func keep(_ tx: any Transaction, _ hashes: Set<String>) throws -> Bool {
        guard !hashes.isEmpty else { return true }
        let count = try tx.execute(
            "UPDATE file SET size = size WHERE hash IN (\(list: hashes.sorted())) AND erased_at IS NULL")
        return count == hashes.count
    }
}
