public import Office
import WorkTime

/// Obligations as far as urging needs them, many at once.
public enum UrgingSubjectStore {
    public struct Points: Sendable {
        public let obligation: Key<Obligation>
        public let state: ObligationState
        /// As `Obligation.urgingPoints` makes them.
        public let points: [UrgingPoint]
    }

    /// Three statements, by key.
    public static func points(_ tx: any Transaction, of ids: [Key<Obligation>]) throws -> [Points] {
        var steps: [Key<Obligation>: [CalendarDay]] = [:]
        for row in try tx.query(
            "SELECT obligation_id, due_on FROM milestone WHERE obligation_id IN (\(list: ids)) AND done_on IS NULL")
        {
            steps[try row.key("obligation_id"), default: []].append(try row.day("due_on"))
        }
        var parts: [Key<Obligation>: [(id: Key<Participant>, due: CalendarDay)]] = [:]
        for row in try tx.query(
            """
            SELECT obligation_id, id, due_on FROM participant
            WHERE obligation_id IN (\(list: ids)) AND role IN (\(list: ParticipantRole.allCases.filter(\.reports)))
                AND state IN (\(list: ParticipantState.allCases.filter(\.isOwnTurn))) AND due_on IS NOT NULL
            """)
        {
            parts[try row.key("obligation_id"), default: []].append((try row.key("id"), try row.day("due_on")))
        }
        return try tx.query(
            "SELECT id, state, due_on, report_due_on FROM obligation WHERE id IN (\(list: ids)) AND is_open ORDER BY id"
        ).map { row in
            let id: Key<Obligation> = try row.key("id")
            return Points(
                obligation: id, state: try row.code("state"),
                points: UrgingPoint.all(
                    due: try row.dayIfPresent("due_on"), report: try row.dayIfPresent("report_due_on"),
                    steps: steps[id] ?? [], parts: parts[id] ?? []))
        }
    }

    /// Open obligations by key, of one plan or of all.
    public static func open(
        _ tx: any Transaction, of plan: Key<Document>?, after: Key<Obligation>?, limit: Int
    ) throws -> [Key<Obligation>] {
        let scope: SQL = plan.map { "document_id = \($0) AND " } ?? .empty
        return try tx.query(
            """
            SELECT id FROM obligation WHERE \(sql: scope)is_open AND id > \(after?.value ?? 0) ORDER BY id LIMIT \(limit)
            """
        ).map { try $0.key("id") }
    }

    /// Makes every act on them wait for this transaction.
    public static func hold(_ tx: any Transaction, _ ids: [Key<Obligation>]) throws {
        try tx.send("UPDATE obligation SET version = version WHERE id IN (\(list: ids))")
    }
}
