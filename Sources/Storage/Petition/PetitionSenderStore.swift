public import Office

/// Who sent petitions and who came on visits, and who may see it where it is secret.
public enum PetitionSenderStore {
    public static func insert(
        _ tx: any Transaction, _ senders: [Applicant], isSecret: Bool, of id: Key<LedgerCase>
    ) throws {
        let rows = senders.enumerated().map { position, sender -> [SQLValue] in
            [
                id.sqlValue, position.sqlValue, isSecret.sqlValue, sender.kind.rawValue.sqlValue, sender.name.sqlValue,
                SenderName.key(sender.name).sqlValue, SenderName.sound(sender.name).sqlValue, sender.number.sqlValue,
                sender.address.sqlValue, sender.phone.sqlValue, sender.mail.sqlValue,
            ]
        }
        for chunk in rows.chunks() {
            try tx.send(
                """
                INSERT INTO petition_sender (
                    case_id, position, is_secret, kind, name, name_key, name_sound, number, address, phone, mail)
                VALUES \(rows: chunk)
                """)
        }
    }

    /// In their order, the representative first. Whoever asks has looked whether they may be shown.
    public static func senders(_ tx: any Transaction, of id: Key<LedgerCase>) throws -> [Applicant] {
        try tx.query(
            """
            SELECT kind, name, number, address, phone, mail FROM petition_sender
            WHERE case_id = \(id) ORDER BY position LIMIT 500
            """
        ).map { row in
            Applicant(
                kept: try row.code("kind"), name: try row.text("name"), number: try row.textIfPresent("number"),
                address: try row.textIfPresent("address"), phone: try row.textIfPresent("phone"),
                mail: try row.textIfPresent("mail"))
        }
    }

    // MARK: - The first of them, where that is no secret

    static let representative: SQL = """
        rs.kind AS rs_kind, rs.name AS rs_name, rs.number AS rs_number, rs.address AS rs_address, rs.phone AS rs_phone,
        rs.mail AS rs_mail
        """

    static func joined(to table: SQL) -> SQL {
        """
        LEFT JOIN petition_sender rs ON rs.case_id = \(sql: table).case_id AND rs.position = 0 AND rs.is_secret = FALSE
        """
    }

    static func representative(_ row: Row) throws -> Applicant? {
        guard let name = try row.textIfPresent("rs_name") else { return nil }
        return Applicant(
            kept: try row.code("rs_kind"), name: name, number: try row.textIfPresent("rs_number"),
            address: try row.textIfPresent("rs_address"), phone: try row.textIfPresent("rs_phone"),
            mail: try row.textIfPresent("rs_mail"))
    }

    // MARK: - Secrecy

    /// Whether a petition or visit keeps its senders secret; nil where the case is neither.
    public static func isSecret(_ tx: any Transaction, _ id: Key<LedgerCase>) throws -> Bool? {
        try tx.first(
            """
            SELECT is_secret FROM petition WHERE case_id = \(id)
            UNION ALL SELECT is_secret FROM visit WHERE case_id = \(id)
            """)?.bool("is_secret")
    }

    /// From now on who came is secret.
    public static func hide(_ tx: any Transaction, of id: Key<LedgerCase>) throws {
        try tx.send("UPDATE petition_sender SET is_secret = TRUE WHERE case_id = \(id)")
        try tx.send("UPDATE visit SET is_secret = TRUE WHERE case_id = \(id)")
    }

    // MARK: - Who may see them

    public static func admit(
        _ tx: any Transaction, _ person: Key<Person>, to id: Key<LedgerCase>, by namer: Key<Person>
    ) throws {
        try tx.send(
            """
            INSERT INTO petition_confidant (case_id, person_id, named_by, named_at)
            VALUES (\(id), \(person), \(namer), \(tx.now)) ON CONFLICT (case_id, person_id) DO NOTHING
            """)
    }

    /// Whether he or she was one of them.
    public static func dismiss(_ tx: any Transaction, _ person: Key<Person>, from id: Key<LedgerCase>) throws -> Bool {
        try tx.execute("DELETE FROM petition_confidant WHERE case_id = \(id) AND person_id = \(person)") > 0
    }

    /// Whether this person was named. Nobody is by standing in for another.
    public static func knows(_ tx: any Transaction, _ person: Key<Person>, _ id: Key<LedgerCase>) throws -> Bool {
        try tx.first(
            "SELECT person_id FROM petition_confidant WHERE case_id = \(id) AND person_id = \(person)") != nil
    }

    public static func count(_ tx: any Transaction, of id: Key<LedgerCase>) throws -> Int {
        try tx.query("SELECT person_id FROM petition_confidant WHERE case_id = \(id) ORDER BY person_id LIMIT 100")
            .count
    }
}
