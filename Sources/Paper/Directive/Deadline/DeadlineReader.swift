import WorkTime

/// Reads when something is due from a phrase, a cell, or the text of a task.
struct DeadlineReader {
    let words: Words
    /// The year that «Quý II» or «trước ngày 30/6» is in when nothing near says so.
    var year: Int?
    /// The day of the paper: a deadline without a year does not lie long before it.
    var paperDay: CalendarDay?
    /// Dates of cited papers, which are never deadlines.
    var cited: [Range<Int>] = []

    /// The deadline that a label or a column gives.
    func labelled(_ range: Range<Int>) -> ReadDeadline {
        var deadline = labelledTerm(range)
        deadline.text = words.text(of: range)
        return deadline
    }

    /// The days of a timetable: from its first to its last.
    func schedule(_ range: Range<Int>) -> ReadDeadline {
        let found = settled(TimeScanner(words: words, bare: true).all(in: range), in: range).filter {
            $0.kind == .day
        }
        guard let first = found.min(by: earlier), let last = found.max(by: earlier), first != last else {
            return labelled(range)
        }
        let phrase = first.words.lowerBound..<last.words.upperBound
        return ReadDeadline(
            text: words.text(of: first.words), kind: .range, from: first.from, due: phrase.isEmpty ? nil : last.due)
    }

    private func labelledTerm(_ range: Range<Int>) -> ReadDeadline {
        let found = outside(
            brackets: settled(TimeScanner(words: words, bare: true).all(in: range), in: range), in: range)
        if let period = PeriodDays.find(in: range, words) {
            return ReadDeadline(
                kind: .ongoing, every: period.every, everyDay: period.day,
                milestones: found.compactMap { milestone($0, in: range) })
        }
        if let rhythm = Rhythms.ongoing(in: range, words) {
            let milestones = found.compactMap { milestone($0, in: range) }
            return ReadDeadline(kind: .ongoing, every: rhythm.every, milestones: milestones)
        }
        if let relative = RelativeTerms.find(in: range, words, needsAnchor: false) {
            return ReadDeadline(kind: .relative, relative: relative.term)
        }
        if found.isEmpty, let year, Self.wholeYears.stands(words, at: range.lowerBound, limit: range.upperBound) {
            return ReadDeadline(
                kind: .year, from: CalendarDay(year: year, month: 1, day: 1),
                due: CalendarDay(year: year, month: 12, day: 31))
        }
        return term(of: found, in: range)
    }

    /// «Trong năm» and its like mean the year of the plan.
    private static let wholeYears = PhraseSet("trong năm; cả năm; trong cả năm; trong năm kế hoạch")

    /// «Quý II/2026 (theo định hướng giai đoạn 2026 - 2031)»: the times in brackets only explain.
    private func outside(brackets found: [TimeExpression], in range: Range<Int>) -> [TimeExpression] {
        var depth = 0
        var bracketed = Set<Int>()
        for index in range {
            if words[index].isMark("(") { depth += 1 }
            if depth > 0 { bracketed.insert(index) }
            if words[index].isMark(")") { depth = max(0, depth - 1) }
        }
        let free = found.filter { !bracketed.contains($0.words.lowerBound) }
        // «kỳ họp giữa năm 2026 (tháng 7/2026)»: here they say it more precisely.
        let isVague =
            free.allSatisfy { $0.kind == .year } && !found.allSatisfy { $0.kind == .year || $0.kind == .years }
        return free.isEmpty || isVague ? found.filter { !isVague || $0.kind != .year } : free
    }

    /// The deadline in the text of a task; nil when it has none.
    func prose(_ range: Range<Int>) -> ReadDeadline? {
        let expressions = settled(TimeScanner(words: words, bare: false).all(in: range), in: range)
        let trigger = TimeTriggers(words: words)
        var binding: [(expression: TimeExpression, phrase: Range<Int>)] = []
        for (offset, expression) in expressions.enumerated() where !recurs(expression, in: range) {
            if let start = trigger.start(of: expression, in: range) {
                // «các dự án chậm tiến độ trước ngày …» tells which, where the day is long past and nothing has to be finished;
                // a day shortly before the paper's own is a slip, which a finding names.
                if expression.kind == .day, let day = expression.due, let paperDay, day.adding(days: 60) < paperDay,
                    TimeTriggers.completion.match(words, in: clause(around: expression.words, in: range)) == nil
                {
                    continue
                }
                binding.append((expression, start..<expression.words.upperBound))
            } else if offset > 0, let start = trigger.rangeStart(expressions[offset - 1], expression, in: range) {
                var whole = expression
                whole.kind = .years
                whole.from = expressions[offset - 1].from
                binding.append((whole, start..<expression.words.upperBound))
            }
        }
        let days = binding.filter {
            $0.expression.kind == .day || $0.expression.kind == .days || $0.expression.kind == .years
        }
        if let main = (days.isEmpty ? binding : days).max(by: { earlier($0.expression, $1.expression) }) {
            var deadline = term(of: [main.expression], in: main.phrase)
            deadline.text = words.text(of: main.phrase)
            deadline.milestones = days.filter { $0.expression.due != main.expression.due }.compactMap { other in
                other.expression.due.map {
                    .init(text: words.text(of: clause(around: other.phrase, in: range)), due: $0)
                }
            }
            if let rhythm = Rhythms.prose(in: range, words), rhythm.isLeading, deadline.kind != .date,
                !trigger.finishes(main.phrase)
            {
                return ReadDeadline(text: words.text(of: rhythm.words), kind: .ongoing, every: rhythm.every)
            }
            return deadline
        }
        if let relative = RelativeTerms.find(in: range, words, needsAnchor: true) {
            return ReadDeadline(text: words.text(of: relative.words), kind: .relative, relative: relative.term)
        }
        if let period = PeriodDays.find(in: range, words) {
            return ReadDeadline(
                text: words.text(of: period.words), kind: .ongoing, every: period.every, everyDay: period.day)
        }
        return Rhythms.prose(in: range, words).map {
            ReadDeadline(text: words.text(of: $0.words), kind: .ongoing, every: $0.every)
        }
    }

