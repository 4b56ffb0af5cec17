public import Office
public import WorkTime

/// The keys by which programs come in for people.
public enum APITokenStore {
    /// Whose key it is and how far it reaches.
    public struct Holder: Sendable, Equatable {
        public let token: Key<APIToken>
        public let account: Key<Account>
        public let login: String
        public let person: Key<Person>
        public let reach: APIToken.Reach
        public let isWorthNoting: Bool
    }

    public static func insert(
        _ tx: any Transaction, account: Key<Account>, name: String, reach: APIToken.Reach, tokenHash: String,
        expiresAt: Instant
    ) throws -> Key<APIToken> {
        let row = try tx.first(
            """
            INSERT INTO api_token (account_id, name, reach, token_hash, created_at, expires_at)
            VALUES (\(account), \(name), \(reach), \(tokenHash), \(tx.now), \(expiresAt)) RETURNING id
            """)
        guard let row else { throw StorageError(.row, "no key was returned") }
        return try row.key("id")
    }

    /// Nil when it is unknown, too old or revoked, or its account is not active.
    public static func holder(_ tx: any Transaction, tokenHash: String) throws -> Holder? {
        try tx.first(holder(tokenHash: tokenHash, at: tx.now)).map { row in
            let used = try row.instantIfPresent("used_at")
            return Holder(
                token: try row.key("id"), account: try row.key("account_id"), login: try row.text("login"),
                person: try row.key("person_id"), reach: try row.code("reach"),
                isWorthNoting: used.map { tx.now >= $0.adding(seconds: APIToken.grain) } ?? true)
        }
    }

    static func holder(tokenHash: String, at now: Instant) -> SQL {
        """
        SELECT t.id, t.account_id, t.reach, t.used_at, a.login, a.person_id FROM api_token AS t
        JOIN account AS a ON a.id = t.account_id AND a.state = 'active'
        WHERE t.token_hash = \(tokenHash) AND t.revoked_at IS NULL AND t.expires_at > \(now)
        """
    }

    public static func noteUse(_ tx: any Transaction, _ id: Key<APIToken>) throws {
        try tx.send("UPDATE api_token SET used_at = \(tx.now) WHERE id = \(id)")
    }

    /// The account's keys that still work, newest first.
    public static func all(_ tx: any Transaction, of account: Key<Account>) throws -> [APIToken] {
        try tx.query(all(of: account, at: tx.now)).map { row in
            APIToken(
                id: try row.key("id"), name: try row.text("name"), reach: try row.code("reach"),
                createdAt: try row.instant("created_at"), expiresAt: try row.instant("expires_at"),
                usedAt: try row.instantIfPresent("used_at"))
        }
    }

    static func all(of account: Key<Account>, at now: Instant) -> SQL {
        """
        SELECT id, name, reach, created_at, expires_at, used_at FROM api_token
        WHERE account_id = \(account) AND revoked_at IS NULL AND expires_at > \(now) ORDER BY id DESC LIMIT 100
        """
    }

    /// False when the account has no such key that works.
    public static func revoke(_ tx: any Transaction, _ id: Key<APIToken>, of account: Key<Account>) throws -> Bool {
        try tx.execute(
            """
            UPDATE api_token SET revoked_at = \(tx.now)
            WHERE id = \(id) AND account_id = \(account) AND revoked_at IS NULL AND expires_at > \(tx.now)
            """) == 1
    }

    /// How many were revoked.
    @discardableResult
    public static func revokeAll(_ tx: any Transaction, of account: Key<Account>) throws -> Int {
        try tx.execute(revokeAll(of: account, at: tx.now))
    }

    static func revokeAll(of account: Key<Account>, at now: Instant) -> SQL {
        "UPDATE api_token SET revoked_at = \(now) WHERE account_id = \(account) AND revoked_at IS NULL"
    }
}
