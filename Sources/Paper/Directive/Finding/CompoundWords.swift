/// The words of two syllables that office papers use, for finding pairs that are nearly one of them.
struct CompoundWords: Sendable {
    static let shared = CompoundWords()

    /// Pairs that are right, by both syllables.
    private let known: KeySet
    /// Words by the letters of both syllables without marks.
    private let byLetters: KeyTable<[String]>
    /// Words by the first syllable and the second without what closes it.
    private let byFrame: KeyTable<[String]>
    /// Every syllable of the words.
    private let syllables: KeySet

    private init() {
        let common = [
            CommonWords.verbs, CommonWords.nouns, NounWords.state, NounWords.papers, NounWords.work, NounWords.general,
            ActionWords.plain, ActionWords.doubtful,
        ]
        var known = Set<WordKey>()
        var byLetters: [WordKey: [String]] = [:]
        var byFrame: [WordKey: [String]] = [:]
        var keys = Set<WordKey>()
        for (list, isCommon) in common.map({ ($0, true) }) + [(RareWords.all, false)] {
            for entry in list.split(whereSeparator: { ";\n,-".contains($0) }) {
                let syllables = entry.split(separator: " ")
                keys.formUnion(syllables.map { WordKey($0) })
                for (a, b) in zip(syllables, syllables.dropFirst()) {
                    let (first, second) = (WordKey(a), WordKey(b))
                    // Within longer phrases the pairs are no words of their own, only not wrong.
                    guard known.insert(WordKey(first, second)).inserted, isCommon, syllables.count == 2 else {
                        continue
                    }
                    byLetters[WordKey(first.plain, second.plain), default: []].append("\(a) \(b)")
                    byFrame[WordKey(first, second.frame), default: []].append("\(a) \(b)")
                }
            }
        }
        self.known = KeySet(known)
        self.byLetters = KeyTable(byLetters)
        self.byFrame = KeyTable(byFrame)
        syllables = KeySet(keys)
    }

    /// How many pairs are known.
    var count: Int { known.values.count }

    func isWord(_ a: WordKey, _ b: WordKey) -> Bool { known.contains(WordKey(a, b)) }

    /// True when the syllable occurs in some word.
    func hasSyllable(_ key: WordKey) -> Bool { syllables.contains(key) }

    /// The word that a pair nearly is: the same letters with other marks, or the same but for what closes the second
    /// syllable. Nil when the pair is a word itself, near none, or near several.
    func meant(by a: WordKey, _ b: WordKey) -> String? {
        if isWord(a, b) { return nil }
        let near = byLetters[WordKey(a.plain, b.plain)] ?? byFrame[WordKey(a, b.frame)] ?? []
        return near.count == 1 ? near[0] : nil
    }
}
