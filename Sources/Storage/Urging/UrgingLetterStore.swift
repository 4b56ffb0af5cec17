public import Office
public import WorkTime

/// Urging letters from draft to issue.
public enum UrgingLetterStore {
    public static let notFound = OfficeError(.notFound, "Không tìm thấy công văn đôn đốc này.")

    public static func find(_ tx: any Transaction, _ id: Key<UrgingLetterItem>) throws -> UrgingLetterItem {
        guard let item = try items(tx, where: "t.id = \(id)", limit: 1).first else { throw notFound }
        return item
    }

    /// Newest first.
    public static func items(
        _ tx: any Transaction, in states: [UrgingLetterState], before: Key<UrgingLetterItem>? = nil, limit: Int
    ) throws -> [UrgingLetterItem] {
        try items(tx, where: "t.state IN (\(list: states)) AND t.id < \(before?.value ?? .max)", limit: limit)
    }

    /// The letters that list an obligation, newest first.
    public static func items(_ tx: any Transaction, listing obligation: Key<Obligation>) throws -> [UrgingLetterItem] {
        try items(
            tx, where: "t.id IN (SELECT letter_id FROM urging_letter_task WHERE obligation_id = \(obligation))",
            limit: 50)
    }

    /// A letter and those that were issued to its party before it, newest first, at most `limit`: what it names. One
    /// statement.
    public static func find(
        _ tx: any Transaction, _ id: Key<UrgingLetterItem>, withEarlier limit: Int
    ) throws -> (letter: UrgingLetterItem, earlier: [UrgingLetterItem]) {
        let found = try items(
            tx,
            where: """
                t.id = \(id) OR t.id IN (
                    SELECT e.id FROM urging_letter w
                    JOIN urging_letter e ON e.party_id = w.party_id AND e.state = 'issued' AND e.id < w.id
                    WHERE w.id = \(id) ORDER BY e.id DESC LIMIT \(limit))
                """, limit: limit + 1)
        guard let letter = found.first, letter.id == id else { throw notFound }
        return (letter, Array(found.dropFirst()))
    }

    private static func items(_ tx: any Transaction, where condition: SQL, limit: Int) throws -> [UrgingLetterItem] {
        try tx.query(
            """
            SELECT t.id, t.party_id, un.name AS party_unit, pe.full_name AS party_person, t.state, t.as_of, t.finish_by,
                t.report_by, t.drafted_at, t.signer_id, s.full_name AS signer_name, t.reason, t.number, t.symbol, t.issued_on,
                t.document_id,                t.version, COALESCE(u.is_outside, FALSE) AS is_outside, g.signer_id AS signed_by, g.lines, g.post,
                g.name AS signed_name, g.ground, g.signed_on,
                (SELECT COUNT(*) FROM urging_letter_task k WHERE k.letter_id = t.id) AS task_count
            FROM urging_letter t
            LEFT JOIN unit_name un ON un.id = (
                SELECT MAX(n.id) FROM unit_name n
                WHERE n.unit_id = t.party_id AND (t.issued_on IS NULL OR n.valid_from <= t.issued_on))
            LEFT JOIN unit u ON u.id = t.party_id
            LEFT JOIN urging_letter_signature g ON g.letter_id = t.id
            LEFT JOIN person pe ON pe.id = t.party_id
            LEFT JOIN person s ON s.id = t.signer_id
            WHERE \(sql: condition) ORDER BY t.id DESC LIMIT \(limit)
            """
        ).map { row in
            guard let party = try NamedParty.ifPresent(row, "party") else { throw StorageError(.row, "no party") }
            return UrgingLetterItem(
                id: try row.key("id"), party: party, isOutside: try row.bool("is_outside"),
                state: try row.code("state"), asOf: try row.day("as_of"), finishBy: try row.day("finish_by"),
                reportBy: try row.day("report_by"), draftedAt: try row.instant("drafted_at"),
                signer: try NamedParty.personIfPresent(row, "signer"), signature: try signature(row),
                reason: try row.textIfPresent("reason"), number: try row.textIfPresent("number"),
                symbol: try row.textIfPresent("symbol"),
                issuedOn: try row.dayIfPresent("issued_on"), document: try row.keyIfPresent("document_id"),
                taskCount: try row.int("task_count"),
                version: Int64(try row.int("version")))
        }
    }

