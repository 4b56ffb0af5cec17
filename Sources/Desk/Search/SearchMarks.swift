import Storage

/// Finds in a text what a search found it by: the words, with any marks, and the phrases as wholes.
public struct SearchMarks: Sendable {
    private let query: SearchQuery?
    private let lone: Set<String>
    private let phrases: [[String]]
    private let beginnings: [String]

    /// Of a long query a single word tells nothing; only words that stand together are shown.
    private let leastRun: Int

    /// `isBegun` when the last word is only the beginning of what was found.
    public init(_ text: String, isBegun: Bool = false) {
        let query = SearchQuery(text, isUnfinished: isBegun)
        self.query = query
        let parts = query?.plainWords ?? []
        beginnings = isBegun ? parts.last?.beginnings ?? [] : []
        lone = Set(parts.map(\.key))
        phrases = query?.phraseKeys ?? []
        leastRun = parts.count > 6 ? 2 : 1
    }

    public var isEmpty: Bool { query == nil || (lone.isEmpty && phrases.isEmpty) }

    /// Where they stand, in Unicode scalars of the text; words that follow each other are one place.
    public func places(in text: String) -> [Range<Int>] {
        isEmpty ? [] : MarkedText(text, self).runs.map(\.places)
    }

    func isHit(_ word: SearchWord) -> Bool {
        lone.contains(word.key) || beginnings.contains { word.key.hasPrefix($0) }
    }

    /// Marks the words of a text that are hits.
    func hits(in words: [SearchWord]) -> [Bool] {
        var hits = words.map(isHit)
        for phrase in phrases where words.count >= phrase.count {
            for start in 0...(words.count - phrase.count)
            where words[start].key == phrase[0]
                && zip(words[start...], phrase).allSatisfy({ $0.key == $1 })
            {
                for place in start..<(start + phrase.count) { hits[place] = true }
            }
        }
        return hits
    }

    func isRunShown(_ length: Int) -> Bool { length >= leastRun || (length > 0 && !phrases.isEmpty) }
}
