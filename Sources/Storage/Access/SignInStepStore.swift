public import Office
import WorkTime

/// Sign-ins whose password was right and whose second factor is still to come.
public enum SignInStepStore {
    public struct Step: Sendable, Equatable {
        public let account: Key<Account>
        /// Of a factor that is being set up; nil where one is in force.
        public let secret: String?
    }

    public static func insert(
        _ tx: any Transaction, tokenHash: String, account: Key<Account>, secret: String?
    ) throws {
        try tx.send(sweep(at: tx.now))
        try tx.send(
            """
            INSERT INTO sign_in_step (token_hash, account_id, secret, expires_at)
            VALUES (\(tokenHash), \(account), \(secret), \(tx.now.adding(seconds: SecondFactor.stepLife)))
            """)
    }

    static func sweep(at now: Instant) -> SQL { "DELETE FROM sign_in_step WHERE expires_at <= \(now)" }

    static func find(tokenHash: String, at now: Instant) -> SQL {
        "SELECT account_id, secret FROM sign_in_step WHERE token_hash = \(tokenHash) AND expires_at > \(now)"
    }

    /// Nil when it is unknown or too old.
    public static func find(_ tx: any Transaction, tokenHash: String) throws -> Step? {
        try tx.first(find(tokenHash: tokenHash, at: tx.now)).map {
            Step(account: try $0.key("account_id"), secret: try $0.textIfPresent("secret"))
        }
    }

    /// Uses it up; false when somebody else did so first.
    public static func use(_ tx: any Transaction, tokenHash: String) throws -> Bool {
        try tx.execute("DELETE FROM sign_in_step WHERE token_hash = \(tokenHash) AND expires_at > \(tx.now)") == 1
    }

    public static func endAll(_ tx: any Transaction, of account: Key<Account>) throws {
        try tx.send("DELETE FROM sign_in_step WHERE account_id = \(account)")
    }
}
