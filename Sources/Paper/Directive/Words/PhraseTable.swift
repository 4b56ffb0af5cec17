/// Phrases with what each of them means, found at a place in the words: the longest that stands there.
struct PhraseTable<Meaning>: Sendable where Meaning: Sendable {
    private struct Entry: Sendable {
        var rest: [WordKey]
        var meaning: Meaning
    }

    private var entries: [WordKey: [Entry]] = [:]

    /// Phrases are separated by semicolons or line ends.
    init(_ groups: [(Meaning, String)]) {
        for (meaning, text) in groups {
            for line in text.split(whereSeparator: { $0 == ";" || $0 == "\n" }) {
                let keys = Phrase.keys(of: line)
                guard let first = keys.first else { continue }
                entries[first, default: []].append(Entry(rest: Array(keys.dropFirst()), meaning: meaning))
            }
        }
        for key in entries.keys { entries[key]?.sort { $0.rest.count > $1.rest.count } }
    }

    func match(_ words: Words, at index: Int, limit: Int) -> (meaning: Meaning, end: Int)? {
        guard index < limit, let candidates = entries[words[index].key] else { return nil }
        for entry in candidates {
            let end = index + 1 + entry.rest.count
            guard end <= limit else { continue }
            if zip(entry.rest, words.all[(index + 1)..<end]).allSatisfy({ $0 == $1.key }) {
                return (entry.meaning, end)
            }
        }
        return nil
    }
}
