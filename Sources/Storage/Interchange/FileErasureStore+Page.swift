public import Office

extension FileErasureStore {
    /// What became of files of a message of which it was asked, or of which nothing is left.
    public struct Marks: Sendable, Equatable {
        /// Files without bytes, by their hashes.
        public var erased: Set<String> = []
        /// Those that wait for a second person.
        public var asked: Set<String> = []

        public init() {}
    }

    public static func marks(_ tx: any Transaction, of message: Key<InterchangeItem>) throws -> Marks {
        var marks = Marks()
        for row in try tx.query(Self.marks(of: message)) {
            let hash = try row.text("file_hash")
            if try row.instantIfPresent("erased_at") != nil {
                marks.erased.insert(hash)
            } else {
                marks.asked.insert(hash)
            }
        }
        return marks
    }

    static func marks(of message: Key<InterchangeItem>) -> SQL {
        """
        SELECT DISTINCT i.file_hash, f.erased_at FROM interchange_file i JOIN file f ON f.hash = i.file_hash
        WHERE i.message_id = \(message) AND (f.erased_at IS NOT NULL
            OR EXISTS (SELECT 1 FROM file_erasure e WHERE e.file_hash = i.file_hash AND e.state = 'asked'))
        ORDER BY i.file_hash LIMIT 100
        """
    }

    /// Those in these states, newest first.
    public static func page(
        _ tx: any Transaction, _ states: [FileErasure.State], limit: Int
    ) throws -> [FileErasure] {
        try tx.query(page(states, limit: limit)).map(erasure)
    }

    static func page(_ states: [FileErasure.State], limit: Int) -> SQL {
        """
        \(sql: selection) WHERE e.state IN (\(list: states.map(\.rawValue))) ORDER BY e.id DESC LIMIT \(limit)
        """
    }

    public static func find(_ tx: any Transaction, _ id: Key<FileErasure>) throws -> FileErasure {
        guard let row = try tx.first("\(sql: selection) WHERE e.id = \(id)") else { throw notFound }
        return try erasure(row)
    }

    private static let selection: SQL = """
        SELECT e.id, e.name, e.reason, e.state, e.message_id, m.code, e.asked_by, a.full_name AS asked_name, e.asked_at,
            s.full_name AS settled_name, e.settled_at
        FROM file_erasure e JOIN interchange_message m ON m.id = e.message_id JOIN person a ON a.id = e.asked_by
        LEFT JOIN person s ON s.id = e.settled_by
        """

    private static func erasure(_ row: Row) throws -> FileErasure {
        FileErasure(
            id: try row.key("id"), file: try row.text("name"), reason: try row.text("reason"),
            state: try row.code("state"), message: try row.key("message_id"), code: try row.textIfPresent("code"),
            askedBy: try row.key("asked_by"), askedByName: try row.text("asked_name"),
            askedAt: try row.instant("asked_at"), settledBy: try row.textIfPresent("settled_name"),
            settledAt: try row.instantIfPresent("settled_at"))
    }

    /// All files without bytes, by their hashes, a thousand at a time.
    public static func erased(_ tx: any Transaction, after hash: String) throws -> [String] {
        try tx.query(erased(after: hash)).map { try $0.text("hash") }
    }

    static func erased(after hash: String) -> SQL {
        "SELECT hash FROM file WHERE erased_at IS NOT NULL AND hash > \(hash) ORDER BY hash LIMIT 1000"
    }
}
