import Storage

/// How words that are being typed go on in titles: «cai c» in «Đẩy mạnh cải cách hành chính» as «cải cách».
struct Continuations {
    private let words: [SearchWord]

    init(of words: [SearchWord]) { self.words = words }

    /// The most frequent, as most titles write them.
    func best(in titles: [String], most: Int) -> [String] {
        guard let last = words.last, words.count <= 8 else { return [] }
        // A Vietnamese word is mostly two syllables: one typed goes on by one, two go on by the next two.
        let more = words.count.isMultiple(of: 2) ? 2 : 1
        var spellings: [String: [String: Int]] = [:]
        for title in titles {
            guard let (key, spelling) = continuation(in: title, after: last, by: more) else { continue }
            spellings[key, default: [:]][spelling, default: 0] += 1
        }
        let counted = spellings.map { key, written in (key: key, count: written.values.reduce(0, +), written: written) }
        return counted.sorted { ($1.count, $0.key) < ($0.count, $1.key) }.prefix(most).compactMap { phrase in
            phrase.written.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
        }
    }

    private func continuation(in title: String, after last: SearchWord, by more: Int) -> (String, String)? {
        var found: [(word: SearchWord, places: Range<Int>)] = []
        SearchWord.forEach(in: title) { found.append(($0, $1)) }
        let count = words.count
        guard found.count >= count else { return nil }
        let start = (0...(found.count - count)).first { start in
            zip(found[start...], words.dropLast()).allSatisfy { $0.word.key == $1.key }
                && last.beginnings.contains { found[start + count - 1].word.key.hasPrefix($0) }
        }
        guard let start else { return nil }
        var end = start + count
        // No further than the next sign: «kế hoạch; báo cáo» is two things.
        while end < found.count, end < start + count + more,
            found[end].places.lowerBound - found[end - 1].places.upperBound <= 1
        {
            end += 1
        }
        let scalars = Array(title.unicodeScalars)[found[start].places.lowerBound..<found[end - 1].places.upperBound]
        var text = String.UnicodeScalarView()
        text.append(contentsOf: scalars)
        return (found[start..<end].map(\.word.key).joined(separator: " "), String(text).lowercased())
    }
}
