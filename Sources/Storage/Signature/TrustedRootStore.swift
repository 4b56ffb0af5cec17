public import Office
public import WorkTime

/// Certificates in which the office trusts.
public enum TrustedRootStore {
    public static let notFound = OfficeError(.notFound, "Không tìm thấy chứng thư này.")

    /// One about to be written. `body` is its DER in base64, `digest` its SHA-256 in hexadecimal.
    public struct New: Sendable {
        public let digest: String
        public let body: String
        public let name: String
        public let organisation: String?
        public let issuer: String
        public let serial: String
        public let validFrom: Instant
        public let validUntil: Instant
        public let isRoot: Bool
        public let basis: String

        public init(
            digest: String, body: String, name: String, organisation: String?, issuer: String, serial: String,
            validFrom: Instant, validUntil: Instant, isRoot: Bool, basis: String
        ) {
            self.digest = digest
            self.body = body
            self.name = name
            self.organisation = organisation
            self.issuer = issuer
            self.serial = serial
            self.validFrom = validFrom
            self.validUntil = validUntil
            self.isRoot = isRoot
            self.basis = basis
        }
    }

    public static func insert(_ tx: any Transaction, _ new: New, by person: Key<Person>) throws -> Key<TrustedRoot> {
        let row = try tx.first(
            """
            INSERT INTO trusted_root (digest, body, name, organisation, issuer, serial, valid_from, valid_until, is_root,
                basis, added_by, added_at, version)
            VALUES (\(new.digest), \(new.body), \(new.name), \(new.organisation), \(new.issuer), \(new.serial),
                \(new.validFrom), \(new.validUntil), \(new.isRoot), \(new.basis), \(person), \(tx.now), 1)
            RETURNING id
            """)
        guard let row else { throw StorageError(.row, "no key was returned") }
        return try row.key("id")
    }

    /// Whether the office trusts in it already.
    public static func holds(_ tx: any Transaction, digest: String) throws -> Bool {
        try tx.first("SELECT id FROM trusted_root WHERE digest = \(digest) AND withdrawn_at IS NULL") != nil
    }

    /// Whether the office trusts in any.
    public static func isAny(_ tx: any Transaction) throws -> Bool {
        try tx.first("SELECT id FROM trusted_root WHERE is_root AND withdrawn_at IS NULL ORDER BY id LIMIT 1") != nil
    }

    public static func withdraw(
        _ tx: any Transaction, _ id: Key<TrustedRoot>, version: Int64, reason: String, by person: Key<Person>
    ) throws {
        try tx.changeOne(
            """
            UPDATE trusted_root SET withdrawn_at = \(tx.now), withdrawn_by = \(person), reason = \(reason),
                version = version + 1
            WHERE id = \(id) AND version = \(version) AND withdrawn_at IS NULL
            """)
    }

    public static func find(_ tx: any Transaction, _ id: Key<TrustedRoot>) throws -> TrustedRoot? {
        try tx.first("\(sql: selection) WHERE r.id = \(id)").map(root)
    }

    /// By name, at most 500.
    public static func all(_ tx: any Transaction) throws -> [TrustedRoot] {
        try tx.query(list).map(root)
    }

    static let list: SQL = "\(sql: selection) ORDER BY r.name, r.id LIMIT 500"

    /// Those that are trusted now: their DER in base64, at most 500.
    public static func bodies(_ tx: any Transaction) throws -> [String] {
        try tx.query("SELECT body FROM trusted_root WHERE withdrawn_at IS NULL ORDER BY id LIMIT 500")
            .map { try $0.text("body") }
    }

    private static let selection: SQL = """
        SELECT r.id, r.name, r.organisation, r.issuer, r.serial, r.digest, r.valid_from, r.valid_until, r.is_root, r.basis, r.added_at,
            r.withdrawn_at, r.reason, r.version, a.full_name AS added_by, w.full_name AS withdrawn_by
        FROM trusted_root r JOIN person a ON a.id = r.added_by LEFT JOIN person w ON w.id = r.withdrawn_by
        """

    private static func root(_ row: Row) throws -> TrustedRoot {
        TrustedRoot(
            id: try row.key("id"), name: try row.text("name"), organisation: try row.textIfPresent("organisation"),
            issuer: try row.text("issuer"), serial: try row.text("serial"), digest: try row.text("digest"),
            validFrom: try row.instant("valid_from"),
            validUntil: try row.instant("valid_until"), isRoot: try row.bool("is_root"), basis: try row.text("basis"),
            addedBy: try row.text("added_by"), addedAt: try row.instant("added_at"),
            withdrawnBy: try row.textIfPresent("withdrawn_by"), withdrawnAt: try row.instantIfPresent("withdrawn_at"),
            reason: try row.textIfPresent("reason"), version: Int64(try row.int("version")))
    }
}
