import Foundation

/// How much each word tells records apart: the fewer have it, the more.
struct SearchWeights {
    /// Entries of the sample, and of those how many have each word.
    private let size: Int
    private let seen: [String: Int]
    /// Entries that there are.
    private let entries: Int
    /// The form that no entry was older than when words were counted; 0 where that was not seen to.
    private let form: Int
    /// Words that begin as the last one of an unfinished query; none where there are too many.
    private let continuations: [String]
    private let words: [String]

    init(of words: [String], seen: [String: Int], size: Int, entries: Int, form: Int = 0, continuations: [String] = [])
    {
        var known: Set<String> = []
        self.words = words.filter { known.insert($0).inserted }
        self.seen = seen
        self.size = max(size, 1)
        self.entries = entries
        self.form = form
        self.continuations = continuations
    }

    /// Whether every entry bears its year, its direction and what kind of record it is, so that they can be asked for.
    var knowsFacts: Bool { form >= 4 }

    /// The logarithm by which BM25 weighs a word.
    func rarity(_ word: String) -> Double {
        let seen = Double(seen[word] ?? 0)
        return log(1 + (Double(size) - seen + 0.5) / (seen + 0.5))
    }

    /// The same as a whole number, which both databases add up alike.
    func weight(_ word: String) -> Int { max(1, Int(rarity(word) * 16)) }

    /// The share of entries that have the word; 1 as long as nothing was counted.
    func share(_ word: String) -> Double {
        entries == 0 ? 1 : (Double(seen[word] ?? 0) + 0.5) / (Double(size) + 0.5)
    }

    /// The rarest words, until they have more than `most` entries together or a larger share than that; the two rarest at
    /// least. Of each word the newest `each` entries count, so no more than those need be looked at.
    func rarest(sharing share: Double, most: Int, each: Int) -> [String] {
        let sorted = words.sorted { (seen[$0] ?? 0, $0) < (seen[$1] ?? 0, $1) }
        var taken: [String] = []
        var looked = 0.0
        for word in sorted {
            let part = Double(seen[word] ?? 0) / Double(size)
            let found = min(part * Double(entries), Double(each))
            if looked + found > Double(most) || part > share, taken.count >= 2 { break }
            looked += found
            taken.append(word)
        }
        return taken
    }

    // MARK: - Beginnings

    /// So many words may stand for what they begin with.
    static let mostContinuations = 48
    /// In a smaller index the databases find all words of a beginning quickly, also those that few records have.
    private static let largeIndex = 50_000
    /// The share of entries that a beginning must have to be dear.
    private static let dearShare = 0.05

    /// The words that stand for one that is being typed: where records without number have one of these, both databases
    /// take long to gather all that begin so, and the rare ones among them wait for one more letter. Nil where what begins so
    /// is looked for.
    func continuations(of beginning: String) -> [String]? {
        guard entries > Self.largeIndex else { return nil }
        let found = continuations.filter { $0.utf8.starts(with: beginning.utf8) }
        let together = found.reduce(0) { $0 + (seen[$1] ?? 0) }
        return Double(together) >= Self.dearShare * Double(size) ? found.sorted() : nil
    }

    // MARK: - Blocks

    /// More than these would cost more than they save.
    private static let mostBlocks = 16

    /// The newest blocks that have twice as many candidates as are ranked, if `share` of all entries are some; nil where
    /// those are most of all, or nothing was counted.
    func newest(_ share: Double) -> ClosedRange<Int>? {
        let last = entries / SearchEntry.blockSize
        let wanted = 2 * Double(SearchIndex.mostCandidates) / max(share, 0.001) / Double(SearchEntry.blockSize)
        let blocks = min(Self.mostBlocks, Int(wanted) + 1)
        return 2 * blocks < last ? (last - blocks)...last : nil
    }

    /// The first block from which on about `most` entries have the word; nil where that is the first of all.
    func floor(of word: String, most: Int) -> Int? {
        let wanted = Double(most) / share(word) / Double(SearchEntry.blockSize)
        let last = entries / SearchEntry.blockSize
        return wanted + 1 < Double(last) ? last - Int(wanted) - 1 : nil
    }

    /// The blocks from one to the newest.
    func blocks(from first: Int) -> ClosedRange<Int> { first...max(first, entries / SearchEntry.blockSize) }
}
