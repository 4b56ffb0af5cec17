public import Office
public import WorkTime

/// Issued papers as they go out by e-mail.
public enum PaperMailingStore {
    /// A paper for one of its recipients.
    public struct Mailing: Sendable {
        public let outgoing: Key<Outgoing>
        public let document: Key<Document>
        /// Of the recipient.
        public let name: String
        public let kind: String
        /// «05/VP-TH»
        public let number: String
        public let issuedOn: CalendarDay
        public let excerpt: String
        /// Digitally signed.
        public let file: AttachedFile
    }

    /// Nil where nothing can be mailed: it was sent, or withdrawn, it is secret, or there is no digitally signed file of it.
    public static func find(_ tx: any Transaction, _ recipient: Key<OutgoingRecipient>) throws -> Mailing? {
        let row = try tx.first(
            """
            SELECT o.id AS outgoing_id, o.document_id, r.name, o.kind, o.number, o.symbol, o.issued_on, o.excerpt,
                d.file_hash, d.file_name, f.size, f.media_type
            FROM outgoing_recipient r JOIN outgoing o ON o.id = r.outgoing_id JOIN document d ON d.id = o.document_id
            JOIN file f ON f.hash = d.file_hash JOIN file_signature s ON s.file_hash = d.file_hash
            WHERE r.id = \(recipient) AND r.sent_at IS NULL AND r.way = 'electronic' AND o.state = 'issued'
                AND o.secrecy = 0
            """)
        return try row.map { row in
            Mailing(
                outgoing: try row.key("outgoing_id"), document: try row.key("document_id"), name: try row.text("name"),
                kind: try row.text("kind"), number: "\(try row.text("number"))/\(try row.text("symbol"))",
                issuedOn: try row.day("issued_on"), excerpt: try row.text("excerpt"),
                file: AttachedFile(
                    hash: try row.text("file_hash"), size: try row.int("size"),
                    name: try row.textIfPresent("file_name") ?? "van-ban.pdf", mediaType: try row.text("media_type")))
        }
    }
}
