/// Names that stand alone somewhere in the paper (addressees, recipients, headings) or in the office's name book:
/// where one of them begins, the name reaches at least to its end.
struct KnownNames {
    private var byFirst = KeyTable<[[WordKey]]>(capacity: 32)

    mutating func insert(_ keys: [WordKey]) {
        guard keys.count > 1, keys.count < 30, let first = keys.first else { return }
        guard let place = byFirst.insert(first, [keys]) else { return }
        let there = byFirst.values[place]
        if !there.contains(keys) { byFirst.update(at: place, there + [keys]) }
    }

    /// The end of the longest known name at `index`.
    func end(_ words: Words, at index: Int, limit: Int) -> Int? {
        guard index < limit, let candidates = byFirst[words[index].key] else { return nil }
        var longest: Int?
        for keys in candidates {
            let end = index + keys.count
            guard end <= limit, end > longest ?? index else { continue }
            if zip(keys, words.all[index..<end]).allSatisfy({ $0 == $1.key }) { longest = end }
        }
        return longest
    }
}
