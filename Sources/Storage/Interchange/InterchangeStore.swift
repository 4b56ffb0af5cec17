public import Office

/// Messages of the interchange.
public enum InterchangeStore {
    public static let notFound = OfficeError(.notFound, "Không tìm thấy thông điệp liên thông này.")

    /// A message about to be written.
    public struct New: Sendable {
        public var isOutgoing: Bool
        public var kind: InterchangeItem.Kind
        public var state: InterchangeItem.State
        public var agency: InterchangeAgency?
        /// Names it with its sender or receiver.
        public var key: String
        public var business: InterchangeBusiness?
        public var code: String?
        public var subject: String?
        public var status: InterchangeStatus?
        public var words: String?
        public var header: String?
        public var refersTo: Key<InterchangeItem>?
        public var document: Key<Document>?
        public var raw: String?
        public var hubName: String?

        public init(isOutgoing: Bool, kind: InterchangeItem.Kind, state: InterchangeItem.State, key: String) {
            self.isOutgoing = isOutgoing
            self.kind = kind
            self.state = state
            self.key = key
        }
    }

    /// Nil when the same message is here already.
    public static func insert(_ tx: any Transaction, _ new: New) throws -> Key<InterchangeItem>? {
        try tx.first(
            """
            INSERT INTO interchange_message (is_outgoing, kind, business, state, agency_code, agency_key, agency_name,
                message_key, code, subject, status, words, header, refers_to, document_id, raw_hash, hub_name, created_at,
                version)
            VALUES (\(new.isOutgoing), \(new.kind.rawValue), \(new.business?.rawValue), \(new.state.rawValue),
                \(new.agency?.code?.text), \(new.agency?.code?.key ?? ""), \(new.agency?.name), \(new.key), \(new.code),
                \(new.subject), \(new.status?.rawValue), \(new.words), \(new.header), \(new.refersTo), \(new.document),
                \(new.raw), \(new.hubName), \(tx.now), 1)
            ON CONFLICT (agency_key, message_key, kind, is_outgoing) DO NOTHING
            RETURNING id
            """
        )?.key("id")
    }

    /// Puts an outgoing message that was given up on its way once more, as it is now and with no files yet. Nil where none of
    /// that name was given up.
    public static func renew(_ tx: any Transaction, _ new: New) throws -> Key<InterchangeItem>? {
        let row = try tx.first(
            """
            UPDATE interchange_message SET state = 'waiting', business = \(new.business?.rawValue),
                agency_name = \(new.agency?.name), code = \(new.code), subject = \(new.subject), words = \(new.words),
                header = \(new.header), refers_to = \(new.refersTo), document_id = \(new.document),
                version = version + 1
            WHERE agency_key = \(new.agency?.code?.key ?? "") AND message_key = \(new.key)
                AND kind = \(new.kind.rawValue) AND is_outgoing AND state = 'dropped'
            RETURNING id
            """)
        guard let id: Key<InterchangeItem> = try row?.key("id") else { return nil }
        try tx.send("DELETE FROM interchange_file WHERE message_id = \(id)")
        return id
    }

    public static func addFile(
        _ tx: any Transaction, _ file: AttachedFile, at position: Int, of id: Key<InterchangeItem>
    ) throws {
        try FileRowStore.put(tx, hash: file.hash, size: file.size, mediaType: file.mediaType)
        try tx.send(
            """
            INSERT INTO interchange_file (message_id, position, file_hash, name)
            VALUES (\(id), \(position), \(file.hash), \(file.name))
            """)
    }

    public static func note(
        _ tx: any Transaction, _ act: InterchangeEvent.Act, on id: Key<InterchangeItem>,
        status: InterchangeStatus? = nil, words: String? = nil, by person: Key<Person>? = nil
    ) throws {
        try tx.send(
            """
            INSERT INTO interchange_event (message_id, at, act, status, words, actor_id)
            VALUES (\(id), \(tx.now), \(act.rawValue), \(status?.rawValue), \(words), \(person))
            """)
    }

    /// The message of that name from or to that agency.
    public static func find(
        _ tx: any Transaction, key: String, agency: AgencyCode?, kind: InterchangeItem.Kind, isOutgoing: Bool
    ) throws -> Key<InterchangeItem>? {
        try tx.first(
            """
            SELECT id FROM interchange_message WHERE agency_key = \(agency?.key ?? "") AND message_key = \(key)
                AND kind = \(kind.rawValue) AND is_outgoing = \(isOutgoing)
            """
        )?.key("id")
    }

