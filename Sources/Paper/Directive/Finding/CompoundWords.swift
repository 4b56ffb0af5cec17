/// The words of two syllables that office papers use, for finding pairs that are nearly one of them.
struct CompoundWords: Sendable {
    static let shared = CompoundWords()

    /// The lists from which words are proposed.
    private let list: PhraseList
    /// Pairs that are right, by both syllables.
    private var known = KeySet(capacity: 6_000)
    /// Words by the letters of both syllables without marks: the first syllable's place in `list`, or `several`.
    private var byLetters = KeyTable<Int32>(capacity: 4_000)
    /// Words by the first syllable and the second without what closes it; as above.
    private var byFrame = KeyTable<Int32>(capacity: 4_000)
    /// Words by both syllables as they are spoken where s is x, and tr is ch; as above.
    private var bySound = KeyTable<Int32>(capacity: 4_000)
    /// Every syllable of the words.
    private var syllables = KeySet(capacity: 2_000)

    private static let several: Int32 = -1

    private init() {
        let common = [
            CommonWords.verbs, CommonWords.nouns, NounWords.state, NounWords.papers, NounWords.work, NounWords.general,
            ActionWords.plain, ActionWords.doubtful,
        ]
        list = Self.list(common.joined(separator: "\n"))
        add(list, isCommon: true)
        add(Self.list(RareWords.all), isCommon: false)
    }

    private static func list(_ text: String) -> PhraseList { PhraseList(text, partedBy: [";", ",", "-"]) }

    private mutating func add(_ list: PhraseList, isCommon: Bool) {
        for phrase in list.phrases {
            for index in phrase { syllables.insert(list.words[index].key) }
            for index in phrase.dropLast() {
                let (first, second) = (list.words[index].key, list.words[index + 1].key)
                // Within longer phrases the pairs are no words of their own, only not wrong.
                guard known.insert(WordKey(first, second)), isCommon, phrase.count == 2 else { continue }
                Self.note(Int32(index), under: WordKey(first.plain, second.plain), in: &byLetters)
                Self.note(Int32(index), under: WordKey(first, second.frame), in: &byFrame)
                Self.note(Int32(index), under: WordKey(first.spoken, second.spoken), in: &bySound)
            }
        }
    }

    private static func note(_ word: Int32, under key: WordKey, in table: inout KeyTable<Int32>) {
        if let place = table.insert(key, word) { table.update(at: place, several) }
    }

    /// How many pairs are known.
    var count: Int { known.values.count }

    func isWord(_ a: WordKey, _ b: WordKey) -> Bool { known.contains(WordKey(a, b)) }

    /// True when the syllable occurs in some word.
    func hasSyllable(_ key: WordKey) -> Bool { syllables.contains(key) }

    /// The word that a pair nearly is: the same letters with other marks, the same but for what closes the second
    /// syllable, or «xử dụng», as many speak it. Nil when the pair is a word itself, near none, or near several.
    func meant(by a: WordKey, _ b: WordKey) -> String? {
        guard !isWord(a, b),
            let near = byLetters[WordKey(a.plain, b.plain)] ?? byFrame[WordKey(a, b.frame)]
                ?? bySound[WordKey(a.spoken, b.spoken)],
            near != Self.several
        else { return nil }
        return list.words.text(of: Int(near)..<Int(near) + 2)
    }
}
