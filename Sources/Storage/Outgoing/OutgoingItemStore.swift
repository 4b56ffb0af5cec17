public import Office
import WorkTime

/// Lists of outgoing papers.
public enum OutgoingItemStore {
    public static func page(
        _ tx: any Transaction, _ list: OutgoingListKind, of actor: Actor, after cursor: OutgoingCursor?, limit: Int
    ) throws -> [OutgoingItem] {
        try tx.query(page(list, of: actor, after: cursor, limit: limit)).map(item)
    }

    static func page(_ list: OutgoingListKind, of actor: Actor, after cursor: OutgoingCursor?, limit: Int) -> SQL {
        let before = cursor?.id.value ?? .max
        switch list {
        case .waiting:
            let own = parties(of: actor, "AND p.waits", before: before, limit: limit)
            guard actor.has(.clerk) else {
                return "\(sql: selection) WHERE o.id IN (\(sql: own)) ORDER BY o.id DESC LIMIT \(limit)"
            }
            // What has to be numbered and sent, and of what was issued all that has not left, waits for the clerks.
            return """
                \(sql: selection) WHERE o.id IN (SELECT id FROM (\(sql: own)) AS own
                    UNION SELECT id FROM (SELECT h.id FROM outgoing h
                        WHERE h.is_here = TRUE AND h.id < \(before)
                        ORDER BY h.id DESC LIMIT \(limit)) AS here)
                ORDER BY o.id DESC LIMIT \(limit)
                """
        case .mine:
            let own = parties(
                of: actor, "AND o.state IN (\(list: Outgoing.underWay))", before: before, limit: limit)
            return "\(sql: selection) WHERE o.id IN (\(sql: own)) ORDER BY o.id DESC LIMIT \(limit)"
        case .here:
            let after: SQL =
                cursor.map { "AND (o.due_at, o.id) > (\($0.due ?? Instant(milliseconds: 0)), \($0.id))" } ?? .empty
            return """
                \(sql: selection) WHERE o.is_here = TRUE AND \(sql: Access.sees(outgoing: "o", actor))
                \(sql: after) ORDER BY o.due_at, o.id LIMIT \(limit)
                """
        case .all:
            // Who sees only what he or she takes part in reads along that, not through everybody's.
            guard actor.isLeader || actor.has(.clerk) else {
                let own = parties(of: actor, "", before: before, limit: limit)
                return "\(sql: selection) WHERE o.id IN (\(sql: own)) ORDER BY o.id DESC LIMIT \(limit)"
            }
            return """
                \(sql: selection) WHERE o.id < \(before) AND \(sql: Access.sees(outgoing: "o", actor))
                ORDER BY o.id DESC LIMIT \(limit)
                """
        }
    }

    private static func parties(of actor: Actor, _ more: SQL, before: Int64, limit: Int) -> SQL {
        """
        SELECT DISTINCT o.id FROM outgoing_party p JOIN outgoing o ON o.id = p.outgoing_id
        WHERE p.holder_id IN (\(list: actor.holders)) AND p.outgoing_id < \(before) \(sql: more)
        ORDER BY o.id DESC LIMIT \(limit)
        """
    }

    /// What waits for the actor, as a value in a statement; stops at 100.
    static func waiting(for actor: Actor) -> SQL {
        let here: SQL =
            actor.has(.clerk)
            ? " UNION SELECT id FROM (SELECT h.id FROM outgoing h WHERE h.is_here = TRUE LIMIT 100) AS here"
            : .empty
        return """
            (SELECT COUNT(*) FROM (SELECT DISTINCT p.outgoing_id FROM outgoing_party p
                WHERE p.holder_id IN (\(list: actor.holders)) AND p.waits\(sql: here) LIMIT 100) AS counted)
            """
    }

    /// How many wait for the actor, and how many lie with the clerks and are late; each stops at 100.
    public static func counts(
        _ tx: any Transaction, of actor: Actor
    ) throws -> (waiting: Int, here: Int, late: Int) {
        guard let row = try tx.first(counts(of: actor, at: tx.now)) else { return (0, 0, 0) }
        return (try row.int("waiting"), try row.int("here"), try row.int("late"))
    }

    static func counts(of actor: Actor, at now: Instant) -> SQL {
        func count(_ more: SQL) -> SQL {
            """
            (SELECT COUNT(*) FROM (SELECT o.id FROM outgoing o
                WHERE o.is_here = TRUE AND \(sql: Access.sees(outgoing: "o", actor))\(sql: more)
                LIMIT 100) AS counted)
            """
        }
        return """
            SELECT \(sql: waiting(for: actor)) AS waiting, \(sql: count(.empty)) AS here,
                \(sql: count(" AND o.due_at < \(now)")) AS late
            """
    }

    public static func find(_ tx: any Transaction, _ id: Key<Outgoing>, for actor: Actor) throws -> OutgoingItem {
        let row = try tx.first(
            """
            SELECT \(sql: columns), cf.id AS case_id, cf.code AS case_code, cf.title AS case_title FROM \(sql: tables)
            LEFT JOIN case_file cf ON cf.id = o.case_file_id AND \(sql: Access.sees(caseFile: "cf", actor))
            WHERE o.id = \(id) AND \(sql: Access.sees(outgoing: "o", actor))
            """)
        guard let row else { throw OutgoingStore.notFound }
        return try item(row, caseFile: CaseLink(ifPresent: row))
    }

    /// The paper from which this one of the ledger came; nil where it came otherwise or the actor may not look.
    public static func find(
        _ tx: any Transaction, of document: Key<Document>, for actor: Actor
    ) throws -> Key<Outgoing>? {
        try tx.first(
            """
            SELECT o.id FROM outgoing o
            WHERE o.document_id = \(document) AND \(sql: Access.sees(outgoing: "o", actor))
            """)?.key("id")
    }

    static let selection: SQL = "SELECT \(sql: columns) FROM \(sql: tables)"
    private static let columns: SQL = """
        \(sql: OutgoingStore.columns), o.number, o.issued_on, o.document_id, o.since, o.signed_at, o.due_at,
            o.reason, un.name AS unit_name, dp.full_name AS drafter_name, rp.full_name AS reviewer_name,
            sp.full_name AS signer_name
        """
    private static let tables: SQL = """
        outgoing o
        JOIN unit_name un ON un.unit_id = o.unit_id AND un.valid_to IS NULL
        JOIN person dp ON dp.id = o.drafter_id
        LEFT JOIN person rp ON rp.id = o.reviewer_id
        LEFT JOIN person sp ON sp.id = o.signer_id
        """

    private static func item(_ row: Row) throws -> OutgoingItem { try item(row, caseFile: nil) }

    private static func item(_ row: Row, caseFile: CaseLink?) throws -> OutgoingItem {
        OutgoingItem(
            paper: try OutgoingPaper(row), unitName: try row.text("unit_name"),
            drafterName: try row.text("drafter_name"), reviewerName: try row.textIfPresent("reviewer_name"),
            signerName: try row.textIfPresent("signer_name"), number: try row.textIfPresent("number"),
            issuedOn: try row.dayIfPresent("issued_on"), document: try row.keyIfPresent("document_id"),
            since: try row.instant("since"), signedAt: try row.instantIfPresent("signed_at"),
            due: try row.instantIfPresent("due_at"), reason: try row.textIfPresent("reason"), caseFile: caseFile)
    }
}
