/// Names that stand alone somewhere in the paper (addressees, recipients, headings) or in the office's name book:
/// where one of them begins, the name reaches at least to its end.
///
/// However many begin with the same word, as the communes of a province do, a look costs a few probes.
struct KnownNames {
    /// By the first word, a bit for each number of words that names beginning with it have.
    private var lengths = KeyTable<UInt32>(capacity: 32)
    /// By one key made of all its words.
    private var names = KeyTable<[WordKey]>(capacity: 32)

    mutating func insert(_ keys: [WordKey]) {
        guard keys.count > 1, keys.count < 30, let first = keys.first else { return }
        names.insert(keys.dropFirst().reduce(first) { WordKey($0, $1) }, keys)
        let bit: UInt32 = 1 << keys.count
        if let place = lengths.insert(first, bit) { lengths.update(at: place, lengths.values[place] | bit) }
    }

    /// The end of the longest known name at `index`.
    func end(_ words: Words, at index: Int, limit: Int) -> Int? {
        guard index < limit, let all = lengths[words[index].key] else { return nil }
        var longest: Int?
        var key = words[index].key
        var end = index + 1
        var longer = all >> 2
        while longer != 0, end < limit {
            key = WordKey(key, words[end].key)
            end += 1
            if longer & 1 != 0, let place = names.place(of: key),
                names.values[place].elementsEqual(words.all[index..<end].lazy.map(\.key))
            {
                longest = end
            }
            longer >>= 1
        }
        return longest
    }
}