    /// A paper on its way to an agency, or there.
    public struct Sending: Sendable {
        public let id: Key<InterchangeItem>
        public let agency: AgencyCode?
        /// `.waiting` or `.sent`.
        public let state: InterchangeItem.State
        /// Whether it is just being handed over: whether the other side gets it is not known.
        public let isUnderWay: Bool
    }

    /// Where a paper of the ledger went, or is to go, as a new one or in the place of another; the oldest first.
    public static func sendings(_ tx: any Transaction, of document: Key<Document>) throws -> [Sending] {
        try tx.query(sendings(of: document)).map { row in
            let state: InterchangeItem.State = try row.code("state")
            return Sending(
                id: try row.key("id"), agency: try row.textIfPresent("agency_code").flatMap(AgencyCode.init),
                state: state,
                isUnderWay: try state == .waiting && (row.instantIfPresent("leased_until").map { $0 > tx.now } ?? false)
            )
        }
    }

    static func sendings(of document: Key<Document>) -> SQL {
        """
        SELECT m.id, m.agency_code, m.state, x.leased_until FROM interchange_message m
        LEFT JOIN outbox x ON x.kind = 'interchange.message' AND x.payload = CAST(m.id AS TEXT) AND m.state = 'waiting'
        WHERE m.document_id = \(document) AND m.is_outgoing AND m.kind = 'document' AND m.business IN (0, 3)
            AND m.state IN ('waiting', 'sent')
        ORDER BY m.id LIMIT 1000
        """
    }

    /// Whether its receiver was asked to give it back.
    public static func isRecalled(_ tx: any Transaction, _ id: Key<InterchangeItem>) throws -> Bool {
        try tx.first(
            """
            SELECT id FROM interchange_message WHERE refers_to = \(id) AND is_outgoing AND business = 1
                AND state <> 'dropped' LIMIT 1
            """) != nil
    }

    /// The oldest recall or update of that message which its receiver has not answered.
    public static func unanswered(_ tx: any Transaction, about id: Key<InterchangeItem>) throws -> Key<InterchangeItem>?
    {
        try tx.first(
            """
            SELECT id FROM interchange_message WHERE refers_to = \(id) AND is_outgoing AND business IN (1, 2)
                AND status IS NULL AND state = 'sent' ORDER BY id LIMIT 1
            """
        )?.key("id")
    }

    /// Why a paper that is to be sent was called back or replaced meanwhile; nil for one that holds.
    public static func calledBack(
        _ tx: any Transaction, _ id: Key<InterchangeItem>
    ) throws -> (state: Outgoing.State, reason: String?)? {
        let row = try tx.first(
            """
            SELECT o.state, o.reason FROM interchange_message m JOIN outgoing o ON o.document_id = m.document_id
            WHERE m.id = \(id) AND m.is_outgoing AND m.kind = 'document' AND m.business IN (0, 3)
                AND o.state IN ('withdrawn', 'replaced')
            """)
        return try row.map { (try $0.code("state"), try $0.textIfPresent("reason")) }
    }

    /// What rules ask of a message.
    public struct Standing: Sendable {
        public let isOutgoing: Bool
        public let kind: InterchangeItem.Kind
        public let business: InterchangeBusiness?
        public let state: InterchangeItem.State
        public let status: InterchangeStatus?
        public let agency: InterchangeAgency
        public let key: String
        public let header: String?
        public let refersTo: Key<InterchangeItem>?
        public let document: Key<Document>?
        public let raw: String?
        public let version: Int64
    }

    public static func standing(_ tx: any Transaction, _ id: Key<InterchangeItem>) throws -> Standing {
        let row = try tx.first(
            """
            SELECT is_outgoing, kind, business, state, status, agency_code, agency_name, message_key, header, refers_to,
                document_id, raw_hash, version
            FROM interchange_message WHERE id = \(id)
            """)
        guard let row else { throw notFound }
        return Standing(
            isOutgoing: try row.bool("is_outgoing"), kind: try row.code("kind"),
            business: try row.intIfPresent("business").flatMap(InterchangeBusiness.init), state: try row.code("state"),
            status: try row.codeIfPresent("status"),
            agency: InterchangeAgency(
                code: try row.textIfPresent("agency_code").flatMap(AgencyCode.init),
                name: try row.textIfPresent("agency_name")), key: try row.text("message_key"),
            header: try row.textIfPresent("header"), refersTo: try row.keyIfPresent("refers_to"),
            document: try row.keyIfPresent("document_id"), raw: try row.textIfPresent("raw_hash"),
            version: Int64(try row.int("version")))
    }

