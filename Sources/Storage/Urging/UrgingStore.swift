public import Office
public import WorkTime

/// What will be urged, and what was.
public enum UrgingStore {
    /// What the plan of one obligation needs that the obligation itself does not know.
    public struct Context: Sendable {
        public let kind: Deadline.Kind
        public let urgency: Document.Urgency
        /// The plan's own ladder, where somebody set one.
        public let ladder: Ladder?
        /// Nil while it was never planned.
        public let since: Instant?
        public let needsLetter: Bool
        public let isForMeeting: Bool
        public var done: Set<UrgingMark>
    }

    /// A row of the plan.
    public struct Planned: Sendable, Equatable {
        public let obligation: Key<Obligation>
        public let next: UrgingStep?
        public let since: Instant
        public let isExpress: Bool
        public let needsLetter: Bool
        public let isForMeeting: Bool

        public init(
            obligation: Key<Obligation>, next: UrgingStep?, since: Instant, isExpress: Bool, needsLetter: Bool,
            isForMeeting: Bool
        ) {
            self.obligation = obligation
            self.next = next
            self.since = since
            self.isExpress = isExpress
            self.needsLetter = needsLetter
            self.isForMeeting = isForMeeting
        }
    }

    /// Where nothing is to come.
    static let never = Int64.max

    /// One statement for at most a thousand obligations: a row for each rung that was done.
    public static func contexts(
        _ tx: any Transaction, of ids: [Key<Obligation>]
    ) throws -> [Key<Obligation>: Context] {
        var result: [Key<Obligation>: Context] = [:]
        let rows = try tx.query(
            """
            SELECT o.id, o.deadline_kind, d.urgency, l.rungs, p.since, p.needs_letter, p.for_meeting,
                u.rung, u.due_on AS rung_due
            FROM obligation o
            LEFT JOIN document d ON d.id = o.document_id
            LEFT JOIN plan_ladder l ON l.document_id = o.document_id
            LEFT JOIN urging_plan p ON p.obligation_id = o.id
            LEFT JOIN urging u ON u.obligation_id = o.id
            WHERE o.id IN (\(list: ids))
            """)
        for row in rows {
            let id: Key<Obligation> = try row.key("id")
            var context =
                try result[id]
                ?? Context(
                    kind: try row.code("deadline_kind"),
                    urgency: try row.intIfPresent("urgency").flatMap(Document.Urgency.init) ?? .none,
                    ladder: try row.textIfPresent("rungs").flatMap { Ladder(text: $0) },
                    since: try row.instantIfPresent("since"),
                    needsLetter: try row.boolIfPresent("needs_letter") ?? false,
                    isForMeeting: try row.boolIfPresent("for_meeting") ?? false, done: [])
            if let rung = try row.textIfPresent("rung") {
                context.done.insert(UrgingMark(code: rung, due: try row.day("rung_due")))
            }
            result[id] = context
        }
        return result
    }

    /// Puts rows of the plan in the place of those that stand there.
    public static func put(_ tx: any Transaction, _ plans: [Planned]) throws {
        for chunk in plans.chunks() {
            let rows = chunk.map { plan in
                [
                    plan.obligation.sqlValue, (plan.next?.mark.code).sqlValue, (plan.next?.due).sqlValue,
                    (plan.next?.at.milliseconds ?? never).sqlValue, plan.since.sqlValue, plan.isExpress.sqlValue,
                    plan.needsLetter.sqlValue, plan.isForMeeting.sqlValue, 0.sqlValue,
                ]
            }
            try tx.send(
                """
                INSERT INTO urging_plan (
                    obligation_id, rung, due_on, due_at, since, is_express, needs_letter, for_meeting, turn)
                VALUES \(rows: rows)
                ON CONFLICT (obligation_id) DO UPDATE SET rung = excluded.rung, due_on = excluded.due_on,
                    due_at = excluded.due_at, since = excluded.since, is_express = excluded.is_express,
                    needs_letter = excluded.needs_letter, for_meeting = excluded.for_meeting
                """)
        }
    }

    /// Takes what has ended out of the plan.
    public static func remove(_ tx: any Transaction, _ ids: [Key<Obligation>]) throws {
        for chunk in ids.chunks() where !chunk.isEmpty {
            try tx.send("DELETE FROM urging_plan WHERE obligation_id IN (\(list: chunk))")
        }
    }

    /// Takes what is due and keeps every act on it waiting until the transaction ends: an act that was faster has moved
    /// the row, which is asked again once that act is kept.
    public static func take(
        _ tx: any Transaction, onlyExpress: Bool, limit: Int
    ) throws -> [Key<Obligation>] {
        try tx.query(
            """
            UPDATE urging_plan SET turn = turn + 1
            WHERE obligation_id IN (\(sql: due(at: tx.now, onlyExpress: onlyExpress, limit: limit)))
                AND due_at <= \(tx.now)
            RETURNING obligation_id
            """
        ).map { try $0.key("obligation_id", of: Obligation.self) }.sorted()
    }

    static func due(at now: Instant, onlyExpress: Bool, limit: Int) -> SQL {
        let express: SQL = onlyExpress ? " AND is_express" : .empty
        return """
            SELECT obligation_id FROM urging_plan WHERE due_at <= \(now)\(sql: express)
            ORDER BY due_at, obligation_id LIMIT \(limit)
            """
    }

    /// The same without taking it.
    public static func peek(
        _ tx: any Transaction, onlyExpress: Bool, limit: Int
    ) throws -> [Key<Obligation>] {
        try tx.query(due(at: tx.now, onlyExpress: onlyExpress, limit: limit)).map { try $0.key("obligation_id") }
    }
}
