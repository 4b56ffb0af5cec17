/// Tells in running text which of the times named is one by which something must be done.
struct TimeTriggers {
    let words: Words

    /// Right before the time.
    private static let before = PhraseSet(
        """
        trước; chậm nhất; chậm nhất là; chậm nhất đến; chậm nhất vào; chậm nhất là đến; muộn nhất; muộn nhất là; muộn nhất đến
        hạn chót; hạn cuối; hạn cuối là; không quá; xong trước; hoàn thành; hoàn thành vào; hoàn thành trong; hoàn thành đến; đến hết
        hết; thời hạn; thời hạn là; thời gian; thời hạn hoàn thành; vào; trong; xong trong; xong vào; đến; cuối; trong cả; đầu; giữa
        """)

    /// Triggers that bind by themselves; the others need a word of completion in the clause.
    private static let strong = PhraseSet(
        """
        trước; chậm nhất; muộn nhất; hạn chót; hạn cuối; không quá; xong; hoàn thành; thời hạn
        """)

    static let completion = PhraseSet(
        """
        hoàn thành; hoàn tất; hoàn thiện; xong; kết thúc; báo cáo; gửi; trình; nộp; thời hạn; thời gian; trả lời; ban hành; phê duyệt
        phải; gửi về; chậm nhất; đưa vào; khởi công; bàn giao; cung cấp; đăng ký; tham mưu; công bố; thực hiện; triển khai; tổ chức
        """)

    private static let finishing = PhraseSet("hoàn thành; hoàn tất; xong; kết thúc; thời hạn; chậm nhất; dứt điểm")

    /// «xong trong tháng 12»: something is finished then, whatever goes on after it.
    func finishes(_ phrase: Range<Int>) -> Bool { Self.finishing.match(words, in: phrase) != nil }

    /// What «trong tháng 3» at the end of a clause sets a time for.
    private static let acts = PhraseSet(
        "giải quyết; xử lý; khắc phục; xây dựng; rà soát; kiểm tra; đề xuất; tháo gỡ; dứt điểm; lập; hướng dẫn; tổng hợp; đôn đốc"
    )

    /// Words that make «trước ngày …» tell of what was, not of what is due.
    private static let past = PhraseSet(
        "được; đã; phát sinh; tồn tại; ký kết; có hiệu lực; sinh; thành lập; công nhận; phép cấp; nhận cấp; tồn đọng; đăng ký; khởi công"
    )

    /// Where the phrase that makes `expression` a deadline begins; nil when nothing does.
    func start(of expression: TimeExpression, in range: Range<Int>) -> Int? {
        guard expression.due != nil else { return nil }
        var index = expression.words.lowerBound
        if expression.kind == .day || expression.kind == .days {
            index = TimeOfDay.start(endingAt: index, from: range.lowerBound, words)
        }
        if expression.kind == .month { index = weekStart(before: index, from: range.lowerBound) }
        guard let trigger = trigger(endingAt: index, from: range.lowerBound) else {
            return opensClause(expression, in: range)
        }
        let clause = clauseStart(before: trigger, from: range.lowerBound)
        guard !isExpected(clause..<trigger) else { return nil }
        let isStrong = Self.strong.match(words, at: trigger, limit: index) != nil
        switch expression.kind {
        case .day, .days:
            if isStrong { return tellsPast(clause..<trigger) ? nil : trigger }
            if words.matches(Self.to, at: trigger, limit: index)
                || words.matches(Self.tillEnd, at: trigger, limit: index)
            {
                return Self.finishing.match(words, in: clause..<trigger) != nil || finishesNext(expression, range)
                    ? trigger : nil
            }
            return words.matches(Self.inside, at: trigger, limit: index)
                || words.matches(Self.on, at: trigger, limit: index)
                || Self.finishing.match(words, in: clause..<index) != nil
                ? (Self.completion.match(words, in: clause..<trigger) != nil ? trigger : nil) : nil
        case .month, .quarter, .half:
            if words.matches(Self.to, at: trigger, limit: index) {
                return Self.finishing.match(words, in: clause..<trigger) != nil ? trigger : nil
            }
            let isDone =
                Self.completion.match(words, in: clause..<trigger) != nil
                || words.matches(Self.inside, at: trigger, limit: index)
                    && Self.acts.match(words, in: clause..<trigger) != nil
            guard isStrong && !tellsPast(clause..<trigger) || isDone || trigger == clause else { return nil }
            return endsClause(expression.words.upperBound, range.upperBound) || trigger == clause || isStrong
                ? trigger : nil
        case .year:
            if words.matches(Self.to, at: trigger, limit: index)
                || words.matches(Self.tillEnd, at: trigger, limit: index),
                finishesNext(expression, range)
            {
                return trigger
            }
            return finishesIn(clause..<index, by: trigger)
                || finishesWithin(clause..<trigger, index: index)
                    && endsClause(expression.words.upperBound, range.upperBound)
                || (trigger == clause && words.matches(Self.inside, at: trigger, limit: index))
                ? trigger : nil
        case .years: return nil
        }
    }

