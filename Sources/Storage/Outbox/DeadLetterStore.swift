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

    /// The names of those for whom the mails among these letters are: one statement, whatever kinds there are.
    public static func recipients(
        _ tx: any Transaction, of letters: [DeadLetter]
    ) throws -> [Key<DeadLetter>: String] {
        var selections: [SQL] = []
        var asked: [(place: Int, key: Int64, letter: Key<DeadLetter>)] = []
        for (place, way) in ways.enumerated() {
            let found = letters.compactMap { letter -> (place: Int, key: Int64, letter: Key<DeadLetter>)? in
                guard letter.kind == way.kind.rawValue else { return nil }
                let key = way.isOfPortalItem ? letter.portalItem : letter.addressee
                return key.map { (place: place, key: $0, letter: letter.id) }
            }
            guard !found.isEmpty else { continue }
            asked += found
            let keys = Set(found.map { $0.key }).sorted()
            selections.append("SELECT CAST(\(place) AS BIGINT) AS place, \(sql: way.selection) IN (\(list: keys))")
        }
        guard !selections.isEmpty else { return [:] }
        var known: [Int: [Int64: String]] = [:]
        for row in try tx.query(selections.joined(separator: " UNION ALL ")) {
            known[try row.int("place"), default: [:]][Int64(try row.int("id"))] = try row.text("full_name")
        }
        var names: [Key<DeadLetter>: String] = [:]
        for one in asked { names[one.letter] = known[one.place]?[one.key] ?? names[one.letter] }
        return names
    }

    /// Whose names they are, for one kind.
    private struct Way {
        let kind: OutboxKind
        /// By the message of the portal, not by the addressee.
        var isOfPortalItem = false
        /// From its columns `id` and `full_name` to the key of its condition.
        let selection: SQL
    }

    private static let ways = [
        Way(
            kind: .noticeMail,
            selection: """
                n.id AS id, p.full_name AS full_name FROM notice n JOIN person p ON p.id = n.recipient_id WHERE n.id
                """),
        Way(kind: .digestMail, selection: "p.id AS id, p.full_name AS full_name FROM person p WHERE p.id"),
        Way(kind: .webhook, selection: "w.id AS id, w.name AS full_name FROM webhook w WHERE w.id"),
        Way(
            kind: .applicantMail,
            selection: "a.case_id AS id, a.name AS full_name FROM process_applicant a WHERE a.case_id"),
        Way(kind: .portalStatus, selection: "c.id AS id, c.code AS full_name FROM process_case c WHERE c.id"),
        Way(
            kind: .portalStatus, isOfPortalItem: true,
            selection: "i.id AS id, i.code AS full_name FROM portal_item i WHERE i.code IS NOT NULL AND i.id"),
        Way(
            kind: .feedbackMail, selection: "r.id AS id, r.code AS full_name FROM regulation_feedback r WHERE r.id"),
        Way(kind: .paperMail, selection: "o.id AS id, o.name AS full_name FROM outgoing_recipient o WHERE o.id"),
    ]

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
