import Foundation

/// How much each word tells records apart: the fewer have it, the more.
struct SearchWeights {
    /// Entries of the sample, and of those how many have each word.
    private let size: Int
    private let seen: [String: Int]
    /// Entries that there are.
    private let entries: Int
    private let words: [String]

    init(of words: [String], seen: [String: Int], size: Int, entries: Int) {
        var known: Set<String> = []
        self.words = words.filter { known.insert($0).inserted }
        self.seen = seen
        self.size = max(size, 1)
        self.entries = entries
    }

    /// The logarithm by which BM25 weighs a word.
    func rarity(_ word: String) -> Double {
        let seen = Double(seen[word] ?? 0)
        return log(1 + (Double(size) - seen + 0.5) / (seen + 0.5))
    }

    /// The same as a whole number, which both databases add up alike.
    func weight(_ word: String) -> Int { max(1, Int(rarity(word) * 16)) }

    /// The rarest words, until they have more than `most` entries together or a larger share than that; the two rarest
    /// at least, unless those alone would have to be looked for too long.
    func rarest(sharing share: Double, most: Int) -> [String] {
        let sorted = words.sorted { (seen[$0] ?? 0, $0) < (seen[$1] ?? 0, $1) }
        var taken: [String] = []
        var looked = 0.0
        for word in sorted {
            let part = Double(seen[word] ?? 0) / Double(size)
            let isTooMuch = looked + part * Double(entries) > Double(most) || part > share
            if isTooMuch, taken.count >= 2 || part * Double(entries) > Double(5 * most) { break }
            looked += part * Double(entries)
            taken.append(word)
        }
        return taken
    }
}