    /// «trước ngày 01/6 và 15/11 hằng năm»: a day of every year is no day of this one.
    private func recurs(_ expression: TimeExpression, in range: Range<Int>) -> Bool {
        guard expression.isInferred else { return false }
        let near = expression.words.upperBound..<min(range.upperBound, expression.words.upperBound + 7)
        for index in near {
            if isEnd(index, range.upperBound) { break }
            if let rhythm = Rhythms.table.match(words, at: index, limit: range.upperBound), rhythm.meaning != nil {
                return true
            }
        }
        for index in (max(range.lowerBound, expression.words.lowerBound - 24)..<expression.words.lowerBound).reversed()
        {
            if isEnd(index, range.upperBound) { break }
            if Rhythms.isRecurring(words, at: index, limit: range.upperBound) { return true }
        }
        return false
    }

    // MARK: Terms

    /// What the times in a phrase amount to.
    private func term(of found: [TimeExpression], in range: Range<Int>) -> ReadDeadline {
        guard let last = found.max(by: earlier), let first = found.first else { return .none }
        let time = TimeOfDay.find(in: range, words)
        if found.count > 1, isSpan(found, in: range) {
            let isQuarters = found.allSatisfy { $0.kind == .quarter }
            let isMonths = found.allSatisfy { $0.kind == .month }
            let kind: ReadDeadline.Kind = isQuarters ? .quarter : isMonths && !hasFrom(first) ? .month : .range
            return ReadDeadline(kind: kind, from: first.from, due: found.last?.due)
        }
        // «Từ tháng 11/2025 đến khi kết thúc kiểm kê»: it begins then and ends with what it is for.
        if hasFrom(last), Self.openEnds.stands(words, at: last.words.upperBound, limit: range.upperBound) {
            return ReadDeadline(kind: .ongoing, from: last.from)
        }
        var deadline: ReadDeadline
        switch last.kind {
        case .day: deadline = ReadDeadline(kind: .date, due: last.due, time: time)
        case .days, .years, .half: deadline = ReadDeadline(kind: .range, from: last.from, due: last.due)
        case .month:
            // «từ tháng 3 đến tháng 9/2026»
            let isRange = hasFrom(last) && last.from?.month != last.due?.month
            deadline = ReadDeadline(kind: isRange ? .range : .month, from: last.from, due: last.due)
        case .quarter: deadline = ReadDeadline(kind: .quarter, from: last.from, due: last.due)
        case .year: deadline = ReadDeadline(kind: .year, from: last.from, due: last.due)
        }
        deadline.milestones = found.filter { $0 != last }.compactMap { milestone($0, in: range) }
        return deadline
    }

    private static let openEnds = PhraseSet("đến khi; cho đến khi; tới khi; cho tới khi; đến lúc; trở đi")

    private func earlier(_ a: TimeExpression, _ b: TimeExpression) -> Bool {
        (a.due ?? .first) < (b.due ?? .first)
    }

    /// «từ … đến …», «28/12 và cả ngày 29/12/2011»: nothing but joints between the times.
    private func isSpan(_ found: [TimeExpression], in range: Range<Int>) -> Bool {
        for (a, b) in zip(found, found.dropFirst()) {
            let between = a.words.upperBound..<b.words.lowerBound
            guard between.allSatisfy({ Self.joints.contains(words[$0].key) }), (a.from ?? .first) <= (b.due ?? .last)
            else {
                return false
            }
        }
        return true
    }

    private func hasFrom(_ expression: TimeExpression) -> Bool {
        let before = expression.words.lowerBound - 1
        return before >= 0 && words.matches(Say.from, at: before, limit: before + 1)
    }

