public import Office
public import WorkTime

/// Rights to sign that were given.
public enum DelegationStore {
    public static func insert(
        _ tx: any Transaction, _ new: Delegation, basis document: Key<Document>?, by person: Key<Person>
    ) throws -> Key<Delegation> {
        let row = try tx.first(
            """
            INSERT INTO delegation (
                kind, giver_title, giver_id, receiver_id, paper_kinds, matters, basis, basis_id, valid_from, valid_to,
                entered_by, entered_at, version)
            VALUES (\(new.kind), \(new.giverTitle), \(new.giver), \(new.receiver),
                \(new.paperKinds.joined(separator: "\n")), \(new.matters), \(new.basis), \(document), \(new.validFrom),
                \(new.validTo), \(person), \(tx.now), 1)
            RETURNING id
            """)
        guard let row else { throw StorageError(.row, "no key was returned") }
        return try row.key("id")
    }

    /// `day` is the last on which it holds. One that would end before it began never was: it goes.
    public static func end(_ tx: any Transaction, _ id: Key<Delegation>, on day: CalendarDay, version: Int64) throws {
        if try tx.execute("DELETE FROM delegation WHERE id = \(id) AND version = \(version) AND valid_from > \(day)")
            == 1
        {
            return
        }
        try tx.changeOne(
            """
            UPDATE delegation SET valid_to = \(day), version = version + 1 WHERE id = \(id) AND version = \(version)
            """)
    }

    public static func find(_ tx: any Transaction, _ id: Key<Delegation>) throws -> DelegationItem? {
        try tx.first("\(sql: selection) WHERE g.id = \(id)").map(item)
    }

    /// The newest first; those that the rule of signing is asked with.
    public static func all(_ tx: any Transaction, limit: Int = 2_000) throws -> [DelegationItem] {
        try tx.query("\(sql: selection) ORDER BY g.id DESC LIMIT \(limit)").map(item)
    }

    /// What the person was given or has given, the newest first.
    public static func concerning(_ tx: any Transaction, _ person: Key<Person>) throws -> [DelegationItem] {
        try tx.query(
            """
            \(sql: selection) WHERE g.id IN (
                SELECT id FROM delegation WHERE receiver_id = \(person)
                UNION SELECT id FROM delegation WHERE giver_id = \(person))
            ORDER BY g.id DESC LIMIT 200
            """
        ).map(item)
    }

    static let selection: SQL = """
        SELECT g.id, g.kind, g.giver_title, g.giver_id, g.receiver_id, g.paper_kinds, g.matters, g.basis, g.basis_id,
            g.valid_from, g.valid_to, g.version, un.name AS receiver_unit, pe.full_name AS receiver_person,
            gp.full_name AS giver_name
        FROM delegation AS g
        LEFT JOIN unit_name AS un ON un.unit_id = g.receiver_id AND un.valid_to IS NULL
        LEFT JOIN person AS pe ON pe.id = g.receiver_id
        LEFT JOIN person AS gp ON gp.id = g.giver_id
        """

    static func item(_ row: Row) throws -> DelegationItem {
        guard let receiver = try NamedParty.ifPresent(row, "receiver") else { throw StorageError(.row, "no receiver") }
        return DelegationItem(
            delegation: Delegation(
                id: try row.key("id"), kind: try row.code("kind"), giverTitle: try row.text("giver_title"),
                giver: try row.keyIfPresent("giver_id"), receiver: receiver.key,
                paperKinds: try row.text("paper_kinds").split(separator: "\n").map(String.init),
                matters: try row.text("matters"), validFrom: try row.day("valid_from"),
                validTo: try row.dayIfPresent("valid_to"), basis: try row.text("basis")),
            receiver: receiver, giverName: try row.textIfPresent("giver_name"),
            basis: try row.keyIfPresent("basis_id"), version: Int64(try row.int("version")))
    }
}
