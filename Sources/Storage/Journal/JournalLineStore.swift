public import Office
import WorkTime

/// Reads the journal for administrators.
public enum JournalLineStore {
    /// Entries that fit the filter, newest first, before the entry `before`.
    public static func page(
        _ tx: any Transaction, _ filter: JournalFilter, before: Int64?, limit: Int
    ) throws -> [JournalLine] {
        try tx.query(page(filter, before: before, limit: limit)).map { row in
            JournalLine(
                id: Int64(try row.int("id")), at: try row.instant("at"), actorName: try row.textIfPresent("actor_name"),
                act: try row.text("act"), subjectKind: try row.code("subject_kind"),
                subject: Int64(try row.int("subject_id")), subjectName: try row.textIfPresent("subject_name"),
                body: try row.text("body"))
        }
    }

    public static func page(_ filter: JournalFilter, before: Int64?, limit: Int) -> SQL {
        var conditions: [SQL] = ["j.id < \(before ?? .max)"]
        if let act = filter.act {
            // The beginning of a name as a range of the index: «unit.» up to «unit/».
            conditions.append(
                act.hasSuffix(".") ? "j.act >= \(act) AND j.act < \(act.dropLast() + "/")" : "j.act = \(act)")
        }
        if let actor = filter.actor { conditions.append("j.actor_id = \(actor)") }
        if let kind = filter.subjectKind { conditions.append("j.subject_kind = \(kind)") }
        if filter.subjectKind != nil, let subject = filter.subject { conditions.append("j.subject_id = \(subject)") }
        if let day = filter.day {
            conditions.append(
                "j.at >= \(OfficeTime.start(of: day)) AND j.at < \(OfficeTime.start(of: day.adding(days: 1)))")
        }
        return """
            SELECT j.id, j.at, j.act, j.subject_kind, j.subject_id, j.body, p.full_name AS actor_name,
                CASE j.subject_kind
                    WHEN 'unit' THEN (SELECT n.name FROM unit_name AS n WHERE n.unit_id = j.subject_id
                        ORDER BY n.valid_from DESC, n.id DESC LIMIT 1)
                    WHEN 'office' THEN (SELECT n.name FROM unit_name AS n WHERE n.unit_id = j.subject_id
                        ORDER BY n.valid_from DESC, n.id DESC LIMIT 1)
                    WHEN 'person' THEN (SELECT s.full_name FROM person AS s WHERE s.id = j.subject_id)
                    WHEN 'account' THEN (SELECT s.full_name FROM person AS s
                        JOIN account AS a ON a.person_id = s.id WHERE a.id = j.subject_id)
                END AS subject_name
            FROM journal_entry AS j
            LEFT JOIN person AS p ON p.id = j.actor_id
            WHERE \(sql: conditions.joined(separator: " AND "))
            ORDER BY j.id DESC LIMIT \(limit)
            """
    }
}
