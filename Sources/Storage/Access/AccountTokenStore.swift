public import Office
public import WorkTime

/// The one-time links by which a person chooses a password.
public enum AccountTokenStore {
    /// Makes a link; earlier ones of the account stop working.
    public static func insert(
        _ tx: any Transaction, account: Key<Account>, purpose: AccountLink.Purpose, tokenHash: String,
        expiresAt: Instant
    ) throws {
        try endAll(tx, of: account)
        try tx.send(
            """
            INSERT INTO account_token (account_id, purpose, token_hash, expires_at)
            VALUES (\(account), \(purpose), \(tokenHash), \(expiresAt))
            """)
    }

    /// What the link stands for; nil when it is unknown, used or too old, or its account is deactivated.
    public static func find(_ tx: any Transaction, tokenHash: String) throws -> AccountLink? {
        try tx.first(
            """
            SELECT t.account_id, t.purpose, t.expires_at, a.login, a.person_id, p.full_name
            FROM account_token AS t
            JOIN account AS a ON a.id = t.account_id AND a.state <> 'deactivated'
            JOIN person AS p ON p.id = a.person_id
            WHERE t.token_hash = \(tokenHash) AND t.used_at IS NULL AND t.expires_at > \(tx.now)
            """
        ).map { row in
            AccountLink(
                account: try row.key("account_id"), person: try row.key("person_id"), login: try row.text("login"),
                personName: try row.text("full_name"), purpose: try row.code("purpose"),
                expiresAt: try row.instant("expires_at"))
        }
    }

    /// Uses the link up; false when somebody else did so first.
    public static func use(_ tx: any Transaction, tokenHash: String) throws -> Bool {
        try tx.execute(
            """
            UPDATE account_token SET used_at = \(tx.now)
            WHERE token_hash = \(tokenHash) AND used_at IS NULL AND expires_at > \(tx.now)
            """) == 1
    }

    public static func endAll(_ tx: any Transaction, of account: Key<Account>) throws {
        try tx.send("UPDATE account_token SET used_at = \(tx.now) WHERE account_id = \(account) AND used_at IS NULL")
    }
}
