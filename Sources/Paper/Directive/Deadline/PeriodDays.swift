/// «trước ngày 10 hằng tháng», «ngày 20 tháng cuối quý», «thứ Sáu hằng tuần»: the day on which work recurs.
enum PeriodDays {
    struct Found {
        var every: ReadDeadline.Rhythm
        /// From 1 for Monday in a week, else the day of the last month of the period; nil where another month is meant.
        var day: Int?
        /// From the word that binds the day («trước», «vào») to the period's last word.
        var words: Range<Int>
    }

    private static let periods = PhraseTable<ReadDeadline.Rhythm>([
        (.week, "hằng tuần; hàng tuần; mỗi tuần; từng tuần"),
        (.month, "hằng tháng; hàng tháng; mỗi tháng; từng tháng"),
        (.quarter, "hằng quý; hàng quý; mỗi quý; từng quý; hằng quí; hàng quí"),
        (.year, "hằng năm; hàng năm; mỗi năm"),
    ])

    /// What may stand right behind the day.
    private static let months = PhraseTable<ReadDeadline.Rhythm>([
        (
            .month,
            """
            của tháng sau; của tháng liền kề; của tháng kế tiếp; của tháng tiếp theo; của tháng liền sau; của tháng tiếp sau
            của tháng sau liền kề; của tháng sau kỳ báo cáo; của tháng báo cáo; tháng sau liền kề; tháng liền kề; tháng kế tiếp
            """
        ),
        (
            .quarter,
            """
            tháng cuối quý; tháng cuối mỗi quý; tháng cuối của quý; tháng cuối của mỗi quý; tháng cuối hằng quý; tháng cuối hàng quý
            của tháng cuối quý; của tháng cuối mỗi quý; của tháng cuối hằng quý; của tháng cuối hàng quý; tháng cuối cùng của quý
            của tháng cuối của quý; của tháng cuối cùng của quý; tháng cuối cùng của mỗi quý; tháng cuối các quý
            """
        ),
    ])

    /// What the month after the period counts from, so that no day of the period itself is meant.
    private static let nextPeriods = PhraseTable<ReadDeadline.Rhythm>([
        (
            .quarter,
            "tháng đầu quý sau; của tháng đầu quý sau; tháng đầu của quý sau; của quý sau; tháng đầu quý tiếp theo; của tháng đầu của quý sau; tháng đầu quý kế tiếp"
        )
    ])

    private static let day: Phrase = "ngày"
    private static let early: Phrase = "mùng"
    private static let of: Phrase = "của"
    private static let binders = PhraseSet(
        "trước; trước ngày; vào; chậm nhất; chậm nhất là; chậm nhất vào; chậm nhất trước; chậm nhất đến; vào trước; muộn nhất; muộn nhất là; đến; định kỳ; định kỳ trước; định kỳ vào"
    )

    /// The first that stands in the range.
    static func find(in range: Range<Int>, _ words: Words) -> Found? {
        for index in range {
            if let found = dayOfMonth(at: index, in: range, words) ?? weekday(at: index, in: range, words) {
                return found
            }
        }
        return nil
    }

    private static func dayOfMonth(at index: Int, in range: Range<Int>, _ words: Words) -> Found? {
        let limit = range.upperBound
        guard words.matches(day, at: index, limit: limit) || words.matches(early, at: index, limit: limit),
            let days = Days(at: index + 1, limit: limit, words)
        else { return nil }
        let start = bindingStart(before: index, from: range.lowerBound, words)
        if days.months.isEmpty {
            let single = days.numbers.count == 1 ? days.numbers[0] : nil
            if let named = months.match(words, at: days.end, limit: limit) {
                return Found(every: named.meaning, day: single, words: start..<named.end)
            }
            if let next = nextPeriods.match(words, at: days.end, limit: limit) {
                return Found(every: next.meaning, day: nil, words: start..<next.end)
            }
            if let period = period(after: days.end, limit: limit, words), period.every != .week {
                return Found(every: period.every, day: period.every == .year ? nil : single, words: start..<period.end)
            }
            // «hằng tháng (trước ngày 25)», «hằng quý vào ngày 20»
            guard days.end >= limit || !words[days.end].isNumber, !goesOn(at: days.end, limit: limit, words),
                let period = period(before: start, from: range.lowerBound, words), period.every != .week
            else { return nil }
            return Found(
                every: period.every, day: period.every == .year ? nil : single, words: period.start..<days.end)
        }
        guard let period = period(after: days.end, limit: limit, words), period.every == .year else { return nil }
        return Found(every: days.rhythm, day: days.dayOfRhythm, words: start..<period.end)
    }

