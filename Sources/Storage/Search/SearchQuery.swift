public import Office

/// What somebody looks for: words that a record must all have, phrases whose words must stand together, what it must not
/// have, and facts of it.
///
/// | typed | means |
/// |---|---|
/// | `ke hoach`, `kế hoạch` | both words, with any marks; those with the marks as typed come first |
/// | `"tiếp công dân"`, `«…»`, `“…”` | these words one after the other, with these marks where any are typed |
/// | `-dự thảo`, `-"dự thảo"` | not this word, not this phrase |
///
/// Everything else is words: a sign that means nothing here parts them.
public struct SearchQuery: Hashable, Sendable {
    /// All words that a record must have, those of phrases too, in their order.
    public let words: [SearchWord]
    /// Those of them that need not stand beside others.
    public let plainWords: [SearchWord]
    let phrases: [[SearchWord]]
    let excluded: [[SearchWord]]
    let tags: [SearchTag]
    let filter: SearchFilter
    /// Whether the last word may be the beginning of one, as while it is typed.
    let isUnfinished: Bool

    /// More words than in any title; what stands after them is not looked for.
    static let mostWords = 64
    static let mostPhrases = 8

    /// Nil when there is nothing to look for: no word that must be there and no fact.
    public init?(_ text: String, filter: SearchFilter = .none, isUnfinished: Bool = false) {
        let parts = SearchPart.parts(of: text)
        let wanted = parts.filter { !$0.isExcluded }
        words = Array(wanted.flatMap(\.words).prefix(Self.mostWords))
        plainWords = Array(
            wanted.filter { !$0.isPhrase || $0.words.count == 1 }.flatMap(\.words).prefix(Self.mostWords))
        phrases = Array(wanted.filter { $0.isPhrase && $0.words.count > 1 }.prefix(Self.mostPhrases).map(\.words))
        excluded = Array(parts.filter(\.isExcluded).prefix(Self.mostPhrases).map(\.words))
        tags = [
            SearchTag(.kind, filter.kind), SearchTag(.issuer, filter.issuer), SearchTag(.signer, filter.signer),
        ].compactMap { $0 }
        self.filter = filter
        let endsInWord = text.unicodeScalars.last.map { $0.properties.isAlphabetic || $0.properties.numericType != nil }
        self.isUnfinished = isUnfinished && endsInWord == true && wanted.last?.isPhrase == false
        if words.isEmpty && filter == .none { return nil }
    }

    private init(_ query: SearchQuery, isUnfinished: Bool) {
        words = query.words
        plainWords = query.plainWords
        phrases = query.phrases
        excluded = query.excluded
        tags = query.tags
        filter = query.filter
        self.isUnfinished = isUnfinished
    }

    /// The same while its last word is still typed; nil where it cannot be: one letter begins too much, and a number that
    /// was sent is whole.
    var unfinished: SearchQuery? {
        guard !isUnfinished, let last = words.last, last.key.unicodeScalars.count > 1,
            !last.key.allSatisfy(\.isNumber), phrases.last?.last != last
        else { return nil }
        return SearchQuery(self, isUnfinished: true)
    }

    /// As what its last word may begin, in the forms that the index has.
    var begun: [String] { words.last.map { [$0.marked].compactMap(\.self) + $0.beginnings } ?? [] }

    /// The words of its phrases, by their keys.
    public var phraseKeys: [[String]] { phrases.map { $0.map(\.key) } }

    var hasMarks: Bool { words.contains { $0.marked != nil } }

    /// Whether records that have only most of the words are worth showing: a question or a title, not two words.
    var mayBeLoosened: Bool { words.count >= 5 && phrases.isEmpty && excluded.isEmpty && filter == .none }
}
