import Office

/// The query in the languages of the two full-text indexes. Every word is quoted, so that none is read as a command.
extension SearchQuery {
    /// Which words have the query's: with marks as typed, or with any.
    enum Marks {
        case typed, any
    }

    /// The condition on the words of an entry; nil where the query has only facts that stand in no index.
    func expression(_ marks: Marks, for dialect: SQL.Dialect) -> String? {
        let language = Language(dialect)
        var terms: [String] = tags.map { language.word($0.token) }
        var known: Set<SearchWord> = []
        for (place, word) in words.enumerated() {
            if isUnfinished && place == words.count - 1 {
                let begun = marks == .typed ? word.marked.map { [$0] } ?? word.beginnings : word.beginnings
                terms.append(language.any(begun.map { language.beginning($0) }))
            } else if known.insert(word).inserted {
                terms.append(language.word(marks == .typed ? word.marked ?? word.key : word.key))
            }
        }
        for phrase in phrases {
            terms += phrase.compactMap(\.marked).map { language.word($0) }
        }
        guard !terms.isEmpty else { return nil }
        let unwanted = excluded.filter { $0.count == 1 }.map { language.word($0[0].marked ?? $0[0].key) }
        return language.all(terms, but: unwanted)
    }

    /// What the index cannot say: words that stand together, in the keys of the entry `table`.
    func conditions(on table: SQL, for dialect: SQL.Dialect) -> SQL {
        func place(_ phrase: [SearchWord]) -> SQL {
            let text = " " + phrase.map(\.key).joined(separator: " ") + " "
            return switch dialect {
            case .sqlite: "instr(\(sql: table).body, \(text))"
            case .postgres: "strpos(\(sql: table).body, \(text))"
            }
        }
        return phrases.map { " AND \(sql: place($0)) > 0" as SQL }.joined(separator: "")
            + excluded.filter { $0.count > 1 }.map { " AND \(sql: place($0)) = 0" as SQL }.joined(separator: "")
            + facts(of: table)
    }

    /// OFFSET keeps PostgreSQL from reading all papers into a hash before it looks at the first entry.
    private func facts(of table: SQL) -> SQL {
        guard filter != .none else { return "" }
        var papers: [SQL] = ["\(sql: table).subject_kind = \(SubjectKind.document)"]
        var tasks: [SQL] = ["t.id = \(sql: table).subject_id"]
        if let direction = filter.direction { papers.append("\(sql: table).direction = \(direction)") }
        if let state = filter.paperState {
            papers.append(
                """
                EXISTS (SELECT 1 FROM document p WHERE p.id = \(sql: table).subject_id AND p.state = \(state)
                    LIMIT 1 OFFSET 0)
                """)
        }
        if let state = filter.taskState { tasks.append("t.state = \(state)") }
        if let from = filter.from {
            papers.append("\(sql: table).day >= \(from)")
            tasks.append("t.due_on >= \(from)")
        }
        if let to = filter.to {
            papers.append("\(sql: table).day <= \(to)")
            tasks.append("t.due_on <= \(to)")
        }
        let ofPapers: SQL = "(\(sql: papers.joined(separator: " AND ")))"
        let ofTasks: SQL = """
            \(sql: table).subject_kind = \(SubjectKind.obligation)
                AND EXISTS (SELECT 1 FROM obligation t WHERE \(sql: tasks.joined(separator: " AND ")) LIMIT 1 OFFSET 0)
            """
        if filter.isOfPapers { return filter.isOfTasks ? " AND FALSE" : " AND \(sql: ofPapers)" }
        return filter.isOfTasks ? " AND \(sql: ofTasks)" : " AND (\(sql: ofPapers) OR \(sql: ofTasks))"
    }

    /// How a database writes words and what joins them.
    struct Language {
        private let isSQLite: Bool

        init(_ dialect: SQL.Dialect) { isSQLite = dialect == .sqlite }

        func word(_ word: String) -> String {
            let quote = isSQLite ? "\"" : "'"
            return quote + word.replacing("\\", with: "\\\\").replacing(quote, with: quote + quote) + quote
        }

        func beginning(_ word: String) -> String { self.word(word) + (isSQLite ? "*" : ":*") }

        func any(_ terms: [String]) -> String {
            terms.count == 1 ? terms[0] : "(" + terms.joined(separator: isSQLite ? " OR " : " | ") + ")"
        }

        func all(_ terms: [String], but unwanted: [String] = []) -> String {
            let all = terms.joined(separator: isSQLite ? " AND " : " & ")
            guard !unwanted.isEmpty else { return all }
            return isSQLite ? "(\(all)) NOT \(any(unwanted))" : "\(all) & !\(any(unwanted))"
        }
    }
}
