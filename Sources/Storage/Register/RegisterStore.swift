public import Office
import Vietnamese
public import WorkTime

/// Books.
public enum RegisterStore {
    public static let notFound = OfficeError(.notFound, "Không có sổ đăng ký này.")

    public static func insert(_ tx: any Transaction, _ new: Register) throws -> Key<Register> {
        let row = try tx.first(
            """
            INSERT INTO register (direction, issuer, name, name_fold, numbering, is_secret, valid_from, valid_to, version)
            VALUES (\(new.direction.rawValue), \(new.issuer?.rawValue), \(new.name), \(new.name.folded), \(new.numbering.rawValue),
                \(new.isSecret), \(new.validFrom), \(new.validTo), 1)
            RETURNING id
            """)
        guard let row else { throw StorageError(.row, "a register was not written") }
        return try row.key("id")
    }

    public static func end(
        _ tx: any Transaction, _ id: Key<Register>, on day: CalendarDay, version: Int64
    ) throws {
        try tx.changeOne(
            """
            UPDATE register SET valid_to = \(day), version = version + 1
            WHERE id = \(id) AND version = \(version) AND valid_to IS NULL
            """)
    }

    /// Throws `.stale` where somebody changed it since it was read.
    public static func correct(
        _ tx: any Transaction, _ id: Key<Register>, issuer: Register.Issuer, version: Int64
    ) throws {
        try tx.changeOne(
            """
            UPDATE register SET issuer = \(issuer.rawValue), version = version + 1
            WHERE id = \(id) AND version = \(version)
            """)
    }

    /// Throws `.stale` where somebody changed it since it was read.
    public static func name(
        _ tx: any Transaction, _ id: Key<Register>, keeper: Key<Person>?, version: Int64
    ) throws {
        try tx.changeOne(
            """
            UPDATE register SET keeper_id = \(keeper), version = version + 1
            WHERE id = \(id) AND version = \(version)
            """)
    }

    public static func find(_ tx: any Transaction, _ id: Key<Register>) throws -> Register {
        guard let row = try tx.first("\(sql: selection) WHERE r.id = \(id)") else { throw notFound }
        return try Register(row)
    }

    /// Those of incoming papers first, then by name; at most 200.
    public static func all(_ tx: any Transaction) throws -> [Register] {
        try tx.query(
            """
            \(sql: selection) ORDER BY CASE r.direction WHEN 'incoming' THEN 0 WHEN 'outgoing' THEN 1 ELSE 2 END,
                r.name_fold, r.id LIMIT 200
            """
        ).map(Register.init)
    }

    /// The open book of that name, folded.
    public static func find(_ tx: any Transaction, named name: String) throws -> Key<Register>? {
        try tx.first("SELECT id FROM register WHERE name_fold = \(name.folded) AND valid_to IS NULL")?.key("id")
    }

    private static let selection: SQL = """
        SELECT r.id, r.direction, r.issuer, r.name, r.numbering, r.is_secret, r.valid_from, r.valid_to, r.version,
            r.keeper_id, kept.full_name AS keeper_name
        FROM register r LEFT JOIN person kept ON kept.id = r.keeper_id
        """
}

extension Register {
    fileprivate init(_ row: Row) throws {
        self.init(
            id: try row.key("id"), direction: try row.code("direction"),
            issuer: try row.codeIfPresent("issuer"), name: try row.text("name"),
            numbering: try row.code("numbering"), isSecret: try row.bool("is_secret"),
            validFrom: try row.day("valid_from"), validTo: try row.dayIfPresent("valid_to"),
            version: Int64(try row.int("version")))
        if let key: Key<Party> = try row.keyIfPresent("keeper_id") {
            keeper = NamedParty(key: key, kind: .person, name: try row.text("keeper_name"))
        }
    }
}
