import GRDB

/// The name of a unique constraint, which SQLite reports by its columns only.
enum SQLiteUniqueName {
    /// `detail` is what follows the colon in SQLite's message: `unit.code, unit.parent_id`, or `index 'unit_code_key'`.
    ///
    /// A constraint written without a name gets the name that PostgreSQL would give it.
    static func find(_ detail: String, in db: Database) -> String? {
        if detail.hasPrefix("index '") { return String(detail.dropFirst(7).dropLast()) }
        let parts = detail.split(separator: ", ").compactMap { $0.split(separator: ".").last.map(String.init) }
        guard let table = detail.split(separator: ".").first.map(String.init) else { return nil }
        return (try? index(of: table, over: parts, in: db)) ?? "\(table)_pkey"
    }

    private static func index(of table: String, over columns: [String], in db: Database) throws -> String? {
        let indexes = try GRDB::Row.fetchAll(
            db, sql: #"SELECT name, origin FROM pragma_index_list(?) WHERE "unique""#, arguments: [table])
        for index in indexes {
            let name: String = index["name"]
            // An expression has no name, and SQLite reports it in another way.
            let covered = try String?.fetchAll(
                db, sql: "SELECT name FROM pragma_index_info(?) ORDER BY seqno", arguments: [name])
            guard covered == columns else { continue }
            switch index["origin"] as String {
            case "c": return name
            case "u": return ([table] + columns + ["key"]).joined(separator: "_")
            default: return nil
            }
        }
        return nil
    }
}
