public import Office
public import WorkTime

/// What journal and rows keep of who could see a record earlier.
public enum SightHistoryStore {
    /// An entry of the journal; `body` is its JSON.
    public struct Entry: Sendable, Equatable {
        public let at: Instant
        public let act: JournalAct
        /// Nil for what the system did.
        public let actor: Key<Person>?
        public let body: String
    }

    /// What was done to one thing by these acts, oldest first.
    public static func entries(
        _ tx: any Transaction, _ acts: [JournalAct], on kind: SubjectKind, _ subject: Int64
    ) throws -> [Entry] {
        try tx.query(
            """
            SELECT at, act, actor_id, body FROM journal_entry
            WHERE subject_kind = \(kind) AND subject_id = \(subject) AND act IN (\(list: acts))
            ORDER BY id LIMIT 1000
            """
        ).map { row in
            Entry(
                at: try row.instant("at"), act: try row.code("act"), actor: try row.keyIfPresent("actor_id"),
                body: try row.text("body"))
        }
    }

    /// The same of several things, by their keys.
    public static func entries(
        _ tx: any Transaction, _ acts: [JournalAct], on kind: SubjectKind, among subjects: [Int64]
    ) throws -> [Int64: [Entry]] {
        guard !subjects.isEmpty else { return [:] }
        let rows = try tx.query(
            """
            SELECT subject_id, at, act, actor_id, body FROM journal_entry
            WHERE subject_kind = \(kind) AND subject_id IN (\(list: subjects)) AND act IN (\(list: acts))
            ORDER BY id LIMIT 2000
            """)
        var found: [Int64: [Entry]] = [:]
        for row in rows {
            found[Int64(try row.int("subject_id")), default: []].append(
                Entry(
                    at: try row.instant("at"), act: try row.code("act"), actor: try row.keyIfPresent("actor_id"),
                    body: try row.text("body")))
        }
        return found
    }

    /// Since when the holders were asked about an outgoing paper: who was asked goes on seeing it.
    public static func asked(
        _ tx: any Transaction, _ holders: [Key<Party>], about id: Key<Outgoing>, by moment: Instant
    ) throws -> [(holder: Key<Party>, since: Instant)] {
        guard !holders.isEmpty else { return [] }
        return try tx.query(
            """
            SELECT o.party_id, MIN(r.asked_at) AS asked_at FROM outgoing_round r
            JOIN outgoing_opinion o ON o.round_id = r.id
            WHERE r.outgoing_id = \(id) AND o.party_id IN (\(list: holders)) AND r.asked_at <= \(moment)
            GROUP BY o.party_id ORDER BY o.party_id LIMIT 50
            """
        ).map { (holder: try $0.key("party_id"), since: try $0.instant("asked_at")) }
    }

    /// Since when an outgoing paper was signed at the moment; nil where it was not, or was sent back since.
    public static func signed(_ tx: any Transaction, _ id: Key<Outgoing>, at moment: Instant) throws -> Instant? {
        let row = try tx.first(
            """
            SELECT act, at FROM outgoing_step
            WHERE outgoing_id = \(id) AND act IN (\(list: [OutgoingAct.sign, .sendBack])) AND at <= \(moment)
            ORDER BY id DESC LIMIT 1
            """)
        guard let row else { return nil }
        let act: OutgoingAct = try row.code("act")
        return act == .sign ? try row.instant("at") : nil
    }

    /// A hand-in that the file was part of.
    public struct HandInOfFile: Sendable, Equatable {
        public let offeredAt: Instant
        /// When it was decided or taken back; nil while it waits.
        public let settledAt: Instant?
        /// Whether the archive received the file.
        public let isReceived: Bool
    }

    public static func handIns(_ tx: any Transaction, of file: Key<CaseFile>) throws -> [HandInOfFile] {
        try tx.query(
            """
            SELECT h.offered_at, h.settled_at, f.result FROM hand_in_file f JOIN hand_in h ON h.id = f.hand_in_id
            WHERE f.file_id = \(file) ORDER BY h.id LIMIT 100
            """
        ).map { row in
            HandInOfFile(
                offeredAt: try row.instant("offered_at"), settledAt: try row.instantIfPresent("settled_at"),
                isReceived: try row.textIfPresent("result") == "received")
        }
    }

    /// The units that took the place of one, and when that was written down, in the order of the acts.
    public static func successors(
        _ tx: any Transaction, of unit: Key<Unit>
    ) throws -> [(unit: Key<Unit>, since: Instant)] {
        try tx.query(
            """
            SELECT s.successor_id, r.done_at FROM unit_successor s JOIN reorganisation r ON r.id = s.reorganisation_id
            WHERE s.unit_id = \(unit) ORDER BY r.id, s.position LIMIT 100
            """
        ).map { (unit: try $0.key("successor_id"), since: try $0.instant("done_at")) }
    }

    /// Which unit took the place of which by what was written down at one of the moments.
    public static func successions(
        _ tx: any Transaction, at moments: [Instant]
    ) throws -> [(at: Instant, from: Key<Party>, to: Key<Party>)] {
        guard !moments.isEmpty else { return [] }
        return try tx.query(
            """
            SELECT r.done_at, s.unit_id, s.successor_id FROM reorganisation r
            JOIN unit_successor s ON s.reorganisation_id = r.id
            WHERE r.done_at IN (\(list: moments)) ORDER BY r.id, s.unit_id, s.position LIMIT 1000
            """
        ).map { row in
            (at: try row.instant("done_at"), from: try row.key("unit_id"), to: try row.key("successor_id"))
        }
    }

    /// Since when the person is named for a petition; nil for who is not.
    public static func named(
        _ tx: any Transaction, _ person: Key<Person>, for id: Key<LedgerCase>
    ) throws -> Instant? {
        try tx.first("SELECT named_at FROM petition_confidant WHERE case_id = \(id) AND person_id = \(person)")?
            .instant("named_at")
    }
}
