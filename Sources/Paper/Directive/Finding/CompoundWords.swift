/// The words of two syllables that office papers use, for finding pairs that are nearly one of them.
struct CompoundWords: Sendable {
    static let shared = CompoundWords()

    private struct Pair: Hashable {
        var first: WordKey
        var second: WordKey
    }

    private struct Meant {
        var pair: Pair
        var text: String
    }

    private var known: Set<Pair> = []
    /// By the letters of both syllables without marks.
    private var byLetters: [Pair: [Meant]] = [:]
    /// By the first syllable and the second without what closes it.
    private var byFrame: [Pair: [Meant]] = [:]

    private init() {
        let common = [
            CommonWords.verbs, CommonWords.nouns, NounWords.state, NounWords.papers, NounWords.work, NounWords.general,
            ActionWords.plain, ActionWords.doubtful,
        ]
        for list in common { insert(list, isCommon: true) }
        insert(RareWords.all, isCommon: false)
    }

    private mutating func insert(_ list: String, isCommon: Bool) {
        for entry in list.split(whereSeparator: { ";\n,-".contains($0) }) {
            let syllables = entry.split(separator: " ")
            for (a, b) in zip(syllables, syllables.dropFirst()) {
                let pair = Pair(first: WordKey(a), second: WordKey(b))
                // Within longer phrases the pairs are no words of their own, only not wrong.
                guard known.insert(pair).inserted, isCommon, syllables.count == 2 else { continue }
                let meant = Meant(pair: pair, text: "\(a) \(b)")
                byLetters[Pair(first: pair.first.plain, second: pair.second.plain), default: []].append(meant)
                byFrame[Pair(first: pair.first, second: pair.second.frame), default: []].append(meant)
            }
        }
    }

    /// How many pairs are known.
    var count: Int { known.count }

    func isWord(_ a: WordKey, _ b: WordKey) -> Bool { known.contains(Pair(first: a, second: b)) }

    /// The word that a pair nearly is: the same letters with other marks, or the same but for what closes the second
    /// syllable. Nil when the pair is a word itself, near none, or near several.
    func meant(by a: WordKey, _ b: WordKey) -> String? {
        let pair = Pair(first: a, second: b)
        if known.contains(pair) { return nil }
        let near =
            byLetters[Pair(first: a.plain, second: b.plain)] ?? byFrame[Pair(first: a, second: b.frame)] ?? []
        return near.count == 1 ? near[0].text : nil
    }
}
