public import Office

/// What the outbox gave up.
public enum DeadLetterStore {
    /// One page, oldest first.
    public static func page(
        _ tx: any Transaction, after: Key<DeadLetter>?, limit: Int
    ) throws -> [DeadLetter] {
        try tx.query(page(after: after, limit: limit)).map(letter)
    }

    static func page(after: Key<DeadLetter>?, limit: Int) -> SQL {
        "\(sql: selection) WHERE is_dead AND id > \(after?.value ?? 0) ORDER BY id LIMIT \(limit)"
    }

    public static func find(_ tx: any Transaction, _ id: Key<DeadLetter>) throws -> DeadLetter? {
        try tx.first("\(sql: selection) WHERE is_dead AND id = \(id)").map(letter)
    }

    /// How many there are, up to 100.
    public static func count(_ tx: any Transaction) throws -> Int {
        try tx.query("SELECT id FROM outbox WHERE is_dead ORDER BY id LIMIT 100").count
    }

    /// Tries it again from the beginning. False when it is no dead letter any more.
    public static func revive(_ tx: any Transaction, _ id: Key<DeadLetter>) throws -> Bool {
        try tx.execute(
            """
            UPDATE outbox SET is_dead = \(false), attempts = 0, due_at = \(tx.now), leased_until = NULL
            WHERE id = \(id) AND is_dead
            """) == 1
    }

    /// Throws it away. False when it is no dead letter any more.
    public static func drop(_ tx: any Transaction, _ id: Key<DeadLetter>) throws -> Bool {
        try tx.execute("DELETE FROM outbox WHERE id = \(id) AND is_dead") == 1
    }

    private static let selection: SQL = """
        SELECT id, kind, attempts, last_error, created_at FROM outbox
        """

    private static func letter(_ row: Row) throws -> DeadLetter {
        DeadLetter(
            id: try row.key("id"), kind: try row.text("kind"), attempts: try row.int("attempts"),
            lastError: try row.textIfPresent("last_error"), createdAt: try row.instant("created_at"))
    }
}
