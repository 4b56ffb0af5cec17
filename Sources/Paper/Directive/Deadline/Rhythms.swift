/// Words of work that goes on: «thường xuyên», «hằng tháng», «định kỳ».
enum Rhythms {
    static let table = PhraseTable<ReadDeadline.Rhythm?>([
        (.day, "hằng ngày; hàng ngày; mỗi ngày; 1 lần / ngày"),
        (.week, "hằng tuần; hàng tuần; mỗi tuần; từng tuần; 1 lần / tuần; mỗi tuần một lần; định kỳ tuần"),
        (
            .month,
            "hằng tháng; hàng tháng; mỗi tháng; từng tháng; 1 lần / tháng; 1 tháng / lần; 1 tháng một lần; 1 tháng 1 lần; định kỳ tháng"
        ),
        (
            .quarter,
            """
            hằng quý; hàng quý; mỗi quý; từng quý; hằng quí; hàng quí; 3 tháng một lần; 3 tháng 1 lần; 3 tháng / lần; 1 lần / quý
            định kỳ 3 tháng; định kỳ quý
            """
        ),
        (
            .halfYear,
            """
            6 tháng một lần; 6 tháng 1 lần; định kỳ 6 tháng; sáu tháng một lần; 6 tháng / lần; 2 lần / năm; hai lần / năm; 2 lần mỗi năm
            """
        ),
        (.year, "hằng năm; hàng năm; mỗi năm; thường niên; từng năm; 1 lần / năm; mỗi năm một lần; định kỳ năm"),
        (nil, "thường xuyên; liên tục; định kỳ; đột xuất"),
        (
            nil,
            "các năm tiếp theo; những năm tiếp theo; các năm sau; năm tiếp theo; trong quá trình; khi có yêu cầu; khi phát sinh; suốt"
        ),
    ])

    /// «chi thường xuyên», «giáo dục thường xuyên» are no times.
    private static let notAfter = KeySet("chi dục không")

    /// «hằng năm», «định kỳ» at `index`.
    static func isRecurring(_ words: Words, at index: Int, limit: Int) -> Bool {
        table.match(words, at: index, limit: limit)?.meaning != nil || words.matches(periodic, at: index, limit: limit)
    }

    /// In a label or a cell any of these words makes the task ongoing.
    static func ongoing(in range: Range<Int>, _ words: Words) -> (every: ReadDeadline.Rhythm?, words: Range<Int>)? {
        var found: (every: ReadDeadline.Rhythm?, words: Range<Int>)?
        for index in range {
            guard let match = table.match(words, at: index, limit: range.upperBound) else { continue }
            if index > range.lowerBound, notAfter.contains(words[index - 1].key) { continue }
            if found == nil || found?.every == nil {
                found = (match.meaning ?? found?.every, found?.words ?? index..<match.end)
            }
        }
        return found
    }

    /// What recurs begins on a day: «…, bắt đầu thực hiện từ tháng 01/2026».
    private static let starting = PhraseSet("bắt đầu từ; bắt đầu thực hiện")

    private static let regular: Phrase = "thường xuyên"
    private static let periodic: Phrase = "định kỳ"
    private static let orSuddenly: Phrase = "hoặc đột xuất"
    private static let halfYear: Phrase = "6 tháng"

    private static let acts = PhraseSet(
        """
        báo cáo; tổng hợp; rà soát; sơ kết; tổng kết; đánh giá; kiểm tra; cập nhật; thống kê; giao ban; họp; gửi; công bố; công khai
        tổ chức; xây dựng; theo dõi; tự kiểm tra; đối chiếu; thực hiện; có báo cáo; phải
        """)

