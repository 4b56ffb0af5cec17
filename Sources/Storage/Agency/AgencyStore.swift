public import Office

/// The directory of agencies to which papers go.
public enum AgencyStore {
    public static let notFound = OfficeError(.notFound, "Không có cơ quan này trong danh bạ.")
    /// As many as an office keeps; a province has some hundred.
    public static let most = 5_000

    /// What an entry says, checked.
    public struct Entry: Sendable, Equatable {
        public let name: String
        public let code: AgencyCode?
        public let email: String?
        public let way: Agency.Way

        public init(name: String, code: AgencyCode?, email: String?, way: Agency.Way) {
            self.name = name
            self.code = code
            self.email = email
            self.way = way
        }

        fileprivate var fold: String { AgencyDirectory.key(name) }
    }

    /// By name.
    public static func all(_ tx: any Transaction) throws -> [Agency] {
        try tx.query("\(sql: selection) ORDER BY name_fold LIMIT \(most)").map(agency)
    }

    public static func find(_ tx: any Transaction, _ id: Key<Agency>) throws -> Agency? {
        try tx.first("\(sql: selection) WHERE id = \(id)").map(agency)
    }

    /// The one of that name, marks and case aside.
    public static func find(_ tx: any Transaction, named name: String) throws -> Agency? {
        try tx.first("\(sql: selection) WHERE name_fold = \(AgencyDirectory.key(name))").map(agency)
    }

    /// Those whose folded name has the folded text in it, those that begin so first.
    public static func named(_ tx: any Transaction, like fold: String, limit: Int) throws -> [NamedAgency] {
        guard !fold.isEmpty else { return [] }
        // A folded text has letters, digits and spaces only, so nothing in it is a pattern.
        return try tx.query(
            """
            SELECT id, name FROM agency WHERE name_fold LIKE \("%\(fold)%")
            ORDER BY CASE WHEN name_fold LIKE \("\(fold)%") THEN 0 ELSE 1 END, name_fold LIMIT \(limit)
            """
        ).map { NamedAgency(key: try $0.key("id"), name: try $0.text("name")) }
    }

    /// Those of these keys, in their order.
    public static func named(_ tx: any Transaction, _ keys: [Key<Agency>]) throws -> [NamedAgency] {
        try tx.query("SELECT id, name FROM agency WHERE id IN (\(list: keys)) ORDER BY id LIMIT 100")
            .map { NamedAgency(key: try $0.key("id"), name: try $0.text("name")) }
    }

    public static func insert(_ tx: any Transaction, _ entry: Entry, by person: Key<Person>) throws -> Key<Agency> {
        let row = try tx.first(
            """
            INSERT INTO agency (name, name_fold, code, email, way, entered_by, entered_at, version)
            VALUES (\(entry.name), \(entry.fold), \(entry.code?.text), \(entry.email), \(entry.way.rawValue), \(person),
                \(tx.now), 1)
            RETURNING id
            """)
        guard let row else { throw StorageError(.row, "no key was returned") }
        return try row.key("id")
    }

    public static func change(_ tx: any Transaction, _ id: Key<Agency>, _ entry: Entry, version: Int64) throws {
        try tx.changeOne(
            """
            UPDATE agency SET name = \(entry.name), name_fold = \(entry.fold), code = \(entry.code?.text),
                email = \(entry.email), way = \(entry.way.rawValue), version = version + 1
            WHERE id = \(id) AND version = \(version)
            """)
    }

    public static func remove(_ tx: any Transaction, _ id: Key<Agency>, version: Int64) throws {
        try tx.changeOne("DELETE FROM agency WHERE id = \(id) AND version = \(version)")
    }

    private static let selection: SQL = "SELECT id, name, code, email, way, version FROM agency"

    private static func agency(_ row: Row) throws -> Agency {
        Agency(
            id: try row.key("id"), name: try row.text("name"),
            code: try row.textIfPresent("code").flatMap(AgencyCode.init), email: try row.textIfPresent("email"),
            way: try row.code("way"), version: Int64(try row.int("version")))
    }
}
