/// Lines of the signature: the authority («KT.»), the post, the name.
enum SignatureLine {
    private static let authorities: [Phrase] = [
        "tm .", "kt .", "tl .", "tuq .", "q .", "t / m", "k / t", "t . m", "t / l",
    ]
    private static let posts: [Phrase] = [
        "chủ tịch", "phó chủ tịch", "chánh văn phòng", "phó chánh văn phòng", "giám đốc", "phó giám đốc", "bộ trưởng",
        "thứ trưởng", "thủ tướng", "phó thủ tướng", "bí thư", "phó bí thư", "trưởng ban", "phó trưởng ban",
        "cục trưởng",
        "phó cục trưởng", "vụ trưởng", "phó vụ trưởng", "tổng giám đốc", "chánh thanh tra", "phó chánh thanh tra",
        "trưởng phòng",
        "phó trưởng phòng", "hiệu trưởng", "phó hiệu trưởng", "viện trưởng", "chi cục trưởng", "thống đốc", "chánh án",
        "tổng kiểm toán", "chỉ huy trưởng", "bộ trưởng, chủ nhiệm", "bộ trưởng chủ nhiệm", "phó bí thư thường trực",
        "tổ trưởng",
        "quyền chủ tịch", "phó giám đốc phụ trách", "phó chủ tịch thường trực", "ban thường vụ", "thường trực",
        "trưởng đoàn",
        "tổng cục trưởng", "chủ nhiệm", "phó chủ nhiệm", "tư lệnh", "ủy viên", "văn phòng ubnd tỉnh", "tổng thanh tra",
        "chánh văn phòng",
    ]

    /// True for «KT. CHỦ TỊCH», «CHÁNH VĂN PHÒNG»: capitals that begin with an authority or a post.
    static func isPost(_ range: Range<Int>, _ words: Words) -> Bool {
        guard let first = range.first, range.count < 30, words[first].isCapital else { return false }
        if authorities.contains(where: { words.matches($0, at: first, limit: range.upperBound) }) {
            return words[first].isAllCapitals || words[first].end - words[first].start == 1
        }
        guard words[first].isAllCapitals else { return false }
        guard let post = posts.first(where: { words.matches($0, at: first, limit: range.upperBound) }) else {
            return false
        }
        let end = first + post.keys.count
        return (first..<end).allSatisfy { words[$0].isAllCapitals } && range.count <= 14
    }

    /// The name of a person in the words: two to five in a row that begin with capitals and are not all capitals.
    static func name(in range: Range<Int>, _ words: Words) -> Range<Int>? {
        var start = range.lowerBound
        while start < range.upperBound {
            var end = start
            while end < range.upperBound, words[end].isCapital, words[end].isLetters,
                !words[end].isAllCapitals || words[end].end - words[end].start == 1
            {
                end += 1
            }
            if (2...5).contains(end - start), NameHeads.table.match(words, at: start, limit: end) == nil {
                return start..<end
            }
            start = max(end, start) + 1
        }
        return nil
    }
}
