public import Office
public import WorkTime

/// Petitions that a new one may be the same as.
public enum SimilarPetitionStore {
    /// One that the actor sees, and what of it is like the new one. `sender` is nil where that is secret.
    public struct Line: Sendable {
        public let id: Key<LedgerCase>
        public let code: String
        public let title: String
        public let process: String
        public let processVersion: Int
        public let state: String
        public let isOpen: Bool
        public let receivedOn: CalendarDay
        /// As what it was classified; nil while it is not.
        public let way: PetitionWay?
        public let unitName: String
        public let isSecret: Bool
        public let marks: [Int64]
        /// Those of its senders that were found by what was asked for.
        public let senders: [Applicant]
    }

    public static func insert(_ tx: any Transaction, marks: [Int64], of id: Key<LedgerCase>) throws {
        guard !marks.isEmpty else { return }
        try tx.send(
            "INSERT INTO petition_mark (mark, case_id) VALUES \(rows: marks.map { [$0.sqlValue, id.sqlValue] })")
    }

    /// Petitions whose senders are found under one of these sounds or numbers: the newest two hundred. Secret ones, which are
    /// found under digests of the same, only for those who were named for them.
    public static func sent(
        _ tx: any Transaction, sounds: [String], numbers: [String], phones: [String], for actor: Actor
    ) throws -> [(id: Key<LedgerCase>, sender: PetitionSenderStore.Kept)] {
        try tx.query(sent(sounds: sounds, numbers: numbers, phones: phones, for: actor)).map { row in
            (try row.key("case_id"), try PetitionSenderStore.kept(row))
        }
    }

    static func sent(sounds: [String], numbers: [String], phones: [String], for actor: Actor) -> SQL {
        let columns: SQL = "s.case_id, s.position, s.kind, s.name, s.number, s.address, s.phone, s.mail, s.sealed"
        let sight: SQL = """
            (s.is_secret = FALSE OR EXISTS (SELECT 1 FROM petition_confidant k
                WHERE k.case_id = s.case_id AND k.person_id = \(actor.person)))
            """
        return """
            SELECT \(sql: columns) FROM petition_sender s WHERE s.name_sound IN (\(list: sounds)) AND \(sql: sight)
            UNION
            SELECT \(sql: columns) FROM petition_sender s
            WHERE s.number IS NOT NULL AND s.number IN (\(list: numbers)) AND \(sql: sight)
            UNION
            SELECT \(sql: columns) FROM petition_sender s
            WHERE s.phone IS NOT NULL AND s.phone IN (\(list: phones)) AND \(sql: sight)
            ORDER BY case_id DESC, position LIMIT 200
            """
    }

    /// Petitions that say much the same: those that share three marks at least, the most alike first.
    public static func saying(_ tx: any Transaction, _ marks: [Int64]) throws -> [Key<LedgerCase>] {
        guard !marks.isEmpty else { return [] }
        return try tx.query(saying(marks)).map { try $0.key("case_id") }
    }

    static func saying(_ marks: [Int64]) -> SQL {
        """
        SELECT case_id, COUNT(*) AS shared FROM petition_mark WHERE mark IN (\(list: marks))
        GROUP BY case_id HAVING COUNT(*) >= 3 ORDER BY shared DESC, case_id DESC LIMIT 50
        """
    }

    /// Those of these petitions that the actor sees; two statements.
    public static func lines(
        _ tx: any Transaction, _ ids: [Key<LedgerCase>], senders: [Key<LedgerCase>: [Applicant]], for actor: Actor
    ) throws -> [Line] {
        guard !ids.isEmpty else { return [] }
        var marks: [Key<LedgerCase>: [Int64]] = [:]
        for row in try tx.query(Self.marks(of: ids)) {
            marks[try row.key("case_id"), default: []].append(Int64(try row.int("mark")))
        }
        return try tx.query(lines(ids, for: actor)).map { row in
            let id: Key<LedgerCase> = try row.key("id")
            return Line(
                id: id, code: try row.text("code"), title: try row.text("title"), process: try row.text("process"),
                processVersion: try row.int("process_version"), state: try row.text("state"),
                isOpen: try row.bool("is_open"), receivedOn: try row.day("received_on"),
                way: try row.codeIfPresent("way"),
                unitName: try row.text("unit_name"), isSecret: try row.bool("is_secret"), marks: marks[id] ?? [],
                senders: senders[id] ?? [])
        }
    }

    static func marks(of ids: [Key<LedgerCase>]) -> SQL {
        "SELECT case_id, mark FROM petition_mark WHERE case_id IN (\(list: ids)) ORDER BY case_id, mark LIMIT 5000"
    }

    static func lines(_ ids: [Key<LedgerCase>], for actor: Actor) -> SQL {
        """
        SELECT c.id, c.code, c.title, c.process, c.process_version, c.state, c.is_open, p.received_on, p.way, p.is_secret,
            n.name AS unit_name
        FROM process_case c JOIN petition p ON p.case_id = c.id
        JOIN unit_name n ON n.unit_id = c.unit_id AND n.valid_to IS NULL
        WHERE c.id IN (\(list: ids)) AND \(sql: Access.sees(case: "c", actor)) ORDER BY c.id DESC LIMIT 250
        """
    }
}
