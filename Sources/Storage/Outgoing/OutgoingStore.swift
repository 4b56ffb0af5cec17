public import Office
public import WorkTime

/// Outgoing papers from draft to issue.
public enum OutgoingStore {
    public static let notFound = OfficeError(.notFound, "Không tìm thấy văn bản đi này.")

    /// A draft about to be written.
    public struct New: Sendable {
        public let issuer: Outgoing.Issuer
        public let unit: Key<Unit>
        public let head: Head
        public let replaces: Key<Outgoing>?

        public init(issuer: Outgoing.Issuer, unit: Key<Unit>, head: Head, replaces: Key<Outgoing>? = nil) {
            self.issuer = issuer
            self.unit = unit
            self.head = head
            self.replaces = replaces
        }
    }

    /// What a draft says of itself, checked.
    public struct Head: Sendable, Equatable {
        public var kind: String
        public var excerpt: String
        public var symbol: String
        public var urgency: Document.Urgency
        public var secrecy: Document.Secrecy
        public var answers: Key<Document>?
        public var caseFile: Key<CaseFile>?
        public var replyBy: CalendarDay?
        public var isRestricted: Bool
        public var reviewer: Key<Person>?
        public var signer: Key<Person>?

        public init(
            kind: String, excerpt: String, symbol: String, urgency: Document.Urgency, secrecy: Document.Secrecy,
            answers: Key<Document>?, caseFile: Key<CaseFile>?, replyBy: CalendarDay?, isRestricted: Bool,
            reviewer: Key<Person>?, signer: Key<Person>?
        ) {
            self.kind = kind
            self.excerpt = excerpt
            self.symbol = symbol
            self.urgency = urgency
            self.secrecy = secrecy
            self.answers = answers
            self.caseFile = caseFile
            self.replyBy = replyBy
            self.isRestricted = isRestricted
            self.reviewer = reviewer
            self.signer = signer
        }
    }

    public static func insert(_ tx: any Transaction, _ new: New, by drafter: Key<Person>) throws -> Key<Outgoing> {
        let head = new.head
        let row = try tx.first(
            """
            INSERT INTO outgoing (state, issuer, is_collective, kind, excerpt, urgency, secrecy, symbol, unit_id, drafter_id,
                reviewer_id, signer_id, answers_id, case_file_id, replaces_id, reply_by, is_restricted, versions, since, created_at,
                version)
            VALUES ('drafting', \(new.issuer.agency.rawValue), \(new.issuer.isCollective), \(head.kind),
                \(head.excerpt), \(head.urgency.rawValue), \(head.secrecy.rawValue), \(head.symbol), \(new.unit), \(drafter), \(head.reviewer), \(head.signer),
                \(head.answers), \(head.caseFile), \(new.replaces), \(head.replyBy), \(head.isRestricted), 0, \(tx.now),
                \(tx.now), 1)
            RETURNING id
            """)
        guard let row else { throw StorageError(.row, "an outgoing paper was not written") }
        return try row.key("id")
    }

    public static func edit(
        _ tx: any Transaction, _ id: Key<Outgoing>, _ head: Head, issuer: Outgoing.Issuer, version: Int64
    ) throws {
        try tx.changeOne(
            """
            UPDATE outgoing SET issuer = \(issuer.agency.rawValue), is_collective = \(issuer.isCollective),
                kind = \(head.kind), excerpt = \(head.excerpt),
                urgency = \(head.urgency.rawValue), secrecy = \(head.secrecy.rawValue), symbol = \(head.symbol),
                answers_id = \(head.answers), case_file_id = \(head.caseFile), reply_by = \(head.replyBy), is_restricted = \(head.isRestricted),
                reviewer_id = \(head.reviewer), signer_id = \(head.signer), version = version + 1
            WHERE id = \(id) AND version = \(version)
            """)
    }

    /// Moves it on; `and` sets what else changes with the state.
    public static func move(
        _ tx: any Transaction, _ id: Key<Outgoing>, to state: Outgoing.State, version: Int64, and: SQL = .empty
    ) throws {
        try tx.changeOne(
            """
            UPDATE outgoing SET state = \(state.rawValue), is_here = \(Outgoing.here.contains(state)), since = \(tx.now),
                version = version + 1\(sql: and)
            WHERE id = \(id) AND version = \(version)
            """)
    }

    /// Counts its version up, where nothing else of it changes.
    public static func touch(_ tx: any Transaction, _ id: Key<Outgoing>, version: Int64) throws {
        try tx.changeOne(
            "UPDATE outgoing SET version = version + 1 WHERE id = \(id) AND version = \(version)")
    }