    /// «đến hết năm 2026 hoàn thành …», «đến ngày 30/6/2026, hoàn thành …»: what is finished by then comes after it.
    private func finishesNext(_ expression: TimeExpression, _ range: Range<Int>) -> Bool {
        let after = expression.words.upperBound
        for index in after..<min(range.upperBound, after + 4) {
            if isClauseEnd(index) { return false }
            if Self.finishingActs.stands(words, at: index, limit: range.upperBound) { return true }
        }
        return false
    }

    private static let finishingActs = PhraseSet("hoàn thành; hoàn tất; kết thúc; xong")

    private static let to: Phrase = "đến"
    private static let tillEnd: Phrase = "hết"
    private static let inside: Phrase = "trong"
    private static let on: Phrase = "vào"
    private static let from: Phrase = "từ"

    /// «…, hoàn thành trong năm 2025»: the year is when to finish; in «các dự án hoàn thành năm 2025» it tells which.
    private func finishesIn(_ clause: Range<Int>, by trigger: Int) -> Bool {
        for start in max(clause.lowerBound, trigger - 3)...trigger {
            guard let end = Self.finishing.end(words, at: start, limit: clause.upperBound), end >= trigger else {
                continue
            }
            if start == clause.lowerBound || words[start - 1].isMark || Self.finishLeads.contains(words[start - 1].key)
            {
                return true
            }
        }
        return false
    }

    /// «, hoàn thành đưa dự án vào vận hành trong năm 2027»
    private func finishesWithin(_ clause: Range<Int>, index: Int) -> Bool {
        guard words.matches(Self.inside, at: clause.upperBound, limit: index) else { return false }
        for start in clause.reversed() where !words[start].isMark(",") {
            guard Self.finishing.stands(words, at: start, limit: clause.upperBound) else { continue }
            return start == clause.lowerBound || words[start - 1].isMark
                || Self.finishLeads.contains(words[start - 1].key)
        }
        return false
    }

    /// «phấn đấu», «bảo đảm», «phải», «và», «cơ bản», «khẩn trương», «sớm» hoàn thành
    private static let finishLeads = KeySet("đấu đảm phải và thời gian bản hạn định trương sớm")

    /// «thực hiện từ ngày A đến ngày B»: where it begins.
    func rangeStart(_ first: TimeExpression, _ second: TimeExpression, in range: Range<Int>) -> Int? {
        guard first.kind == .day || first.kind == .month, second.kind == first.kind, let from = first.from,
            let due = second.due, from <= due
        else { return nil }
        var begin = TimeOfDay.start(endingAt: first.words.lowerBound, from: range.lowerBound, words) - 1
        if begin >= range.lowerBound, words.matches(Say.count, at: begin, limit: begin + 1) { begin -= 1 }
        guard begin >= range.lowerBound, words.matches(Self.from, at: begin, limit: begin + 1) else { return nil }
        var joint = first.words.upperBound
        while joint < second.words.lowerBound,
            words[joint].isMark || words[joint].isNumber || words.matches(Say.end, at: joint, limit: joint + 1)
                || words.matches(Self.to, at: joint, limit: joint + 1)
                || TimeOfDay.signs.contains(words[joint].key)
                || Weekday.read(words, at: joint - 1, limit: joint + 1) != nil
        {
            joint += 1
        }
        guard joint == second.words.lowerBound else { return nil }
        let clause = clauseStart(before: begin, from: range.lowerBound)
        let isSet =
            Self.completion.match(words, in: max(clause, begin - 6)..<begin) != nil
            || Self.campaigns.match(words, in: clause..<begin) != nil
        return isSet || clause == begin ? begin : nil
    }

