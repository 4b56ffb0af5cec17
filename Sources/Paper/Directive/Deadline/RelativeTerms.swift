/// «trong vòng 10 ngày làm việc kể từ ngày nhận được …»
enum RelativeTerms {
    private static let openers = PhraseSet(
        """
        trong vòng; trong thời hạn; trong thời gian; thời hạn; thời gian; không quá; chậm nhất; chậm nhất là; chậm nhất sau
        tối đa; sau; sau thời hạn; trong; trước
        """)
    /// Openers that bind even without saying from when.
    private static let binding = PhraseSet("trong vòng; trong thời hạn; không quá")
    private static let units = PhraseTable<ReadDeadline.RelativeTerm.Unit>([
        (.workingDay, "ngày làm việc"), (.day, "ngày"), (.hour, "giờ"), (.week, "tuần"), (.month, "tháng"),
        (.year, "năm"),
    ])
    private static let anchors = PhraseSet(
        """
        kể từ; tính từ; từ khi; từ ngày; sau khi; kể từ khi; kể từ ngày; từ thời điểm; trước khi; trước ngày; sau ngày
        """)
    private static let halves = KeySet("đầu cuối")
    private static let ends = KeySet(",;.)".unicodeScalars.map { WordKey(mark: $0) })

    /// - Parameter needsAnchor: in running text a term counts only when it says from when, or binds plainly.
    static func find(
        in range: Range<Int>, _ words: Words, needsAnchor: Bool
    ) -> (term: ReadDeadline.RelativeTerm, words: Range<Int>)? {
        for index in range {
            guard let opener = openers.end(words, at: index, limit: range.upperBound),
                let (amount, unit, end) = amount(at: opener, words, limit: range.upperBound)
            else { continue }
            let isAnchored = anchors.stands(words, at: end, limit: range.upperBound)
            if needsAnchor, !isAnchored,
                unit == .month || unit == .year || !binding.stands(words, at: index, limit: range.upperBound)
            {
                continue
            }
            var last = end
            while isAnchored, last < range.upperBound, !ends.contains(words[last].key), last - end < 25 { last += 1 }
            let term = ReadDeadline.RelativeTerm(
                amount: amount, unit: unit, after: isAnchored ? words.text(of: end..<last) : nil)
            return (term, index..<last)
        }
        return nil
    }

    /// «10 ngày làm việc», «05 (năm) ngày»; not «tháng 6» nor «6 tháng đầu năm».
    private static func amount(
        at start: Int, _ words: Words, limit: Int
    ) -> (Int, ReadDeadline.RelativeTerm.Unit, Int)? {
        var place = start
        if place < limit, words.matches(Say.copula, at: place, limit: limit) { place += 1 }
        guard place < limit, let amount = words[place].number, (1..<400).contains(amount) else { return nil }
        place += 1
        if place + 2 < limit, words[place].isMark("("), words[place + 2].isMark(")") { place += 3 }
        guard let unit = units.match(words, at: place, limit: limit) else { return nil }
        place = unit.end
        if place < limit, words[place].isMark(",") { place += 1 }
        if unit.meaning == .month, place < limit, words[place].isNumber || halves.contains(words[place].key) {
            return nil
        }
        return (amount, unit.meaning, place)
    }
}