    /// Throws `.stale` when it is no longer in the state `old`.
    public static func move(
        _ tx: any Transaction, _ id: Key<InterchangeItem>, from old: InterchangeItem.State,
        to state: InterchangeItem.State, words: String? = nil, document: Key<Document>? = nil
    ) throws {
        try tx.changeOne(
            """
            UPDATE interchange_message SET state = \(state.rawValue), words = COALESCE(\(words), words),
                document_id = COALESCE(\(document), document_id), version = version + 1
            WHERE id = \(id) AND state = \(old.rawValue)
            """)
    }

    /// What was said last of a paper, on either side.
    public static func setStatus(
        _ tx: any Transaction, _ status: InterchangeStatus, words: String?, of id: Key<InterchangeItem>
    ) throws {
        try tx.send(
            """
            UPDATE interchange_message SET status = \(status.rawValue), words = \(words), version = version + 1
            WHERE id = \(id)
            """)
    }

    /// The hub has it, as these bytes.
    public static func sent(
        _ tx: any Transaction, _ id: Key<InterchangeItem>, hubName: String, raw: StoredRaw
    ) throws {
        try FileRowStore.put(tx, hash: raw.hash, size: raw.size, mediaType: "application/xml")
        try tx.send(
            """
            UPDATE interchange_message SET state = 'sent', hub_name = \(hubName), raw_hash = \(raw.hash),
                version = version + 1
            WHERE id = \(id) AND state = 'waiting'
            """)
    }

    /// The bytes of a message as they went or came.
    public struct StoredRaw: Sendable {
        public let hash: String
        public let size: Int

        public init(hash: String, size: Int) {
            self.hash = hash
            self.size = size
        }
    }

    /// Nothing of what came with it is kept: it bore a stamp of secrecy.
    public static func purge(_ tx: any Transaction, _ id: Key<InterchangeItem>) throws {
        let hashes =
            try tx.query(
                """
                SELECT file_hash AS hash FROM interchange_file WHERE message_id = \(id)
                UNION SELECT raw_hash AS hash FROM interchange_message WHERE id = \(id) AND raw_hash IS NOT NULL
                ORDER BY hash
                """
            ).map { try $0.text("hash") }
        try tx.send("DELETE FROM interchange_file WHERE message_id = \(id)")
        try tx.send(
            "UPDATE interchange_message SET raw_hash = NULL, header = NULL, subject = NULL WHERE id = \(id)")
        for hash in hashes { try FileRowStore.forget(tx, hash: hash) }
    }

    /// Incoming papers that are here and whose steps their senders are told, with how far they have come.
    public static func underway(
        _ tx: any Transaction, after cursor: Key<InterchangeItem>?, limit: Int
    ) throws -> [(id: Key<InterchangeItem>, status: InterchangeStatus?, reached: InterchangeStatus)] {
        try tx.query(underway(after: cursor, limit: limit)).map { row in
            return (try row.key("id"), try row.codeIfPresent("status"), try reached(row))
        }
    }

    private static func reached(_ row: Row) throws -> InterchangeStatus {
        let laid = try row.int("laid")
        if try row.bool("is_answered") { return .finished }
        if try row.int("open") == 0, laid > 0 { return .finished }
        if try row.int("begun") > 0 { return .inProgress }
        return try laid > 0 || row.bool("is_instructed") ? .assigned : .accepted
    }

    static func underway(after cursor: Key<InterchangeItem>?, limit: Int) -> SQL {
        """
        SELECT m.id, m.status,
            EXISTS (SELECT 1 FROM document_relation r WHERE r.other_id = m.document_id AND r.kind = 'answers')
                AS is_answered,
            EXISTS (SELECT 1 FROM instruction i WHERE i.document_id = m.document_id AND i.state = 'given')
                AS is_instructed,
            (SELECT COUNT(*) FROM obligation o WHERE o.document_id = m.document_id) AS laid,
            (SELECT COUNT(*) FROM obligation o WHERE o.document_id = m.document_id
                AND o.state NOT IN (\(list: closed))) AS open,
            (SELECT COUNT(*) FROM obligation o WHERE o.document_id = m.document_id
                AND o.state NOT IN (\(list: closed + [ObligationState.assigned]))) AS begun
        FROM interchange_message m
        WHERE m.state = 'accepted' AND m.document_id IS NOT NULL AND m.id > \(cursor?.value ?? 0)
        ORDER BY m.id LIMIT \(limit)
        """
    }

    private static let closed = ObligationState.allCases.filter { !$0.isOpen }
}
