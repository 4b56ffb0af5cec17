public import Office

/// The other systems that are told what happens.
public enum WebhookStore {
    /// It is told of what is sealed from now on. Its secret follows, sealed for its key.
    public static func insert(
        _ tx: any Transaction, name: String, address: String, groups: [String], by person: Key<Person>
    ) throws -> Key<Webhook> {
        let row = try tx.first(
            """
            INSERT INTO webhook (
                name, address, secret, act_groups, is_active, after_seq, created_by, created_at, version)
            VALUES (
                \(name), \(address), '', \(groups.joined(separator: " ")), TRUE,
                COALESCE((SELECT MAX(seq) FROM journal_entry WHERE seq IS NOT NULL), 0), \(person), \(tx.now), 1)
            RETURNING id
            """)
        guard let row else { throw StorageError(.row, "no key was returned") }
        return try row.key("id")
    }

    /// Told again, it goes on where it stopped.
    public static func change(
        _ tx: any Transaction, _ id: Key<Webhook>, name: String, address: String, groups: [String], isActive: Bool,
        version: Int64
    ) throws {
        try tx.changeOne(
            """
            UPDATE webhook SET name = \(name), address = \(address), act_groups = \(groups.joined(separator: " ")),
                is_active = \(isActive), version = version + 1
            WHERE id = \(id) AND version = \(version)
            """)
    }

    /// False when it is gone already.
    public static func remove(_ tx: any Transaction, _ id: Key<Webhook>) throws -> Bool {
        try tx.execute("DELETE FROM webhook WHERE id = \(id)") == 1
    }

    public static func all(_ tx: any Transaction) throws -> [Webhook] {
        try tx.query("\(sql: selection) ORDER BY id LIMIT 100").map(webhook)
    }

    public static func find(_ tx: any Transaction, _ id: Key<Webhook>) throws -> Webhook? {
        try tx.first("\(sql: selection) WHERE id = \(id)").map(webhook)
    }

    public static func setSecret(_ tx: any Transaction, _ id: Key<Webhook>, _ secret: String) throws {
        try tx.changeOne("UPDATE webhook SET secret = \(secret) WHERE id = \(id)")
    }

    public static func stop(_ tx: any Transaction, _ id: Key<Webhook>) throws {
        try tx.changeOne("UPDATE webhook SET is_active = FALSE, version = version + 1 WHERE id = \(id)")
    }

    /// As it is sealed.
    public static func secret(_ tx: any Transaction, _ id: Key<Webhook>) throws -> String? {
        try tx.first("SELECT secret FROM webhook WHERE id = \(id)")?.text("secret")
    }

    /// Those for which something was sealed, with the last entry that was looked at for each.
    public static func behind(_ tx: any Transaction) throws -> [(webhook: Webhook, after: Int64)] {
        try tx.query(
            """
            \(sql: selection) WHERE is_active
                AND after_seq < COALESCE((SELECT MAX(seq) FROM journal_entry WHERE seq IS NOT NULL), 0)
            ORDER BY id LIMIT 100
            """
        ).map { (webhook: try webhook($0), after: Int64(try $0.int("after_seq"))) }
    }

    /// Goes on from one entry to another; false when somebody else did so first.
    public static func pass(
        _ tx: any Transaction, _ id: Key<Webhook>, from after: Int64, to last: Int64
    ) throws -> Bool {
        try tx.execute("UPDATE webhook SET after_seq = \(last) WHERE id = \(id) AND after_seq = \(after)") == 1
    }

    public static func noteDelivery(_ tx: any Transaction, _ id: Key<Webhook>) throws {
        try tx.send("UPDATE webhook SET delivered_at = \(tx.now) WHERE id = \(id)")
    }

    private static let selection: SQL = """
        SELECT id, name, address, act_groups, is_active, after_seq, delivered_at, version FROM webhook
        """

    private static func webhook(_ row: Row) throws -> Webhook {
        Webhook(
            id: try row.key("id"), name: try row.text("name"), address: try row.text("address"),
            groups: try row.text("act_groups").split(separator: " ").map(String.init),
            isActive: try row.bool("is_active"),
            deliveredAt: try row.instantIfPresent("delivered_at"), version: Int64(try row.int("version")))
    }
}
