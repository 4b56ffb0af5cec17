public import Office

/// Messages of the interchange as pages show them.
public enum InterchangePageStore {
    /// Newest first.
    public static func page(
        _ tx: any Transaction, _ filter: InterchangeFilter, before: Key<InterchangeItem>?, limit: Int
    ) throws -> [InterchangeItem] {
        try tx.query(page(filter, before: before, limit: limit)).map(InterchangeItem.init)
    }

    static func page(_ filter: InterchangeFilter, before: Key<InterchangeItem>?, limit: Int) -> SQL {
        var conditions: [SQL] = ["m.id < \(before?.value ?? .max)"]
        if let isOutgoing = filter.isOutgoing { conditions.append(isOutgoing ? "m.is_outgoing" : "NOT m.is_outgoing") }
        if let state = filter.state { conditions.append("m.state = \(state.rawValue)") }
        if filter.needsSomebody {
            conditions.append(
                "m.state IN ('arrived', 'malformed', 'waiting') AND (m.state <> 'waiting' OR x.is_dead)")
        }
        return "\(sql: selection) WHERE \(sql: conditions.joined(separator: " AND ")) ORDER BY m.id DESC LIMIT \(limit)"
    }

    public static func find(_ tx: any Transaction, _ id: Key<InterchangeItem>) throws -> InterchangeItem {
        guard let row = try tx.first("\(sql: selection) WHERE m.id = \(id)") else { throw InterchangeStore.notFound }
        return try InterchangeItem(row)
    }

    /// How many wait for a clerk, as a list of them shows: incoming ones, and what could not be sent. Stops at 100.
    public static func countWaiting(_ tx: any Transaction) throws -> Int {
        let arrived = try tx.query(
            "SELECT id FROM interchange_message WHERE state IN ('arrived', 'malformed') ORDER BY id LIMIT 100"
        ).count
        let unsent = try tx.query(
            "SELECT id FROM outbox WHERE is_dead AND kind = 'interchange.message' ORDER BY id LIMIT 100"
        ).count
        return min(arrived + unsent, 100)
    }

    /// Oldest first.
    public static func files(_ tx: any Transaction, of id: Key<InterchangeItem>) throws -> [AttachedFile] {
        try files(of: id).rows(tx).map(file)
    }

    /// Its files in their order, and what happened to it, oldest first: one statement.
    public static func filesAndEvents(
        _ tx: any Transaction, of id: Key<InterchangeItem>
    ) throws -> (files: [AttachedFile], events: [InterchangeEvent]) {
        let found = try Sheaf(selections: [files(of: id), events(of: id)]).rows(tx)
        return (try (found["file"] ?? []).map(file), try (found["event"] ?? []).map(event))
    }

    private static func files(of id: Key<InterchangeItem>) -> Sheaf.Selection {
        Sheaf.Selection(
            name: "file", columns: [.text("file_hash"), .text("name"), .number("size"), .text("media_type")],
            select: """
                SELECT i.position AS place, i.file_hash, i.name, f.size, f.media_type
                FROM interchange_file i JOIN file f ON f.hash = i.file_hash
                WHERE i.message_id = \(id) ORDER BY i.position LIMIT 100
                """)
    }

    private static func file(_ row: Row) throws -> AttachedFile {
        AttachedFile(
            hash: try row.text("file_hash"), size: try row.int("size"), name: try row.text("name"),
            mediaType: try row.text("media_type"))
    }

    private static func events(of id: Key<InterchangeItem>) -> Sheaf.Selection {
        Sheaf.Selection(
            name: "event",
            columns: [.number("at"), .text("act"), .text("status"), .text("words"), .text("full_name")],
            select: """
                SELECT e.id AS place, e.at, e.act, e.status, e.words, p.full_name FROM interchange_event e
                LEFT JOIN person p ON p.id = e.actor_id WHERE e.message_id = \(id) ORDER BY e.id LIMIT 500
                """)
    }

    private static func event(_ row: Row) throws -> InterchangeEvent {
        InterchangeEvent(
            at: try row.instant("at"), act: try row.code("act"), status: try row.codeIfPresent("status"),
            words: try row.textIfPresent("words"), actor: try row.textIfPresent("full_name"))
    }

    /// The hashes of its files that are neither the paper nor one of its annexes, where the paper takes any: none of a secret one,
    /// one that the office sends, that is dropped, or that the actor does not see. A file that is erased, or is to be, is none of them.
    public static func spare(
        _ tx: any Transaction, of id: Key<InterchangeItem>, beside paper: Key<Document>, for actor: Actor
    ) throws -> Set<String> {
        Set(try tx.query(spare(of: id, beside: paper, for: actor)).map { try $0.text("file_hash") })
    }

