public import Office
import WorkTime

/// What belongs to one petition or visit, for its page: one statement.
public enum PetitionPageStore {
    public static func parts(_ tx: any Transaction, of id: Key<LedgerCase>, for actor: Actor) throws -> PetitionParts {
        var parts = PetitionParts()
        for row in try tx.query(statement(of: id, for: actor)) {
            switch try row.text("part") {
            case "sender":
                parts.senders.append(
                    Applicant(
                        kept: try row.code("a"), name: try row.text("b"), number: try row.textIfPresent("c"),
                        address: try row.textIfPresent("d"), phone: try row.textIfPresent("e"),
                        mail: try row.textIfPresent("f")))
            case "file": parts.files.append(.init(position: try row.int("position"), name: try row.text("b")))
            case "link":
                parts.links.append(
                    PetitionLink(
                        kind: try row.code("a"), other: try row.key("other"), code: try row.text("b"),
                        title: try row.text("c"), desk: try row.code("d"), way: try row.codeIfPresent("e")))
            case "confidant":
                parts.confidants.append(
                    NamedParty(key: try row.key("other"), kind: .person, name: try row.text("b")))
            case "share":
                let until = try row.day("c")
                // Over, and not ended yet.
                guard until >= OfficeTime.day(of: tx.now) else { continue }
                parts.shares.append(
                    .init(
                        unit: try row.text("b"), level: try row.code("a"), until: until, asks: try row.int("position")))
            default:
                let number = try row.textIfPresent("b").map { "\($0) " } ?? ""
                parts.papers.append(.init(id: try row.key("other"), title: number + (try row.text("c"))))
            }
        }
        return parts
    }

    static func statement(of id: Key<LedgerCase>, for actor: Actor) -> SQL {
        let none: SQL = "CAST(NULL AS TEXT)"
        let way: SQL = "(SELECT w.way FROM petition w WHERE w.case_id = c.id)"
        return """
            SELECT 'sender' AS part, s.position, s.kind AS a, s.name AS b, s.number AS c, s.address AS d, s.phone AS e,
                s.mail AS f, CAST(0 AS BIGINT) AS other
            FROM petition_sender s WHERE s.case_id = \(id) AND s.is_secret = FALSE AND s.position < 100
            UNION ALL
            SELECT 'file', f.position, \(sql: none), f.name, \(sql: none), \(sql: none), \(sql: none), \(sql: none), 0
            FROM petition_file f JOIN petition p ON p.case_id = f.case_id
            WHERE f.case_id = \(id) AND (p.is_secret = FALSE OR EXISTS (SELECT 1 FROM petition_confidant k
                WHERE k.case_id = f.case_id AND k.person_id = \(actor.person)))
            UNION ALL
            SELECT 'link', 0, l.kind, c.code, c.title, c.desk, \(sql: way), \(sql: none), c.id
            FROM petition_link l JOIN process_case c ON c.id = l.other_id
            WHERE l.case_id = \(id) AND \(sql: Access.sees(case: "c", actor))
            UNION ALL
            SELECT 'link', 1, l.kind, c.code, c.title, c.desk, \(sql: way), \(sql: none), c.id
            FROM petition_link l JOIN process_case c ON c.id = l.case_id
            WHERE l.other_id = \(id) AND \(sql: Access.sees(case: "c", actor))
            UNION ALL
            SELECT 'confidant', 0, \(sql: none), p.full_name, \(sql: none), \(sql: none), \(sql: none), \(sql: none), p.id
            FROM petition_confidant k JOIN person p ON p.id = k.person_id WHERE k.case_id = \(id)
            UNION ALL
            SELECT 'paper', 0, \(sql: none), d.number, d.excerpt, \(sql: none), \(sql: none), \(sql: none), d.id
            FROM petition_paper l JOIN document d ON d.id = l.document_id
            WHERE l.case_id = \(id) AND \(sql: Access.sees(document: "d", actor))
            UNION ALL
            SELECT 'share', (SELECT COUNT(*) FROM opinion_ask k WHERE k.share_id = h.id AND k.ended_at IS NULL), h.level,
                n.name, h.until_on, \(sql: none), \(sql: none), \(sql: none), h.id
            FROM petition_share h JOIN unit_name n ON n.unit_id = h.unit_id AND n.valid_to IS NULL
            WHERE h.case_id = \(id) AND h.ended_at IS NULL
            ORDER BY part, position, other LIMIT 1000
            """
    }
}
