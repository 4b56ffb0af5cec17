import Desk
import Office
import Storage

/// The rows that the worklist page of the person shows, with every column that stands on it: one indexed statement.
///
/// Asked together with who is signed in, which decides whose rows they are, it is the least that any page of these rows
/// can do.
struct RowsOfPage: Question {
    func answer(_ view: View) throws -> String {
        let holder = Key<Party>(view.actor.person)
        return try view.tx.query(
            """
            SELECT o.id, o.content, o.state, o.progress, o.sort_due, o.closed_on, o.deadline_kind, o.deadline_text,
                d.id AS document_id, d.kind, d.number, d.excerpt, p.party_id, lu.name AS lead_unit,
                lp.full_name AS lead_person, f.full_name AS officer_name
            FROM (
                SELECT obligation_id, sort_due FROM work_item
                WHERE holder_id = \(holder) AND tab = 'waiting' AND is_open = TRUE
                ORDER BY sort_due, obligation_id LIMIT 50) AS w
            JOIN obligation o ON o.id = w.obligation_id
            JOIN participant p ON p.obligation_id = o.id AND p.role = 'lead'
            LEFT JOIN document d ON d.id = o.document_id
            LEFT JOIN unit_name lu ON lu.unit_id = p.party_id AND lu.valid_to IS NULL
            LEFT JOIN person lp ON lp.id = p.party_id
            LEFT JOIN person f ON f.id = p.officer_id
            ORDER BY w.sort_due, w.obligation_id
            """
        ).map { row in
            try Self.columns.map { column in
                switch try row.value(column) {
                case .null: ""
                case .int(let number): String(number)
                case .text(let text): text
                case .bool(let flag): String(flag)
                }
            }.joined(separator: "\t")
        }.joined(separator: "\n")
    }

    private static let columns = [
        "id", "content", "state", "progress", "sort_due", "closed_on", "deadline_kind", "deadline_text", "document_id",
        "kind", "number", "excerpt", "party_id", "lead_unit", "lead_person", "officer_name",
    ]
}
