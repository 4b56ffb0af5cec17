/// An entry as the two full-text indexes take it in: words parted by single blanks.
struct SearchEntryText: Sendable {
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
        var terms = ""
        var marked: Set<Int> = []
        var keys: Set<Int> = []
        var pairs = WordPairs()
        var room = Self.mostBytes
        var body = " "
        func take(_ text: String) {
            var before: UInt32?
            MetWord.forEach(in: text) { met, _ in
                guard room > 0, body.utf8.count < Self.mostBody else { return }
                let key = met.word.key
                if keys.insert(met.keyNumber).inserted { room -= key.utf8.count }
                if let word = met.word.marked, marked.insert(met.markedNumber).inserted {
                    room -= word.utf8.count
                    terms += word
                    terms += " "
                }
                body += key
                body += " "
                if let before { pairs.insert(WordPair(before, met.sum)) }
                before = met.sum
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
        self.pairs = pairs.text
        self.terms = terms + (entry.tags + SearchTag.own(of: entry)).map(\.token).joined(separator: " ")
    }
}
