public import Office
import WorkTime

/// The browsers in which people are signed in.
public enum SessionStore {
    public static func insert(
        _ tx: any Transaction, account: Key<Account>, tokenHash: String, address: String, device: String
    ) throws -> Key<Session> {
        let row = try tx.first(
            """
            INSERT INTO session (token_hash, account_id, created_at, seen_at, address, device)
            VALUES (\(tokenHash), \(account), \(tx.now), \(tx.now), \(address), \(device)) RETURNING id
            """)
        guard let row else { throw StorageError(.row, "no key was returned") }
        return try row.key("id")
    }

    public static func noteSeen(_ tx: any Transaction, tokenHash: String) throws {
        try tx.send("UPDATE session SET seen_at = \(tx.now) WHERE token_hash = \(tokenHash)")
    }

    /// The account's browsers, the last seen first.
    public static func all(_ tx: any Transaction, of account: Key<Account>) throws -> [Session] {
        try tx.query(all(of: account)).map { row in
            Session(
                id: try row.key("id"), createdAt: try row.instant("created_at"), seenAt: try row.instant("seen_at"),
                address: try row.text("address"), device: try row.text("device"))
        }
    }

    static func all(of account: Key<Account>) -> SQL {
        """
        SELECT id, created_at, seen_at, address, device FROM session
        WHERE account_id = \(account) ORDER BY seen_at DESC, id DESC LIMIT 100
        """
    }

    /// How many sessions the account has, up to 100, and whether a second factor guards it: one statement.
    public static func guards(
        _ tx: any Transaction, of account: Key<Account>
    ) throws -> (sessions: Int, hasSecondFactor: Bool) {
        let row = try tx.first(
            """
            SELECT (SELECT COUNT(*) FROM (SELECT s.id FROM session s WHERE s.account_id = \(account) LIMIT 100) AS own)
                AS session_count, EXISTS (
                    SELECT 1 FROM second_factor f WHERE f.account_id = \(account) AND f.confirmed_at IS NOT NULL)
                AS has_factor
            """)
        return (try row?.int("session_count") ?? 0, try row?.bool("has_factor") ?? false)
    }

    /// Whose session it was; nil when there is none of this token.
    @discardableResult
    public static func end(_ tx: any Transaction, tokenHash: String) throws -> Key<Person>? {
        try tx.first(end(tokenHash: tokenHash)).map { try $0.key("person_id") }
    }

    static func end(tokenHash: String) -> SQL {
        """
        DELETE FROM session WHERE token_hash = \(tokenHash)
        RETURNING (SELECT a.person_id FROM account AS a WHERE a.id = account_id) AS person_id
        """
    }

    /// Ends one of the account's own; false when it is not there.
    public static func end(_ tx: any Transaction, _ id: Key<Session>, of account: Key<Account>) throws -> Bool {
        try tx.execute("DELETE FROM session WHERE id = \(id) AND account_id = \(account)") == 1
    }

    /// Ends all of the account's sessions but one; returns how many.
    @discardableResult
    public static func endAll(
        _ tx: any Transaction, of account: Key<Account>, but kept: Key<Session>? = nil
    ) throws -> Int {
        try tx.execute(endAll(of: account, but: kept))
    }

    static func endAll(of account: Key<Account>, but kept: Key<Session>?) -> SQL {
        "DELETE FROM session WHERE account_id = \(account) AND id <> \(kept?.value ?? 0)"
    }

    /// Removes what nobody can use any more.
    public static func sweep(_ tx: any Transaction) throws {
        for statement in sweep(at: tx.now) { try tx.send(statement) }
    }

    static func sweep(at now: Instant) -> [SQL] {
        [
            "DELETE FROM session WHERE seen_at < \(now.adding(seconds: -SessionLife.idle))",
            "DELETE FROM known_device WHERE seen_at < \(now.adding(seconds: -SessionLife.device))",
            "DELETE FROM sign_in_failure WHERE period < \(SignInLimit.period(of: now) - 96)",
        ]
    }
}
