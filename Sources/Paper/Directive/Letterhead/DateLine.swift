import WorkTime

/// «Hà Nội, ngày 11 tháng 5 năm 2026»: the place and the day of a paper.
struct DateLine {
    var day: CalendarDay?
    /// The year where the day or the month is left blank.
    var year: Int?
    var words: Range<Int>

    /// The date line in the words; its day is nil where a part of it is blank.
    static func find(in range: Range<Int>, _ words: Words) -> DateLine? {
        for index in range where words.matches(Signs.day, at: index, limit: range.upperBound) {
            var place = index + 1
            var numbers: [Int?] = []
            for sign in [Signs.month, Signs.year] {
                numbers.append(number(at: &place, words, limit: range.upperBound))
                guard let end = words.end(of: sign, at: place, limit: range.upperBound) else { break }
                place = end
            }
            guard numbers.count == 2, words.matches(Signs.year, at: place - 1, limit: range.upperBound) else {
                continue
            }
            numbers.append(number(at: &place, words, limit: range.upperBound))
            guard let year = numbers[2], year > 1900, isPlace(before: index, range, words) else { continue }
            let day = numbers[0].flatMap { day in
                numbers[1].flatMap { CalendarDay(year: year, month: $0, day: day) }
            }
            return DateLine(day: day, year: year, words: index..<place)
        }
        return nil
    }

    private static func number(at place: inout Int, _ words: Words, limit: Int) -> Int? {
        var value: Int?
        while place < limit {
            if let number = words[place].number, value == nil {
                value = number
            } else if !(words[place].isMark && !words[place].isMark(",")) {
                break
            }
            place += 1
        }
        return value
    }

    /// A place with a comma, or nothing, stands before it, not «Công văn số … ngày».
    private static func isPlace(before index: Int, _ range: Range<Int>, _ words: Words) -> Bool {
        var place = index - 1
        while place >= range.lowerBound, words[place].isMark("*") || words[place].isMark("_") { place -= 1 }
        guard place >= range.lowerBound else { return true }
        return words[place].isMark(",") && place > range.lowerBound && words[place - 1].isCapital
    }
}
