public import Office
public import WorkTime

/// Papers whose obligations are followed, and the boards of what became of them.
public enum PlanStore {
    /// Newest first, before the one of that key.
    public static func page(
        _ tx: any Transaction, for actor: Actor, before: Key<Document>?, on today: CalendarDay, limit: Int
    ) throws -> [PlanItem] {
        let keys = try tx.query(page(for: actor, before: before, limit: limit)).map { row -> Key<Document> in
            try row.key("id")
        }
        return try items(tx, keys, for: actor, on: today)
    }

    /// The newest confirmed paper of that number and symbol; nil when there is none.
    public static func find(_ tx: any Transaction, number: String) throws -> Key<Document>? {
        try tx.first(
            """
            SELECT d.id FROM document d WHERE d.number_fold = \(DocumentNumber.folded(number)) AND d.state = 'confirmed'
            ORDER BY d.id DESC LIMIT 1
            """
        ).map { try $0.key("id") }
    }

    static func page(for actor: Actor, before: Key<Document>?, limit: Int) -> SQL {
        """
        SELECT d.id FROM document d
        WHERE d.state = 'confirmed' AND d.obligation_count > 0 AND d.id < \(before?.value ?? .max)
            AND \(sql: Access.sees(document: "d", actor)) AND EXISTS (
                SELECT 1 FROM obligation o WHERE o.document_id = d.id AND \(sql: Access.sees(obligation: "o", actor)))
        ORDER BY d.id DESC LIMIT \(limit)
        """
    }

    /// One plan with what each figure counts today among its obligations that the actor sees: one statement. Nil when
    /// there is no such paper that the actor sees.
    public static func find(
        _ tx: any Transaction, _ id: Key<Document>, for actor: Actor, on today: CalendarDay
    ) throws -> (plan: PlanItem, figures: [PlanFigure: Int])? {
        func count(_ figure: PlanFigure) -> SQL { "COUNT(*) FILTER (WHERE \(sql: figure.condition(on: today)))" }
        let row = try tx.first(
            """
            SELECT \(sql: DocumentLabel.columns), d.issuer, d.confirmed_at, COUNT(o.id) AS total,
                COUNT(*) FILTER (WHERE o.is_open) AS open, \(sql: count(.waiting)) AS waiting,
                \(sql: count(.moving)) AS moving, \(sql: count(.reported)) AS reported,
                \(sql: count(.overdue)) AS overdue, \(sql: count(.soon)) AS soon, \(sql: count(.done)) AS done,
                \(sql: count(.ended)) AS ended
            FROM document d
            LEFT JOIN obligation o ON o.document_id = d.id AND \(sql: Access.sees(obligation: "o", actor))
            WHERE d.id = \(id) AND \(sql: Access.sees(document: "d", actor))
            GROUP BY d.id
            """)
        guard let row else { return nil }
        return (
            try item(row),
            try Dictionary(uniqueKeysWithValues: PlanFigure.allCases.map { ($0, try row.int($0.rawValue)) })
        )
    }

    /// One page of a plan's obligations in the paper's order, after the one at that position: those that a figure counts,
    /// or all.
    public static func board(
        _ tx: any Transaction, of id: Key<Document>, for actor: Actor, figure: PlanFigure?, on today: CalendarDay,
        after position: Int?, limit: Int
    ) throws -> [(position: Int, id: Key<Obligation>)] {
        try tx.query(board(of: id, for: actor, figure: figure, on: today, after: position, limit: limit)).map {
            (try $0.int("position"), try $0.key("id"))
        }
    }

    static func board(
        of id: Key<Document>, for actor: Actor, figure: PlanFigure?, on today: CalendarDay, after position: Int?,
        limit: Int
    ) -> SQL {
        var sql: SQL = "SELECT o.id, o.position FROM obligation o WHERE o.document_id = \(id)"
        if let position { sql += " AND o.position > \(position)" }
        if let figure { sql += " AND \(sql: figure.condition(on: today))" }
        return sql + " AND \(sql: Access.sees(obligation: "o", actor)) ORDER BY o.position, o.id LIMIT \(limit)"
    }

    /// The figures come from one index, and count what the actor sees.
    private static func items(
        _ tx: any Transaction, _ ids: [Key<Document>], for actor: Actor, on today: CalendarDay
    ) throws -> [PlanItem] {
        let rows = try tx.query(
            """
            SELECT \(sql: DocumentLabel.columns), d.issuer, d.confirmed_at, c.total, c.open, c.overdue
            FROM document d LEFT JOIN (
                SELECT o.document_id, COUNT(*) AS total, COUNT(*) FILTER (WHERE o.is_open) AS open,
                    COUNT(*) FILTER (WHERE o.is_open AND o.late_after < \(today)) AS overdue
                FROM obligation o
                WHERE o.document_id IN (\(list: ids)) AND \(sql: Access.sees(obligation: "o", actor))
                GROUP BY o.document_id
            ) AS c ON c.document_id = d.id
            WHERE d.id IN (\(list: ids)) ORDER BY d.id DESC
            """)
        return try rows.map(item)
    }

    private static func item(_ row: Row) throws -> PlanItem {
        PlanItem(
            document: try DocumentLabel(row), issuer: try row.textIfPresent("issuer"),
            confirmedAt: try row.instantIfPresent("confirmed_at"), total: try row.intIfPresent("total") ?? 0,
            open: try row.intIfPresent("open") ?? 0, overdue: try row.intIfPresent("overdue") ?? 0)
    }
}

extension PlanFigure {
    /// The condition on an obligation `o` that the figure counts.
    fileprivate func condition(on today: CalendarDay) -> SQL {
        switch self {
        case .waiting: "o.state IN ('assigned', 'refused')"
        case .moving: "o.state IN ('accepted', 'in_progress', 'returned', 'suspended')"
        case .reported: "o.state = 'reported'"
        case .overdue: "o.is_open AND o.late_after < \(today)"
        case .soon: "o.is_open AND o.late_after BETWEEN \(today) AND \(today.adding(days: PlanFigure.soonDays))"
        case .done: "o.state = 'closed'"
        case .ended: "o.state IN ('cancelled', 'superseded')"
        }
    }
}
