public import Office
public import WorkTime

/// The rows of the journal. Nothing here changes an entry but its sealing, and a trigger sees to that.
public enum JournalStore {
    /// An entry to be written; its time is the transaction's.
    public struct NewEntry: Sendable {
        public let actor: Key<Person>?
        public let act: JournalAct
        public let subjectKind: SubjectKind
        public let subject: Int64
        public let body: JournalValue

        public init(
            actor: Key<Person>?, act: JournalAct, on subjectKind: SubjectKind, _ subject: Int64, _ body: JournalValue
        ) {
            self.actor = actor
            self.act = act
            self.subjectKind = subjectKind
            self.subject = subject
            self.body = body
        }
    }

    /// Writes an entry that waits for the sealer.
    public static func append(
        _ tx: any Transaction, actor: Key<Person>?, act: JournalAct, subjectKind: SubjectKind, subject: Int64,
        body: JournalValue
    ) throws {
        try append(tx, [NewEntry(actor: actor, act: act, on: subjectKind, subject, body)])
    }

    public static func append(_ tx: any Transaction, _ entries: [NewEntry]) throws {
        for chunk in entries.chunks() {
            let rows = chunk.map { entry in
                [
                    tx.now.sqlValue, entry.actor.sqlValue, entry.act.rawValue.sqlValue,
                    entry.subjectKind.rawValue.sqlValue,
                    entry.subject.sqlValue, entry.body.canonical.sqlValue,
                ]
            }
            try tx.send(
                """
                INSERT INTO journal_entry (at, actor_id, act, subject_kind, subject_id, body)
                VALUES \(rows: rows)
                """)
        }
    }

    /// Those of the subjects to whom that was done on the day or later: one statement.
    public static func subjects(
        _ tx: any Transaction, of act: JournalAct, on kind: SubjectKind, among subjects: [Int64],
        since day: CalendarDay
    ) throws -> Set<Int64> {
        let rows = try tx.query(
            """
            SELECT DISTINCT subject_id FROM journal_entry
            WHERE subject_kind = \(kind) AND subject_id IN (\(list: subjects)) AND act = \(act)
                AND at >= \(OfficeTime.start(of: day))
            ORDER BY subject_id
            """)
        return try Set(rows.map { Int64(try $0.int("subject_id")) })
    }

    /// What waits for the sealer, oldest first.
    public static func unsealed(_ tx: any Transaction, limit: Int) throws -> [JournalEntry] {
        try tx.query(
            """
            SELECT id, at, actor_id, act, subject_kind, subject_id, body
            FROM journal_entry WHERE seq IS NULL ORDER BY id LIMIT \(limit)
            """
        ).map(JournalEntry.init)
    }

    /// How many entries wait for the sealer.
    public static func countUnsealed(_ tx: any Transaction) throws -> Int {
        try tx.first("SELECT COUNT(*) AS n FROM journal_entry WHERE seq IS NULL")?.int("n") ?? 0
    }

    /// The end of the chain; nil while nothing is sealed.
    public static func head(_ tx: any Transaction) throws -> (seq: Int64, hash: String)? {
        let row = try tx.first(
            "SELECT seq, hash FROM journal_entry WHERE seq IS NOT NULL ORDER BY seq DESC LIMIT 1")
        return try row.map { (Int64(try $0.int("seq")), try $0.text("hash")) }
    }

    /// Gives entries their places. Two sealers at once would give the same place twice, which a unique index refuses.
    public static func seal(_ tx: any Transaction, _ entries: [SealedEntry]) throws {
        for chunk in entries.chunks() {
            let rows = chunk.map { [$0.entry.id.sqlValue, $0.seq.sqlValue, $0.hash.sqlValue] }
            try tx.send(
                """
                UPDATE journal_entry SET seq = CAST(sealed.column2 AS BIGINT), hash = sealed.column3
                FROM (VALUES \(rows: rows)) AS sealed
                WHERE journal_entry.id = CAST(sealed.column1 AS BIGINT)
                """)
        }
    }

    /// A stretch of the chain, in its order.
    public static func sealed(_ tx: any Transaction, after seq: Int64, limit: Int) throws -> [SealedEntry] {
        try tx.query(
            """
            SELECT seq, hash, id, at, actor_id, act, subject_kind, subject_id, body
            FROM journal_entry WHERE seq > \(seq) ORDER BY seq LIMIT \(limit)
            """
        ).map { row in
            SealedEntry(seq: Int64(try row.int("seq")), entry: try JournalEntry(row), hash: try row.text("hash"))
        }
    }

    /// What was done to one thing, newest first.
    public static func entries(
        _ tx: any Transaction, on kind: SubjectKind, _ subject: Int64, limit: Int
    ) throws -> [(entry: JournalEntry, actorName: String?)] {
        try tx.query(
            """
            SELECT j.id, j.at, j.actor_id, j.act, j.subject_kind, j.subject_id, j.body, p.full_name
            FROM journal_entry j LEFT JOIN person p ON p.id = j.actor_id
            WHERE j.subject_kind = \(kind.rawValue) AND j.subject_id = \(subject)
            ORDER BY j.id DESC LIMIT \(limit)
            """
        ).map { (try JournalEntry($0), try $0.textIfPresent("full_name")) }
    }
}

extension JournalEntry {
    fileprivate init(_ row: Row) throws {
        self.init(
            id: Int64(try row.int("id")), at: try row.instant("at"), actor: try row.keyIfPresent("actor_id"),
            act: try row.text("act"), subjectKind: try row.text("subject_kind"),
            subject: Int64(try row.int("subject_id")), body: try row.text("body"))
    }
}
