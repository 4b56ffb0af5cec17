public import Office
import WorkTime

/// Second factors, recovery codes, and who must have one.
public enum SecondFactorStore {
    public static func find(_ tx: any Transaction, of account: Key<Account>) throws -> SecondFactor? {
        try tx.first("SELECT secret, confirmed_at, last_step FROM second_factor WHERE account_id = \(account)").map {
            SecondFactor(
                secret: try $0.text("secret"), confirmedAt: try $0.instantIfPresent("confirmed_at"),
                lastStep: Int64(try $0.int("last_step")))
        }
    }

    /// Keeps a secret that is being set up, in place of an earlier one that was never confirmed. False where one is in
    /// force.
    public static func begin(_ tx: any Transaction, of account: Key<Account>, secret: String) throws -> Bool {
        try tx.execute(
            """
            INSERT INTO second_factor (account_id, secret, confirmed_at, last_step, created_at)
            VALUES (\(account), \(secret), NULL, 0, \(tx.now))
            ON CONFLICT (account_id) DO UPDATE SET secret = excluded.secret, created_at = excluded.created_at
            WHERE second_factor.confirmed_at IS NULL
            """) == 1
    }

    /// Writes the same secret sealed anew.
    public static func reseal(_ tx: any Transaction, of account: Key<Account>, _ secret: String) throws {
        try tx.send("UPDATE second_factor SET secret = \(secret) WHERE account_id = \(account)")
    }

    /// Puts it in force from the code of that period on. False where it is already, or is none.
    public static func confirm(_ tx: any Transaction, of account: Key<Account>, step: Int64) throws -> Bool {
        try tx.execute(
            """
            UPDATE second_factor SET confirmed_at = \(tx.now), last_step = \(step)
            WHERE account_id = \(account) AND confirmed_at IS NULL
            """) == 1
    }

    /// Uses the code of a period up. False where it, or a later one, was used before.
    public static func use(_ tx: any Transaction, step: Int64, of account: Key<Account>) throws -> Bool {
        try tx.execute(
            """
            UPDATE second_factor SET last_step = \(step)
            WHERE account_id = \(account) AND confirmed_at IS NOT NULL AND last_step < \(step)
            """) == 1
    }

    /// Takes factor and recovery codes away. False where there was none.
    @discardableResult
    public static func remove(_ tx: any Transaction, of account: Key<Account>) throws -> Bool {
        try tx.send("DELETE FROM recovery_code WHERE account_id = \(account)")
        return try tx.execute("DELETE FROM second_factor WHERE account_id = \(account)") == 1
    }

    // MARK: - Recovery codes

    /// Puts these in the place of all earlier ones.
    public static func setCodes(_ tx: any Transaction, of account: Key<Account>, hashes: [String]) throws {
        try tx.send("DELETE FROM recovery_code WHERE account_id = \(account)")
        try tx.send(
            "INSERT INTO recovery_code (account_id, code_hash) VALUES \(rows: hashes.map { [account.sqlValue, $0.sqlValue] })"
        )
    }

    /// Uses one up. False where it is none, or was used before.
    public static func useCode(_ tx: any Transaction, hash: String, of account: Key<Account>) throws -> Bool {
        try tx.execute(useCode(hash: hash, of: account, at: tx.now)) == 1
    }

    static func useCode(hash: String, of account: Key<Account>, at now: Instant) -> SQL {
        """
        UPDATE recovery_code SET used_at = \(now)
        WHERE account_id = \(account) AND code_hash = \(hash) AND used_at IS NULL
        """
    }

    public static func codesLeft(_ tx: any Transaction, of account: Key<Account>) throws -> Int {
        try tx.first(codesLeft(of: account))?.int("left_over") ?? 0
    }

    static func codesLeft(of account: Key<Account>) -> SQL {
        "SELECT COUNT(*) AS left_over FROM recovery_code WHERE account_id = \(account) AND used_at IS NULL"
    }

    // MARK: - Who must have one

    public static func roles(_ tx: any Transaction) throws -> Set<Role> {
        Set(try tx.query("SELECT role FROM second_factor_role ORDER BY role LIMIT 100").map { try $0.code("role") })
    }

    public static func setRoles(_ tx: any Transaction, _ roles: Set<Role>) throws {
        try tx.send("DELETE FROM second_factor_role")
        guard !roles.isEmpty else { return }
        let rows = roles.map { [$0.rawValue.sqlValue] }
        try tx.send("INSERT INTO second_factor_role (role) VALUES \(rows: rows)")
    }

    /// How many accounts can sign in, and how many of them have a second factor.
    public static func counts(_ tx: any Transaction) throws -> (have: Int, accounts: Int) {
        let row = try tx.first(
            """
            SELECT COUNT(*) AS accounts, COUNT(f.confirmed_at) AS have FROM account AS a
            LEFT JOIN second_factor AS f ON f.account_id = a.id WHERE a.state = 'active'
            """)
        return (have: try row?.int("have") ?? 0, accounts: try row?.int("accounts") ?? 0)
    }
}
