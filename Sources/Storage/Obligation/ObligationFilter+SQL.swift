import Office
import Vietnamese
import WorkTime

extension ObligationFilter {
    /// Whether the filter asks for more than the index of a list knows: open or not, and the due window.
    var needsObligation: Bool { plan != nil || unit != nil || person != nil || state != nil || !words.isEmpty }

    /// The conditions on an obligation `o`, each beginning with AND.
    var conditions: SQL {
        var sql = SQL.empty
        if let plan { sql += " AND o.document_id = \(plan)" }
        if let state { sql += " AND o.state = \(state.rawValue)" }
        if let unit {
            sql += """
                 AND EXISTS (SELECT 1 FROM participant fu WHERE fu.obligation_id = o.id AND fu.party_id = \(unit))
                """
        }
        if let person {
            sql += """
                 AND EXISTS (SELECT 1 FROM participant fp WHERE fp.obligation_id = o.id
                    AND (fp.party_id = \(person) OR fp.officer_id = \(person)))
                """
        }
        // Folded text has letters, digits and blanks only: nothing that LIKE would read as a sign.
        for word in words { sql += " AND o.content_fold LIKE \("%" + word + "%")" }
        return sql
    }

    /// The due window on the columns of a table of that name.
    func dueWindow(of table: SQL) -> SQL {
        var sql = SQL.empty
        if let dueFrom { sql += " AND \(sql: table).sort_due >= \(dueFrom)" }
        if let dueTo { sql += " AND \(sql: table).sort_due <= \(dueTo)" }
        // Nothing is late before it is due: the first half bounds the stretch of the index.
        if let overdueOn {
            sql += " AND \(sql: table).sort_due < \(overdueOn) AND \(sql: table).late_after < \(overdueOn)"
        }
        return sql
    }

    private var words: [String] { (text ?? "").folded.split(separator: " ").prefix(8).map(String.init) }
}
