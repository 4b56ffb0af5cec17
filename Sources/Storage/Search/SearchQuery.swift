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

    var folded: [String] { words.map(\.folded) }

    /// Words with marks as they were typed; a word typed without may have any.
    var written: [String] { words.map(\.written) }

    /// The condition in the language of the database's full-text index. Every word is quoted, so that none is read as
    /// a command.
    func expression(_ forms: [String], for dialect: SQL.Dialect) -> String {
        let (quote, conjunction, unfinished) = dialect == .sqlite ? ("\"", " AND ", "*") : ("'", " & ", ":*")
        let terms = forms.map { form in
            quote + form.replacing("\\", with: "\\\\").replacing(quote, with: quote + quote) + quote
        }
        return terms.joined(separator: conjunction) + (isLastUnfinished ? unfinished : "")
    }
}