    private static let joints = KeySet(
        "đến hết và - , ; cả sáng chiều tối ngày tới cuối đầu ( ) thứ hai ba tư năm sáu bảy chủ nhật 2 3 4 5 6 7")

    private func milestone(_ expression: TimeExpression, in range: Range<Int>) -> ReadDeadline.Milestone? {
        guard expression.kind != .year, expression.kind != .years, let due = expression.due, !hasFrom(expression),
            expression.partial == nil || expression.from != nil
        else { return nil }
        let clause = clause(around: expression.words, in: range)
        if Rhythms.table.match(words, in: clause) != nil { return nil }
        return .init(text: words.text(of: clause), due: due)
    }

    /// From the semicolon or stop before a phrase to the one after it.
    private func clause(around phrase: Range<Int>, in range: Range<Int>) -> Range<Int> {
        var start = phrase.lowerBound
        while start > range.lowerBound, !isEnd(start - 1, range.upperBound) { start -= 1 }
        var end = phrase.upperBound
        while end < range.upperBound, !isEnd(end, range.upperBound) { end += 1 }
        return start..<end
    }

    private func isEnd(_ index: Int, _ limit: Int) -> Bool {
        words[index].isMark(";") || (words[index].isMark(".") && (index + 1 >= limit || words[index + 1].isSpaced))
    }

    /// True when one of the dates of cited papers, which stand in reading order, overlaps the words.
    private func isCited(_ range: Range<Int>) -> Bool {
        var low = 0
        var high = cited.count
        while low < high {
            let middle = (low + high) / 2
            if cited[middle].upperBound <= range.lowerBound { low = middle + 1 } else { high = middle }
        }
        return low < cited.count && cited[low].overlaps(range)
    }

    // MARK: Years

    /// Gives every time its year, drops those of cited papers.
    private func settled(_ found: [TimeExpression], in range: Range<Int>) -> [TimeExpression] {
        var settled = found.filter { expression in
            !isCited(expression.words) && !isOfPaper(expression) && !isOfLaw(expression, from: range.lowerBound)
        }
        for offset in settled.indices.reversed() where settled[offset].from == nil {
            settled[offset].isInferred = true
            let following = settled.indices.contains(offset + 1) ? settled[offset + 1].from?.year : nil
            let near =
                offset + 1 < settled.count
                && settled[offset + 1].words.lowerBound - settled[offset].words.upperBound < 8
            if let year,
                let end = Self.nextYears.end(words, at: settled[offset].words.upperBound, limit: range.upperBound)
            {
                settled[offset].settle(year: year + 1)
                settled[offset].words = settled[offset].words.lowerBound..<end
            } else if let year = (near ? following : nil) ?? year {
                settled[offset].settle(year: year)
                if following == nil, let due = settled[offset].due, let paperDay, due.adding(days: 45) < paperDay {
                    settled[offset].from = nil
                    settled[offset].settle(year: year + 1)
                }
            }
        }
        mendYears(&settled)
        return settled
    }

    /// «trước ngày 31/01 năm sau», «… của năm liền kề»
    private static let nextYears = PhraseSet(
        "năm sau; năm liền kề; năm kế tiếp; của năm sau; của năm liền kề; của năm kế tiếp; năm sau liền kề; của năm sau liền kề"
    )

    /// A day whose weekday fits only the next year, beside days of that year: the year is a slip of January.
    private func mendYears(_ found: inout [TimeExpression]) {
        for offset in found.indices {
            guard let weekday = found[offset].weekday, let day = found[offset].due, found[offset].kind == .day,
                day.weekday != weekday,
                let mended = CalendarDay(year: day.year + 1, month: day.month, day: day.day), mended.weekday == weekday,
                found.contains(where: { $0.due?.year == mended.year })
            else { continue }
            found[offset].from = mended
            found[offset].due = mended
        }
    }

    /// «theo tiến độ của Luật An ninh mạng 2025»: the year belongs to the law's name.
    private func isOfLaw(_ expression: TimeExpression, from lower: Int) -> Bool {
        guard expression.kind == .year else { return false }
        for index in (max(lower, expression.words.lowerBound - 16)..<expression.words.lowerBound).reversed() {
            guard words[index].isLetters || words[index].isMark(",") else { return false }
            if words[index].isCapital, words.matches(Self.law, at: index, limit: index + 1) { return true }
        }
        return false
    }

    private static let law: Phrase = "luật"

    /// «Nghị định số … ngày …», «Kế hoạch … năm 2026»
    private func isOfPaper(_ expression: TimeExpression) -> Bool {
        var index = expression.words.lowerBound - 1
        guard expression.kind == .day, index >= 0 else { return false }
        while index >= 0, words[index].isMark(",") || words[index].isMark("(") { index -= 1 }
        return index > 0 && words[index].isLetters && !words[index].isSpaced
            && (words[index - 1].isMark("-") || words[index - 1].isMark("/"))
    }
}
