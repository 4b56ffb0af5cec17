/// Words that an entry must all have. The last one may be unfinished, as while it is typed.
public struct SearchQuery: Sendable {
    public let words: [SearchWord]
    public let isLastUnfinished: Bool

    /// Nil when there is no word to look for.
    public init?(_ words: [SearchWord], isLastUnfinished: Bool = true) {
        self.words = words.filter { !$0.folded.isEmpty }
        self.isLastUnfinished = isLastUnfinished
        if self.words.isEmpty { return nil }
    }

    var hasMarks: Bool { words.contains(where: \.hasMarks) }

    /// The forms of each word that an entry may have, folded.
    var folded: [Set<String>] { words.map { [$0.folded, $0.spelledFolded] } }

    /// Words with marks as they were typed, in either spelling; a word typed without may have any.
    var written: [Set<String>] { words.map { [$0.written, $0.spelled] } }

    /// The condition in the language of the database's full-text index. Every word is quoted, so that none is read as
    /// a command.
    func expression(_ forms: [Set<String>], for dialect: SQL.Dialect) -> String {
        let isSQLite = dialect == .sqlite
        let (quote, and, or, unfinished) = isSQLite ? ("\"", " AND ", " OR ", "*") : ("'", " & ", " | ", ":*")
        let terms = forms.enumerated().map { place, forms in
            let end = isLastUnfinished && place == words.count - 1 ? unfinished : ""
            let alternatives = forms.sorted().map { form in
                quote + form.replacing("\\", with: "\\\\").replacing(quote, with: quote + quote) + quote + end
            }
            return alternatives.count == 1 ? alternatives[0] : "(\(alternatives.joined(separator: or)))"
        }
        return terms.joined(separator: and)
    }
}
