/// Secrets of the office that its programs share.
public enum OfficeSecretStore {
    /// The one of that name; nil before one was made.
    public static func find(_ tx: any Transaction, _ name: String) throws -> String? {
        try tx.first("SELECT secret FROM office_secret WHERE name = \(name)")?.text("secret")
    }

    /// Puts another in its place, or the same sealed anew.
    public static func set(_ tx: any Transaction, _ name: String, _ secret: String) throws {
        try tx.changeOne("UPDATE office_secret SET secret = \(secret) WHERE name = \(name)")
    }

    /// Keeps `made` where there is none yet; answers the one that holds.
    public static func keep(_ tx: any Transaction, _ name: String, made: String) throws -> String {
        try tx.send(
            """
            INSERT INTO office_secret (name, secret, made_at) VALUES (\(name), \(made), \(tx.now))
            ON CONFLICT (name) DO NOTHING
            """)
        return try find(tx, name) ?? made
    }
}
