public import Office

/// Who sent petitions and who came on visits, and who may see it where it is secret.
public enum PetitionSenderStore {
    /// What is kept of a secret sender: a text that only the office's key opens, and digests by which he or she is found.
    public struct Sealed: Sendable {
        let text: String
        let key: String
        let sound: String
        let number: String?
        let phone: String?

        public init(text: String, key: String, sound: String, number: String?, phone: String?) {
            self.text = text
            self.key = key
            self.sound = sound
            self.number = number
            self.phone = phone
        }
    }

    /// A sender as the row has it. Where `sealed` is there, `sender` has nothing but the kind.
    public struct Kept: Sendable {
        public let position: Int
        public let sender: Applicant
        public let sealed: String?
    }

    /// Senders whom everybody may see who sees the petition.
    public static func insert(_ tx: any Transaction, _ senders: [Applicant], of id: Key<LedgerCase>) throws {
        try insert(
            tx,
            senders.enumerated().map { position, sender in
                [
                    id.sqlValue, position.sqlValue, false.sqlValue, sender.kind.rawValue.sqlValue,
                    sender.name.sqlValue, SenderName.key(sender.name).sqlValue, SenderName.sound(sender.name).sqlValue,
                    sender.number.sqlValue, sender.address.sqlValue, sender.phone.sqlValue, sender.mail.sqlValue, .null,
                ]
            })
    }

    /// Secret ones: of `senders` only the kind is written.
    public static func insert(
        _ tx: any Transaction, _ senders: [Applicant], _ sealed: [Sealed], of id: Key<LedgerCase>
    ) throws {
        try insert(
            tx,
            zip(senders, sealed).enumerated().map { position, pair in
                let (sender, kept) = pair
                return [
                    id.sqlValue, position.sqlValue, true.sqlValue, sender.kind.rawValue.sqlValue, "".sqlValue,
                    kept.key.sqlValue, kept.sound.sqlValue, kept.number.sqlValue, .null, kept.phone.sqlValue, .null,
                    kept.text.sqlValue,
                ]
            })
    }

    private static func insert(_ tx: any Transaction, _ rows: [[SQLValue]]) throws {
        for chunk in rows.chunks() {
            try tx.send(
                """
                INSERT INTO petition_sender (
                    case_id, position, is_secret, kind, name, name_key, name_sound, number, address, phone, mail, sealed)
                VALUES \(rows: chunk)
                """)
        }
    }

    public static func remove(_ tx: any Transaction, of id: Key<LedgerCase>) throws {
        try tx.send("DELETE FROM petition_sender WHERE case_id = \(id)")
    }

    /// In their order, the representative first. Whoever asks has looked whether they may be shown.
    public static func senders(_ tx: any Transaction, of id: Key<LedgerCase>) throws -> [Kept] {
        try tx.query(
            """
            SELECT position, kind, name, number, address, phone, mail, sealed FROM petition_sender
            WHERE case_id = \(id) ORDER BY position LIMIT 500
            """
        ).map(kept)
    }

    static func kept(_ row: Row) throws -> Kept {
        Kept(
            position: try row.int("position"),
            sender: Applicant(
                kept: try row.code("kind"), name: try row.text("name"), number: try row.textIfPresent("number"),
                address: try row.textIfPresent("address"), phone: try row.textIfPresent("phone"),
                mail: try row.textIfPresent("mail")),
            sealed: try row.textIfPresent("sealed"))
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
    public static func hide(
        _ tx: any Transaction, _ senders: [Applicant], _ sealed: [Sealed], of id: Key<LedgerCase>
    ) throws {
        try remove(tx, of: id)
        try insert(tx, senders, sealed, of: id)
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