    /// The paper, for an act of this person. Throws `.notFound` for whoever may not see it.
    public static func find(_ tx: any Transaction, _ id: Key<Outgoing>, for actor: Actor) throws -> OutgoingPaper {
        let row = try tx.first(
            """
            SELECT \(sql: columns) FROM outgoing o
            WHERE o.id = \(id) AND \(sql: Access.sees(outgoing: "o", actor))
            """)
        guard let row else { throw notFound }
        return try OutgoingPaper(row, asked: asked(tx, of: id))
    }

    /// How far the paper is whose number stands on that line of a book; nil when the number is no outgoing paper's.
    public static func state(_ tx: any Transaction, entry: Key<RegisterEntry>) throws -> Outgoing.State? {
        try tx.first("SELECT state FROM outgoing WHERE entry_id = \(entry)")?.code("state")
    }

    public static func entry(_ tx: any Transaction, of id: Key<Outgoing>) throws -> Key<RegisterEntry>? {
        try tx.first("SELECT entry_id FROM outgoing WHERE id = \(id)")?.keyIfPresent("entry_id")
    }

    public static func document(_ tx: any Transaction, of id: Key<Outgoing>) throws -> Key<Document>? {
        try tx.first("SELECT document_id FROM outgoing WHERE id = \(id)")?.keyIfPresent("document_id")
    }

    /// The paper that was issued as this one of the ledger and holds; nil where there is none.
    public static func issued(_ tx: any Transaction, as document: Key<Document>) throws -> Key<Outgoing>? {
        try tx.first("SELECT id FROM outgoing WHERE document_id = \(document) AND state = 'issued'")?.key("id")
    }

    /// Whether only those who take part in it may see it.
    public static func isRestricted(_ tx: any Transaction, _ id: Key<Outgoing>) throws -> Bool {
        try tx.first("SELECT is_restricted FROM outgoing WHERE id = \(id)")?.bool("is_restricted") ?? true
    }

    /// The number and day that it got.
    public static func numbering(
        _ tx: any Transaction, of id: Key<Outgoing>
    ) throws -> (number: String, day: CalendarDay, signedAt: Instant)? {
        let row = try tx.first(
            "SELECT number, issued_on, signed_at FROM outgoing WHERE id = \(id) AND number IS NOT NULL")
        return try row.map { (try $0.text("number"), try $0.day("issued_on"), try $0.instant("signed_at")) }
    }

    /// Marks the one whose place a paper takes. Whoever was faster has replaced it already.
    public static func replace(_ tx: any Transaction, _ id: Key<Outgoing>) throws {
        try tx.send(
            """
            UPDATE outgoing SET state = 'replaced', is_here = FALSE, since = \(tx.now), version = version + 1
            WHERE id = \(id) AND state IN ('issued', 'withdrawn')
            """)
    }

    /// Which have not answered yet, of the round that runs.
    static func asked(_ tx: any Transaction, of id: Key<Outgoing>) throws -> [Key<Party>] {
        try tx.query(
            """
            SELECT holder_id FROM outgoing_party WHERE outgoing_id = \(id) AND role = 'asked' AND waits
            ORDER BY holder_id LIMIT 500
            """
        ).map { try $0.key("holder_id") }
    }

    static let columns: SQL = """
        o.id, o.state, o.issuer, o.is_collective, o.kind, o.excerpt, o.urgency, o.secrecy, o.symbol, o.unit_id,
        o.drafter_id, o.reviewer_id, o.signer_id, o.answers_id, o.case_file_id, o.replaces_id, o.reply_by, o.is_restricted,
        o.version
        """
}

extension OutgoingPaper {
    init(_ row: Row, asked: [Key<Party>] = []) throws {
        guard let secrecy = Document.Secrecy(rawValue: try row.int("secrecy")),
            let urgency = Document.Urgency(rawValue: try row.int("urgency"))
        else { throw StorageError(.row, "no such secrecy or urgency") }
        self.init(
            id: try row.key("id"), state: try row.code("state"),
            issuer: Outgoing.Issuer(try row.code("issuer"), isCollective: try row.bool("is_collective")),
            kind: try row.text("kind"), excerpt: try row.text("excerpt"), urgency: urgency, secrecy: secrecy,
            symbol: try row.text("symbol"), unit: try row.key("unit_id"), drafter: try row.key("drafter_id"),
            reviewer: try row.keyIfPresent("reviewer_id"), signer: try row.keyIfPresent("signer_id"), asked: asked,
            answers: try row.keyIfPresent("answers_id"), caseFile: try row.keyIfPresent("case_file_id"),
            replaces: try row.keyIfPresent("replaces_id"), replyBy: try row.dayIfPresent("reply_by"),
            isRestricted: try row.bool("is_restricted"),
            version: Int64(try row.int("version")))
    }
}