    private static func signature(_ row: Row) throws -> PaperSignature? {
        guard let signer: Key<Person> = try row.keyIfPresent("signed_by") else { return nil }
        let texts = try row.text("lines").split(separator: "\n").map(String.init)
        let lines = texts.compactMap(SigningForm.Line.init(text:))
        guard lines.count == texts.count else { throw StorageError(.row, "lines are no signature") }
        return PaperSignature(
            lines: lines, post: try row.text("post"), name: try row.text("signed_name"), signer: signer,
            ground: try row.textIfPresent("ground"), signedOn: try row.day("signed_on"))
    }

    /// Keeps how a letter was signed.
    public static func sign(
        _ tx: any Transaction, _ id: Key<UrgingLetterItem>, _ signature: PaperSignature
    ) throws {
        try tx.send(
            """
            INSERT INTO urging_letter_signature (letter_id, signer_id, lines, post, name, ground, signed_on)
            VALUES (\(id), \(signature.signer), \(signature.lines.map(\.text).joined(separator: "\n")),
                \(signature.post), \(signature.name), \(signature.ground), \(signature.signedOn))
            """)
    }

    /// Takes the signature from a letter that is sent back before it had a number.
    public static func unsign(_ tx: any Transaction, _ id: Key<UrgingLetterItem>) throws {
        try tx.send("DELETE FROM urging_letter_signature WHERE letter_id = \(id)")
    }

    /// The tasks that it lists, the oldest due day first; of a reader those that he or she may see.
    public static func tasks(
        _ tx: any Transaction, of id: Key<UrgingLetterItem>, seenBy reader: Actor? = nil
    ) throws -> [UrgingLetterTask] {
        let sight: SQL = reader.map { " AND \(sql: Access.sees(obligation: "o", $0))" } ?? .empty
        return try tx.query(
            """
            SELECT k.obligation_id, k.content, k.basis, k.due_on, k.coordinating FROM urging_letter_task k
            JOIN obligation o ON o.id = k.obligation_id
            WHERE k.letter_id = \(id)\(sql: sight) ORDER BY k.due_on, k.obligation_id LIMIT 5000
            """
        ).map { row in
            UrgingLetterTask(
                obligation: try row.key("obligation_id"), content: try row.text("content"),
                basis: try row.text("basis"),
                due: try row.day("due_on"),
                coordinating: try row.text("coordinating").split(separator: "\n").map(String.init))
        }
    }

    public static func insert(
        _ tx: any Transaction, to party: Key<Party>, asOf: CalendarDay, finishBy: CalendarDay, reportBy: CalendarDay,
        by person: Key<Person>?
    ) throws -> Key<UrgingLetterItem> {
        let row = try tx.first(
            """
            INSERT INTO urging_letter (party_id, state, as_of, finish_by, report_by, drafted_at, drafted_by, version)
            VALUES (\(party), 'drafted', \(asOf), \(finishBy), \(reportBy), \(tx.now), \(person), 1) RETURNING id
            """)
        guard let row else { throw StorageError(.row, "a letter was not written") }
        return try row.key("id")
    }

    public static func add(_ tx: any Transaction, _ tasks: [UrgingLetterTask], to id: Key<UrgingLetterItem>) throws {
        for chunk in tasks.chunks() {
            let rows = chunk.map { task in
                [
                    id.sqlValue, task.obligation.sqlValue, task.content.sqlValue, task.basis.sqlValue,
                    task.due.sqlValue,
                    task.coordinating.joined(separator: "\n").sqlValue,
                ]
            }
            try tx.send(
                """
                INSERT INTO urging_letter_task (letter_id, obligation_id, content, basis, due_on, coordinating)
                VALUES \(rows: rows) ON CONFLICT (letter_id, obligation_id) DO NOTHING
                """)
        }
    }

    /// Takes tasks out of a letter that is under way.
    public static func drop(
        _ tx: any Transaction, _ tasks: [Key<Obligation>], from id: Key<UrgingLetterItem>
    ) throws {
        try tx.send(
            "DELETE FROM urging_letter_task WHERE letter_id = \(id) AND obligation_id IN (\(list: tasks))")
    }

    /// Throws `.stale` when somebody was faster.
    public static func change(
        _ tx: any Transaction, _ id: Key<UrgingLetterItem>, version: Int64, _ assignments: SQL
    ) throws {
        try tx.changeOne(
            """
            UPDATE urging_letter SET version = version + 1, \(sql: assignments) WHERE id = \(id) AND version = \(version)
            """)
    }
}
