/// Several selections of different shapes that travel as one statement: each row tells of which it is, and is NULL in the
/// columns of the others.
struct Sheaf {
    /// What a column holds: both databases must be told it where there is nothing.
    enum Column {
        case text(String)
        case number(String)
        case flag(String)

        var name: String {
            switch self {
            case .text(let name), .number(let name), .flag(let name): name
            }
        }

        fileprivate var nothing: SQL {
            switch self {
            case .text: "CAST(NULL AS TEXT)"
            case .number: "CAST(NULL AS BIGINT)"
            case .flag: "CAST(NULL AS BOOLEAN)"
            }
        }
    }

    struct Selection {
        /// A plain word.
        let name: String
        let columns: [Column]
        /// A whole statement with these columns, and a number `place` by which its rows stand.
        let select: SQL

        /// The rows of this selection alone.
        func rows(_ tx: any Transaction) throws(StorageError) -> [Row] { try tx.query(select) }
    }

    let selections: [Selection]

    /// The rows of each selection, in its order; none where it has none.
    func rows(_ tx: any Transaction) throws -> [String: [Row]] {
        var result: [String: [Row]] = [:]
        for row in try tx.query(statement) { result[try row.text("sheaf_part"), default: []].append(row) }
        return result
    }

    var statement: SQL {
        var known: Set<String> = []
        let columns = selections.flatMap(\.columns).filter { known.insert($0.name).inserted }
        let parts = selections.map { selection -> SQL in
            let own = Set(selection.columns.map(\.name))
            let listed = columns.map { column -> SQL in
                let name = SQL(stringLiteral: column.name)
                return own.contains(column.name) ? "x.\(sql: name) AS \(sql: name)" : column.nothing + " AS " + name
            }.joined(separator: ", ")
            return """
                SELECT CAST('\(sql: SQL(stringLiteral: selection.name))' AS TEXT) AS sheaf_part, x.place AS place,
                    \(sql: listed)
                FROM (\(sql: selection.select)) AS x
                """
        }
        return "\(sql: parts.joined(separator: " UNION ALL ")) ORDER BY sheaf_part, place"
    }
}
