public import Office
public import WorkTime

/// Acts on many obligations, item by item.
public enum BulkStore {
    public struct NewItem: Sendable {
        public let obligation: Key<Obligation>
        public let participant: Key<Participant>?
        public let version: Int64
        /// Why it is refused from the start; nil for what is to be done.
        public let refusal: String?

        public init(
            obligation: Key<Obligation>, participant: Key<Participant>?, version: Int64, refusal: String? = nil
        ) {
            self.obligation = obligation
            self.participant = participant
            self.version = version
            self.refusal = refusal
        }
    }

    public struct Pending: Sendable {
        public let position: Int
        public let item: NewItem
    }

    public struct Head: Sendable {
        public let id: Key<BulkSummary>
        public let person: Key<Person>
        public let kind: BulkKind
        /// A `BulkWish` as JSON.
        public let wish: String
    }

    /// The act that this form of the person began already.
    public static func find(_ tx: any Transaction, token: String, of person: Key<Person>) throws -> Key<BulkSummary>? {
        try tx.first("SELECT id FROM bulk_act WHERE person_id = \(person) AND token = \(token)")?.key("id")
    }

    public static func insert(
        _ tx: any Transaction, token: String, by person: Key<Person>, _ kind: BulkKind, wish: String,
        _ items: [NewItem], unseen: Int
    ) throws -> Key<BulkSummary> {
        let row = try tx.first(
            """
            INSERT INTO bulk_act (person_id, token, kind, wish, begun_at, worked_at, is_done, unseen)
            VALUES (
                \(person), \(token), \(kind.rawValue), \(wish), \(tx.now), \(tx.now), FALSE, \(unseen))
            RETURNING id
            """)
        guard let id: Key<BulkSummary> = try row?.key("id") else { throw StorageError(.row, "no bulk act") }
        for chunk in Array(items.enumerated()).chunks() {
            let rows = chunk.map { position, item -> [SQLValue] in
                let state: BulkItem.State = item.refusal == nil ? .pending : .refused
                return [
                    id.sqlValue, position.sqlValue, item.obligation.sqlValue, item.participant.sqlValue,
                    item.version.sqlValue, state.rawValue.sqlValue, item.refusal.sqlValue,
                ]
            }
            try tx.send(
                """
                INSERT INTO bulk_item (bulk_id, position, obligation_id, participant_id, version, state, reason)
                VALUES \(rows: rows)
                """)
        }
        return id
    }

    /// Makes every other worker on the act wait for this transaction. Throws `.notFound` when it is not the person's.
    public static func lock(_ tx: any Transaction, _ id: Key<BulkSummary>, of person: Key<Person>) throws -> Head {
        guard
            let row = try tx.first(
                """
                UPDATE bulk_act SET worked_at = \(tx.now) WHERE id = \(id) AND person_id = \(person)
                RETURNING id, person_id, kind, wish
                """)
        else { throw notFound }
        return try head(row)
    }

    public static func pending(_ tx: any Transaction, of id: Key<BulkSummary>, limit: Int) throws -> [Pending] {
        try tx.query(
            """
            SELECT position, obligation_id, participant_id, version FROM bulk_item
            WHERE bulk_id = \(id) AND state = 'pending' ORDER BY position LIMIT \(limit)
            """
        ).map { row in
            Pending(
                position: try row.int("position"),
                item: NewItem(
                    obligation: try row.key("obligation_id"), participant: try row.keyIfPresent("participant_id"),
                    version: Int64(try row.int("version"))))
        }
    }

    public static func mark(
        _ tx: any Transaction, _ position: Int, of id: Key<BulkSummary>, as state: BulkItem.State, reason: String?
    ) throws {
        try tx.changeOne(
            """
            UPDATE bulk_item SET state = \(state.rawValue), reason = \(reason)
            WHERE bulk_id = \(id) AND position = \(position) AND state = 'pending'
            """)
    }

    public static func finish(_ tx: any Transaction, _ id: Key<BulkSummary>) throws {
        try tx.changeOne("UPDATE bulk_act SET is_done = TRUE WHERE id = \(id)")
    }

    /// Acts that nobody has worked on since then and that are not done: their server was killed.
    public static func abandoned(_ tx: any Transaction, since moment: Instant) throws -> [Head] {
        try tx.query(
            """
            SELECT id, person_id, kind, wish FROM bulk_act WHERE NOT is_done AND worked_at < \(moment)
            ORDER BY worked_at, id LIMIT 20
            """
        ).map(head)
    }

    /// Counts every act that is not done as abandoned: whoever worked on it died.
    public static func freeAll(_ tx: any Transaction) throws {
        try tx.send("UPDATE bulk_act SET worked_at = 0 WHERE NOT is_done")
    }

    /// The act with its items, of which those are named that the actor still sees; `.notFound` when it is another's.
    public static func summary(
        _ tx: any Transaction, _ id: Key<BulkSummary>, of actor: Actor
    ) throws -> BulkSummary {
        let rows = try tx.query(
            """
            SELECT b.kind, b.unseen, i.obligation_id, i.state, i.reason, o.content
            FROM bulk_act b LEFT JOIN bulk_item i ON i.bulk_id = b.id
            LEFT JOIN obligation o ON o.id = i.obligation_id AND \(sql: Access.sees(obligation: "o", actor))
            WHERE b.id = \(id) AND b.person_id = \(actor.person) ORDER BY i.position LIMIT 2000
            """)
        guard let first = rows.first else { throw notFound }
        return BulkSummary(
            kind: try first.code("kind"),
            items: try rows.compactMap { row in
                guard let obligation: Key<Obligation> = try row.keyIfPresent("obligation_id") else { return nil }
                return BulkItem(
                    obligation: obligation, content: try row.textIfPresent("content"), state: try row.code("state"),
                    reason: try row.textIfPresent("reason"))
            }, unseen: try first.int("unseen"))
    }

    /// What the chosen obligations are about, as far as the actor sees them: one statement.
    public static func contents(
        _ tx: any Transaction, of ids: [Key<Obligation>], for actor: Actor
    ) throws -> [Key<Obligation>: String] {
        let rows = try tx.query(
            """
            SELECT o.id, o.content FROM obligation o
            WHERE o.id IN (\(list: ids)) AND \(sql: Access.sees(obligation: "o", actor)) ORDER BY o.id
            """)
        return try Dictionary(uniqueKeysWithValues: rows.map { (try $0.key("id"), try $0.text("content")) })
    }

    private static let notFound = OfficeError(.notFound, "Không tìm thấy lần thực hiện này.")

    private static func head(_ row: Row) throws -> Head {
        Head(
            id: try row.key("id"), person: try row.key("person_id"), kind: try row.code("kind"),
            wish: try row.text("wish"))
    }
}
