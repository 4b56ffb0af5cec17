public import Office
public import WorkTime

/// The steps that were taken in cases.
public enum CaseTransitionStore {
    /// A step about to be written. `fields` and `papers` are JSON.
    public struct New: Sendable {
        public let position: Int
        public let act: String
        public let state: String
        public let fields: String
        public let papers: String
        public let due: Due?
        /// When it was taken, where that was before it is written down.
        public let at: Instant?

        public init(
            position: Int, act: String, state: String, fields: String, papers: String, due: Due?, at: Instant? = nil
        ) {
            self.at = at
            self.position = position
            self.act = act
            self.state = state
            self.fields = fields
            self.papers = papers
            self.due = due
        }
    }

    public static func insert(
        _ tx: any Transaction, _ new: New, of id: Key<LedgerCase>, by person: Key<Person>
    ) throws {
        try tx.send(
            """
            INSERT INTO process_transition (case_id, position, act, state, by_id, at, fields, papers, due_on, due_minute)
            VALUES (\(id), \(new.position), \(new.act), \(new.state), \(person), \(new.at ?? tx.now), \(new.fields),
                \(new.papers), \(new.due?.day), \(new.due?.minute))
            """)
    }

    /// A row with its texts as they are kept, to be read by whoever knows JSON.
    public struct Line: Sendable {
        public let position: Int
        public let act: String
        public let state: String
        public let by: NamedParty
        public let at: Instant
        public let fields: String
        public let papers: String
        public let due: Due?
    }

    /// The steps in their order, at most 500, and the moves to newer versions between them: one statement.
    public static func history(
        _ tx: any Transaction, of id: Key<LedgerCase>
    ) throws -> (steps: [Line], moves: [CaseMoveStore.Line]) {
        var steps: [Line] = []
        var moves: [CaseMoveStore.Line] = []
        for row in try tx.query(history(of: id)) {
            if let move = try CaseMoveStore.line(row) { moves.append(move) }
            let position = try row.int("position")
            // Several moves without a step between them repeat the step before.
            guard position != steps.last?.position else { continue }
            steps.append(
                Line(
                    position: position, act: try row.text("act"), state: try row.text("state"),
                    by: try NamedParty.person(row, "by"), at: try row.instant("at"), fields: try row.text("fields"),
                    papers: try row.text("papers"), due: try Due(ifPresent: row)))
        }
        return (steps, moves)
    }

    static func history(of id: Key<LedgerCase>) -> SQL {
        """
        SELECT t.position, t.act, t.state, t.by_id, p.full_name AS by_name, t.at, t.fields, t.papers, t.due_on,
            t.due_minute, \(sql: CaseMoveStore.columns)
        FROM process_transition t JOIN person p ON p.id = t.by_id
            LEFT JOIN process_move m ON m.case_id = t.case_id AND m.after_steps = t.position
            LEFT JOIN person mover ON mover.id = m.by_id
        WHERE t.case_id = \(id) ORDER BY t.position, m.to_version LIMIT 500
        """
    }
}

extension Due {
    /// From the columns `due_on` and `due_minute`; nil where there is no day.
    init?(ifPresent row: Row) throws {
        guard let day = try row.dayIfPresent("due_on") else { return nil }
        self.init(day, minute: try row.intIfPresent("due_minute"))
    }
}
