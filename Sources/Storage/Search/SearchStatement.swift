import Office

/// The one statement that finds the candidates of a query: the newest that have the words with the marks as typed, where any
/// are typed, then the newest others that have them at all, unless the first are enough already.
///
/// SQLite walks its index from the newest entry on and stops early. PostgreSQL's gives all that have the words, so frequent
/// ones are first looked for in the newest blocks of entries, and among all only when those have too few.
struct SearchStatement {
    let query: SearchQuery
    let weights: SearchWeights
    let kinds: [SubjectKind]
    let sees: SQL
    let dialect: SQL.Dialect

    private static let enough = SearchIndex.mostCandidates

    var sql: SQL {
        let typed: SQL = "typed"
        let every: SQL = "every"
        if !query.hasMarks { return all(of: [every], pass(every, .any, weight: 0, besides: [])) }
        // Marks within phrases are a condition, so all that are found have them.
        if !query.plainWords.contains(where: { $0.marked != nil }) {
            return all(of: [typed], pass(typed, .typed, weight: 1, besides: []))
        }
        return all(
            of: [typed, every],
            pass(typed, .typed, weight: 1, besides: []) + pass(every, .any, weight: 0, besides: [typed]))
    }

    private func all(of names: [SQL], _ tables: [SQL]) -> SQL {
        let found = names.map { "SELECT \(sql: $0).* FROM \(sql: $0)" as SQL }.joined(separator: " UNION ALL ")
        return "WITH \(sql: tables.joined(separator: ", ")) \(sql: SearchIndex.facts(of: found))"
    }

    /// The tables that make the table `name`, which with those of `others` has no more than is enough.
    private func pass(_ name: SQL, _ marks: SearchQuery.Marks, weight: Int, besides others: [SQL]) -> [SQL] {
        guard dialect == .postgres, let blocks = weights.newest(query.share(weights)) else {
            return [table(name, marks, weight: weight, besides: others)]
        }
        let near: SQL = "\(sql: name)_near"
        let far: SQL = "\(sql: name)_far"
        return [
            table(near, marks, within: blocks, weight: weight, besides: others),
            table(far, marks, weight: weight, besides: others, unless: near),
            """
            \(sql: name) AS MATERIALIZED (
                SELECT n.* FROM \(sql: near) AS n WHERE \(sql: count(others + [near])) > \(Self.enough)
                UNION ALL SELECT f.* FROM \(sql: far) AS f)
            """,
        ]
    }

    /// Nothing is looked for when `near` has enough already.
    private func table(
        _ name: SQL, _ marks: SearchQuery.Marks, within blocks: ClosedRange<Int>? = nil, weight: Int,
        besides others: [SQL], unless near: SQL? = nil
    ) -> SQL {
        let expression = query.expression(marks, by: weights, within: blocks, for: dialect)
        let known = others.map { " AND e.id NOT IN (SELECT k.id FROM \(sql: $0) AS k)" as SQL }.joined(separator: "")
        let conditions: SQL = """
            \(sql: known)\(sql: query.conditions(on: "e", for: dialect)) AND \(sql: sees)\(sql: SearchIndex.of(kinds))
            """
        let columns: SQL = "\(sql: SearchIndex.columns), CAST(\(weight) AS BIGINT) AS weight"
        let most = limit(besides: others, unless: near)
        guard let expression else {
            return """
                \(sql: name) AS MATERIALIZED (
                    SELECT \(sql: columns) FROM search_entry e\(sql: SearchIndex.facts(query, dialect))
                    WHERE TRUE\(sql: conditions) ORDER BY e.id DESC LIMIT \(sql: most))
                """
        }
        return switch dialect {
        case .sqlite:
            // CROSS JOIN keeps the full-text table first, which walks its rows from the newest on and may stop early.
            """
            \(sql: name) AS MATERIALIZED (
                SELECT \(sql: columns)
                FROM search_words w CROSS JOIN search_entry e\(sql: SearchIndex.facts(query, dialect)) ON e.id = w.rowid
                WHERE w.search_words MATCH \(expression)\(sql: conditions)
                ORDER BY w.rowid DESC LIMIT \(sql: most))
            """
        case .postgres:
            // What the index found is put in order first; texts are read and rights looked up only until there are enough.
            """
            \(sql: name) AS MATERIALIZED (
                SELECT \(sql: columns) FROM (
                    SELECT \(sql: SearchIndex.columns), e.scope_id, e.body FROM search_entry e
                    WHERE e.vector @@ CAST(\(expression) AS tsquery) AND \(sql: SearchIndex.dear)
                    ORDER BY e.id DESC OFFSET 0) AS e
                WHERE TRUE\(sql: conditions) ORDER BY e.id DESC LIMIT \(sql: most))
            """
        }
    }

    private func limit(besides others: [SQL], unless near: SQL?) -> SQL {
        let counted = others + [near].compactMap(\.self)
        guard !counted.isEmpty else { return "\(Self.enough + 1)" }
        return """
            (CASE WHEN \(sql: count(counted)) > \(Self.enough) THEN 0
                ELSE \(Self.enough + 1) - \(sql: others.isEmpty ? "0" : count(others)) END)
            """
    }

    /// How many rows some tables have together.
    private func count(_ tables: [SQL]) -> SQL {
        "(\(sql: tables.map { "(SELECT COUNT(*) FROM \(sql: $0))" as SQL }.joined(separator: " + ")))"
    }
}