    /// «thứ Sáu hằng tuần», «ngày thứ 5 hằng tuần», «hằng tuần (trước 16 giờ thứ Sáu)»
    private static func weekday(at index: Int, in range: Range<Int>, _ words: Words) -> Found? {
        let limit = range.upperBound
        guard let day = Weekday.read(words, at: index, limit: limit) else { return nil }
        let start = bindingStart(
            before: TimeOfDay.start(endingAt: index, from: range.lowerBound, words), from: range.lowerBound, words)
        let end = index + 2
        if let period = period(after: end, limit: limit, words), period.every == .week {
            return Found(every: .week, day: day, words: start..<period.end)
        }
        guard let period = period(before: start, from: range.lowerBound, words), period.every == .week else {
            return nil
        }
        return Found(every: .week, day: day, words: period.start..<end)
    }

    /// A month or another number behind the day: it is a day of one month only.
    private static func goesOn(at index: Int, limit: Int, _ words: Words) -> Bool {
        guard index < limit else { return false }
        return words[index].isMark("/") || words.matches(Signs.month, at: index, limit: limit)
            || words.matches(of, at: index, limit: limit)
    }

    private static func period(
        after index: Int, limit: Int, _ words: Words
    ) -> (every: ReadDeadline.Rhythm, end: Int)? {
        var place = index
        if place < limit,
            words[place].isMark(",") || words[place].isMark("(") || words.matches(of, at: place, limit: limit)
        {
            place += 1
        }
        return periods.match(words, at: place, limit: limit).map { ($0.meaning, $0.end) }
    }

    /// The period that stands up to a few words before, with no end of a clause between.
    private static func period(
        before index: Int, from lower: Int, _ words: Words
    ) -> (every: ReadDeadline.Rhythm, start: Int)? {
        for place in (max(lower, index - 6)..<max(lower, index)).reversed() {
            if words[place].isMark(";") || words[place].isMark(".") { return nil }
            if let period = periods.match(words, at: place, limit: index) { return (period.meaning, place) }
        }
        return nil
    }

    /// Where «chậm nhất vào», «trước», «định kỳ trước» begins that ends before `index`, over a time of day between them.
    private static func bindingStart(before index: Int, from lower: Int, _ words: Words) -> Int {
        let place = TimeOfDay.start(endingAt: index, from: lower, words)
        for start in max(lower, place - 3)..<max(lower, place)
        where binders.end(words, at: start, limit: place) == place {
            return start
        }
        return index
    }

    /// «10», «10 và 25», «15/6 và 15/12», «15 tháng 6 và ngày 15 tháng 12»
    private struct Days {
        private(set) var numbers: [Int] = []
        private(set) var months: [Int] = []
        private(set) var end: Int

        init?(at start: Int, limit: Int, _ words: Words) {
            end = start
            var index = start
            while index < limit, let number = words[index].number, (1...31).contains(number), numbers.count < 6 {
                index += 1
                if index + 1 < limit, words[index].isMark("/"), !words[index].isSpaced {
                    guard let month = words[index + 1].number, (1...12).contains(month) else { return nil }
                    months.append(month)
                    index += 2
                    // A day with its year comes once.
                    if index < limit, words[index].isMark("/"), !words[index].isSpaced { return nil }
                } else if index + 1 < limit, words.matches(Signs.month, at: index, limit: limit),
                    let month = words[index + 1].number, (1...12).contains(month)
                {
                    months.append(month)
                    index += 2
                    if index < limit, words[index].isMark("/") { return nil }
                }
                numbers.append(number)
                end = index
                guard index < limit, words[index].isMark(",") || words.matches(Say.and, at: index, limit: limit) else {
                    break
                }
                index += 1
                if index < limit, words.matches(PeriodDays.day, at: index, limit: limit) { index += 1 }
            }
            guard !numbers.isEmpty, months.isEmpty || months.count == numbers.count else { return nil }
        }

        /// Two days half a year apart recur each half-year, four each quarter.
        var rhythm: ReadDeadline.Rhythm {
            switch Set(months) {
            case [6, 12]: .halfYear
            case [3, 6, 9, 12]: .quarter
            default: .year
            }
        }

        /// The day, where all fall on the same one of the last month of their period.
        var dayOfRhythm: Int? {
            guard Set(numbers).count == 1, rhythm != .year || months == [12] else { return nil }
            return numbers[0]
        }
    }
}
