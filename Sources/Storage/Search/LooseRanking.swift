import Office

/// Orders records that have some of the words: BM25 over words and over pairs of words that follow each other, since a
/// Vietnamese word is mostly two syllables.
struct LooseRanking {
    private let words: [String: Double]
    private let pairs: [String: Double]

    /// How soon the same word again tells nothing more, and how much a long text is held against it.
    private static let satiation = 1.2
    private static let length = 0.75

    init(_ words: [String], _ weights: SearchWeights) {
        self.words = Dictionary(words.map { ($0, weights.rarity($0)) }, uniquingKeysWith: { first, _ in first })
        pairs = Dictionary(
            zip(words, words.dropFirst()).map { ($0 + " " + $1, weights.rarity($0) + weights.rarity($1)) },
            uniquingKeysWith: { first, _ in first })
    }

    /// In thousandths, of texts as words.
    func scores(_ texts: [Key<SearchEntry>: String]) -> [Key<SearchEntry>: Int] {
        let cut = texts.mapValues { $0.split(separator: " ").filter { $0 != "|" } }
        let mean = Double(cut.values.reduce(0) { $0 + $1.count }) / Double(max(1, cut.count))
        return cut.mapValues { Int(score($0, mean: max(mean, 1)) * 1_000) }
    }

    private func score(_ text: [Substring], mean: Double) -> Double {
        var counts: [String: Int] = [:]
        var before: String?
        for part in text {
            let word = String(part)
            guard words[word] != nil else {
                before = nil
                continue
            }
            counts[word, default: 0] += 1
            if let before {
                let pair = before + " " + word
                if pairs[pair] != nil { counts[pair, default: 0] += 1 }
            }
            before = word
        }
        let long = Self.satiation * (1 - Self.length + Self.length * Double(text.count) / mean)
        // In one order, so that the sum is the same wherever it is made.
        return counts.sorted { $0.key < $1.key }.reduce(0) { sum, counted in
            let weight = words[counted.key] ?? pairs[counted.key] ?? 0
            let count = Double(counted.value)
            return sum + weight * count * (Self.satiation + 1) / (count + long)
        }
    }
}
