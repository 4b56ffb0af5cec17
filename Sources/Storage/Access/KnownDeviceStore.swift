public import Office

/// The browsers that are known to be a person's own.
public enum KnownDeviceStore {
    /// Whether somebody has signed in to the account with this browser before.
    public static func isKnown(_ tx: any Transaction, tokenHash: String, account: Key<Account>) throws -> Bool {
        try tx.first(
            "SELECT id FROM known_device WHERE token_hash = \(tokenHash) AND account_id = \(account)") != nil
    }

    public static func note(_ tx: any Transaction, tokenHash: String, account: Key<Account>) throws {
        try tx.send(
            """
            INSERT INTO known_device (token_hash, account_id, seen_at) VALUES (\(tokenHash), \(account), \(tx.now))
            ON CONFLICT (token_hash) DO UPDATE SET seen_at = excluded.seen_at
            """)
    }

    /// Forgets all browsers of the account, when its password may be in wrong hands.
    public static func forgetAll(_ tx: any Transaction, of account: Key<Account>) throws {
        try tx.send("DELETE FROM known_device WHERE account_id = \(account)")
    }
}
