public import Office
public import WorkTime

/// What leaves the transaction: written in it, taken up by a worker after it.
public enum OutboxStore {
    public struct Message: Sendable, Equatable {
        public let id: Key<Message>
        public let kind: OutboxKind
        public let payload: String
        /// Which attempt this is, from 1.
        public let attempt: Int

        public init(id: Key<Message>, kind: OutboxKind, payload: String, attempt: Int) {
            self.id = id
            self.kind = kind
            self.payload = payload
            self.attempt = attempt
        }
    }

    public static func post(
        _ tx: any Transaction, kind: OutboxKind, payload: String, due: Instant? = nil
    ) throws {
        try post(tx, kind: kind, payloads: [payload], due: due)
    }

    /// Many at once, a thousand a statement.
    public static func post(
        _ tx: any Transaction, kind: OutboxKind, payloads: [String], due: Instant? = nil
    ) throws {
        for chunk in payloads.chunks() {
            let rows = chunk.map { payload in
                [
                    kind.rawValue.sqlValue, payload.sqlValue, (due ?? tx.now).sqlValue, 0.sqlValue, false.sqlValue,
                    tx.now.sqlValue,
                ]
            }
            try tx.send(
                "INSERT INTO outbox (kind, payload, due_at, attempts, is_dead, created_at) VALUES \(rows: rows)")
        }
    }

    /// Takes what is due, in order, and keeps other workers off it until `until`. A worker that died loses its lease then.
    public static func lease(
        _ tx: any Transaction, until: Instant, limit: Int, kinds: [OutboxKind] = OutboxKind.allCases
    ) throws -> [Message] {
        // On PostgreSQL several processes lease at once: each passes over what another is just taking, and the condition
        // on the lease stands outside too, to be asked again of a row that came free. SQLite has one writer.
        let passing: SQL = tx.dialect == .postgres ? " FOR UPDATE SKIP LOCKED" : ""
        return try tx.query(
            """
            UPDATE outbox SET leased_until = \(until), attempts = attempts + 1
            WHERE id IN (
                SELECT id FROM outbox
                WHERE NOT is_dead AND due_at <= \(tx.now) AND (leased_until IS NULL OR leased_until <= \(tx.now))
                    AND kind IN (\(list: kinds))
                ORDER BY due_at, id LIMIT \(limit)\(sql: passing)
            ) AND (leased_until IS NULL OR leased_until <= \(tx.now))
            RETURNING id, kind, payload, attempts
            """
        ).map { row in
            Message(
                id: try row.key("id"), kind: try row.code("kind"), payload: try row.text("payload"),
                attempt: try row.int("attempts"))
        }.sorted { $0.id < $1.id }
    }

    /// Whether a message with that payload waits to be delivered, or is just being delivered.
    public static func isLive(_ tx: any Transaction, kind: OutboxKind, payload: String) throws -> Bool {
        try tx.first(
            "SELECT id FROM outbox WHERE NOT is_dead AND kind = \(kind) AND payload = \(payload) ORDER BY id LIMIT 1"
        ) != nil
    }

    /// Takes it out. The attempt says whose it is: a worker that lost its lease ends nothing.
    @discardableResult
    public static func done(_ tx: any Transaction, _ message: Message) throws -> Bool {
        try tx.execute("DELETE FROM outbox WHERE id = \(message.id) AND attempts = \(message.attempt)") == 1
    }

    /// Puts it back for later.
    @discardableResult
    public static func retry(
        _ tx: any Transaction, _ message: Message, at due: Instant, error: String
    ) throws -> Bool {
        try tx.execute(
            """
            UPDATE outbox SET due_at = \(due), leased_until = NULL, last_error = \(error)
            WHERE id = \(message.id) AND attempts = \(message.attempt) AND NOT is_dead
            """) == 1
    }

    /// Gives back what was taken and not begun, as if it had not been taken.
    public static func release(_ tx: any Transaction, _ messages: [Message]) throws {
        for message in messages {
            try tx.send(
                """
                UPDATE outbox SET leased_until = NULL, attempts = attempts - 1
                WHERE id = \(message.id) AND attempts = \(message.attempt) AND NOT is_dead
                """)
        }
    }

    /// Ends every lease: whoever held one is gone.
    public static func freeAll(_ tx: any Transaction) throws {
        try tx.send("UPDATE outbox SET leased_until = NULL WHERE NOT is_dead AND leased_until IS NOT NULL")
    }

    /// Gives it up until somebody revives it.
    @discardableResult
    public static func bury(_ tx: any Transaction, _ message: Message, error: String) throws -> Bool {
        try tx.execute(
            """
            UPDATE outbox SET is_dead = \(true), leased_until = NULL, last_error = \(error)
            WHERE id = \(message.id) AND attempts = \(message.attempt)
            """) == 1
    }
}
