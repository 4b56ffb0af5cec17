public import Office
public import WorkTime

/// What leaves the transaction: written in it, taken up by a worker after it.
public enum OutboxStore {
    public struct Message: Sendable, Equatable {
        public let id: Key<Message>
        public let kind: String
        public let payload: String
        /// Which attempt this is, from 1.
        public let attempt: Int

        public init(id: Key<Message>, kind: String, payload: String, attempt: Int) {
            self.id = id
            self.kind = kind
            self.payload = payload
            self.attempt = attempt
        }
    }

    /// A message that was given up.
    public struct DeadLetter: Sendable, Equatable {
        public let id: Key<Message>
        public let kind: String
        public let attempts: Int
        public let lastError: String?
        public let createdAt: Instant

        public init(id: Key<Message>, kind: String, attempts: Int, lastError: String?, createdAt: Instant) {
            self.id = id
            self.kind = kind
            self.attempts = attempts
            self.lastError = lastError
            self.createdAt = createdAt
        }
    }

    public static func post(_ tx: any Transaction, kind: String, payload: String, due: Instant? = nil) throws {
        try tx.execute(
            """
            INSERT INTO outbox (kind, payload, due_at, attempts, is_dead, created_at)
            VALUES (\(kind), \(payload), \(due ?? tx.now), 0, \(false), \(tx.now))
            """)
    }

    /// Takes what is due, in order, and keeps other workers off it until `until`. A worker that died loses its lease then.
    public static func lease(_ tx: any Transaction, until: Instant, limit: Int) throws -> [Message] {
        // The condition on the lease stands outside too: on PostgreSQL it is asked again once a rival has let go.
        try tx.query(
            """
            UPDATE outbox SET leased_until = \(until), attempts = attempts + 1
            WHERE id IN (
                SELECT id FROM outbox
                WHERE NOT is_dead AND due_at <= \(tx.now) AND (leased_until IS NULL OR leased_until <= \(tx.now))
                ORDER BY due_at, id LIMIT \(limit)
            ) AND (leased_until IS NULL OR leased_until <= \(tx.now))
            RETURNING id, kind, payload, attempts
            """
        ).map { row in
            Message(
                id: try row.key("id"), kind: try row.text("kind"), payload: try row.text("payload"),
                attempt: try row.int("attempts"))
        }.sorted { $0.id < $1.id }
    }

    public static func done(_ tx: any Transaction, _ id: Key<Message>) throws {
        try tx.execute("DELETE FROM outbox WHERE id = \(id)")
    }

    /// Puts it back for later.
    public static func retry(_ tx: any Transaction, _ id: Key<Message>, at due: Instant, error: String) throws {
        try tx.execute(
            "UPDATE outbox SET due_at = \(due), leased_until = NULL, last_error = \(error) WHERE id = \(id)")
    }

    /// Gives it up until somebody revives it.
    public static func bury(_ tx: any Transaction, _ id: Key<Message>, error: String) throws {
        try tx.execute(
            "UPDATE outbox SET is_dead = \(true), leased_until = NULL, last_error = \(error) WHERE id = \(id)")
    }

    /// Tries a dead letter again from the beginning.
    public static func revive(_ tx: any Transaction, _ id: Key<Message>) throws {
        try tx.execute(
            """
            UPDATE outbox SET is_dead = \(false), attempts = 0, due_at = \(tx.now), leased_until = NULL
            WHERE id = \(id) AND is_dead
            """)
    }

    public static func deadLetters(_ tx: any Transaction, limit: Int) throws -> [DeadLetter] {
        try tx.query(
            """
            SELECT id, kind, attempts, last_error, created_at FROM outbox WHERE is_dead ORDER BY id LIMIT \(limit)
            """
        ).map { row in
            DeadLetter(
                id: try row.key("id"), kind: try row.text("kind"), attempts: try row.int("attempts"),
                lastError: try row.textIfPresent("last_error"), createdAt: try row.instant("created_at"))
        }
    }
}
