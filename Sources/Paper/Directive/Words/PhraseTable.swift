/// Phrases with what each of them means, found at a place in the words: the longest that stands there.
struct PhraseTable<Meaning>: Sendable where Meaning: Sendable {
    private struct Entry: Sendable {
        var rest: [WordKey]
        var meaning: Meaning
    }

    private let entries: KeyTable<[Entry]>

    /// Phrases are separated by semicolons or line ends.
    init(_ groups: [(Meaning, String)]) {
        var entries: [WordKey: [Entry]] = [:]
        for (meaning, text) in groups {
            for line in text.split(whereSeparator: { $0 == ";" || $0 == "\n" }) {
                let keys = Phrase.keys(of: line)
                guard let first = keys.first else { continue }
                entries[first, default: []].append(Entry(rest: Array(keys.dropFirst()), meaning: meaning))
            }
        }
        self.entries = KeyTable(entries.mapValues { $0.sorted { $0.rest.count > $1.rest.count } })
    }

    func match(_ words: Words, at index: Int, limit: Int) -> (meaning: Meaning, end: Int)? {
        guard index < limit, let place = entries.place(of: words[index].key) else { return nil }
        search: for entry in entries.values[place] {
            let end = index + 1 + entry.rest.count
            guard end <= limit else { continue }
            for offset in entry.rest.indices where words[index + 1 + offset].key != entry.rest[offset] {
                continue search
            }
            return (entry.meaning, end)
        }
        return nil
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
