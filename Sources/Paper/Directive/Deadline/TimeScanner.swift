import WorkTime

/// Finds days, months, quarters and years in words.
struct TimeScanner {
    let words: Words
    /// Numbers alone («6/2025», «2025», «30/6») are times: true in a cell or after a label.
    let bare: Bool

    private static let day: Phrase = "ngày"
    private static let month: Phrase = "tháng"
    private static let quarter: Phrase = "quý"
    private static let quarterOld: Phrase = "quí"
    private static let year: Phrase = "năm"
    private static let and: Phrase = "và"
    private static let to: Phrase = "đến"
    private static let number: Phrase = "số"
    private static let week: Phrase = "tuần"
    private static let firstHalf: Phrase = "tháng đầu năm"
    private static let secondHalf: Phrase = "tháng cuối năm"

    /// All that stand in the range, in order.
    func all(in range: Range<Int>) -> [TimeExpression] {
        var found: [TimeExpression] = []
        var index = range.lowerBound
        while index < range.upperBound {
            if mayBegin(at: index), let expression = expression(at: index, in: range) {
                found.append(expression)
                index = expression.words.upperBound
            } else {
                index += 1
            }
        }
        return found
    }

    /// A number, or one of the words of time: most words are neither.
    private func mayBegin(at index: Int) -> Bool {
        words[index].isNumber || Self.openings.contains(words[index].key) || bare && isAbbreviated(at: index)
    }

    private static let openings = KeySet("ngày tháng quý quí năm")

    func expression(at index: Int, in range: Range<Int>) -> TimeExpression? {
        let limit = range.upperBound
        if words[index].isNumber {
            if index > range.lowerBound {
                // A number of a paper («số 06/2022/NĐ-CP») is no time, nor is the week in «Tuần 2 tháng 4».
                let before = index - 1..<index
                if words.matches(Self.number, at: before.lowerBound, limit: limit)
                    || words.matches(Self.week, at: before.lowerBound, limit: limit)
                {
                    return nil
                }
                if !words[index].isSpaced, words[index - 1].isMark("/") || words[index - 1].isLetters { return nil }
            }
            return halfYear(at: index, limit: limit)
                ?? days(at: index, limit: limit, named: isDayAfterTrigger(at: index, in: range), isBare: true)
                ?? monthOfYear(at: index, limit: limit) ?? years(at: index, limit: limit, named: false)
        }
        guard words[index].isLetters else { return nil }
        if words.matches(Self.day, at: index, limit: limit) {
            return days(at: index + 1, limit: limit, named: true, isBare: false)
        }
        if words.matches(Self.month, at: index, limit: limit) { return months(at: index, limit: limit) }
        if words.matches(Self.quarter, at: index, limit: limit)
            || words.matches(Self.quarterOld, at: index, limit: limit)
        {
            return quarters(at: index, limit: limit)
        }
        if words.matches(Self.year, at: index, limit: limit) { return years(at: index + 1, limit: limit, named: true) }
        return bare ? abbreviated(at: index, limit: limit) : nil
    }

    /// «trước 20/3» at the end of a clause is a day though «ngày» is left out.
    private func isDayAfterTrigger(at index: Int, in range: Range<Int>) -> Bool {
        guard index > range.lowerBound, Self.triggers.contains(words[index - 1].key),
            mark("/", index + 1, range.upperBound),
            value(index + 2, range.upperBound) != nil
        else { return false }
        let end = index + 3
        return end >= range.upperBound || Self.afters.contains(words[end].key)
    }

    /// «trước», «đến hết»
    private static let triggers = KeySet("trước hết")
    private static let afters = KeySet(", . ; ) để và")

    // MARK: Abbreviations

    /// «T6/2026», «Q.III», «QIV/2026» in a cell.
    private func isAbbreviated(at index: Int) -> Bool {
        let word = words[index]
        return word.isCapital && word.end - word.start <= 4
            && Self.initials.contains(words.text(of: index..<index + 1).first ?? " ")
    }

    private static let initials: Set<Character> = ["T", "Q"]

    private func abbreviated(at index: Int, limit: Int) -> TimeExpression? {
        guard isAbbreviated(at: index) else { return nil }
        let text = words.text(of: index..<index + 1)
        var end = index + 1
        var rest = String(text.dropFirst())
        // «Q.III», «T.6»
        if rest.isEmpty, mark(".", end, limit), !words[end].isSpaced, end + 1 < limit, !words[end + 1].isSpaced {
            rest = words.text(of: end + 1..<end + 2)
            end += 2
        }
        let isMonth = text.hasPrefix("T")
        guard let value = Int(rest) ?? (isMonth ? nil : RomanNumeral.value(of: rest)),
            (1...(isMonth ? 12 : 4)).contains(value)
        else { return nil }
        let months = isMonth ? (value, value) : (value * 3 - 2, value * 3)
        let year = yearAfter(&end, limit)
        var expression = TimeExpression(
            kind: isMonth ? .month : .quarter, words: index..<end, partial: ((months.0, 1), (months.1, 1)))
        if let year { expression.settle(year: year) }
        return expression
    }

