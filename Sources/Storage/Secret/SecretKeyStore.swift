public import Office

/// By which keys the secrets in this database are sealed, and which of them are not under the one in force.
public enum SecretKeyStore {
    public static func marks(_ tx: any Transaction) throws -> [String] {
        try tx.query("SELECT mark FROM secret_key ORDER BY since, mark LIMIT 10").map { try $0.text("mark") }
    }

    /// From now on something may be sealed with this key.
    public static func note(_ tx: any Transaction, _ mark: String) throws {
        try tx.send(
            "INSERT INTO secret_key (mark, since) VALUES (\(mark), \(tx.now)) ON CONFLICT (mark) DO NOTHING")
    }

    /// Lets one program at a time seal anew: others wait until this transaction has ended, and see what it did.
    public static func hold(_ tx: any Transaction, _ mark: String) throws {
        _ = try tx.execute("UPDATE secret_key SET since = since WHERE mark = \(mark)")
    }

    /// Nothing is sealed with the others any more.
    public static func forget(_ tx: any Transaction, allBut mark: String) throws {
        try tx.send("DELETE FROM secret_key WHERE mark <> \(mark)")
    }

    // MARK: - What does not begin with `prefix`

    public static func factors(
        _ tx: any Transaction, not prefix: String, limit: Int
    ) throws -> [(id: Key<Account>, secret: String)] {
        try tx.query(
            """
            SELECT account_id, secret FROM second_factor WHERE secret NOT LIKE \(prefix + "%")
            ORDER BY account_id LIMIT \(limit)
            """
        ).map { (try $0.key("account_id"), try $0.text("secret")) }
    }

    public static func webhooks(
        _ tx: any Transaction, not prefix: String, limit: Int
    ) throws -> [(id: Key<Webhook>, secret: String)] {
        try tx.query(
            """
            SELECT id, secret FROM webhook WHERE secret NOT LIKE \(prefix + "%") ORDER BY id LIMIT \(limit)
            """
        ).map { (try $0.key("id"), try $0.text("secret")) }
    }

    public static func offices(
        _ tx: any Transaction, not prefix: String, limit: Int
    ) throws -> [(name: String, secret: String)] {
        try tx.query(
            """
            SELECT name, secret FROM office_secret WHERE secret NOT LIKE \(prefix + "%")
            ORDER BY name LIMIT \(limit)
            """
        ).map { (try $0.text("name"), try $0.text("secret")) }
    }

    /// Petitions and visits with a secret sender.
    public static func petitions(
        _ tx: any Transaction, not prefix: String, limit: Int
    ) throws -> [Key<LedgerCase>] {
        try tx.query(
            """
            SELECT DISTINCT case_id FROM petition_sender
            WHERE is_secret AND (sealed IS NULL OR sealed NOT LIKE \(prefix + "%"))
            ORDER BY case_id LIMIT \(limit)
            """
        ).map { try $0.key("case_id") }
    }

    /// Ends sign-ins that are under way with a secret of a factor that is being set up; returns how many.
    public static func endSteps(_ tx: any Transaction, not prefix: String) throws -> Int {
        try tx.execute(
            "DELETE FROM sign_in_step WHERE secret IS NOT NULL AND secret NOT LIKE \(prefix + "%")")
    }
}
