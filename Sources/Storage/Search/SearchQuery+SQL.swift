import Office
import WorkTime

/// The query in the languages of the two full-text indexes. Every word is quoted, so that none is read as a command.
extension SearchQuery {
    /// Which words have the query's: with marks as typed, or with any.
    enum Marks {
        case typed, any
    }

    /// The condition on the words of an entry, the rarest first, because SQLite follows the first and looks into the others
    /// only where it must; nil where the query has only facts that stand in no index. `blocks` are the only ones looked at.
    func expression(
        _ marks: Marks, by weights: SearchWeights, within blocks: ClosedRange<Int>? = nil, for dialect: SQL.Dialect
    ) -> String? {
        let terms = terms(marks, by: weights, for: dialect)
        guard !terms.isEmpty else { return nil }
        let language = Language(dialect)
        let near = blocks.map { [language.any($0.map { language.word(SearchEntry.block($0)) })] } ?? []
        let unwanted = excluded.filter { $0.count == 1 }.map { language.word($0[0].marked ?? $0[0].key) }
        let sorted = terms.enumerated().sorted { ($0.element.share, $0.offset) < ($1.element.share, $1.offset) }
        return language.all(near + sorted.map(\.element.text), but: unwanted)
    }

    /// The share of entries that may have all of it, if each of its words were in any entry alike.
    func share(_ weights: SearchWeights) -> Double {
        terms(.any, by: weights, for: .postgres).reduce(1) { $0 * $1.share }
    }

    /// One condition of the index, and what share of entries may meet it.
    private struct Term {
        let text: String
        let share: Double
    }

    /// Shares of what nobody counts: a tag, a word that is still typed, a pair beside the rarer of its words.
    private static let shareOfTag = 0.1
    private static let shareOfBeginning = 0.6
    private static let shareOfPair = 0.05

    private func terms(_ marks: Marks, by weights: SearchWeights, for dialect: SQL.Dialect) -> [Term] {
        let language = Language(dialect)
        var terms = tags.map { Term(text: language.word($0.token), share: Self.shareOfTag) }
        if weights.knowsFacts { terms += facts(in: language) }
        // A word of a phrase is looked for with its marks, which says more than its key.
        var known: Set<SearchWord> = marks == .any ? Set(phrases.flatMap { $0.filter { $0.marked != nil } }) : []
        for word in known {
            terms.append(Term(text: language.word(word.marked ?? word.key), share: weights.share(word.key)))
        }
        for (place, word) in words.enumerated() {
            if isUnfinished && place == words.count - 1 {
                let begun = marks == .typed ? word.marked.map { [$0] } ?? word.beginnings : word.beginnings
                let words = begun.flatMap { beginning in
                    weights.continuations(of: beginning).map { $0.map(language.word) } ?? [
                        language.beginning(beginning)
                    ]
                }
                terms.append(Term(text: language.any(words), share: Self.shareOfBeginning))
            } else if known.insert(word).inserted {
                terms.append(
                    Term(
                        text: language.word(marks == .typed ? word.marked ?? word.key : word.key),
                        share: weights.share(word.key)))
            }
        }
        for pair in Set(phrases.flatMap { zip($0, $0.dropFirst()).map { [$0.key, $1.key] } }) {
            terms.append(
                Term(
                    text: language.word(WordPair(pair[0], pair[1]).token),
                    share: min(weights.share(pair[0]), weights.share(pair[1])) * Self.shareOfPair))
        }
        return terms.sorted { $0.text < $1.text }
    }

    /// More years than these are no help.
    private static let mostYears = 12

    /// Facts of the filter as the index knows them; the conditions on the entry say the rest.
    private func facts(in language: Language) -> [Term] {
        func term(_ tags: [SearchTag?], share: Double) -> Term {
            Term(text: language.any(tags.compactMap { $0.map { language.word($0.token) } }), share: share)
        }
        let task = SearchTag(.record, SubjectKind.obligation.rawValue)
        if filter.isOfTasks { return filter.isOfPapers ? [] : [term([task], share: Self.shareOfTag)] }
        var terms: [Term] = []
        if let direction = filter.direction {
            terms.append(term([SearchTag(.direction, direction.rawValue)], share: Self.shareOfBeginning))
        }
        if let from = filter.from?.year, let to = filter.to?.year, from <= to, to - from < Self.mostYears {
            // The day of an obligation is when it is due, which changes.
            let years = (from...to).map { SearchTag(.year, "\($0)") } + (filter.isOfPapers ? [] : [task])
            terms.append(term(years, share: min(1, Self.shareOfTag * Double(years.count))))
        }
        return terms
    }

    /// Whether texts must be compared, because the index does not know how words follow each other.
    var readsTexts: Bool { !phrases.isEmpty || excluded.contains { $0.count > 1 } }

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
