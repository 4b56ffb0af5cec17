public import Office
import WorkTime

/// Everything that hangs on one obligation, in one statement: its page has no room for one a table.
public enum FolderStore {
    public static func find(_ tx: any Transaction, _ id: Key<Obligation>, for actor: Actor) throws -> ObligationFolder {
        var reader = FolderReader()
        for row in try tx.query(everything(of: id, for: actor)) { try reader.take(FolderRow(row), actor) }
        var folder = reader.folder
        folder.periods.sort { $0.due < $1.due }
        folder.reminders.sort { ($0.on, $0.id) < ($1.on, $1.id) }
        return folder
    }

    /// A stretch for each table, with the same columns: what a stretch does not name is NULL.
    static func everything(of id: Key<Obligation>, for actor: Actor) -> SQL {
        let stretches = [
            stretch(
                "adjustment", 200,
                [
                    "key": "j.id", "code": "j.kind", "at": "j.at", "who": "j.decided_by", "on1": "j.old_due_on",
                    "on2": "j.new_due_on", "text1": "j.reason", "text2": "j.old_deadline", "text3": "j.new_deadline",
                    "paper": "j.basis_id", "part": "j.participant_id", "step": "j.milestone_id",
                ],
                "adjustment j WHERE j.obligation_id = \(id)"),
            stretch(
                "request", 200,
                [
                    "key": "q.id", "code": "q.kind", "at": "q.asked_at", "who": "q.asked_by", "at2": "q.decided_at",
                    "who2": "q.decided_by", "party": "q.to_party_id", "on1": "q.wished_on", "on2": "q.granted_on",
                    "text1": "q.reason", "text2": "q.decision_reason", "text3": "q.state", "paper": "q.document_id",
                    "part": "q.participant_id", "step": "q.milestone_id",
                    "number": "CASE WHEN q.is_refusal THEN 1 ELSE 0 END",
                ],
                "obligation_request q WHERE q.obligation_id = \(id)"),
            stretch(
                "request_file", 1000,
                ["key": "e.id", "part": "e.request_id", "text1": "e.file_hash", "text2": "e.file_name"],
                "request_evidence e WHERE e.obligation_id = \(id)"),
            stretch(
                "suspension", 100,
                [
                    "key": "u.id", "who": "u.suspended_by", "who2": "u.resumed_by", "on1": "u.from_on",
                    "on2": "u.until_on",
                    "on3": "u.old_due_on", "on4": "u.new_due_on", "text1": "u.reason", "paper": "u.basis_id",
                ],
                "suspension u WHERE u.obligation_id = \(id)"),
            stretch(
                "period", 200, ["key": "f.report_id", "on1": "f.due_on", "on2": "f.reported_on"],
                "period_report f WHERE f.obligation_id = \(id)", by: "on1"),
            stretch(
                "whole", 1, part(of: "s"),
                """
                obligation child JOIN obligation s ON s.id = child.parent_id
                JOIN participant l ON l.obligation_id = s.id AND l.role = 'lead'
                WHERE child.id = \(id) AND \(sql: Access.sees(obligation: "s", actor))
                """),
            stretch(
                "part", 200, part(of: "s"),
                """
                obligation s JOIN participant l ON l.obligation_id = s.id AND l.role = 'lead'
                WHERE s.parent_id = \(id) AND \(sql: Access.sees(obligation: "s", actor))
                """),
            stretch(
                "remark", 300, ["key": "c.id", "at": "c.at", "who": "c.author_id", "text1": "c.text"],
                "remark c WHERE c.obligation_id = \(id)"),
            stretch(
                "mention", 1000, ["key": "m.remark_id", "who": "m.person_id"],
                "remark_mention m JOIN remark c ON c.id = m.remark_id WHERE c.obligation_id = \(id)"),
            stretch(
                "watch", 100, ["key": "w.person_id", "who": "w.person_id"], "watch w WHERE w.obligation_id = \(id)"),
            stretch(
                "reminder", 100, ["key": "r.id", "part": "r.obligation_id", "on1": "r.remind_on", "text1": "r.note"],
                "reminder r WHERE r.obligation_id = \(id) AND r.person_id = \(actor.person) AND r.is_done = FALSE"),
        ]
        return """
            SELECT x.kind, x.key, x.code, x.at, x.at2, x.who AS who_id, wp.full_name AS who_name, x.who2 AS who2_id,
                wp2.full_name AS who2_name, x.party AS party_id, pu.name AS party_unit, pp.full_name AS party_person,
                x.on1, x.on2, x.on3, x.on4, x.text1, x.text2, x.text3, x.part, x.step, x.number, x.number2,
                \(sql: DocumentLabel.columns(seenBy: actor))
            FROM (\(sql: stretches.joined(separator: " UNION ALL "))) AS x
            LEFT JOIN person wp ON wp.id = x.who
            LEFT JOIN person wp2 ON wp2.id = x.who2
            LEFT JOIN unit_name pu ON pu.unit_id = x.party AND pu.valid_to IS NULL
            LEFT JOIN person pp ON pp.id = x.party
            LEFT JOIN document d ON d.id = x.paper
            ORDER BY x.kind, x.key
            """
    }

    private static func part(of table: SQL) -> [String: SQL] {
        [
            "key": "\(sql: table).id", "code": "\(sql: table).state", "text1": "\(sql: table).content",
            "number": "\(sql: table).progress", "number2": "\(sql: table).weight", "on1": "\(sql: table).sort_due",
            "on2": "\(sql: table).closed_on", "on3": "\(sql: table).late_after", "party": "l.party_id",
            "who": "l.officer_id",
        ]
    }

    private static let numbers = [
        "key", "at", "at2", "who", "who2", "party", "part", "step", "number", "number2", "paper",
    ]
    private static let texts = ["code", "on1", "on2", "on3", "on4", "text1", "text2", "text3"]

    private static func stretch(
        _ kind: String, _ limit: Int, _ columns: [String: SQL], _ from: SQL, by order: String = "key"
    ) -> SQL {
        var list: SQL = "CAST(\(kind) AS TEXT) AS kind"
        for name in numbers {
            list += ", CAST(\(sql: columns[name] ?? "NULL") AS BIGINT) AS \(sql: SQL(stringLiteral: name))"
        }
        for name in texts {
            list += ", CAST(\(sql: columns[name] ?? "NULL") AS TEXT) AS \(sql: SQL(stringLiteral: name))"
        }
        let sorted = columns[order] ?? "1"
        return
            "SELECT * FROM (SELECT \(sql: list) FROM \(sql: from) ORDER BY \(sql: sorted) LIMIT \(limit)) AS s_\(sql: SQL(stringLiteral: kind))"
    }
}
