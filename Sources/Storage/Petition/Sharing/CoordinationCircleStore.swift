public import Office

/// Regulations on co-ordination with the agencies that signed them.
public enum CoordinationCircleStore {
    public static let notFound = OfficeError(.notFound, "Không tìm thấy quy chế phối hợp này.")

    public static func insert(
        _ tx: any Transaction, _ content: CoordinationCircle.Content, by person: Key<Person>
    ) throws -> Key<CoordinationCircle> {
        let row = try tx.first(
            """
            INSERT INTO coordination_circle (
                name, number, signed_on, valid_from, valid_to, created_by, created_at, version)
            VALUES (\(content.name), \(content.number), \(content.signedOn), \(content.validFrom), \(content.validTo),
                \(person), \(tx.now), 1)
            RETURNING id
            """)
        guard let row else { throw StorageError(.row, "a regulation was not written") }
        let id: Key<CoordinationCircle> = try row.key("id")
        try insert(tx, content.members, of: id)
        return id
    }

    /// Throws `.stale` when somebody was faster.
    public static func change(
        _ tx: any Transaction, _ id: Key<CoordinationCircle>, _ content: CoordinationCircle.Content, version: Int64
    ) throws {
        try tx.changeOne(
            """
            UPDATE coordination_circle SET name = \(content.name), number = \(content.number),
                signed_on = \(content.signedOn), valid_from = \(content.validFrom), valid_to = \(content.validTo),
                version = version + 1
            WHERE id = \(id) AND version = \(version)
            """)
        try tx.execute("DELETE FROM coordination_member WHERE circle_id = \(id)")
        try insert(tx, content.members, of: id)
    }

    private static func insert(
        _ tx: any Transaction, _ members: [Key<Unit>], of id: Key<CoordinationCircle>
    ) throws {
        let rows = members.enumerated().map { [id.sqlValue, $1.sqlValue, $0.sqlValue] }
        try tx.execute("INSERT INTO coordination_member (circle_id, unit_id, position) VALUES \(rows: rows)")
    }

    /// Throws `.notFound`.
    public static func find(_ tx: any Transaction, _ id: Key<CoordinationCircle>) throws -> CoordinationCircle {
        guard let found = try circles(tx, where: "c.id = \(id)").first else { throw notFound }
        return found
    }

    /// All of them, the newest first: one statement.
    public static func all(_ tx: any Transaction) throws -> [CoordinationCircle] { try circles(tx, where: "TRUE") }

    private static func circles(_ tx: any Transaction, where condition: SQL) throws -> [CoordinationCircle] {
        var members: [Key<CoordinationCircle>: [NamedParty]] = [:]
        var heads: [(id: Key<CoordinationCircle>, row: Row)] = []
        let rows = try tx.query(
            """
            SELECT c.id, c.name, c.number, c.signed_on, c.valid_from, c.valid_to, c.version, m.unit_id,
                n.name AS unit_name
            FROM coordination_circle c
            JOIN coordination_member m ON m.circle_id = c.id
            JOIN unit_name n ON n.unit_id = m.unit_id AND n.valid_to IS NULL
            WHERE \(sql: condition) ORDER BY c.signed_on DESC, c.id DESC, m.position, m.unit_id LIMIT 5000
            """)
        for row in rows {
            let id: Key<CoordinationCircle> = try row.key("id")
            if heads.last?.id != id { heads.append((id, row)) }
            members[id, default: []].append(
                NamedParty(key: try row.key("unit_id"), kind: .unit, name: try row.text("unit_name")))
        }
        return try heads.map { id, row in
            let signed = members[id] ?? []
            return CoordinationCircle(
                id: id,
                content: .init(
                    name: try row.text("name"), number: try row.text("number"), signedOn: try row.day("signed_on"),
                    validFrom: try row.day("valid_from"), validTo: try row.dayIfPresent("valid_to"),
                    members: signed.map { Key($0.key.value) }),
                members: signed, version: Int64(try row.int("version")))
        }
    }
}
