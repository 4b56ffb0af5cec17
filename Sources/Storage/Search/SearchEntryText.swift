/// An entry as the two full-text indexes take it in: words parted by single blanks.
struct SearchEntryText {
    /// The keys of the title and the names, for ranking.
    let title: String
    /// The keys of all words in their order, with a blank at either end; «|» parts what does not belong together, so that
    /// no phrase goes across.
    private(set) var body = " "
    /// Each word with marks once, and the tags.
    let terms: String
    /// Each pair of words that follow each other in `body` once.
    let pairs: String

    /// PostgreSQL takes 1 MB of different words in a row; a paper that has more is found by those at its beginning.
    private static let mostBytes = 400_000
    private static let mostBody = 2_000_000

    init(_ entry: SearchEntry) {
        var terms: Set<String> = []
        var keys: Set<String> = []
        var pairs: Set<WordPair> = []
        var room = Self.mostBytes
        var body = " "
        func take(_ text: String) {
            var before: UInt32?
            SearchWord.forEach(in: text) { word, _ in
                guard room > 0, body.utf8.count < Self.mostBody else { return }
                if keys.insert(word.key).inserted { room -= word.key.utf8.count }
                if let marked = word.marked, terms.insert(marked).inserted { room -= marked.utf8.count }
                body += word.key
                body += " "
                let sum = WordPair.sum(word.key)
                if let before { pairs.insert(WordPair(before, sum)) }
                before = sum
            }
        }
        take(entry.title)
        for name in entry.names {
            body += "| "
            take(name)
        }
        title = String(body.dropFirst().dropLast())
        if !entry.text.isEmpty {
            body += "| "
            take(entry.text)
        }
        self.body = body
        self.pairs = WordPair.text(pairs)
        self.terms = (terms.sorted() + entry.tags.map(\.token)).joined(separator: " ")
    }
}
