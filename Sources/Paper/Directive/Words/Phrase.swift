/// A few words to look for, written as they are said: «chủ trì, phối hợp với».
struct Phrase: ExpressibleByStringLiteral {
    let keys: [WordKey]
    /// The first of the keys: most places are refused by it alone.
    fileprivate let first: WordKey

    init(_ text: some StringProtocol) {
        keys = Self.keys(of: text)
        first = keys.first ?? .none
    }

    init(stringLiteral text: String) { self.init(text) }

    /// The keys of the syllables and marks of a text.
    static func keys(of text: some StringProtocol) -> [WordKey] {
        Words(String(text)).all.map(\.key)
    }
}

/// Phrases written as a list, with semicolons or line ends between them.
struct PhraseList {
    let words: Words
    /// The words of each phrase.
    private(set) var phrases: [Range<Int>] = []

    /// `marks` part phrases too.
    init(_ text: String, partedBy marks: [Unicode.Scalar] = [";"]) {
        words = Words(text)
        let marks = marks.map { WordKey(mark: $0) }
        var start = 0
        for index in words.all.indices {
            let isParted = marks.contains(words[index].key)
            guard isParted || words.beginsLine(index) else { continue }
            add(start..<index)
            start = isParted ? index + 1 : index
        }
        add(start..<words.all.count)
    }

    private mutating func add(_ phrase: Range<Int>) {
        if !phrase.isEmpty { phrases.append(phrase) }
    }
}

extension Words {
    /// The index after the phrase when it stands at `index` and ends by `limit`.
    func end(of phrase: Phrase, at index: Int, limit: Int) -> Int? {
        guard index < limit, all[index].key == phrase.first else { return nil }
        let end = index + phrase.keys.count
        guard end <= limit else { return nil }
        for offset in 1..<phrase.keys.count where all[index + offset].key != phrase.keys[offset] { return nil }
        return end
    }

    func matches(_ phrase: Phrase, at index: Int, limit: Int) -> Bool {
        end(of: phrase, at: index, limit: limit) != nil
    }

    /// Where the phrase first stands in the range.
    func firstIndex(of phrase: Phrase, in range: Range<Int>) -> Int? {
        range.first { matches(phrase, at: $0, limit: range.upperBound) }
    }
}
