import Vietnamese

/// A few numbers that stand for what a text says, so that texts that say the same are found without reading all.
///
/// Of all runs of three words, without marks, the smallest hashes (bottom-k). Two texts share about as many of them as they
/// share runs of words; the same text in another spelling of its marks has the same sketch.
public enum ContentSketch {
    public static let size = 16

    /// In rising order; fewer than `size` for a short text, none for one of less than three words.
    public static func marks(of text: String) -> [Int64] {
        let words = text.spellingKey.folded.split(separator: " ")
        guard words.count >= 3 else { return [] }
        var marks: Set<Int64> = []
        for start in 0...(words.count - 3) {
            marks.insert(hash(words[start..<start + 3]))
        }
        return Array(marks.sorted().prefix(size))
    }

    /// In hundredths, how much two texts have in common by their sketches.
    public static func likeness(_ first: [Int64], _ second: [Int64]) -> Int {
        let union = Set(first).union(second).sorted().prefix(size)
        guard !union.isEmpty else { return 0 }
        let both = Set(first).intersection(second)
        return union.count { both.contains($0) } * 100 / union.count
    }

    /// FNV-1a; not negative, so that it is the same number in both databases.
    private static func hash(_ words: ArraySlice<Substring>) -> Int64 {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in words.joined(separator: " ").utf8 {
            hash = (hash ^ UInt64(byte)) &* 0x0100_0000_01b3
        }
        return Int64(hash >> 1)
    }
}
