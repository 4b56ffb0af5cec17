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

    /// The one that carries this payload; nil when it was not given up.
    public static func find(
        _ tx: any Transaction, kind: OutboxKind, payload: String
    ) throws -> Key<DeadLetter>? {
        try tx.first(
            "SELECT id FROM outbox WHERE kind = \(kind.rawValue) AND payload = \(payload) AND is_dead ORDER BY id LIMIT 1"
        )?.key("id")
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

    /// The names of those for whom the mails among these letters are: one statement for each kind among them.
    public static func recipients(
        _ tx: any Transaction, of letters: [DeadLetter]
    ) throws -> [Key<DeadLetter>: String] {
        var names: [Key<DeadLetter>: String] = [:]
        func name(
            _ kind: OutboxKind, by key: KeyPath<DeadLetter, Int64?> = \.addressee, _ query: ([Int64]) -> SQL
        ) throws {
            let mails = letters.filter { $0.kind == kind.rawValue && $0[keyPath: key] != nil }
            let keys = Set(mails.compactMap { $0[keyPath: key] })
            guard !keys.isEmpty else { return }
            let rows = try tx.query(query(keys.sorted()))
            let found = Dictionary(try rows.map { (Int64(try $0.int("id")), try $0.text("full_name")) }) { $1 }
            for mail in mails { names[mail.id] = mail[keyPath: key].flatMap { found[$0] } }
        }
        try name(.noticeMail) { keys in
            """
            SELECT n.id, p.full_name FROM notice n JOIN person p ON p.id = n.recipient_id
            WHERE n.id IN (\(list: keys)) ORDER BY n.id
            """
        }
        try name(.digestMail) { keys in "SELECT id, full_name FROM person WHERE id IN (\(list: keys)) ORDER BY id" }
        try name(.webhook) { keys in "SELECT id, name AS full_name FROM webhook WHERE id IN (\(list: keys)) ORDER BY id"
        }
        try name(.applicantMail) { keys in
            "SELECT case_id AS id, name AS full_name FROM process_applicant WHERE case_id IN (\(list: keys)) ORDER BY case_id"
        }
        try name(.portalStatus) { keys in
            "SELECT id, code AS full_name FROM process_case WHERE id IN (\(list: keys)) ORDER BY id"
        }
        try name(.portalStatus, by: \.portalItem) { keys in
            "SELECT id, code AS full_name FROM portal_item WHERE code IS NOT NULL AND id IN (\(list: keys)) ORDER BY id"
        }
        try name(.feedbackMail) { keys in
            "SELECT id, code AS full_name FROM regulation_feedback WHERE id IN (\(list: keys)) ORDER BY id"
        }
        try name(.paperMail) { keys in
            "SELECT id, name AS full_name FROM outgoing_recipient WHERE id IN (\(list: keys)) ORDER BY id"
        }
        return names
    }

    private static let selection: SQL = """
        SELECT id, kind, payload, attempts, last_error, created_at FROM outbox
        """

    private static func letter(_ row: Row) throws -> DeadLetter {
        DeadLetter(
            id: try row.key("id"), kind: try row.text("kind"), payload: try row.text("payload"),
            attempts: try row.int("attempts"),
            lastError: try row.textIfPresent("last_error"), createdAt: try row.instant("created_at"))
    }
}
