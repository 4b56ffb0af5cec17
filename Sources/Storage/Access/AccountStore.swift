public import Office

/// Accounts. Password hashes leave this store only for being compared.
public enum AccountStore {
    public static func insert(
        _ tx: any Transaction, person: Key<Person>, login: LoginName
    ) throws -> Key<Account> {
        let row = try tx.first(
            """
            INSERT INTO account (person_id, login, state, must_change_password, created_at, version)
            VALUES (\(person), \(login.text), 'invited', TRUE, \(tx.now), 1) RETURNING id
            """)
        guard let row else { throw StorageError(.row, "no key was returned") }
        return try row.key("id")
    }

    public static func find(_ tx: any Transaction, _ id: Key<Account>) throws -> Account? {
        try tx.first("\(sql: selection) WHERE id = \(id)").map(account)
    }

    public static func find(_ tx: any Transaction, login: String) throws -> Account? {
        try tx.first("\(sql: selection) WHERE login = \(login)").map(account)
    }

    public static func find(_ tx: any Transaction, person: Key<Person>) throws -> Account? {
        try tx.first("\(sql: selection) WHERE person_id = \(person)").map(account)
    }

    /// Nil when no password was chosen yet.
    public static func passwordHash(_ tx: any Transaction, _ id: Key<Account>) throws -> String? {
        try tx.first("SELECT password_hash FROM account WHERE id = \(id)")?.textIfPresent("password_hash")
    }

    /// Sets the password; the account is active from now on.
    public static func setPassword(
        _ tx: any Transaction, _ id: Key<Account>, hash: String, mustChange: Bool
    ) throws {
        try tx.send(
            """
            UPDATE account SET password_hash = \(hash), must_change_password = \(mustChange),
                password_set_at = \(tx.now), state = 'active', version = version + 1
            WHERE id = \(id)
            """)
    }

    /// Replaces the hash of the same password by one of another cost.
    public static func setHash(_ tx: any Transaction, _ id: Key<Account>, from old: String, to hash: String) throws {
        try tx.send("UPDATE account SET password_hash = \(hash) WHERE id = \(id) AND password_hash = \(old)")
    }

    /// Takes the password away, until a link is used.
    public static func dropPassword(_ tx: any Transaction, _ id: Key<Account>, state: Account.State) throws {
        try tx.send(
            """
            UPDATE account SET password_hash = NULL, must_change_password = TRUE, state = \(state),
                version = version + 1
            WHERE id = \(id)
            """)
    }

    public static func setState(_ tx: any Transaction, _ id: Key<Account>, to state: Account.State) throws {
        try tx.send("UPDATE account SET state = \(state), version = version + 1 WHERE id = \(id)")
    }

    public static func setLogin(_ tx: any Transaction, _ id: Key<Account>, to login: LoginName) throws {
        try tx.send("UPDATE account SET login = \(login.text), version = version + 1 WHERE id = \(id)")
    }

    private static let selection: SQL =
        "SELECT id, person_id, login, state, must_change_password, version FROM account"

    private static func account(_ row: Row) throws -> Account {
        Account(
            id: try row.key("id"), person: try row.key("person_id"), login: try row.text("login"),
            state: try row.code("state"), mustChangePassword: try row.bool("must_change_password"),
            version: Int64(try row.int("version")))
    }
}
