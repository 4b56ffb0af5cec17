public import Office
public import WorkTime

/// That cases went on by newer versions of their processes.
public enum CaseMoveStore {
    /// A move about to be written. `differences` is JSON, `body` the engine's own state before it.
    public struct New: Sendable {
        public let from: Int
        public let to: Int
        public let after: Int
        public let differences: String
        public let body: String

        public init(from: Int, to: Int, after: Int, differences: String, body: String) {
            self.from = from
            self.to = to
            self.after = after
            self.differences = differences
            self.body = body
        }
    }

    public static func insert(
        _ tx: any Transaction, _ new: New, of id: Key<LedgerCase>, by person: Key<Person>
    ) throws {
        try tx.send(
            """
            INSERT INTO process_move (case_id, from_version, to_version, after_steps, by_id, at, differences, body)
            VALUES (\(id), \(new.from), \(new.to), \(new.after), \(person), \(tx.now), \(new.differences),
                \(new.body))
            """)
        try tx.changeOne("UPDATE process_case SET process_version = \(new.to) WHERE id = \(id) AND is_open = TRUE")
    }

    /// A row with its texts as they are kept, to be read by whoever knows JSON.
    public struct Line: Sendable {
        public let from: Int
        public let to: Int
        public let after: Int
        public let by: NamedParty
        public let at: Instant
        public let differences: String
        public let body: String
    }

    /// Of a row that has the columns of `columns`; nil where no move followed the step.
    static func line(_ row: Row) throws -> Line? {
        guard let from = try row.intIfPresent("from_version") else { return nil }
        return Line(
            from: from, to: try row.int("to_version"), after: try row.int("position"),
            by: try NamedParty.person(row, "mover"), at: try row.instant("moved_at"),
            differences: try row.text("differences"), body: try row.text("moved_body"))
    }

    static let columns: SQL = """
        m.from_version, m.to_version, m.by_id AS mover_id, mover.full_name AS mover_name, m.at AS moved_at,
            m.differences, m.body AS moved_body
        """
}