    /// What goes on for a while: «mở đợt cao điểm … từ ngày A đến ngày B».
    private static let campaigns = PhraseSet("cao điểm; ra quân; phát động; chiến dịch; diễn ra")

    /// «Trong quý II, tổ chức …», «Ngày 20/5/2026, tổ chức …»
    private func opensClause(_ expression: TimeExpression, in range: Range<Int>) -> Int? { nil }

    private func trigger(endingAt index: Int, from lower: Int) -> Int? {
        for start in max(lower, index - 4)..<index where Self.before.match(words, at: start, limit: index)?.end == index
        {
            return start
        }
        return nil
    }

    /// «[trong] tuần thứ hai của tháng 3»: where the week begins, else `index`.
    private func weekStart(before index: Int, from lower: Int) -> Int {
        for start in max(lower, index - 4)..<index where Self.weeks.match(words, at: start, limit: index)?.end == index
        {
            return start
        }
        return index
    }

    private static let weeks = PhraseSet(
        """
        tuần đầu; tuần đầu của; tuần cuối; tuần cuối của; tuần 1; tuần 2; tuần 3; tuần 4; tuần thứ nhất của; tuần thứ hai của; tuần thứ ba của
        tuần thứ tư của; tuần thứ nhất; tuần thứ hai; tuần thứ ba; tuần thứ tư; nửa đầu; nửa cuối; tuần 1 của; tuần 2 của; tuần 3 của; tuần 4 của
        """)

    private func clauseStart(before index: Int, from lower: Int) -> Int {
        var start = index
        while start > lower, !isClauseEnd(start - 1), index - start < 40 { start -= 1 }
        return start
    }

    private func isClauseEnd(_ index: Int) -> Bool {
        words[index].isMark(";")
            || (words[index].isMark(".") && index + 1 < words.all.count && words[index + 1].isSpaced)
            || words[index].isMark(":")
    }

    private static let afters = PhraseSet("để; theo; và; đảm bảo; bảo đảm")

    private func endsClause(_ index: Int, _ limit: Int) -> Bool {
        index >= limit || (words[index].isMark && !words[index].isMark("-"))
            || Self.afters.stands(words, at: index, limit: limit)
    }

    /// «(dự kiến tổ chức trong tháng 6)» tells when something may be, «dự kiến hoàn thành trong tháng 6» when it is due.
    private func isExpected(_ clause: Range<Int>) -> Bool {
        let near = max(clause.lowerBound, clause.upperBound - 6)..<clause.upperBound
        guard let expected = Self.expected.match(words, in: near) else { return false }
        return Self.finishing.match(words, in: expected.upperBound..<clause.upperBound) == nil
    }

    private static let expected = PhraseSet("dự kiến")

    /// «đã được phê duyệt trước ngày …» with no word of completion nearer.
    private func tellsPast(_ clause: Range<Int>) -> Bool {
        var start = clause.upperBound
        while start > clause.lowerBound, clause.upperBound - start < 7, !words[start - 1].isMark(",") { start -= 1 }
        let near = start..<clause.upperBound
        guard let past = Self.past.match(words, in: near) else { return false }
        return Self.completion.match(words, in: past.upperBound..<clause.upperBound) == nil
            && Self.finishing.match(words, in: near) == nil
    }
}

extension PhraseTable {
    /// The first phrase that stands in the range.
    func match(_ words: Words, in range: Range<Int>) -> Range<Int>? {
        for index in range {
            if let found = match(words, at: index, limit: range.upperBound) { return index..<found.end }
        }
        return nil
    }
}
