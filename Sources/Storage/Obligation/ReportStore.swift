public import Office
import WorkTime

/// Progress reports, their evidence, and what was decided on them.
public enum ReportStore {
    public static func insert(
        _ tx: any Transaction, on obligation: Key<Obligation>, by participant: Key<Participant>,
        reporter: Key<Person>, percent: Int, text: String, isFinal: Bool, document: Key<Document>?,
        evidence: [AttachedFile]
    ) throws -> Key<ReportItem> {
        let row = try tx.first(
            """
            INSERT INTO progress_report (
                obligation_id, participant_id, reported_by, at, percent, text, is_final, document_id)
            VALUES (
                \(obligation), \(participant), \(reporter), \(tx.now), \(percent), \(text), \(isFinal), \(document))
            RETURNING id
            """)
        guard let id: Key<ReportItem> = try row?.key("id") else { throw StorageError(.row, "a report was not written") }
        for file in evidence {
            try FileRowStore.put(tx, hash: file.hash, size: file.size, mediaType: file.mediaType)
            try tx.send(
                """
                INSERT INTO evidence (obligation_id, report_id, file_hash, file_name)
                VALUES (\(obligation), \(id), \(file.hash), \(file.name))
                """)
        }
        if isFinal {
            try tx.changeOne("UPDATE participant SET result = \(text) WHERE id = \(participant)")
            try tx.changeOne("UPDATE obligation SET reported_at = \(tx.now) WHERE id = \(obligation)")
        }
        return id
    }

    /// Writes the decision on the final report that waits; returns which that is.
    public static func decide(
        _ tx: any Transaction, on participant: Key<Participant>, _ decision: ReportItem.Decision,
        by person: Key<Person>, reason: String?
    ) throws -> Key<ReportItem>? {
        try tx.first(
            """
            UPDATE progress_report SET decision = \(decision.rawValue), decided_by = \(person), decided_at = \(tx.now),
                decision_reason = \(reason)
            WHERE id = (SELECT MAX(latest.id) FROM progress_report latest
                WHERE latest.participant_id = \(participant) AND latest.is_final AND latest.decision IS NULL)
            RETURNING id
            """)?.key("id")
    }

    /// What was reported with a paper as proof, and was not returned.
    public struct Proved: Sendable, Equatable {
        public let obligation: Key<Obligation>
        public let participant: Key<Participant>
        public let content: String
        /// Whether a final result was.
        public let isResult: Bool
        /// Whether that waits for a decision.
        public let waits: Bool
    }

    /// By obligation and party.
    public static func proved(_ tx: any Transaction, by document: Key<Document>) throws -> [Proved] {
        try tx.query(proved(by: document)).map { row in
            Proved(
                obligation: try row.key("obligation_id"), participant: try row.key("participant_id"),
                content: try row.text("content"), isResult: try row.int("results") > 0,
                waits: try row.int("waiting") > 0)
        }
    }

    static func proved(by document: Key<Document>) -> SQL {
        """
        SELECT r.obligation_id, r.participant_id, b.content, SUM(CASE WHEN r.is_final THEN 1 ELSE 0 END) AS results,
            SUM(CASE WHEN r.is_final AND r.decision IS NULL THEN 1 ELSE 0 END) AS waiting
        FROM progress_report r JOIN obligation b ON b.id = r.obligation_id
        WHERE r.document_id = \(document) AND (r.decision IS NULL OR r.decision = 'accepted')
        GROUP BY r.obligation_id, r.participant_id, b.content ORDER BY r.obligation_id, r.participant_id LIMIT 1000
        """
    }

    /// Who reported the final result that waits for a decision; nil where none waits.
    public static func waiting(_ tx: any Transaction, of participant: Key<Participant>) throws -> Key<Person>? {
        try tx.first(
            """
            SELECT reported_by FROM progress_report
            WHERE participant_id = \(participant) AND is_final AND decision IS NULL ORDER BY id DESC LIMIT 1
            """)?.key("reported_by")
    }

    /// Newest first, with their evidence: one statement.
    public static func items(
        _ tx: any Transaction, of obligation: Key<Obligation>, for actor: Actor, limit: Int
    ) throws -> [ReportItem] {
        let rows = try tx.query(
            """
            SELECT r.id, r.participant_id, r.reported_by AS reporter_id, rp.full_name AS reporter_name, r.at, r.percent,
                r.text, r.is_final, \(sql: DocumentLabel.columns(seenBy: actor)), r.decision, r.decided_by AS decider_id,
                dp.full_name AS decider_name, r.decided_at, r.decision_reason, e.id AS evidence_id, e.file_hash,
                e.file_name
            FROM (SELECT id FROM progress_report WHERE obligation_id = \(obligation) ORDER BY id DESC LIMIT \(limit))
                AS newest
            JOIN progress_report r ON r.id = newest.id
            JOIN person rp ON rp.id = r.reported_by
            LEFT JOIN person dp ON dp.id = r.decided_by
            LEFT JOIN document d ON d.id = r.document_id
            LEFT JOIN evidence e ON e.report_id = r.id
            ORDER BY r.id DESC, e.id
            """)
        var items: [ReportItem] = []
        for row in rows {
            let id: Key<ReportItem> = try row.key("id")
            let evidence = try row.keyIfPresent("evidence_id").map { key in
                ReportItem.Evidence(id: key, hash: try row.text("file_hash"), fileName: try row.text("file_name"))
            }
            if items.last?.id == id, let last = items.popLast() {
                items.append(last.adding(evidence))
            } else {
                items.append(try ReportItem(row, id, evidence))
            }
        }
        return items
    }
}

extension ReportItem {
    fileprivate init(_ row: Row, _ id: Key<ReportItem>, _ evidence: Evidence?) throws {
        self.init(
            id: id, participant: try row.key("participant_id"), reporter: try NamedParty.person(row, "reporter"),
            at: try row.instant("at"), percent: try row.int("percent"), text: try row.text("text"),
            isFinal: try row.bool("is_final"), document: try DocumentLabel.basis(row),
            evidence: evidence.map { [$0] } ?? [], decision: try row.codeIfPresent("decision"),
            decidedBy: try NamedParty.personIfPresent(row, "decider"),
            decidedAt: try row.instantIfPresent("decided_at"), reason: try row.textIfPresent("decision_reason"))
    }

    fileprivate func adding(_ more: Evidence?) -> ReportItem {
        ReportItem(
            id: id, participant: participant, reporter: reporter, at: at, percent: percent, text: text,
            isFinal: isFinal, document: document, evidence: evidence + (more.map { [$0] } ?? []), decision: decision,
            decidedBy: decidedBy, decidedAt: decidedAt, reason: reason)
    }
}
