import Office
import WorkTime

extension ReportFigure {
    /// What `counts` says, of a standing `s` that holds the end of the period.
    func condition(in period: ReportSpan) -> SQL {
        let (start, end) = (period.start, period.end)
        return switch self {
        case .assigned: "s.assigned_on BETWEEN \(start) AND \(end)"
        case .doneInTime:
            """
            s.phase = 'done' AND s.ended_on BETWEEN \(start) AND \(end) AND (s.due_on IS NULL
                OR COALESCE(s.reported_on, s.ended_on) <= s.due_on)
            """
        case .doneLate:
            """
            s.phase = 'done' AND s.ended_on BETWEEN \(start) AND \(end)
                AND COALESCE(s.reported_on, s.ended_on) > s.due_on
            """
        case .inProgress:
            """
            (s.phase = 'suspended' OR s.phase = 'open' AND (s.due_on IS NULL OR s.due_on >= \(end)
                OR s.reported_on <= s.due_on))
            """
        case .overdue: "s.phase = 'open' AND s.due_on < \(end) AND \(sql: Self.isNotInTime)"
        case .suspended: "s.phase = 'suspended'"
        case .returned: "s.returned_on BETWEEN \(start) AND \(end)"
        case .adjusted: "s.adjusted_on BETWEEN \(start) AND \(end)"
        case .ended: "s.phase = 'ended' AND s.ended_on BETWEEN \(start) AND \(end)"
        }
    }
}

extension ReportFigure {
    /// That no result of an open standing `s` was reported by its due day.
    static let isNotInTime: SQL = "(s.reported_on IS NULL OR s.reported_on > s.due_on)"
}

extension ReportFilter {
    /// What `holds` says, of a standing `s`, and which roles count; each condition begins with AND.
    func conditions(by subject: ReportSubject?) -> SQL {
        var sql: SQL = countsParts(by: subject) ? "" : " AND s.role = 'lead'"
        if !countsPieces(by: subject) { sql += " AND NOT s.is_piece" }
        if let party { sql += " AND s.party_id = \(party)" }
        if let officer { sql += " AND s.officer_id = \(officer)" }
        if let leader { sql += " AND s.leader_id = \(leader)" }
        if let plan { sql += " AND s.document_id = \(plan)" }
        if let field { sql += " AND s.field_id = \(field)" }
        if let dueIn {
            sql += " AND s.phase = 'open' AND s.due_on BETWEEN \(dueIn.start) AND \(dueIn.end)"
            sql += " AND \(sql: ReportFigure.isNotInTime)"
        }
        switch without {
        case .person: sql += " AND s.officer_id IS NULL"
        case .plan: sql += " AND s.document_id IS NULL"
        case .field: sql += " AND s.field_id IS NULL"
        case .unit, .leader, nil: break
        }
        return sql
    }
}

extension ReportSubject {
    /// The column of a standing `s` by which lines are made.
    var column: SQL {
        switch self {
        case .unit: "s.party_id"
        case .person: "s.officer_id"
        case .leader: "s.leader_id"
        case .plan: "s.document_id"
        case .field: "s.field_id"
        }
    }

    /// What a line is called, from its key `g.key`; NULL for what belongs to none.
    var name: SQL {
        switch self {
        case .unit, .leader:
            """
            COALESCE(\(sql: ReportNames.unit("g.key")), (SELECT p.full_name FROM person p WHERE p.id = g.key))
            """
        case .person: "(SELECT p.full_name FROM person p WHERE p.id = g.key)"
        case .plan:
            """
            (SELECT COALESCE(d.kind || ' ', '') || COALESCE(d.number || ' ', '') || d.excerpt
            FROM document d WHERE d.id = g.key)
            """
        case .field: "(SELECT f.name FROM work_field f WHERE f.id = g.key)"
        }
    }
}
