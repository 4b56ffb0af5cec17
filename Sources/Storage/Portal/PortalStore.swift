public import Office
public import WorkTime

/// What came through the national portal, and on the office's own online form.
public enum PortalStore {
    public static let notFound = OfficeError(.notFound, "Không tìm thấy hồ sơ trực tuyến này.")

    /// What came, about to be written. `body` is JSON.
    public struct New: Sendable {
        public let kind: PortalMessage.Kind
        /// Under which the portal handed it over.
        public let name: String
        public var code: String?
        public var procedure: Key<Procedure>?
        public var applicant: String?
        public var body: String?
        /// Why nothing can be made of it; nil where a clerk looks at it.
        public var reason: String?
        public var raw: AttachedFile?
        /// The dossier that something is added to.
        public var dossier: Key<LedgerCase>?
        public var source = PortalItem.Source.portal
        public var desk = PortalItem.Desk.counter
        /// A hash over the form that it came in; nil for what no form sent.
        public var mark: String?

        public init(kind: PortalMessage.Kind, name: String) {
            self.kind = kind
            self.name = name
        }
    }

    /// Nil where the same came before and was not sent back: the same message, or a dossier of the same number.
    public static func insert(_ tx: any Transaction, _ new: New, _ files: [PortalFile]) throws -> Key<PortalItem>? {
        if let raw = new.raw { try FileRowStore.put(tx, hash: raw.hash, size: raw.size, mediaType: raw.mediaType) }
        let row = try tx.first(
            """
            INSERT INTO portal_item (kind, state, name, code, procedure_id, applicant, body, raw_hash, arrived_at, reason, case_id, source,
                desk, mark)
            VALUES (\(new.kind), \(new.reason == nil ? PortalItem.State.waiting : .malformed), \(new.name), \(new.code),
                \(new.procedure), \(new.applicant), \(new.body), \(new.raw?.hash), \(tx.now), \(new.reason), \(new.dossier),
                \(new.source), \(new.desk), \(new.mark))
            ON CONFLICT DO NOTHING RETURNING id
            """)
        guard let id: Key<PortalItem> = try row?.key("id") else { return nil }
        for (position, file) in files.enumerated() {
            try FileRowStore.put(
                tx, hash: file.file.hash, size: file.file.size, mediaType: file.file.mediaType)
            try tx.send(
                """
                INSERT INTO portal_file (item_id, position, part, file_hash, name)
                VALUES (\(id), \(position), \(file.part), \(file.file.hash), \(file.file.name))
                """)
        }
        return id
    }

    /// The dossier of the ledger that came under that number, with its procedure; nil where none did.
    public static func dossier(
        _ tx: any Transaction, code: String
    ) throws -> (dossier: Key<LedgerCase>, procedure: Key<Procedure>?)? {
        try tx.first(
            """
            SELECT i.case_id, c.procedure_id FROM portal_item i JOIN process_case c ON c.id = i.case_id
            WHERE i.code = \(code) AND i.kind = 'dossier' AND i.state IN ('waiting', 'taken') AND i.source = 'portal'
            """
        ).map { row in (try row.key("case_id"), try row.keyIfPresent("procedure_id")) }
    }

    /// Whether the dossier is open and waits for whoever brought it. What was sent on the own form is waited for only where it came since
    /// this wait began: what is left of an earlier one answers another question.
    public static func isAwaited(_ tx: any Transaction, _ dossier: Key<LedgerCase>, _ item: PortalItem) throws -> Bool {
        let since: SQL = item.source == .form ? " AND \(sql: waitBegan) <= \(item.arrivedAt)" : .empty
        return try tx.first(
            """
            SELECT c.id FROM process_case c
            WHERE c.id = \(dossier) AND c.is_open = TRUE AND c.holder_id IS NULL\(sql: since)
            """) != nil
    }

    /// When `process_case c` came into the state in which it is.
    static let waitBegan: SQL = """
        (SELECT MIN(came.at) FROM process_transition came WHERE came.case_id = c.id AND came.position > COALESCE(
            (SELECT MAX(other.position) FROM process_transition other
                WHERE other.case_id = c.id AND other.state <> c.state), 0))
        """

    /// When that came which was added to the dossier and which nobody has looked at yet; nil where nothing waits.
    public static func supplementWaitsSince(_ tx: any Transaction, _ dossier: Key<LedgerCase>) throws -> Instant? {
        try tx.first(
            """
            SELECT MIN(arrived_at) AS since FROM portal_item
            WHERE case_id = \(dossier) AND kind = 'supplement' AND state = 'waiting'
            """)?.instantIfPresent("since")
    }

    /// The procedure of that national number by which dossiers are taken in.
    public static func procedure(_ tx: any Transaction, code: String) throws -> Key<Procedure>? {
        try tx.first("SELECT id FROM procedure WHERE code = \(code) AND is_active = TRUE AND audience = 'public'")?
            .key("id")
    }

