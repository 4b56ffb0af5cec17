public import Office
import WorkTime

/// The steps of a paper's way, its signature, and what it answers.
public enum OutgoingStepStore {
    public static func insert(
        _ tx: any Transaction, of id: Key<Outgoing>, _ act: OutgoingAct, by person: Key<Person>, reason: String?
    ) throws {
        try tx.send(
            """
            INSERT INTO outgoing_step (outgoing_id, act, person_id, at, version_number, reason)
            SELECT o.id, \(act.rawValue), \(person), \(tx.now), o.versions, CAST(\(reason) AS TEXT)
            FROM outgoing o WHERE o.id = \(id)
            """)
    }

    /// The newest first, at most 500.
    public static func all(_ tx: any Transaction, of id: Key<Outgoing>) throws -> [OutgoingStep] {
        try selection(of: id).rows(tx).map(step)
    }

    static func selection(of id: Key<Outgoing>) -> Sheaf.Selection {
        Sheaf.Selection(
            name: "step",
            columns: [
                .text("act"), .number("at"), .number("version_number"), .text("reason"), .text("by_name"),
            ],
            select: """
                SELECT ROW_NUMBER() OVER (ORDER BY s.id DESC) AS place, s.act, s.at, s.version_number, s.reason,
                    p.full_name AS by_name
                FROM outgoing_step s JOIN person p ON p.id = s.person_id
                WHERE s.outgoing_id = \(id) ORDER BY place LIMIT 500
                """)
    }

    static func step(_ row: Row) throws -> OutgoingStep {
        OutgoingStep(
            act: try row.code("act"), by: try row.text("by_name"), at: try row.instant("at"),
            version: try row.int("version_number"), reason: try row.textIfPresent("reason"))
    }

    public static func sign(_ tx: any Transaction, _ id: Key<Outgoing>, _ signature: PaperSignature) throws {
        try tx.send(
            """
            INSERT INTO outgoing_signature (outgoing_id, signer_id, lines, post, name, ground, signed_on, drawing)
            VALUES (\(id), \(signature.signer), \(signature.lines.map(\.text).joined(separator: "\n")),
                \(signature.post), \(signature.name), \(signature.ground), \(signature.signedOn),
                \(signature.drawing))
            """)
    }

    /// Takes the signature from a paper that is sent back before it left.
    public static func unsign(_ tx: any Transaction, _ id: Key<Outgoing>) throws {
        try tx.send("DELETE FROM outgoing_signature WHERE outgoing_id = \(id)")
    }

    public static func signature(_ tx: any Transaction, of id: Key<Outgoing>) throws -> PaperSignature? {
        let row = try tx.first(
            "SELECT \(sql: signatureColumns) FROM outgoing_signature g WHERE g.outgoing_id = \(id)")
        return try row.map(signature)
    }

    /// The signature with the digitally signed copy, where there is one.
    static func signature(of id: Key<Outgoing>) -> Sheaf.Selection {
        Sheaf.Selection(
            name: "signature",
            columns: [
                .number("signer_id"), .text("lines"), .text("post"), .text("name"), .text("ground"),
                .text("signed_on"), .text("drawing"), .text("file_hash"), .text("file_name"), .flag("is_sealed"),
                .number("size"), .text("media_type"), .text("report"), .number("checked_at"),
            ],
            select: """
                SELECT 1 AS place, \(sql: signatureColumns), \(sql: OutgoingCopyStore.columns)
                FROM outgoing_signature g \(sql: OutgoingCopyStore.joins(on: "g.outgoing_id"))
                WHERE g.outgoing_id = \(id)
                """)
    }

    /// From a row of `signature(of:)`.
    static func signed(_ row: Row) throws -> (signature: PaperSignature, copy: OutgoingCopyStore.Found?) {
        (try signature(row), try OutgoingCopyStore.found(row))
    }

    private static let signatureColumns: SQL =
        "g.signer_id, g.lines, g.post, g.name, g.ground, g.signed_on, g.drawing"

    private static func signature(_ row: Row) throws -> PaperSignature {
        let texts = try row.text("lines").split(separator: "\n").map(String.init)
        let lines = texts.compactMap(SigningForm.Line.init(text:))
        guard lines.count == texts.count else { throw StorageError(.row, "lines are no signature") }
        return PaperSignature(
            lines: lines, post: try row.text("post"), name: try row.text("name"), signer: try row.key("signer_id"),
            ground: try row.textIfPresent("ground"), signedOn: try row.day("signed_on"),
            drawing: try row.textIfPresent("drawing"))
    }
}

