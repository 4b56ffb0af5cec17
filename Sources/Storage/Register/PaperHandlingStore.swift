public import Office
import WorkTime

/// How far incoming papers are dealt with.
public enum PaperHandlingStore {
    /// Of these papers those that the actor sees; two statements.
    public static func all(
        _ tx: any Transaction, of documents: [Key<Document>], for actor: Actor
    ) throws -> [Key<Document>: PaperHandling] {
        guard !documents.isEmpty else { return [:] }
        var answers: [Key<Document>: [String]] = [:]
        for row in try tx.query(Self.answers(to: documents, for: actor)) {
            answers[try row.key("other_id"), default: []] += [try row.textIfPresent("number")].compactMap(\.self)
        }
        var found: [Key<Document>: PaperHandling] = [:]
        for row in try tx.query(tasks(of: documents, for: actor)) {
            let id: Key<Document> = try row.key("id")
            let due = [
                try row.dayIfPresent("open_due"), try row.dayIfPresent("last_due"), try row.dayIfPresent("reply_by"),
            ]
            found[id] = PaperHandling(
                isRecalled: try row.bool("is_recalled"), isInstructed: try row.bool("is_instructed"),
                tasks: try row.int("tasks"), open: try row.int("open_tasks"), due: due.compactMap(\.self).first,
                answers: answers[id] ?? [])
        }
        return found
    }

    /// Tasks are counted whether the actor sees them or not: no words of them are told, and a book says the same to everybody.
    static func tasks(of documents: [Key<Document>], for actor: Actor) -> SQL {
        """
        SELECT d.id, d.reply_by, d.recalled_at IS NOT NULL AS is_recalled,
            EXISTS (SELECT 1 FROM instruction i WHERE i.document_id = d.id AND i.state = 'given') AS is_instructed,
            COUNT(o.id) AS tasks, COUNT(CASE WHEN o.is_open THEN 1 END) AS open_tasks,
            MIN(CASE WHEN o.is_open THEN o.due_on END) AS open_due, MAX(o.due_on) AS last_due
        FROM document d LEFT JOIN obligation o ON o.document_id = d.id AND o.state NOT IN ('cancelled', 'superseded')
        WHERE d.id IN (\(list: documents)) AND \(sql: Access.sees(document: "d", actor))
        GROUP BY d.id, d.reply_by, d.recalled_at ORDER BY d.id
        """
    }

    static func answers(to documents: [Key<Document>], for actor: Actor) -> SQL {
        """
        SELECT r.other_id, d.number FROM document_relation r JOIN document d ON d.id = r.document_id
        WHERE r.other_id IN (\(list: documents)) AND r.kind = 'answers' AND \(sql: Access.sees(document: "d", actor))
        ORDER BY r.other_id, d.id LIMIT 10000
        """
    }
}
