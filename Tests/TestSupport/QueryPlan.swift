import Storage

/// How a database would run a statement, in the terms that both databases share.
struct QueryPlan {
    /// One access to a table.
    struct Access {
        let table: String
        let index: String?
        /// Whether every row, or every entry of the index, is looked at.
        let isFull: Bool
    }

    private(set) var accesses: [Access] = []
    let text: String

    static func explain(_ sql: SQL, in tx: any Transaction) throws -> QueryPlan {
        switch tx.dialect {
        case .sqlite:
            let lines = try tx.query("EXPLAIN QUERY PLAN \(sql: sql)").map { try $0.text("detail") }
            return QueryPlan(sqlite: lines, aliases: aliases(in: try sql.rendered(for: .sqlite).text))
        case .postgres:
            // Over a few rows the server reads a whole table by preference; the question is whether it has to.
            try tx.execute("SET LOCAL enable_seqscan = off")
            return QueryPlan(
                postgres: try tx.query("EXPLAIN (COSTS OFF) \(sql: sql)").map { try $0.text("QUERY PLAN") })
        }
    }

    /// `SCAN u`, `SEARCH u USING COVERING INDEX unit_code_key (code=?)`, with the alias in place of the table.
    private init(sqlite lines: [String], aliases: [String: String]) {
        text = lines.joined(separator: "\n")
        for line in lines {
            let words = line.split(separator: " ").map(String.init)
            guard words.count > 1, words[0] == "SCAN" || words[0] == "SEARCH" else { continue }
            // An index that SQLite makes for this one statement costs a look at every row.
            let isMade = words.contains("AUTOMATIC")
            let index = words.firstIndex(of: "INDEX").flatMap { !isMade && $0 + 1 < words.count ? words[$0 + 1] : nil }
            accesses.append(
                Access(table: aliases[words[1]] ?? words[1], index: index, isFull: words[0] == "SCAN" || isMade))
        }
    }

    /// `Index Scan using unit_code_key on unit u` with `Index Cond: …` below, or `Seq Scan on unit u`.
    private init(postgres lines: [String]) {
        text = lines.joined(separator: "\n")
        var table = ""
        for (number, line) in lines.enumerated() {
            let words = line.split(separator: " ").map(String.init)
            guard let scan = words.firstIndex(of: "Scan") else { continue }
            let on = words.firstIndex(of: "on").map { words[$0 + 1] } ?? ""
            let using = words.firstIndex(of: "using").map { words[$0 + 1] }
            let hasCondition = lines[(number + 1)...].prefix { !$0.contains("->") }.contains {
                $0.contains("Index Cond:")
            }
            switch scan > 0 ? words[scan - 1] : "" {
            case "Heap": table = on
            case "Index" where using == nil && words.contains("Bitmap"):
                accesses.append(Access(table: table, index: on, isFull: !hasCondition))
            case "Index", "Only", "Backward":
                accesses.append(Access(table: on, index: using, isFull: !hasCondition))
            case "Seq":
                accesses.append(Access(table: on, index: nil, isFull: true))
            default: continue
            }
        }
    }

    /// The short names that a statement gives its tables: `FROM unit u JOIN post AS p`.
    private static func aliases(in text: String) -> [String: String] {
        let words = text.split { $0.isWhitespace || "(),".contains($0) }.map(String.init)
        var aliases: [String: String] = [:]
        for (place, word) in words.enumerated() where ["FROM", "JOIN", "UPDATE", "INTO"].contains(word.uppercased()) {
            var rest = words.dropFirst(place + 1)
            guard let table = rest.popFirst(), var alias = rest.popFirst() else { continue }
            if alias.uppercased() == "AS" { alias = rest.popFirst() ?? table }
            aliases[alias] = aliases[alias] ?? table
        }
        return aliases
    }
}
