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
            let opener = openers.end(words, at: index, limit: range.upperBound)
            guard opener != nil || !needsAnchor && index == range.lowerBound,
                let (amount, unit, end) = amount(at: opener ?? index, words, limit: range.upperBound)
            else { continue }
            let isAnchored = anchors.stands(words, at: end, limit: range.upperBound)
            // «05 ngày làm việc sau khi nhận được văn bản» needs no opener where a time is expected.
            if opener == nil, !isAnchored { continue }
            if !isAnchored, unit != .month, unit != .year, let event = eventBefore(index, from: range.lowerBound, words)
            {
                let term = ReadDeadline.RelativeTerm(amount: amount, unit: unit, after: words.text(of: event))
                return (term, event.lowerBound..<end)
            }
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

    /// «Sau khi có hướng dẫn của Bộ A, trong 07 ngày làm việc …»: from when it counts stands before it, up to a comma.
    private static func eventBefore(_ index: Int, from lower: Int, _ words: Words) -> Range<Int>? {
        guard index - 1 > lower, words[index - 1].isMark(",") else { return nil }
        for start in (max(lower, index - 30)..<index - 1).reversed() {
            if words[start].isMark(";") || words[start].isMark(".") && words[start + 1].isSpaced { return nil }
            if events.stands(words, at: start, limit: index - 1) { return start..<index - 1 }
        }
        return nil
    }

    private static let events = PhraseSet(
        "sau khi; ngay sau khi; kể từ khi; kể từ ngày; khi nhận được; sau khi nhận được; tính từ ngày; tính từ khi")

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