    /// The first comes first among what waits, the last among the rest.
    public static func page(
        _ tx: any Transaction, _ state: PortalItem.State, of desks: Set<PortalItem.Desk>, after id: Key<PortalItem>?,
        limit: Int
    ) throws -> [PortalItem] {
        try tx.query(page(state, of: desks, after: id, limit: limit)).map(PortalItem.init)
    }

    static func page(
        _ state: PortalItem.State, of desks: Set<PortalItem.Desk>, after id: Key<PortalItem>?, limit: Int
    ) -> SQL {
        let order: SQL = state == .waiting ? "i.id" : "i.id DESC"
        let place: SQL = id.map { state == .waiting ? " AND i.id > \($0)" : " AND i.id < \($0)" } ?? .empty
        return
            "\(sql: select(.empty)) WHERE \(sql: these(desks))i.state = \(state)\(sql: place) ORDER BY \(sql: order) LIMIT \(limit)"
    }

    /// How many wait, `limit` for more.
    public static func count(
        _ tx: any Transaction, of desks: Set<PortalItem.Desk>, limit: Int
    ) throws -> Int {
        try tx.first(
            """
            SELECT COUNT(*) AS number FROM (
                SELECT i.id FROM portal_item i WHERE \(sql: these(desks))i.state = 'waiting' LIMIT \(limit)) waiting
            """
        )?.int("number") ?? 0
    }

    /// What one desk takes in; whoever keeps both sees all.
    private static func these(_ desks: Set<PortalItem.Desk>) -> SQL {
        guard desks.count < PortalItem.Desk.allCases.count else { return .empty }
        return desks.first.map { "i.desk = \($0) AND " } ?? "1 = 0 AND "
    }

    /// With the message as it came, JSON without files. Throws `.notFound`.
    public static func find(_ tx: any Transaction, _ id: Key<PortalItem>) throws -> (item: PortalItem, body: String?) {
        guard let row = try tx.first("\(sql: select(", i.body")) WHERE i.id = \(id)") else { throw notFound }
        return (try PortalItem(row), try row.textIfPresent("body"))
    }

    public static func files(_ tx: any Transaction, of id: Key<PortalItem>) throws -> [PortalFile] {
        try tx.query(
            """
            SELECT p.part, p.file_hash, p.name, f.size, f.media_type FROM portal_file p
            JOIN file f ON f.hash = p.file_hash WHERE p.item_id = \(id) ORDER BY p.position LIMIT 200
            """
        ).map { row in
            PortalFile(
                part: try row.textIfPresent("part"),
                file: AttachedFile(
                    hash: try row.text("file_hash"), size: try row.int("size"), name: try row.text("name"),
                    mediaType: try row.text("media_type")))
        }
    }

    /// A dossier came of it, or it went into one. Throws `.stale` when somebody was faster.
    public static func take(_ tx: any Transaction, _ id: Key<PortalItem>, as dossier: Key<LedgerCase>) throws {
        try tx.changeOne(
            "UPDATE portal_item SET state = 'taken', case_id = \(dossier) WHERE id = \(id) AND state = 'waiting'")
    }

    /// The portal's number of a dossier; nil where it did not come through the portal.
    public static func code(_ tx: any Transaction, of dossier: Key<LedgerCase>) throws -> String? {
        try tx.first(
            """
            SELECT code FROM portal_item WHERE case_id = \(dossier) AND kind = 'dossier' AND state = 'taken' AND source = 'portal'
            """)?.textIfPresent("code")
    }

    /// Nobody can make anything of it here: the reason is told to the portal. The same form may come again, as something new. Throws `.stale`
    /// when somebody was faster.
    public static func refuse(
        _ tx: any Transaction, _ id: Key<PortalItem>, because reason: String, by person: Key<Person>
    ) throws {
        try tx.changeOne(
            """
            UPDATE portal_item SET state = 'refused', reason = \(reason), refused_by_id = \(person), refused_at = \(tx.now),
                mark = NULL
            WHERE id = \(id) AND state = 'waiting'
            """)
    }

    /// A message is as long as its answers: lists go without.
    private static func select(_ more: SQL) -> SQL {
        """
        SELECT i.id, i.source, i.desk, i.kind, i.state, i.code, i.procedure_id, pr.title, i.applicant, i.arrived_at, i.reason, i.case_id,
            c.code AS case_code\(sql: more)
        FROM portal_item i LEFT JOIN procedure pr ON pr.id = i.procedure_id LEFT JOIN process_case c ON c.id = i.case_id
        """
    }
}

extension PortalItem {
    fileprivate init(_ row: Row) throws {
        self.init(
            id: try row.key("id"), source: try row.code("source"), desk: try row.code("desk"),
            kind: try row.code("kind"), state: try row.code("state"),
            code: try row.textIfPresent("code"), procedure: try row.keyIfPresent("procedure_id"),
            title: try row.textIfPresent("title"), applicant: try row.textIfPresent("applicant"),
            arrivedAt: try row.instant("arrived_at"), reason: try row.textIfPresent("reason"),
            dossier: try row.keyIfPresent("case_id"), dossierCode: try row.textIfPresent("case_code"))
    }
}
