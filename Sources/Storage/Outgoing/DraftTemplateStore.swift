public import Office

/// Word files that drafts begin with.
public enum DraftTemplateStore {
    public static let notFound = OfficeError(.notFound, "Không tìm thấy mẫu này.")

    /// One about to be written. `body` is the file in base64.
    public struct New: Sendable {
        public let name: String
        public let kind: String
        public let fileName: String
        public let size: Int
        public let body: String
        public let fields: [String]

        public init(name: String, kind: String, fileName: String, size: Int, body: String, fields: [String]) {
            self.name = name
            self.kind = kind
            self.fileName = fileName
            self.size = size
            self.body = body
            self.fields = fields
        }
    }

    public static func insert(
        _ tx: any Transaction, _ new: New, by person: Key<Person>
    ) throws -> Key<DraftTemplate> {
        let row = try tx.first(
            """
            INSERT INTO draft_template (name, kind, file_name, size, body, fields, entered_by, entered_at, version)
            VALUES (\(new.name), \(new.kind), \(new.fileName), \(new.size), \(new.body),
                \(new.fields.joined(separator: "\n")), \(person), \(tx.now), 1)
            RETURNING id
            """)
        guard let row else { throw StorageError(.row, "no key was returned") }
        return try row.key("id")
    }

    /// Whether one in use has that name.
    public static func holds(_ tx: any Transaction, name: String) throws -> Bool {
        try tx.first("SELECT id FROM draft_template WHERE name = \(name) AND ended_at IS NULL") != nil
    }

    /// Takes one out of use. Throws `.stale` when somebody else did.
    public static func end(
        _ tx: any Transaction, _ id: Key<DraftTemplate>, version: Int64, by person: Key<Person>
    ) throws {
        try tx.changeOne(
            """
            UPDATE draft_template SET ended_at = \(tx.now), ended_by = \(person), version = version + 1
            WHERE id = \(id) AND version = \(version) AND ended_at IS NULL
            """)
    }

    /// Those in use, by kind and name; at most 500.
    public static func all(_ tx: any Transaction) throws -> [DraftTemplate] {
        try tx.query("\(sql: selection) ORDER BY t.kind, t.name, t.id LIMIT 500").map(template)
    }

    /// Those in use for papers of that kind, by name; at most 200.
    public static func all(_ tx: any Transaction, for kind: String) throws -> [DraftTemplate] {
        try tx.query("\(sql: selection) AND t.kind = \(kind) ORDER BY t.name, t.id LIMIT 200").map(template)
    }

    /// One in use, with its file in base64.
    public static func find(
        _ tx: any Transaction, _ id: Key<DraftTemplate>
    ) throws -> (template: DraftTemplate, body: String)? {
        let row = try tx.first(
            "SELECT \(sql: columns), t.body \(sql: inUse) AND t.id = \(id)")
        return try row.map { (try template($0), try $0.text("body")) }
    }

    private static let selection: SQL = "SELECT \(sql: columns) \(sql: inUse)"

    private static let columns: SQL = """
        t.id, t.name, t.kind, t.file_name, t.size, t.fields, t.entered_at, t.version, p.full_name AS entered_by
        """

    private static let inUse: SQL =
        "FROM draft_template t JOIN person p ON p.id = t.entered_by WHERE t.ended_at IS NULL"

    private static func template(_ row: Row) throws -> DraftTemplate {
        DraftTemplate(
            id: try row.key("id"), name: try row.text("name"), kind: try row.text("kind"),
            fileName: try row.text("file_name"), size: try row.int("size"),
            fields: try row.text("fields").split(separator: "\n").map(String.init),
            enteredBy: try row.text("entered_by"), enteredAt: try row.instant("entered_at"),
            version: Int64(try row.int("version")))
    }
}
