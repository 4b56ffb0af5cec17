/// Phrases with what each of them means, found at a place in the words: the longest that stands there.
struct PhraseTable<Meaning>: Sendable where Meaning: Sendable {
    private struct Entry: Sendable {
        /// Where in `rests` its words after the first are.
        var rest: Range<Int>
        var meaning: Meaning
    }

    /// The entries that begin with a word, the longest first.
    private let groups: KeyTable<Range<Int>>
    private let entries: [Entry]
    private let rests: [WordKey]

    /// Phrases are separated by semicolons or line ends.
    init(_ groups: [(Meaning, String)]) {
        self.init(
            phrases: groups.flatMap { meaning, text in
                text.split(whereSeparator: { $0 == ";" || $0 == "\n" }).map { (meaning, Phrase.keys(of: $0)) }
            })
    }

    init(_ groups: [(Meaning, [Phrase])]) {
        self.init(phrases: groups.flatMap { meaning, phrases in phrases.map { (meaning, $0.keys) } })
    }

    private init(phrases: [(meaning: Meaning, keys: [WordKey])]) {
        var places: [WordKey: Range<Int>] = [:]
        var entries: [Entry] = []
        var rests: [WordKey] = []
        let groups = Dictionary(grouping: phrases.filter { !$0.keys.isEmpty }) { $0.keys[0] }
        for (first, phrases) in groups {
            let start = entries.count
            for phrase in phrases.sorted(by: { $0.keys.count > $1.keys.count }) {
                let rest = rests.count..<rests.count + phrase.keys.count - 1
                rests += phrase.keys.dropFirst()
                entries.append(Entry(rest: rest, meaning: phrase.meaning))
            }
            places[first] = start..<entries.count
        }
        self.groups = KeyTable(places)
        self.entries = entries
        self.rests = rests
    }

    func match(_ words: Words, at index: Int, limit: Int) -> (meaning: Meaning, end: Int)? {
        guard index < limit, let place = groups.place(of: words[index].key) else { return nil }
        for entry in groups.values[place] {
            if let end = end(of: entry, words, at: index, limit: limit) { return (entries[entry].meaning, end) }
        }
        return nil
    }

    /// What all the phrases mean that stand at `index`, also those within a longer one.
    func meanings(_ words: Words, at index: Int, limit: Int) -> [Meaning] {
        guard index < limit, let place = groups.place(of: words[index].key) else { return [] }
        return groups.values[place].filter { end(of: $0, words, at: index, limit: limit) != nil }
            .map { entries[$0].meaning }
    }

    private func end(of entry: Int, _ words: Words, at index: Int, limit: Int) -> Int? {
        let rest = entries[entry].rest
        guard index + 1 + rest.count <= limit else { return nil }
        for place in rest where words[index + 1 + place - rest.lowerBound].key != rests[place] { return nil }
        return index + 1 + rest.count
    }
}

/// Phrases of which only matters whether one stands at a place.
typealias PhraseSet = PhraseTable<Void>

extension PhraseTable where Meaning == Void {
    /// Phrases separated by semicolons or line ends.
    init(_ phrases: String) { self.init([((), phrases)]) }

    /// The index after the phrase that stands at `index`.
    func end(_ words: Words, at index: Int, limit: Int) -> Int? { match(words, at: index, limit: limit)?.end }

    func stands(_ words: Words, at index: Int, limit: Int) -> Bool { match(words, at: index, limit: limit) != nil }
}

extension PhraseTable: ExpressibleByArrayLiteral where Meaning == Void {
    init(arrayLiteral phrases: Phrase...) { self.init(phrases: phrases.map { (meaning: (), keys: $0.keys) }) }
}
