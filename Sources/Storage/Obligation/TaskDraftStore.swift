public import Office
public import WorkTime

/// Tasks made by hand that are not assigned yet; each is its maker's alone.
public enum TaskDraftStore {
    public struct Stored: Sendable {
        public let id: Key<TaskDraft>
        public let title: String
        /// The fields as JSON.
        public let fields: String
        public let updatedAt: Instant
    }

    public static func insert(
        _ tx: any Transaction, by owner: Key<Person>, title: String, fields: String
    ) throws -> Key<TaskDraft> {
        let row = try tx.first(
            """
            INSERT INTO task_draft (owner_id, title, fields, updated_at)
            VALUES (\(owner), \(title), \(fields), \(tx.now)) RETURNING id
            """)
        guard let id: Key<TaskDraft> = try row?.key("id") else { throw StorageError(.row, "no draft") }
        return id
    }

    /// Throws `.notFound` for everybody else's.
    public static func update(
        _ tx: any Transaction, _ id: Key<TaskDraft>, by owner: Key<Person>, title: String, fields: String
    ) throws {
        let hit = try tx.execute(
            """
            UPDATE task_draft SET title = \(title), fields = \(fields), updated_at = \(tx.now)
            WHERE id = \(id) AND owner_id = \(owner)
            """)
        guard hit == 1 else { throw notFound }
    }

    /// Returns whether there was one.
    @discardableResult
    public static func remove(_ tx: any Transaction, _ id: Key<TaskDraft>, of owner: Key<Person>) throws -> Bool {
        try tx.execute("DELETE FROM task_draft WHERE id = \(id) AND owner_id = \(owner)") == 1
    }

    public static func count(_ tx: any Transaction, of owner: Key<Person>, limit: Int) throws -> Int {
        try tx.query("SELECT id FROM task_draft WHERE owner_id = \(owner) ORDER BY id LIMIT \(limit)").count
    }

    /// Newest first, or the one of that key.
    public static func all(
        _ tx: any Transaction, of owner: Key<Person>, only id: Key<TaskDraft>? = nil, limit: Int
    ) throws -> [Stored] {
        let only: SQL = id.map { "id = \($0)" } ?? "TRUE"
        return try tx.query(
            """
            SELECT id, title, fields, updated_at FROM task_draft WHERE owner_id = \(owner) AND \(sql: only)
            ORDER BY id DESC LIMIT \(limit)
            """
        ).map { row in
            Stored(
                id: try row.key("id"), title: try row.text("title"), fields: try row.text("fields"),
                updatedAt: try row.instant("updated_at"))
        }
    }

    public static let notFound = OfficeError(.notFound, "Không tìm thấy bản nháp này.")
}
