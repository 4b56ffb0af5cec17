public import Office
public import WorkTime

/// What was asked of whoever assigned an obligation.
public enum RequestStore {
    /// A request as the rules of its decision need it.
    public struct Open: Sendable, Equatable {
        public let id: Key<RequestItem>
        public let kind: RequestItem.Kind
        public let participant: Key<Participant>
        public let milestone: Key<Milestone>?
        public let to: Key<Party>?
        public let askedBy: Key<Person>
        public let reason: String
        public let wishedOn: CalendarDay?
    }

    public struct New: Sendable {
        public let kind: RequestItem.Kind
        public let reason: String
        public var milestone: Key<Milestone>?
        public var to: Key<Party>?
        public var isRefusal = false
        public var wishedOn: CalendarDay?
        public var document: Key<Document>?
        public var files: [AttachedFile] = []

        public init(_ kind: RequestItem.Kind, reason: String) {
            self.kind = kind
            self.reason = reason
        }
    }

    /// Throws `.conflict` where the same is asked for the part already.
    public static func insert(
        _ tx: any Transaction, _ new: New, on obligation: Key<Obligation>, of participant: Key<Participant>,
        by person: Key<Person>
    ) throws -> Key<RequestItem> {
        let row = try tx.first(
            """
            INSERT INTO obligation_request (
                obligation_id, kind, participant_id, milestone_id, to_party_id, is_refusal, asked_by, asked_at, reason,
                wished_on, document_id, state)
            VALUES (
                \(obligation), \(new.kind.rawValue), \(participant), \(new.milestone), \(new.to), \(new.isRefusal),
                \(person), \(tx.now), \(new.reason), \(new.wishedOn), \(new.document), 'open')
            ON CONFLICT (participant_id, kind) WHERE state = 'open' DO NOTHING
            RETURNING id
            """)
        guard let id: Key<RequestItem> = try row?.key("id") else {
            throw OfficeError(.conflict, "Đã có đề nghị như vậy đang chờ quyết định; hãy chờ hoặc rút đề nghị đó.")
        }
        for file in new.files {
            try FileRowStore.put(tx, hash: file.hash, size: file.size, mediaType: file.mediaType)
            try tx.send(
                """
                INSERT INTO request_evidence (obligation_id, request_id, file_hash, file_name)
                VALUES (\(obligation), \(id), \(file.hash), \(file.name))
                """)
        }
        return id
    }

    /// Throws `.notFound` when the obligation has no such request, `.conflict` when it was decided.
    public static func open(
        _ tx: any Transaction, _ id: Key<RequestItem>, of obligation: Key<Obligation>
    ) throws -> Open {
        guard
            let row = try tx.first(
                "\(sql: columns) WHERE q.id = \(id) AND q.obligation_id = \(obligation)")
        else { throw OfficeError(.notFound, "Không tìm thấy đề nghị này.") }
        guard try row.text("state") == RequestItem.State.open.rawValue else {
            throw OfficeError(.conflict, "Đề nghị này đã được quyết định hoặc đã rút.")
        }
        return try open(row)
    }

    /// The open requests by which a part would get another doer.
    public static func openForDoer(_ tx: any Transaction, of participant: Key<Participant>) throws -> [Open] {
        try tx.query(
            """
            \(sql: columns)
            WHERE q.participant_id = \(participant) AND q.state = 'open' AND q.kind IN ('another_doer', 'hand_over')
            ORDER BY q.id
            """
        ).map(open)
    }

    /// Whether the party has refused the part before.
    public static func hasRefused(_ tx: any Transaction, _ participant: Key<Participant>) throws -> Bool {
        try tx.first(
            "SELECT id FROM obligation_request WHERE participant_id = \(participant) AND is_refusal LIMIT 1") != nil
    }

    public static func decide(
        _ tx: any Transaction, _ id: Key<RequestItem>, as state: RequestItem.State, by person: Key<Person>,
        reason: String?, grantedOn: CalendarDay? = nil
    ) throws {
        try tx.changeOne(
            """
            UPDATE obligation_request SET state = \(state.rawValue), decided_by = \(person), decided_at = \(tx.now),
                decision_reason = \(reason), granted_on = \(grantedOn)
            WHERE id = \(id) AND state = 'open'
            """)
    }

    /// What is still asked falls away: of the obligation, or of one of its parts.
    public static func drop(
        _ tx: any Transaction, of obligation: Key<Obligation>, participant: Key<Participant>? = nil,
        by person: Key<Person>, reason: String
    ) throws -> Int {
        let only: SQL = participant.map { "participant_id = \($0)" } ?? "TRUE"
        return try tx.execute(
            """
            UPDATE obligation_request SET state = 'withdrawn', decided_by = \(person), decided_at = \(tx.now),
                decision_reason = \(reason)
            WHERE obligation_id = \(obligation) AND state = 'open' AND \(sql: only)
            """)
    }

    private static let columns: SQL = """
        SELECT q.id, q.kind, q.participant_id, q.milestone_id, q.to_party_id, q.asked_by, q.reason, q.wished_on, q.state
        FROM obligation_request q
        """

    private static func open(_ row: Row) throws -> Open {
        Open(
            id: try row.key("id"), kind: try row.code("kind"), participant: try row.key("participant_id"),
            milestone: try row.keyIfPresent("milestone_id"), to: try row.keyIfPresent("to_party_id"),
            askedBy: try row.key("asked_by"), reason: try row.text("reason"),
            wishedOn: try row.dayIfPresent("wished_on"))
    }
}