/// The obligations that outgoing papers answer.
public enum OutgoingAnswerStore {
    /// One that a paper is to answer, as it is kept.
    public struct New: Sendable, Equatable {
        public let obligation: Key<Obligation>
        public let participant: Key<Participant>
        public let isFinal: Bool

        public init(obligation: Key<Obligation>, participant: Key<Participant>, isFinal: Bool) {
            self.obligation = obligation
            self.participant = participant
            self.isFinal = isFinal
        }
    }

    /// Puts these in the place of those that stood there.
    public static func write(
        _ tx: any Transaction, _ answers: [New], of id: Key<Outgoing>, by person: Key<Person>
    ) throws {
        try tx.send("DELETE FROM outgoing_answer WHERE outgoing_id = \(id)")
        guard !answers.isEmpty else { return }
        let rows: [[SQLValue]] = answers.map { one in
            [
                id.sqlValue, one.obligation.sqlValue, one.participant.sqlValue, one.isFinal.sqlValue,
                person.sqlValue,
            ]
        }
        try tx.send(
            """
            INSERT INTO outgoing_answer (outgoing_id, obligation_id, participant_id, is_final, linked_by)
            VALUES \(rows: rows)
            """)
    }

    /// With whoever linked them; of a reader those that he or she may see.
    public static func all(
        _ tx: any Transaction, of id: Key<Outgoing>, seenBy reader: Actor? = nil
    ) throws -> [(answer: OutgoingAnswer, linkedBy: Key<Person>)] {
        try selection(of: id, seenBy: reader).rows(tx).map { (try answer($0), try $0.key("linked_by")) }
    }

    static func selection(of id: Key<Outgoing>, seenBy reader: Actor?) -> Sheaf.Selection {
        let sight: SQL = reader.map { " AND \(sql: Access.sees(obligation: "b", $0))" } ?? .empty
        return Sheaf.Selection(
            name: "answer",
            columns: [
                .number("obligation_id"), .number("participant_id"), .text("content"), .flag("is_final"),
                .number("report_id"), .text("refusal"), .number("linked_by"),
            ],
            select: """
                SELECT ROW_NUMBER() OVER (ORDER BY a.obligation_id) AS place, a.obligation_id, a.participant_id,
                    b.content, a.is_final, a.report_id, a.refusal, a.linked_by
                FROM outgoing_answer a JOIN obligation b ON b.id = a.obligation_id
                WHERE a.outgoing_id = \(id)\(sql: sight) ORDER BY place LIMIT 500
                """)
    }

    static func answer(_ row: Row) throws -> OutgoingAnswer {
        OutgoingAnswer(
            obligation: try row.key("obligation_id"), participant: try row.key("participant_id"),
            content: try row.text("content"), isFinal: try row.bool("is_final"),
            report: try row.keyIfPresent("report_id"), refusal: try row.textIfPresent("refusal"))
    }

    public static func settle(
        _ tx: any Transaction, _ obligation: Key<Obligation>, of id: Key<Outgoing>, report: Key<ReportItem>?,
        refusal: String?
    ) throws {
        try tx.changeOne(
            """
            UPDATE outgoing_answer SET report_id = \(report), refusal = \(refusal)
            WHERE outgoing_id = \(id) AND obligation_id = \(obligation)
            """)
    }

    /// What waits for somebody to report, the most pressing first: one statement.
    public static func open(_ tx: any Transaction, for actor: Actor, limit: Int) throws -> [ReportableTask] {
        try tx.query(
            """
            SELECT o.id, o.content, \(sql: DocumentLabel.columns(seenBy: actor, laying: "o"))
            FROM (\(sql: open(for: actor, limit: limit))) AS waiting
            JOIN obligation o ON o.id = waiting.obligation_id
            LEFT JOIN document d ON d.id = o.document_id
            ORDER BY waiting.due, o.id
            """
        ).map { row in
            ReportableTask(
                id: try row.key("id"), content: try row.text("content"), document: try DocumentLabel.basis(row))
        }
    }

    static func open(for actor: Actor, limit: Int) -> SQL {
        """
        SELECT w.obligation_id, MIN(w.sort_due) AS due FROM work_item w
        WHERE w.holder_id IN (\(list: actor.holders)) AND w.tab IN ('waiting', 'coordinate') AND w.is_open
        GROUP BY w.obligation_id ORDER BY due, w.obligation_id LIMIT \(limit)
        """
    }
}
