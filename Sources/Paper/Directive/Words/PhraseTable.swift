/// Phrases with what each of them means, found at a place in the words: the longest that stands there.
struct PhraseTable<Meaning>: Sendable where Meaning: Sendable {
    private struct Entry: Sendable {
        /// Where in `rests` its words after the first are.
        var rest: Range<Int>
        var meaning: Meaning
    }

    /// The entries that begin with a word, the longest first.
    private var groups: KeyTable<Range<Int32>>
    private var entries: [Entry] = []
    private var rests: [WordKey] = []

    /// Phrases are separated by semicolons or line ends.
    init(_ groups: [(Meaning, String)]) {
        var meanings: [Meaning] = []
        var keys: [WordKey] = []
        var phrases: [Range<Int>] = []
        for (meaning, text) in groups {
            let list = PhraseList(text)
            let start = keys.count
            keys += list.words.all.lazy.map(\.key)
            for phrase in list.phrases {
                phrases.append(start + phrase.lowerBound..<start + phrase.upperBound)
                meanings.append(meaning)
            }
        }
        self.init(phrases, of: keys, meaning: meanings)
    }

    init(_ groups: [(Meaning, [Phrase])]) {
        var meanings: [Meaning] = []
        var keys: [WordKey] = []
        var phrases: [Range<Int>] = []
        for (meaning, group) in groups {
            for phrase in group where !phrase.keys.isEmpty {
                phrases.append(keys.count..<keys.count + phrase.keys.count)
                keys += phrase.keys
                meanings.append(meaning)
            }
        }
        self.init(phrases, of: keys, meaning: meanings)
    }

    private init(_ phrases: [Range<Int>], of keys: [WordKey], meaning: [Meaning]) {
        // By the first word, then the longest first, then as they were written.
        let order = phrases.indices.sorted { left, right in
            let (a, b) = (keys[phrases[left].lowerBound].bits, keys[phrases[right].lowerBound].bits)
            if a != b { return a < b }
            return phrases[left].count != phrases[right].count
                ? phrases[left].count > phrases[right].count : left < right
        }
        groups = KeyTable(capacity: phrases.count)
        entries.reserveCapacity(phrases.count)
        rests.reserveCapacity(keys.count)
        for index in order {
            let phrase = phrases[index]
            let rest = rests.count..<rests.count + phrase.count - 1
            rests += keys[phrase.dropFirst()]
            let place = Int32(entries.count)
            entries.append(Entry(rest: rest, meaning: meaning[index]))
            if let group = groups.insert(keys[phrase.lowerBound], place..<place + 1) {
                groups.update(at: group, groups.values[group].lowerBound..<place + 1)
            }
        }
    }

    func match(_ words: Words, at index: Int, limit: Int) -> (meaning: Meaning, end: Int)? {
        guard index < limit, let place = groups.place(of: words[index].key) else { return nil }
        for entry in groups.values[place] {
            if let end = end(of: Int(entry), words, at: index, limit: limit) {
                return (entries[Int(entry)].meaning, end)
            }
        }
        return nil
    }

    /// What all the phrases mean that stand at `index`, also those within a longer one.
    func meanings(_ words: Words, at index: Int, limit: Int) -> [Meaning] {
        guard index < limit, let place = groups.place(of: words[index].key) else { return [] }
        var meanings: [Meaning] = []
        for entry in groups.values[place] where end(of: Int(entry), words, at: index, limit: limit) != nil {
            meanings.append(entries[Int(entry)].meaning)
        }
        return meanings
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
    init(arrayLiteral phrases: Phrase...) { self.init([((), phrases)]) }
}