    private func value(_ index: Int, _ limit: Int) -> Int? { index < limit ? words[index].number : nil }

    private func mark(_ mark: Unicode.Scalar, _ index: Int, _ limit: Int) -> Bool {
        index < limit && words[index].isMark(mark)
    }

    private func isYear(_ value: Int) -> Bool { (1945...2100).contains(value) }

    // MARK: Days

    /// «05/10/2026», «26, 27/12/2011», «01 tháng 7 năm 2026», «15/6» after «ngày».
    ///
    /// - Parameter isBare: no «ngày» stands before it.
    private func days(at start: Int, limit: Int, named: Bool, isBare: Bool) -> TimeExpression? {
        guard let first = value(start, limit), (1...31).contains(first) else { return nil }
        let begin = isBare ? start : start - 1
        var list = [first]
        var index = start + 1
        if !isBare {
            while mark(",", index, limit) || mark("-", index, limit)
                || index < limit && words.matches(Self.and, at: index, limit: limit),
                let next = value(index + 1, limit), (1...31).contains(next), next > list[list.count - 1]
            {
                list.append(next)
                index += 2
            }
        }
        var month: Int?
        var year: Int?
        if mark("/", index, limit) || mark("-", index, limit) || mark(".", index, limit), index < limit,
            !words[index].isSpaced
        {
            let separator = words[index].key
            guard let second = value(index + 1, limit), (1...12).contains(second), !words[index + 1].isSpaced else {
                return nil
            }
            index += 2
            month = second
            if index < limit, words[index].key == separator, let third = value(index + 1, limit),
                isYear(third) || third < 100,
                !words[index + 1].isSpaced, words[index + 1].end - words[index + 1].start >= 2
            {
                year = third < 100 ? 2000 + third : third
                index += 2
            } else if separator != WordKey(mark: "/") {
                return nil
            } else if index < limit, words[index].isMark("/"), !words[index].isSpaced {
                return nil
            }
        } else if index < limit, let end = words.end(of: Self.month, at: index, limit: limit),
            let second = value(end, limit),
            (1...12).contains(second)
        {
            month = second
            index = end + 1
            if mark(",", index, limit), index + 1 < limit, words.matches(Self.year, at: index + 1, limit: limit) {
                index += 1
            }
            if index < limit, let end = words.end(of: Self.year, at: index, limit: limit),
                let third = value(end, limit), isYear(third)
            {
                year = third
                index = end + 1
            } else if mark("/", index, limit), let third = value(index + 1, limit), isYear(third) {
                year = third
                index += 2
            }
        }
        guard let month else { return nil }
        // «15/6» needs «ngày» or to stand alone; «2/2025» is a month.
        guard named || year != nil || bare else { return nil }
        guard list.allSatisfy({ $0 <= CalendarDay.length(ofMonth: month, in: year ?? 2024) }) else { return nil }
        // «15/KH», «1/2 ngày»
        if year == nil, index < limit, words[index].isLetters,
            !words[index].isSpaced || words.matches(Self.day, at: index, limit: limit)
        {
            return nil
        }
        var expression = TimeExpression(
            kind: list.count > 1 ? .days : .day, words: begin..<index,
            partial: ((month, list[0]), (month, list[list.count - 1])))
        if let year { expression.settle(year: year) }
        expression.weekday = weekday(around: begin..<index, limit: limit)
        return expression
    }

    /// «thứ Ba, ngày …», «(thứ 2)»
    private func weekday(around range: Range<Int>, limit: Int) -> Int? {
        var index = range.upperBound
        if mark("(", index, limit) { index += 1 }
        if let day = Weekday.read(words, at: index, limit: limit) { return day }
        var before = range.lowerBound - 1
        while before > 0, words[before].isMark(",") || words[before].isMark("(") || words[before].isMark(")") {
            before -= 1
        }
        return before > 0 ? Weekday.read(words, at: before - 1, limit: before + 1) : nil
    }

    // MARK: Months, quarters, years

    /// «tháng 8/2024», «tháng 6, 7 năm 2026», «tháng 6»
    private func months(at start: Int, limit: Int) -> TimeExpression? {
        guard let first = value(start + 1, limit), (1...12).contains(first) else { return nil }
        // «6 tháng 1 lần»
        if start > 0, words[start - 1].isNumber { return nil }
        var last = first
        var index = start + 2
        while mark(",", index, limit) || mark("-", index, limit)
            || index < limit
                && (words.matches(Self.and, at: index, limit: limit) || words.matches(Self.to, at: index, limit: limit))
        {
            var next = index + 1
            if next < limit, words.matches(Self.month, at: next, limit: limit) { next += 1 }
            guard let more = value(next, limit), (1...12).contains(more), more > last,
                next + 1 >= limit || !isNotation(next, limit)
            else { break }
            last = more
            index = next + 1
        }
        let year = yearAfter(&index, limit)
        var expression = TimeExpression(kind: .month, words: start..<index, partial: ((first, 1), (last, 1)))
        if let year { expression.settle(year: year) }
        return expression
    }

