/// Words of work that goes on: «thường xuyên», «hằng tháng», «định kỳ».
enum Rhythms {
    static let table = PhraseTable<ReadDeadline.Rhythm?>([
        (.day, "hằng ngày; hàng ngày"), (.week, "hằng tuần; hàng tuần"),
        (.month, "hằng tháng; hàng tháng; mỗi tháng; từng tháng"),
        (.quarter, "hằng quý; hàng quý; mỗi quý; từng quý; hằng quí; hàng quí"),
        (.halfYear, "6 tháng một lần; 6 tháng 1 lần; định kỳ 6 tháng; sáu tháng một lần"),
        (.year, "hằng năm; hàng năm; mỗi năm; thường niên; từng năm"),
        (nil, "thường xuyên; liên tục; định kỳ; đột xuất"),
        (
            nil,
            "các năm tiếp theo; những năm tiếp theo; các năm sau; năm tiếp theo; trong quá trình; khi có yêu cầu; khi phát sinh; suốt"
        ),
    ])

    /// «chi thường xuyên», «giáo dục thường xuyên» are no times.
    private static let notAfter = Set(Phrase.keys(of: "chi dục nhiệm không"))

    /// In a label or a cell any of these words makes the task ongoing.
    static func ongoing(in range: Range<Int>, _ words: Words) -> (every: ReadDeadline.Rhythm?, words: Range<Int>)? {
        var found: (every: ReadDeadline.Rhythm?, words: Range<Int>)?
        for index in range {
            guard let match = table.match(words, at: index, limit: range.upperBound) else { continue }
            if index > range.lowerBound, notAfter.contains(words[index - 1].key),
                !words.matches("nhiệm", at: index - 1, limit: index)
            {
                continue
            }
            if found == nil || found?.every == nil {
                found = (match.meaning ?? found?.every, found?.words ?? index..<match.end)
            }
        }
        return found
    }

    private static let reporting = PhraseTable<Void>([
        (
            (),
            """
            báo cáo; tổng hợp; rà soát; sơ kết; tổng kết; đánh giá; kiểm tra; cập nhật; thống kê; giao ban; họp; gửi; công bố; công khai
            tổ chức; xây dựng; theo dõi; tự kiểm tra; đối chiếu; trước; vào; ,; ( ; 6; 06; hoặc; xây; thực hiện; có; phải
            """
        )
    ])

    /// In running text they must open a clause or stand before what is done in that rhythm.
    static func prose(in range: Range<Int>, _ words: Words) -> (
        every: ReadDeadline.Rhythm?, words: Range<Int>, isLeading: Bool
    )? {
        for index in range {
            guard let match = table.match(words, at: index, limit: range.upperBound) else { continue }
            let opens =
                index == range.lowerBound || words[index - 1].isMark(";")
                || (words[index - 1].isMark(".") && words[index].isSpaced && words[index].isCapital)
                || words[index - 1].isMark("(")
            let isPeriodic = words.matches("định kỳ", at: index, limit: range.upperBound)
            let after = match.end
            var every = match.meaning
            var end = after
            if isPeriodic, let more = table.match(words, at: after, limit: range.upperBound) {
                every = more.meaning
                end = more.end
            }
            if every == nil, isPeriodic, let half = words.end(of: "6 tháng", at: after, limit: range.upperBound) {
                every = .halfYear
                end = half
            }
            let isNoun =
                index > range.lowerBound
                && ["báo cáo", "chi", "giáo dục", "chế độ", "nhiệm vụ", "công tác"].contains {
                    words.end(of: $0, at: index - $0.keys.count, limit: index) == index
                        && index - $0.keys.count >= range.lowerBound
                }
            if match.meaning == nil, !isPeriodic {
                // «Thường xuyên kiểm tra …» is a task that goes on; deeper in the sentence it is only how.
                let isPhrase = words.matches("thường xuyên", at: index, limit: range.upperBound)
                if opens, isPhrase, index == range.lowerBound || words[index - 1].isMark("(") {
                    return (nil, index..<end, true)
                }
                continue
            }
            if isPeriodic, every == nil,
                isNoun || !(opens || reporting.match(words, at: end, limit: range.upperBound) != nil)
            {
                continue
            }
            let isBeforeAct = reporting.match(words, at: end, limit: range.upperBound) != nil
            let isAfterAct = index > range.lowerBound && isPeriodic
            let isAfterDay = index > range.lowerBound && words[index - 1].isNumber
            if opens || isPeriodic && every != nil || (isBeforeAct && !isInList(index, range, words))
                || isAfterAct && !isNoun || isAfterDay
            {
                if !opens, !isPeriodic, !isAfterDay, end < range.upperBound, words[end].isMark,
                    !precededByAct(index, range, words)
                {
                    continue
                }
                return (every, index..<end, opens)
            }
        }
        return nil
    }

    /// «ngân sách hằng năm và», «5 năm và hằng năm»
    private static func isInList(_ index: Int, _ range: Range<Int>, _ words: Words) -> Bool {
        index > range.lowerBound
            && ["và", "sách", "thu", "hoạch"].contains { words.matches($0, at: index - 1, limit: index) }
    }

    private static func precededByAct(_ index: Int, _ range: Range<Int>, _ words: Words) -> Bool {
        let start = max(range.lowerBound, index - 6)
        return ["báo cáo", "sơ kết", "giao ban", "rà soát", "đánh giá", "trước ngày"].contains {
            words.firstIndex(of: $0, in: start..<index) != nil
        }
    }
}