    /// In running text they must open a clause, or stand at what is done in that rhythm.
    static func prose(
        in range: Range<Int>, _ words: Words
    ) -> (every: ReadDeadline.Rhythm?, words: Range<Int>, isLeading: Bool)? {
        for index in range {
            guard let match = table.match(words, at: index, limit: range.upperBound) else { continue }
            let opens = opensClause(index, range, words)
            if words.matches(periodic, at: index, limit: range.upperBound) {
                if let found = period(at: index, range, words, opens: opens) {
                    return (found.every, found.words, opens)
                }
            } else if let every = match.meaning {
                let isActed =
                    acts.match(words, at: match.end, limit: range.upperBound) != nil && !isListed(index, range, words)
                let isDay = index > range.lowerBound && words[index - 1].isNumber
                let begins = starting.match(words, in: match.end..<min(range.upperBound, match.end + 24)) != nil
                let ends = match.end >= range.upperBound || words[match.end].isMark
                if opens || isActed || isDay || begins || meets(before: index, range, words)
                    || (ends && followsAct(index, range, words))
                {
                    return (every, index..<match.end, opens)
                }
            } else if words.matches(regular, at: index, limit: range.upperBound), index == range.lowerBound {
                // «Thường xuyên kiểm tra …» goes on; deeper in the sentence the word only tells how.
                return (nil, index..<match.end, true)
            }
        }
        return nil
    }

    /// «định kỳ hằng quý», «định kỳ 6 tháng», «định kỳ báo cáo»; not «chế độ báo cáo định kỳ».
    private static func period(
        at index: Int, _ range: Range<Int>, _ words: Words, opens: Bool
    ) -> (every: ReadDeadline.Rhythm?, words: Range<Int>)? {
        let next = index + periodic.keys.count
        if let more = table.match(words, at: next, limit: range.upperBound) { return (more.meaning, index..<more.end) }
        if let end = words.end(of: halfYear, at: next, limit: range.upperBound) { return (.halfYear, index..<end) }
        let also = words.end(of: orSuddenly, at: next, limit: range.upperBound) ?? next
        let isActed = acts.match(words, at: also, limit: range.upperBound) != nil
        // «định kỳ trước ngày 01/6 và 15/11 hằng năm»
        let clause = next..<min(range.upperBound, next + 14)
        let later = clause.prefix { !words[$0].isMark(";") && !words[$0].isMark(".") }
            .lazy.compactMap { index in table.match(words, at: index, limit: range.upperBound)?.meaning }.first
        if let later { return (later, index..<next) }
        return opens || isActed ? (nil, index..<next) : nil
    }

    private static func opensClause(_ index: Int, _ range: Range<Int>, _ words: Words) -> Bool {
        guard index > range.lowerBound else { return true }
        let before = words[index - 1]
        return before.isMark(";") || before.isMark("(")
            || (before.isMark(".") && words[index].isSpaced && words[index].isCapital)
    }

    /// «ngân sách hằng năm», «kế hoạch 5 năm và hằng năm»: tells what is meant, not how often something is done.
    private static func isListed(_ index: Int, _ range: Range<Int>, _ words: Words) -> Bool {
        index > range.lowerBound && listed.contains(words[index - 1].key)
    }

    private static let listed = KeySet("và sách thu hoạch trình toán phí")

    /// «báo cáo hằng ngày», «giao ban hằng tuần»
    private static func followsAct(_ index: Int, _ range: Range<Int>, _ words: Words) -> Bool {
        let isNext = reports.contains { phrase in
            let start = index - phrase.keys.count
            return start >= range.lowerBound && words.matches(phrase, at: start, limit: index)
        }
        if isNext { return true }
        // «báo cáo Thủ tướng Chính phủ hằng tháng»
        for place in (max(range.lowerBound, index - 12)..<index).reversed() where !isListed(index, range, words) {
            if words[place].isMark { return false }
            if words.matches(reports[0], at: place, limit: index) { return true }
        }
        return false
    }

    /// «giao ban hằng tuần với các chủ đầu tư»: meetings that are held in that rhythm.
    private static func meets(before index: Int, _ range: Range<Int>, _ words: Words) -> Bool {
        meetings.contains { phrase in
            let start = index - phrase.keys.count
            return start >= range.lowerBound && words.matches(phrase, at: start, limit: index)
        }
    }

    private static let meetings: [Phrase] = ["giao ban", "họp", "kiểm điểm tiến độ"]

    private static let reports: [Phrase] = ["báo cáo", "giao ban", "họp", "kết quả", "kết quả thực hiện"]
}