    static func spare(of id: Key<InterchangeItem>, beside paper: Key<Document>, for actor: Actor) -> SQL {
        """
        SELECT DISTINCT i.file_hash FROM interchange_file i JOIN document d ON d.id = \(paper)
        WHERE i.message_id = \(id) AND d.secrecy = 0 AND d.state <> 'dropped'
            AND (d.direction <> 'outgoing' OR d.state = 'reading')
            AND (d.file_hash IS NULL OR d.file_hash <> i.file_hash)
            AND NOT EXISTS (SELECT 1 FROM document_annex a WHERE a.document_id = d.id AND a.file_hash = i.file_hash)
            AND NOT EXISTS (SELECT 1 FROM file_erasure e WHERE e.file_hash = i.file_hash AND e.state IN ('asked', 'done'))
            AND \(sql: Access.sees(document: "d", actor))
        ORDER BY i.file_hash LIMIT 100
        """
    }

    /// The hashes of its files, and of those that came for the same paper after it.
    public static func since(
        _ tx: any Transaction, _ id: Key<InterchangeItem>, of paper: Key<Document>
    ) throws -> Set<String> {
        Set(try tx.query(since(id, of: paper)).map { try $0.text("file_hash") })
    }

    static func since(_ id: Key<InterchangeItem>, of paper: Key<Document>) -> SQL {
        """
        SELECT i.file_hash FROM interchange_file i WHERE i.message_id = \(id)
        UNION SELECT l.file_hash FROM interchange_message m JOIN interchange_file l ON l.message_id = m.id
        WHERE m.document_id = \(paper) AND m.id > \(id) AND NOT m.is_outgoing
        ORDER BY file_hash LIMIT 10000
        """
    }

    /// The messages that concern this one, and the one that it concerns, oldest first.
    public static func related(
        _ tx: any Transaction, to id: Key<InterchangeItem>, _ refersTo: Key<InterchangeItem>?
    ) throws -> [InterchangeItem] {
        try tx.query(
            """
            \(sql: selection) WHERE m.refers_to = \(id) OR m.id = \(refersTo?.value ?? 0) ORDER BY m.id LIMIT 200
            """
        ).map(InterchangeItem.init)
    }

    /// What was sent of a paper of the ledger, oldest first: the paper, recalls, updates.
    public static func sent(_ tx: any Transaction, of document: Key<Document>) throws -> [InterchangeItem] {
        try tx.query(sent(of: document)).map(InterchangeItem.init)
    }

    static func sent(of document: Key<Document>) -> SQL {
        """
        \(sql: selection) WHERE m.document_id = \(document) AND m.is_outgoing AND m.kind = 'document'
        ORDER BY m.id LIMIT 500
        """
    }

    /// The agencies of messages so far, for those who type a receiver: by name.
    public static func agencies(_ tx: any Transaction) throws -> [InterchangeAgency] {
        try tx.query(
            """
            SELECT MAX(agency_code) AS agency_code, MAX(agency_name) AS agency_name FROM interchange_message
            WHERE agency_key <> '' AND kind = 'document' GROUP BY agency_key ORDER BY agency_key LIMIT 1000
            """
        ).map { row in
            InterchangeAgency(
                code: try row.textIfPresent("agency_code").flatMap(AgencyCode.init),
                name: try row.textIfPresent("agency_name"))
        }
    }

    /// With the message of the outbox that carries it, where there is one.
    private static let selection: SQL = """
        SELECT m.id, m.is_outgoing, m.kind, m.business, m.state, m.agency_code, m.agency_name, m.code, m.subject, m.status,
            m.words, m.document_id, m.created_at, m.version, x.attempts, x.last_error, x.is_dead
        FROM interchange_message m
        LEFT JOIN outbox x ON x.kind = 'interchange.message' AND x.payload = CAST(m.id AS TEXT)
            AND m.state = 'waiting'
        """
}

extension InterchangeItem {
    fileprivate init(_ row: Row) throws {
        var trouble: Trouble?
        if let words = try row.textIfPresent("last_error") {
            trouble = Trouble(
                attempts: try row.int("attempts"), words: words, isGivenUp: try row.bool("is_dead"))
        }
        let code = try row.textIfPresent("agency_code").flatMap(AgencyCode.init)
        let name = try row.textIfPresent("agency_name")
        self.init(
            id: try row.key("id"), isOutgoing: try row.bool("is_outgoing"), kind: try row.code("kind"),
            business: try row.intIfPresent("business").flatMap(InterchangeBusiness.init), state: try row.code("state"),
            agency: code == nil && name == nil ? nil : InterchangeAgency(code: code, name: name),
            code: try row.textIfPresent("code"), subject: try row.textIfPresent("subject"),
            status: try row.codeIfPresent("status"), words: try row.textIfPresent("words"),
            document: try row.keyIfPresent("document_id"), createdAt: try row.instant("created_at"), trouble: trouble,
            version: Int64(try row.int("version")))
    }
}