    /// A number that goes on as the notation or the day of something else.
    private func isNotation(_ index: Int, _ limit: Int) -> Bool {
        mark("/", index + 1, limit) && value(index + 2, limit).map { !isYear($0) } ?? true
    }

    /// «/2026», «năm 2026», «-2026»
    private func yearAfter(_ index: inout Int, _ limit: Int) -> Int? {
        var place = index
        if mark("/", place, limit) || mark("-", place, limit) || mark(".", place, limit) || mark(",", place, limit) {
            place += 1
        }
        if place < limit, let end = words.end(of: Self.year, at: place, limit: limit) { place = end }
        guard place > index, let year = value(place, limit), isYear(year) else { return nil }
        if mark(",", index, limit), !words.matches(Self.year, at: index + 1, limit: limit) { return nil }
        index = place + 1
        return year
    }

    /// «6/2025» where times stand alone, or after a word of time.
    private func monthOfYear(at start: Int, limit: Int) -> TimeExpression? {
        guard let month = value(start, limit), (1...12).contains(month), mark("/", start + 1, limit),
            !words[start + 1].isSpaced,
            let year = value(start + 2, limit), isYear(year), !words[start + 2].isSpaced,
            !(mark("/", start + 3, limit) && !words[start + 3].isSpaced)
        else { return nil }
        var expression = TimeExpression(kind: .month, words: start..<start + 3, partial: ((month, 1), (month, 1)))
        expression.settle(year: year)
        return expression
    }

    /// «quý II», «Quý III - IV năm 2023», «quý 2/2026»
    private func quarters(at start: Int, limit: Int) -> TimeExpression? {
        func quarter(_ index: Int) -> Int? {
            guard index < limit else { return nil }
            let value = words[index].number ?? RomanNumeral.value(words, at: index)
            return value.flatMap { (1...4).contains($0) ? $0 : nil }
        }
        guard let first = quarter(start + 1) else { return nil }
        var last = first
        var index = start + 2
        while index < limit,
            mark(",", index, limit) || mark("-", index, limit) || words.matches(Self.and, at: index, limit: limit)
                || words.matches(Self.to, at: index, limit: limit)
        {
            var next = index + 1
            if next < limit, words.matches(Self.quarter, at: next, limit: limit) { next += 1 }
            guard let more = quarter(next), more > last else { break }
            last = more
            index = next + 1
        }
        let year = yearAfter(&index, limit)
        var expression = TimeExpression(
            kind: .quarter, words: start..<index, partial: ((first * 3 - 2, 1), (last * 3, 1)))
        if let year { expression.settle(year: year) }
        return expression
    }

    /// «6 tháng đầu năm 2026»
    private func halfYear(at start: Int, limit: Int) -> TimeExpression? {
        guard value(start, limit) == 6 else { return nil }
        for (phrase, isFirst) in [(Self.firstHalf, true), (Self.secondHalf, false)] {
            guard let end = words.end(of: phrase, at: start + 1, limit: limit) else { continue }
            var expression = TimeExpression(
                kind: .half, words: start..<end, partial: isFirst ? ((1, 1), (6, 1)) : ((7, 1), (12, 1)))
            if let year = value(end, limit), isYear(year) {
                expression.words = start..<end + 1
                expression.settle(year: year)
            }
            return expression
        }
        return nil
    }

    /// «năm 2025», «2024 - 2030», «2025» where times stand alone.
    private func years(at start: Int, limit: Int, named: Bool) -> TimeExpression? {
        guard let first = value(start, limit), isYear(first), named || bare, words[start].end - words[start].start == 4
        else { return nil }
        if mark("/", start + 1, limit), !words[start + 1].isSpaced { return nil }
        var last = first
        var index = start + 1
        if mark("-", index, limit) || mark(",", index, limit)
            || index < limit
                && (words.matches(Self.to, at: index, limit: limit) || words.matches(Self.and, at: index, limit: limit))
        {
            var next = index + 1
            if next < limit, words.matches(Self.year, at: next, limit: limit) { next += 1 }
            if let more = value(next, limit), isYear(more), more > first, words[next].end - words[next].start == 4 {
                last = more
                index = next + 1
            }
        }
        return TimeExpression(
            kind: last > first ? .years : .year, words: (named ? start - 1 : start)..<index,
            from: CalendarDay(year: first, month: 1, day: 1), due: CalendarDay(year: last, month: 12, day: 31))
    }
}
